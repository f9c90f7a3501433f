/**
 * The files with names and facts: columns as JSON, and the checks on what comes from a server that we do not know.
 *
 * ```
 * names   ids            the numbers of the register, eight digits each, without anything between them
 *         names          the names, with "\n" between them
 *         organisations  a coded column: the names of public bodies, one for each name and id that occur together
 *         gone, before   only in a second segment, as steps from each number to the next: the places of the first segment
 *                        that count no longer, and for each registration how many places of the first come before it
 * facts   texts, lists   coded columns by field; the values of `lists` are lists of texts
 *         organisationIds  the id of each value of `organisations`, or ""
 * ```
 *
 * A coded column is `{values, codes}`: the values that occur, and for each place the number of its value.
 */
import type { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isLars } from '../model/lars.js';
import { isRecord, list, type Stored, text, texts } from '../model/stored-values.js';
import { BETWEEN, type CodedColumn, codesFor, joinedTexts, TextColumn } from '../search/columns.js';
import { type FactColumns, LIST_FACTS, record, TEXT_FACTS } from '../search/facts.js';
import type { NameChanges, NameColumns } from '../search/names.js';

/** Digits of a register's number. */
const ID_LENGTH = 8;

const LANGUAGES = ['nl', 'en', 'fy'];
const ASSESSED = ['yes', 'no', 'unknown'];

type Damaged = (what: string) => RegisterError;

const storedColumn = <Value>({ values, codes }: CodedColumn<Value>): object => ({ values, codes: [...codes] });

/** Numbers that ascend, as the steps from each to the next: small numbers are short. */
const steps = (numbers: Uint32Array): number[] => [...numbers].map((number, at) => number - (numbers[at - 1] ?? 0));

export const storedNames = ({ ids, names, organisations }: NameColumns, changes?: NameChanges): object => ({
  ids: ids.join(''),
  names: names.text,
  organisations: storedColumn(organisations),
  ...(changes ? { gone: steps(changes.gone), before: steps(changes.before) } : {}),
});

export const storedFacts = ({ texts, lists, organisationIds }: FactColumns): object => ({
  texts: record(TEXT_FACTS, (fact) => storedColumn(texts[fact])),
  lists: record(LIST_FACTS, (fact) => storedColumn(lists[fact])),
  organisationIds,
});

/** The names of a segment with so many places. */
export function checkNames(stored: unknown, count: number, damaged: Damaged): NameColumns {
  const { ids, names, organisations } = object(stored, damaged);
  if (typeof ids !== 'string' || ids.length !== count * ID_LENGTH)
    throw damaged('does not hold the number of registrations that it should');
  const numbers = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const id = ids.slice(place * ID_LENGTH, (place + 1) * ID_LENGTH);
    if (!isLars(id)) throw damaged('holds something that is no registration');
    numbers[place] = Number(id);
  }
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
  const { gone, before } = object(stored, damaged);
  const changes = {
    gone: ascending(gone, first - 1, damaged),
    before: ascending(before, first, damaged),
  };
  const twice = changes.gone.some((place, at) => place === changes.gone[at - 1]);
  if (twice || changes.before.length !== count) throw damaged('does not fit the segment before it');
  return changes;
}

/** The facts of a segment with so many places and public bodies. */
export function checkFacts(stored: unknown, count: number, organisations: number, damaged: Damaged): FactColumns {
  const source = object(stored, damaged);
  const textColumns = object(source['texts'], damaged);
  const listColumns = object(source['lists'], damaged);
  const ids = source['organisationIds'];
  if (!Array.isArray(ids) || ids.length !== organisations) throw damaged('does not fit the names');
  const checks: Partial<Record<string, (value: unknown) => string>> = {
    language: (value) => (LANGUAGES.includes(text(value)) ? text(value) : 'nl'),
    assessed: (value) => (ASSESSED.includes(text(value)) ? text(value) : 'unknown'),
  };
  return {
    texts: record(TEXT_FACTS, (fact) =>
      column(textColumns[fact], count, checks[fact] ?? ((value) => text(value)), damaged),
    ),
    lists: record(LIST_FACTS, (fact) => column(listColumns[fact], count, (value) => texts(value), damaged)),
    organisationIds: ids.map((id) => text(id)),
  };
}

/** Descriptions of so many places. */
export function checkDescriptions(stored: unknown, count: number, damaged: Damaged): string[] {
  if (!Array.isArray(stored) || stored.length !== count) throw damaged('does not hold the descriptions that it should');
  return list(stored).map((description) => text(description, LIMITS.textLength));
}

function object(stored: unknown, damaged: Damaged): Stored {
  if (!isRecord(stored)) throw damaged('is no set of columns');
  return stored;
}

function column<Value>(
  stored: unknown,
  count: number,
  check: (value: unknown) => Value,
  damaged: Damaged,
): CodedColumn<Value> {
  const { values, codes } = object(stored, damaged);
  if (!Array.isArray(values) || !Array.isArray(codes) || codes.length !== count)
    throw damaged('has a column of another length');
  const checked = codesFor(count, values.length);
  for (let place = 0; place < count; place++) {
    const code: unknown = codes[place];
    if (!Number.isInteger(code) || (code as number) < 0 || (code as number) >= values.length)
      throw damaged('has a column that points outside itself');
    checked[place] = code as number;
  }
  return { values: values.map(check), codes: checked };
}

function ascending(stored: unknown, most: number, damaged: Damaged): Uint32Array {
  if (!Array.isArray(stored) || stored.length > LIMITS.snapshotFileBytes) throw damaged('has no list of changes');
  const numbers = new Uint32Array(stored.length);
  let number = 0;
  for (const [at, step] of (stored as unknown[]).entries()) {
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
