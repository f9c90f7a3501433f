/**
 * The files with names and facts: columns as JSON, and the checks on what comes from a server that we do not know; those on
 * names, which come first, stand in `stored-names.ts`.
 *
 * ```
 * names   ids            the numbers of the register without their check digits: seven digits each, nothing between them
 *         names          the names, with "\n" between them
 *         organisations  a coded column: the names of public bodies, one for each name and id that occur together
 *         removed        only in a second segment: the numbers, like `ids`, that are in the first and in the register no longer
 *         before         only there, as steps from each number to the next: for each registration how many places of the
 *                        first come before it
 * facts   texts, lists   coded columns by field; the values of `lists` are lists of texts
 *         organisationIds  the id of each value of `organisations`, or ""
 * ```
 *
 * A coded column is `{values, codes}`: the values that occur, and for each place the number of its value as a character
 * (`coded-text.ts`).
 */
import { LIMITS } from '../limits.js';
import { LANGUAGE_CODES } from '../model/registration.js';
import { list, text, texts } from '../model/stored-values.js';
import type { CodedColumn } from '../search/columns.js';
import { type FactColumns, LIST_FACTS, TEXT_FACTS } from '../search/facts.js';
import type { NameChanges, NameColumns } from '../search/names.js';
import { record } from '../search/record.js';
import { writeCodes } from './coded-text.js';
import { column, type Damaged, ID_LENGTH, object } from './stored-names.js';

const ASSESSED = ['yes', 'no', 'unknown'];

const storedColumn = <Value>({ values, codes }: CodedColumn<Value>): object => ({ values, codes: writeCodes(codes) });

/** Numbers that ascend, as the steps from each to the next: small numbers are short. */
const steps = (numbers: Uint32Array): number[] => [...numbers].map((number, at) => number - (numbers[at - 1] ?? 0));

export const storedNames = ({ ids, names, organisations }: NameColumns, changes?: NameChanges): object => ({
  ids: numbersOf(ids),
  names: names.text,
  organisations: storedColumn(organisations),
  ...(changes ? { removed: numbersOf(changes.removed), before: steps(changes.before) } : {}),
});

export const storedFacts = ({ texts, lists, organisationIds }: FactColumns): object => ({
  texts: record(TEXT_FACTS, (fact) => storedColumn(texts[fact])),
  lists: record(LIST_FACTS, (fact) => storedColumn(lists[fact])),
  organisationIds,
});

/** The facts of a segment with so many places and public bodies. */
export function checkFacts(stored: unknown, count: number, organisations: number, damaged: Damaged): FactColumns {
  const source = object(stored, damaged);
  const textColumns = object(source['texts'], damaged);
  const listColumns = object(source['lists'], damaged);
  const ids = source['organisationIds'];
  if (!Array.isArray(ids) || ids.length !== organisations) throw damaged('does not fit the names');
  const checks: Partial<Record<string, (value: unknown) => string>> = {
    language: (value) => LANGUAGE_CODES.find((code) => code === value) ?? 'nl',
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

const numbersOf = (ids: Uint32Array): string => [...ids].map((id) => String(id).slice(0, ID_LENGTH)).join('');
