/** Reads the fields of one raw record: own keys only, every value checked and capped, every flaw reported. */
import { LIMITS } from '../limits.js';
import { asJsonText } from '../prototype-js.js';
import { cutAtWord, mojibake, oneLine } from '../text/plain.js';
import { plainText } from '../text/rich-plain.js';
import { isMarkup, joinRichText, parseRichText } from '../text/rich-text.js';
import { dayOf, monthOf } from './dates.js';
import { capped, cappedList, type Flaw } from './flaw.js';
import { distinct, linkList, oneLink } from './links.js';
import { type StartsItem, startsTheme, textItems } from './lists.js';
import type { NamedLink, Registration, RichText } from './registration.js';
import type { Reading } from './standard.js';
import { categoryCode, saysNothing, statusCode } from './vocabulary.js';

/** Keys that reach behind an object instead of naming a field. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** A field name of which nothing is shown is no longer one: the longest of the standards has 23 characters. */
const KEY_LENGTH = 80;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

export class RecordReader {
  /** Texts that fit nowhere else, by key. */
  readonly other: Record<string, string> = {};
  readonly #raw: object;
  readonly #report: (field: string, what: string, remedy: string) => void;

  constructor(raw: object, report: (field: string, what: string, remedy: string) => void) {
    this.#raw = raw;
    this.#report = report;
  }

  /** The keys that may be fields; the others are reported. */
  keys(): string[] {
    return Object.keys(this.#raw).filter((key) => {
      if (!DANGEROUS.has(key)) return true;
      this.flaw(key)('is no field', 'Leave it out');
      return false;
    });
  }

  flaw = (key: string): Flaw => {
    const field = oneLine(key).slice(0, KEY_LENGTH);
    return (what, remedy) => this.#report(field, `The field ${field} ${what}`, remedy);
  };

  value = (key: string): unknown =>
    Object.hasOwn(this.#raw, key) ? (this.#raw as Record<string, unknown>)[key] : undefined;

  /** The text of a field, cut at `max`, as it stands otherwise. What is no text goes to `other`. */
  text(key: string, max: number = LIMITS.textLength): string {
    const value = this.value(key);
    if (isEmpty(value)) return '';
    if (typeof value === 'object') {
      this.flaw(key)('is no text', 'Give text');
      this.keep(key);
      return '';
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const broken = mojibake(text);
    if (broken !== undefined) this.flaw(key)(`has broken characters at "${broken}"`, 'Save the source as UTF-8');
    // Not inside a tag, of which the rest would become text.
    const open = text.lastIndexOf('<', max);
    const inTag = open > text.lastIndexOf('>', max) && isMarkup(text.slice(open, open + max));
    const kept = capped(text, max, this.flaw(key));
    return inTag && kept !== text ? text.slice(0, open) : kept;
  }

  line = (key: string): string => oneLine(this.text(key, LIMITS.lineLength));

  rich = (key: string): RichText => parseRichText(this.text(key));

  links(key: string): NamedLink[] {
    const value = this.value(key);
    return linkList(Array.isArray(value) ? value : this.text(key), this.flaw(key));
  }

  /** The texts of a list, each once. */
  items(key: string, starts: StartsItem): string[] {
    const value = this.value(key);
    const flaw = this.flaw(key);
    const items = Array.isArray(value) ? (value as unknown[]) : textItems(this.text(key), starts);
    const texts = items.filter((item) => typeof item === 'string');
    if (texts.length < items.length) flaw('holds an item that is no text', 'Give text');
    const lines = texts.map((text) => capped(oneLine(text), LIMITS.lineLength, flaw));
    return cappedList([...new Set(lines)], LIMITS.listItems, flaw);
  }

  /** Keeps a value under `other`, as plain text. */
  keep(key: string): void {
    const value = this.value(key);
    if (isEmpty(value)) return;
    // Before it is read, which for a hundred thousand of them takes seconds.
    if (Object.keys(this.other).length >= LIMITS.otherFields)
      return this.flaw(key)(
        `is left out: no standard has it, and ${LIMITS.otherFields} such fields are kept`,
        'Give fewer fields',
      );
    const items =
      Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
    const text = typeof value === 'object' ? (items ?? asJsonText(value)) : plainText(this.rich(key));
    if (text === '') return;
    this.other[oneLine(key).slice(0, KEY_LENGTH)] = capped(text, LIMITS.textLength, this.flaw(key));
  }

  /** Reads a field and puts it in the registration, behind what another key has put there. */
  readInto(draft: Registration, key: string, reading: Reading, property: keyof Registration): void {
    if (isEmpty(this.value(key))) return;
    const value = this.#read(key, reading);
    if (isEmpty(value)) return;
    const target = draft as unknown as Record<string, unknown>;
    const before = target[property];
    if (isEmpty(before)) target[property] = value;
    else if (reading === 'rich') target[property] = joinRichText(before as RichText, value as RichText);
    else if (reading === 'links') target[property] = distinct([...(before as NamedLink[]), ...(value as NamedLink[])]);
    else if (before !== value) this.keep(key);
  }

  #read(key: string, reading: Reading): unknown {
    switch (reading) {
      case 'line':
        return this.line(key);
      case 'plain':
        return oneLine(plainText(this.rich(key)));
      case 'rich':
        return this.rich(key);
      case 'themes':
        return this.items(key, startsTheme).filter((text) => !saysNothing(text));
      case 'link':
        return oneLink(this.line(key), this.flaw(key));
      case 'contact':
        return oneLink(this.line(key));
      case 'links':
        return this.links(key).filter(({ title, url }) => url !== undefined || !saysNothing(title));
      case 'month':
      case 'day':
        return this.#date(key, reading);
      case 'status':
        return statusCode(this.line(key));
      case 'category':
        return categoryCode(this.line(key));
    }
  }

  #date(key: string, reading: 'month' | 'day'): string | undefined {
    const text = this.line(key);
    if (saysNothing(text)) return undefined;
    const date = reading === 'month' ? monthOf(text) : dayOf(text);
    if (date === undefined) {
      this.flaw(key)(
        `holds no ${reading}: "${cutAtWord(text, 30)}"`,
        `Write it as ${reading === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD'}`,
      );
      this.keep(key);
    }
    return date;
  }
}
