/** Addresses and references from what people type: bare `www.`, several in one field, mail addresses, sentences. */
import { LIMITS } from '../limits.js';
import { isLinkable, parsedUrl } from '../parsed-url.js';
import { oneLine } from '../text/plain.js';
import { capped, cappedList, type Flaw } from './flaw.js';
import type { NamedLink } from './registration.js';
import { saysNothing } from './vocabulary.js';

const UNUSABLE = ['holds no usable address', 'Give an address that begins with https://'] as const;

/** A word without the quotes, brackets and full stops that a sentence puts around it. */
function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && /[<([{"'“‘„«]/.test(word.charAt(start))) start++;
  while (end > start && /[>\]}"'”’»,.;:!?)]/.test(word.charAt(end - 1))) {
    if (word.charAt(end - 1) === ')' && word.slice(start, end).includes('(')) break;
    end--;
  }
  return word.slice(start, end);
}

/** An absolute `https:`, `http:` or `mailto:` address made of one word, or `undefined`. */
export function usableUrl(text: string): string | undefined {
  const word = bare(text.trim());
  if (word === '' || word.length > LIMITS.lineLength || /\s/.test(word)) return undefined;
  let address = word;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(word)) address = `mailto:${word}`;
  else if (/^www\./i.test(word) || /^(?:[a-z\d-]+\.)+(?:nl|eu|com|org|net)(?:[/?#]|$)/.test(word))
    address = `https://${word}`;
  if (!/^(?:https?|mailto):/i.test(address)) return undefined;
  const url = parsedUrl(address);
  return isLinkable(url) ? url.href : undefined;
}

/** The words before an address as its title, or the address itself when they are none: `BRP: `, `en`, `zie`. */
function titleOf(before: string, address: string): string {
  const words = before.replace(/^[\s,;.·•–-]+/, '').replace(/[\s:=(–-]{1,9}$/, '');
  return /^(?:|en|and|of|or|zie|via|link|url)$/i.test(words) ? bare(address).replace(/^mailto:/i, '') : words;
}

/** Every address in a text with the words before it as its title; words behind the last address are an item without one. */
export function linksIn(text: string): NamedLink[] {
  const links: NamedLink[] = [];
  let before = '';
  // Two addresses can stand together without a space; one address within another follows a `=` or `/`.
  for (const word of text.split(/\s+|(?<=[,;:|)])(?=https?:\/\/)/)) {
    const url = usableUrl(word);
    if (url === undefined) before += ` ${word}`;
    else {
      links.push({ title: titleOf(before, word), url });
      before = '';
    }
  }
  const rest = oneLine(before).replace(/^[\s,;.]+/, '');
  if (rest !== '') links.push({ title: rest });
  return links;
}

/**
 * The one reference of a field. With several addresses the first is followed and the whole text is the title, so that
 * the others can be read. Without any, the text alone.
 */
export function oneLink(text: string, flaw?: Flaw): NamedLink | undefined {
  const whole = oneLine(text);
  if (saysNothing(whole)) return undefined;
  const found = linksIn(whole);
  const first = found.find(({ url }) => url !== undefined);
  if (!first) flaw?.(...UNUSABLE);
  return first && found.length === 1 ? first : { ...first, title: whole };
}

/** The items of `1: title, link. 2: title, link`, as the CSV download writes references; `undefined` for other texts. */
function numberedItems(text: string): { title: string; link: string }[] | undefined {
  if (!text.startsWith('1: ')) return undefined;
  const items = [];
  for (let number = 1, at = 0; at < text.length; number++) {
    const end = text.indexOf(`. ${number + 1}: `, at);
    const item = text.slice(at + `${number}: `.length, end < 0 ? undefined : end);
    at = end < 0 ? text.length : end + 2;
    const [first = '', ...rest] = item.split(',');
    const last = (rest.at(-1) ?? first).trim();
    // Titles hold commas, and the two can have changed places.
    if (usableUrl(first) !== undefined) items.push({ title: rest.join(','), link: first });
    else if (rest.length > 0 && (/^(?:None|null|[a-z]+:.*)?\.?$/i.test(last) || usableUrl(last) !== undefined)) {
      items.push({ title: item.slice(0, item.lastIndexOf(',')), link: last });
    } else items.push({ title: item, link: '' });
  }
  return items;
}

/** A title and an address, which people also enter the other way round, in one field, or without the other. */
function pair(title: string, linkText: string, flaw: Flaw): NamedLink[] {
  const link = /^(?:None|null)\.?$/.test(linkText) ? '' : linkText;
  if (saysNothing(link)) return title === '' ? [] : [{ title }];
  const [first, ...others] = linksIn(link).filter(({ url }) => url !== undefined);
  if (first?.url !== undefined) return [{ title: title || first.title, url: first.url }, ...others];
  const swapped = usableUrl(title);
  if (swapped !== undefined) return [{ title: link, url: swapped }];
  flaw(...UNUSABLE);
  // A sentence instead of an address still says something; a word such as javascript:… does not.
  return [{ title: /\s/.test(link) ? [title, link].filter(Boolean).join(', ') : title || link }];
}

/** A list of references, from an array of `{title, link}` or a text; an address stands in it once. */
export function linkList(value: unknown, flaw: Flaw): NamedLink[] {
  const links: NamedLink[] = [];
  const line = (text: unknown): string =>
    typeof text === 'string' ? capped(oneLine(text), LIMITS.lineLength, flaw) : '';
  if (typeof value === 'string') {
    const text = oneLine(value);
    const items = numberedItems(text);
    if (items) for (const item of items) links.push(...pair(item.title.trim(), item.link.trim(), flaw));
    else if (!saysNothing(text)) links.push(...linksIn(text));
  } else if (Array.isArray(value)) {
    for (const item of cappedList(value as unknown[], LIMITS.listItems, flaw)) {
      if (typeof item === 'string') links.push(...pair(line(item), '', flaw));
      else if (typeof item === 'object' && item !== null) {
        const { title, link } = item as { title?: unknown; link?: unknown };
        links.push(...pair(line(title), line(link), flaw));
      } else flaw('holds an item that is no reference', 'Give every item a title and a link');
    }
  }
  const named = distinct(links).map((link) => ({ ...link, title: line(link.title) }));
  return cappedList(named, LIMITS.listItems, flaw);
}

/** The references without those that repeat an earlier one, or that give an address bare that another one names. */
export function distinct(links: readonly NamedLink[]): NamedLink[] {
  const isBare = ({ title, url }: NamedLink): boolean => url !== undefined && usableUrl(title) === url;
  const named = new Set(links.filter((link) => !isBare(link)).map(({ url }) => url));
  const kept = links.filter((link) => !isBare(link) || !named.has(link.url));
  return [...new Map(kept.map((link) => [`${link.title}\n${link.url ?? ''}`, link])).values()];
}
