/**
 * Untrusted HTML, or text that looks like it, as a tree of the register's six tags.
 *
 * Showing the tree never parses HTML, so a mistake here costs lay-out and not safety. The rules of nesting are those of
 * the HTML parser (no block in a `p`), so that the tree stays the same when it is serialised and parsed again, plus one:
 * a list holds items only. Every search runs forward once, so time is linear also on hostile input.
 */
import { standsAt } from '../prototype-js.js';
import { decodeEntities } from './entities.js';
import { oneLine } from './plain.js';
import type { RichNode, RichText } from './rich.js';
import { children } from './rich-plain.js';
import { RichTextBuilder } from './rich-text-builder.js';

const words = (text: string): Set<string> => new Set(text.split(' '));

const RICH = words('div br p ul ol li');
/** Removed with all that is in them. */
const REMOVED = words('script style template iframe noscript object svg math head title textarea select');
/** Removed themselves; a new line begins. Of all other tags only the text is kept, as part of its line. */
const BLOCK = words(
  'address article aside blockquote dd dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ' +
    'pre section table tr',
);
const CELL = words('td th');

/** Whether what stands between `<` and `>` is a tag, and not part of a sentence such as `stuur <naam> in`. */
function isTag(inside: string): boolean {
  if (/^(?:\/[a-z]|[a-z][^=]*=|!--)/i.test(inside)) return true;
  const name = /^[a-z][^\s/]*/i.exec(inside)?.[0].toLowerCase() ?? '';
  return [RICH, BLOCK, REMOVED].some((set) => set.has(name));
}

/** Whether a text is HTML. `a < b` and `<3` are text, and so is a word in angle brackets that is no tag. */
export function isMarkup(text: string): boolean {
  for (const found of text.matchAll(/<([^<>]*)>/g)) if (isTag(found[1] ?? '')) return true;
  return false;
}

/** The index behind the tag whose name ends at `from`, or -1 when it is never closed. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '>') return at + 1;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      const close = source.indexOf(sign, at + 1);
      if (close > 0) at = close;
    }
  }
  return -1;
}

function parseMarkup(source: string): RichText {
  const builder = new RichTextBuilder();
  const lastComment = source.lastIndexOf('-->');
  const lastTag = source.lastIndexOf('>');
  let at = 0;
  const text = (until: number): void => {
    if (until > at) builder.text(decodeEntities(source.slice(at, until)));
    at = until;
  };
  /** Without an end tag, a script or style runs to the end; of other elements only the tag goes. */
  const unclosed = new Set<string>();
  const endOfRemoved = (name: string, from: number): number => {
    const end = new RegExp(`</${name}[^<>]*>`, 'gi');
    end.lastIndex = from;
    if (!unclosed.has(name) && end.test(source)) return end.lastIndex;
    unclosed.add(name);
    return name === 'script' || name === 'style' ? source.length : from;
  };

  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0 || open >= lastTag) break;
    text(open);
    if (standsAt(source, '<!--', open) && open < lastComment) {
      at = source.indexOf('-->', open + 2) + 3;
      continue;
    }
    const start = source.slice(open, open + 40);
    const tag = /^<(\/?)([a-z][^\s/<>]*)/i.exec(start);
    if (!tag) {
      // A doctype, a processing instruction or a CDATA mark goes; any other sign is part of the text.
      if (/^<[!?]/.test(start)) at = source.indexOf('>', open) + 1;
      else text(open + 1);
      continue;
    }
    const end = endOfTag(source, open + tag[0].length);
    if (end < 0) {
      text(open + 1);
      continue;
    }
    at = end;
    const name = (tag[2] ?? '').toLowerCase();
    const closing = tag[1] === '/';
    if (RICH.has(name)) {
      if (closing) builder.close(name);
      else builder.open(name);
    } else if (BLOCK.has(name)) builder.newLine();
    else if (CELL.has(name)) builder.text(' ');
    else if (REMOVED.has(name) && !closing) at = endOfRemoved(name, end);
  }
  text(source.length);
  return builder.finish();
}

/** HTML or plain text, untrusted, as rich text. Never throws. */
export function parseRichText(source: string): RichText {
  return isMarkup(source) ? parseMarkup(source) : richFromText(decodeEntities(source));
}

/** Plain text as rich text: a line break where the text has one, paragraphs where it has empty lines. */
export function richFromText(text: string): RichText {
  const builder = new RichTextBuilder();
  builder.open('p');
  for (const line of text.split(/\r\n?|[\n\u2028\u2029]/)) {
    const words = oneLine(line);
    if (words === '') {
      builder.close('p');
      builder.open('p');
    } else {
      builder.newLine();
      builder.text(words);
    }
  }
  const rich = builder.finish();
  const only = rich.length === 1 ? rich[0] : undefined;
  return only === undefined || typeof only === 'string' ? rich : children(only);
}

/** Two rich texts below each other: loose lines become paragraphs, so that the one does not run on in the other. */
export function joinRichText(first: RichText, second: RichText): RichText {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...inBlocks(first), ...inBlocks(second)];
}

function inBlocks(rich: RichText): RichNode[] {
  const blocks: RichNode[] = [];
  let line: RichNode[] | undefined;
  for (const node of rich) {
    if (typeof node === 'string' || node[0] === 'br') {
      if (!line) blocks.push((line = ['p']) as unknown as RichNode);
      line.push(node);
    } else {
      line = undefined;
      blocks.push(node);
    }
  }
  return blocks;
}
