/** Columns of many items: typed numbers and joined texts, because an object for each item costs more than what is in it. */
import { gathered } from '../prototype-js.js';

/** As small as the numbers allow. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` numbers below `values`. */
export function codesFor(length: number, values: number): Codes {
  if (values <= 0x100) return new Uint8Array(length);
  return values <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Few values for many items: which of the values each item has, by number. */
export interface CodedColumn<Value> {
  readonly values: readonly Value[];
  readonly codes: Codes;
}

/** The value of an item; `undefined` for a place that is not there. */
export const valueAt = <Value>({ values, codes }: CodedColumn<Value>, place: number): Value | undefined =>
  values[codes[place] ?? -1];

/** Numbers the values of items in order of appearance; `keyOf` tells which values are the same. */
export function coded<Value>(items: Iterable<Value>, keyOf: (value: Value) => string): CodedColumn<Value> {
  const known = new Map<string, number>();
  const values: Value[] = [];
  const numbers: number[] = [];
  for (const item of items) {
    const key = keyOf(item);
    let number = known.get(key);
    if (number === undefined) {
      number = values.push(item) - 1;
      known.set(key, number);
    }
    numbers.push(number);
  }
  const codes = codesFor(numbers.length, values.length);
  codes.set(numbers);
  return { values, codes };
}

/** One column after another. A value that both have keeps two numbers: nobody asks whether two numbers mean the same. */
export function joined<Value>(columns: readonly CodedColumn<Value>[]): CodedColumn<Value> {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const values = columns.flatMap((column) => column.values);
  const codes = codesFor(
    gathered(columns, (sum, column) => sum + column.codes.length, 0),
    values.length,
  );
  let place = 0;
  let first = 0;
  for (const column of columns) {
    for (const code of column.codes) codes[place++] = first + code;
    first += column.values.length;
  }
  return { values, codes };
}

/** The value of the first column, or of the second for items whose first value is `empty`. */
export function either<Value>(
  first: CodedColumn<Value>,
  second: CodedColumn<Value>,
  isEmpty: (value: Value) => boolean,
): CodedColumn<Value> {
  const values = [...first.values, ...second.values];
  const empty = first.values.map(isEmpty);
  const codes = codesFor(first.codes.length, values.length);
  for (let place = 0; place < first.codes.length; place++) {
    const code = first.codes[place] ?? 0;
    codes[place] = empty[code] ? first.values.length + (second.codes[place] ?? 0) : code;
  }
  return { values, codes };
}

/** What stands between texts that are joined. */
export const BETWEEN = '\n';

/** One text for each item, kept as a single string. */
export class TextColumn {
  /** All texts, with `BETWEEN` after each but the last. */
  readonly text: string;
  /** Where each text begins, and after the last one where a next one would. */
  readonly starts: Uint32Array;

  /** @param count - how many texts there should be; what is missing is empty, and what is too much is not read */
  constructor(text: string, count: number) {
    this.text = text;
    this.starts = new Uint32Array(count + 1);
    let start = 0;
    for (let place = 0; place <= count; place++) {
      this.starts[place] = start;
      const end = start > text.length ? -1 : text.indexOf(BETWEEN, start);
      start = end < 0 ? text.length + 1 : end + 1;
    }
  }

  get length(): number {
    return this.starts.length - 1;
  }

  at(place: number): string {
    return this.text.slice(this.starts[place] ?? 0, (this.starts[place + 1] ?? 1) - 1);
  }
}

/** How many texts are joined in a string; none in an empty one is as good as one that is empty. */
export function joinedTexts(text: string): number {
  let count = 1;
  for (let at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, at + 1)) count++;
  return count;
}
