/**
 * JSON record by record: finds where each record of a list begins and ends, and parses that slice alone. So a page stays
 * usable while 40 MB are read, one broken record costs that record only, and half a file is known from a broken one.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Slices } from '../slices.js';

/** A member of the top object, or a record of one of its lists (or of the top list, under the key ''). */
export interface JsonPart {
  key: string;
  /** The place of the record in its list, counted from 1; 0 for a member. */
  record: number;
  /** The record, or the member's value when it is a text, number, boolean or null. */
  value?: unknown;
  /** Why the record could not be parsed, as a sentence without full stop. */
  fault?: string;
  /** UTF-16 units read so far. */
  at: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** UTF-16 units looked at before the clock is asked again. */
const STRETCH = 1 << 18;

/** Quotes looked at within a string before the clock is asked again. */
const QUOTES = 50_000;

/**
 * The index behind the string that goes on at `from`, or 0 when it does not end. After many quotes that do not end it,
 * minus the index at which to go on.
 */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  for (let quotes = 0; end >= 0; quotes++, end = text.indexOf('"', end + 1)) {
    if (quotes === QUOTES) return -end;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return 0;
}

class JsonScanner {
  #at = 0;
  /** The list and record that is being read, for messages. */
  #place = 'before the first record';
  readonly #text: string;
  readonly #lists: readonly string[];
  readonly #slices: Slices;

  constructor(text: string, lists: readonly string[], slices: Slices) {
    this.#text = text;
    this.#lists = lists;
    this.#slices = slices;
  }

  async *parts(): AsyncGenerator<JsonPart> {
    const first = this.#next();
    if (first === '[') yield* this.#records('', 1);
    else if (first === '{') yield* this.#members();
    else this.#broken();
    if (this.#next() !== '') this.#broken();
  }

  async *#members(): AsyncGenerator<JsonPart> {
    this.#at++;
    for (let members = 0; this.#next() !== '}'; members++) {
      if (members > 0) this.#expect(',');
      if (members > LIMITS.jsonMembers) this.#broken();
      if (this.#next() !== '"') this.#broken();
      const key = this.#parse(this.#at, await this.#endOfValue(1)) as string;
      this.#expect(':');
      const sign = this.#next();
      const isList = sign === '[' && this.#lists.includes(key);
      if (isList || sign === '[' || sign === '{') yield { key, record: 0, at: this.#at };
      if (isList) yield* this.#records(key, 2);
      else {
        const start = this.#at;
        const end = await this.#endOfValue(1);
        if (sign !== '[' && sign !== '{') yield { key, record: 0, value: this.#parse(start, end), at: this.#at };
      }
    }
    this.#at++;
  }

  async *#records(key: string, depth: number): AsyncGenerator<JsonPart> {
    this.#at++;
    for (let record = 1; this.#next() !== ']'; record++) {
      this.#place = `in record ${record}${key && ` of ${key}`}`;
      const start = this.#at;
      const end = await this.#endOfValue(depth);
      const part = { key, record, at: end };
      if (end - start > LIMITS.recordLength) {
        yield { ...part, fault: `The record is longer than ${LIMITS.recordLength} characters` };
      } else {
        try {
          yield { ...part, value: JSON.parse(this.#text.slice(start, end)) as unknown };
        } catch {
          yield { ...part, fault: 'The record is not valid JSON' };
        }
      }
      this.#place = `after record ${record}`;
      if (this.#next() !== ']') this.#expect(',');
    }
    this.#at++;
  }

  /** The next sign that is no space, or '' at the end; it is not taken. */
  #next(): string {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
      this.#at++;
    }
    return this.#text.charAt(this.#at);
  }

  #expect(sign: string): void {
    if (this.#next() !== sign) this.#broken();
    this.#at++;
  }

  #parse(start: number, end: number): unknown {
    try {
      return JSON.parse(this.#text.slice(start, end)) as unknown;
    } catch {
      return this.#broken();
    }
  }

  /**
   * Goes behind the value that begins here. An object ends when its braces are in balance, whatever its brackets do: so
   * a record with a bracket too many is one broken record, and not the end of the file.
   */
  async #endOfValue(outerDepth: number): Promise<number> {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    if (first === QUOTE) {
      return (this.#at = await this.#endOfString(this.#at + 1));
    }
    if (first !== BRACE && first !== BRACKET) {
      const word = /[^\s,\]}:]*/y;
      word.lastIndex = this.#at;
      if (word.exec(text)?.[0] === '') this.#broken();
      return (this.#at = word.lastIndex);
    }
    let braces = 0;
    let brackets = 0;
    for (let at = this.#at, stop = at; at < text.length; at++) {
      if (at >= stop) {
        stop = at + STRETCH;
        if (this.#slices.spent) await this.#slices.breathe();
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = endOfString(text, at + 1);
        // Hardly any string needs more than this, and a promise for each would take longer than all the rest.
        at = (end > 0 ? end : await this.#endOfString(at + 1)) - 1;
      } else if ((code | 0x20) === BRACE) {
        if (code === BRACE) braces++;
        else brackets++;
        if (Math.max(braces, 0) + Math.max(brackets, 0) + outerDepth > LIMITS.jsonDepth) this.#tooDeep();
      } else if ((code | 0x20) === BRACE + 2) {
        if (code === BRACE + 2) braces--;
        else brackets--;
        if ((first === BRACE ? braces : brackets) === 0) return (this.#at = at + 1);
      }
    }
    return this.#truncated();
  }

  /** Goes behind a string of any length. */
  async #endOfString(from: number): Promise<number> {
    let end = endOfString(this.#text, from);
    while (end < 0) {
      await this.#slices.breathe();
      end = endOfString(this.#text, -end);
    }
    return end || this.#truncated();
  }

  #broken(): never {
    if (this.#next() === '') this.#truncated();
    throw new RegisterError({
      code: 'wrong-shape',
      what: `The JSON is broken ${this.#place}, at character ${this.#at + 1}`,
      remedy: 'Export it again',
    });
  }

  #truncated(): never {
    throw new RegisterError({
      code: 'truncated',
      what: `The JSON stops half way, ${this.#place}`,
      remedy: 'Export it again',
    });
  }

  #tooDeep(): never {
    throw new RegisterError({
      code: 'too-deep',
      what: `The JSON is nested deeper than ${LIMITS.jsonDepth} levels, ${this.#place}`,
      remedy: 'Check that this is the register',
    });
  }
}

/**
 * Reads JSON text in parts. `lists` names the members whose elements are wanted as records; a top array is always read so.
 *
 * @throws RegisterError `truncated`, `wrong-shape` for text that is no JSON, or `too-deep`
 */
export function jsonParts(text: string, lists: readonly string[], slices: Slices): AsyncGenerator<JsonPart> {
  return new JsonScanner(text, lists, slices).parts();
}
