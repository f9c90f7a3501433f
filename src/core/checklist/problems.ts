/** What could not be read of a checklist. */
import { LIMITS } from '../limits.js';
import { beginning, line } from './plain.js';

/** What can be wrong with a part of a checklist that is otherwise readable, with what was done and what can be done about it. */
const REMEDIES = {
  'wrong-type': 'is of the wrong type and left out; fill it in again',
  'no-urn': 'has no URN or key and is left out; fill it in again at the right requirement or measure',
  'unknown-status': 'is no status that is known, so it is "to-do"; choose one',
  'bad-day': 'is no day that exists, written as YYYY-MM-DD, and is left out; fill it in again',
  'bad-moment': 'is no moment in UTC, so nobody knows when this was changed; nothing has to be done',
  'bad-profile': 'is no answer of a profile that is known and is left out; look at the profile',
  duplicate: 'is an older answer to a requirement that is there twice, and is left out; check which is right',
  'too-long': 'did not fit behind what was kept of the text and is left out; shorten the text',
  'too-many': 'did not fit in the list and is left out; divide the list',
  'unknown-field': 'is a field that this version does not know and leaves out; read it with a newer version',
  more: 'more problems are not listed; look at where the file came from',
} as const;

export type ProblemCode = keyof typeof REMEDIES;

export interface ChecklistProblem {
  readonly code: ProblemCode;
  /** The URN of the requirement or key of the measure, or its place (`answers 3`); empty for the checklist itself. */
  readonly record: string;
  readonly field: string;
  /** What stood there, so that it can be filled in again. */
  readonly value: string;
  /** For developers, in English: what, where and what to do. */
  readonly message: string;
}

/** Collects problems: the first thousand, and how many more there were. */
export class ProblemList {
  readonly #list: ChecklistProblem[] = [];
  #more = 0;

  add(code: ProblemCode, record: string, field: string, value: unknown): void {
    if (this.#list.length >= LIMITS.problems) this.#more++;
    else this.#list.push(problem(code, record, field, value));
  }

  /** All of them. */
  done(): readonly ChecklistProblem[] {
    return this.#more === 0 ? this.#list : [...this.#list, problem('more', '', '', String(this.#more))];
  }
}

function problem(code: ProblemCode, record: string, field: string, value: unknown): ChecklistProblem {
  const text = line(typeof value === 'string' ? value.slice(0, LIMITS.lineLength) : asText(value));
  const shown = beginning(text, LIMITS.lineLength);
  const place = [record, field].filter(Boolean).join(', ');
  const message = `${place}${place && ': '}"${beginning(shown, 100)}" ${REMEDIES[code]}.`;
  return { code, record, field, value: shown, message };
}

/** A value of another type as text. It came out of JSON, so it can go back. */
const asText = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value).slice(0, LIMITS.lineLength);
