/** The columns of registrations: the same whether they are searched here or written into a snapshot. */
import type { Registration } from '../model/registration.js';
import { numbered } from '../prototype-js.js';
import { BETWEEN, coded, TextColumn } from './columns.js';
import { type FactColumns, LIST_FACTS, type ListFact, TEXT_FACTS } from './facts.js';
import type { NameColumns } from './names.js';
import { record } from './record.js';

const LISTS: Record<ListFact, (registration: Registration) => readonly string[]> = {
  themes: ({ themes }) => themes,
  assessments: ({ assessments }) => assessments.map(({ title }) => title),
};

/** The columns of registrations that stand in order of name. */
export function columnsOf(registrations: readonly Registration[]): { names: NameColumns; facts: FactColumns } {
  const ids = new Uint32Array(registrations.length);
  for (const [place, { id }] of numbered(registrations)) ids[place] = Number(id);
  const bodies = coded(registrations, ({ organisation, organisationId = '' }) => `${organisationId}\n${organisation}`);
  const organisations = {
    codes: bodies.codes,
    values: bodies.values.map(({ organisation }) => organisation),
  };
  // The reader of sources leaves no line breaks in a name; a registration that a program made may have some.
  const names = registrations.map(({ name }) => name.replaceAll(BETWEEN, ' ')).join(BETWEEN);
  return {
    names: { ids, organisations, names: new TextColumn(names, registrations.length) },
    facts: {
      texts: record(TEXT_FACTS, (fact) =>
        coded(
          registrations.map((registration) => registration[fact] ?? ''),
          String,
        ),
      ),
      lists: record(LIST_FACTS, (fact) => coded(registrations.map(LISTS[fact]), (list) => JSON.stringify(list))),
      organisationIds: bodies.values.map(({ organisationId = '' }) => organisationId),
    },
  };
}
