/** Checks on the file with names, and on columns: apart from the others, because names are fetched and answer first. */
import type { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { checkDigit } from '../model/lars.js';
import { isRecord, type Stored, text } from '../model/stored-values.js';
import { numbered } from '../prototype-js.js';
import { BETWEEN, type CodedColumn, joinedTexts, TextColumn } from '../search/columns.js';
import type { NameChanges, NameColumns } from '../search/names.js';
import { readCodes } from './coded-text.js';

export type Damaged = (what: string) => RegisterError;

/** Digits of a register's number as it is stored: the check digit follows from them, and all would be a fifth more bytes. */
export const ID_LENGTH = 7;

/** The names of a segment with so many places. */
export function checkNames(stored: unknown, count: number, damaged: Damaged): NameColumns {
  const { ids, names, organisations } = object(stored, damaged);
  const numbers = registerNumbers(ids, damaged);
  if (numbers.length !== count) throw damaged('does not hold the number of registrations that it should');
  const isWhole = typeof names === 'string' && (count > 0 ? joinedTexts(names) === count : names === '');
  if (!isWhole) throw damaged('does not hold a name for every registration');
  return {
    ids: numbers,
    names: cut(new TextColumn(names, count)),
    organisations: column(organisations, count, (value) => text(value), damaged),
  };
}

/** What a second segment of `count` places changes in a first of `first`. */
export function checkChanges(stored: unknown, first: number, count: number, damaged: Damaged): NameChanges {
  const { removed, before } = object(stored, damaged);
  const changes = { removed: registerNumbers(removed, damaged), before: ascending(before, first, damaged) };
  if (changes.removed.length > first || changes.before.length !== count)
    throw damaged('does not fit the segment before it');
  return changes;
}

/** Numbers of the register without their check digits, written one behind the other. */
function registerNumbers(stored: unknown, damaged: Damaged): Uint32Array {
  if (typeof stored !== 'string' || stored.length % ID_LENGTH > 0)
    throw damaged('does not hold the number of registrations that it should');
  const numbers = new Uint32Array(stored.length / ID_LENGTH);
  for (let at = 0; at < numbers.length; at++) {
    const id = stored.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH);
    if (!/^[1-9]+$/.test(id)) throw damaged('holds something that is no registration');
    numbers[at] = 10 * Number(id) + checkDigit(id);
  }
  if (new Set(numbers).size < numbers.length) throw damaged('holds a registration twice');
  return numbers;
}

export function object(stored: unknown, damaged: Damaged): Stored {
  if (!isRecord(stored)) throw damaged('is no set of columns');
  return stored;
}

export function column<Value>(
  stored: unknown,
  count: number,
  check: (value: unknown) => Value,
  damaged: Damaged,
): CodedColumn<Value> {
  const { values, codes } = object(stored, damaged);
  if (!Array.isArray(values) || typeof codes !== 'string') throw damaged('has a column that is none');
  return { values: values.map(check), codes: readCodes(codes, count, values.length, damaged) };
}

function ascending(stored: unknown, most: number, damaged: Damaged): Uint32Array {
  if (!Array.isArray(stored) || stored.length > LIMITS.snapshotFileBytes) throw damaged('has no list of changes');
  const numbers = new Uint32Array(stored.length);
  let number = 0;
  for (const [at, step] of numbered(stored as unknown[])) {
    if (!Number.isInteger(step) || (step as number) < 0) throw damaged('has a list of changes that is out of order');
    number += step as number;
    if (number > most) throw damaged('has a list of changes that points outside the segment before it');
    numbers[at] = number;
  }
  return numbers;
}

/** A name that is longer than any is cut. */
function cut(names: TextColumn): TextColumn {
  const { starts, text } = names;
  const isLong = starts.some((start, at) => at > 0 && start - (starts[at - 1] ?? 0) > LIMITS.lineLength + 1);
  if (!isLong) return names;
  const short = text.split(BETWEEN).map((name) => name.slice(0, LIMITS.lineLength));
  return new TextColumn(short.join(BETWEEN), names.length);
}
