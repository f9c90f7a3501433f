/**
 * One object out of the JSON of a checklist, read field by field; what is wrong with a field is reported, and costs that
 * field. `JSON.parse` makes `__proto__` a name like any other.
 */
import { LIMITS } from '../limits.js';
import { isRecord } from '../model/stored-values.js';
import { isDay, isStatus, kept, keptEvidence, keptName, LONGEST } from './answers.js';
import type { ChecklistStatus, TextField } from './model.js';
import { line, lines } from './plain.js';
import type { ProblemList } from './problems.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

export class StoredFields {
  readonly #record: JsonRecord;
  readonly #name: string;
  readonly #problems: ProblemList;

  constructor(record: JsonRecord, name: string, problems: ProblemList) {
    this.#record = record;
    this.#name = name;
    this.#problems = problems;
  }

  /** Reports fields with other names: a newer version may keep something there. */
  onlyKnows(names: readonly string[]): void {
    for (const name of Object.keys(this.#record)) {
      if (!names.includes(name)) this.#problems.add('unknown-field', this.#name, keptName(name), this.#record[name]);
    }
  }

  /** One of the texts that a person fills in. */
  text(field: TextField): string {
    const value = this.#text(field);
    const long = field === 'note' || field === 'reason';
    return this.#cut(field, long ? lines(value) : line(value), kept(field, value));
  }

  /** A name, an address or a title. */
  name(name: string): string {
    const value = this.#text(name);
    return this.#cut(name, line(value), keptName(value));
  }

  status(): ChecklistStatus {
    const value = this.#record['status'] ?? 'to-do';
    if (isStatus(value)) return value;
    this.#reported('unknown-status', 'status', value);
    return 'to-do';
  }

  day(name: string): string {
    const value = this.#record[name] ?? '';
    return value === '' || (typeof value === 'string' && isDay(value)) ? value : this.#reported('bad-day', name, value);
  }

  /** A moment, spelled in one way so that moments can be compared as texts. */
  moment(name: string): string {
    const value = this.#record[name] ?? '';
    if (value === '') return '';
    // Of a day that does not exist a date makes one that does.
    const isMoment = typeof value === 'string' && MOMENT.test(value) && isDay(value.slice(0, 10));
    const time = isMoment ? Date.parse(value) : NaN;
    return Number.isNaN(time) ? this.#reported('bad-moment', name, value) : new Date(time).toISOString();
  }

  evidence(): readonly string[] {
    const texts = this.list('evidence', LIMITS.listItems).flatMap((item) => {
      if (typeof item !== 'string') this.#reported('wrong-type', 'evidence', item);
      else if (line(item).length > LONGEST.evidence)
        this.#reported('too-long', 'evidence', line(item).slice(LONGEST.evidence));
      return typeof item === 'string' ? [item] : [];
    });
    return keptEvidence(texts);
  }

  /** The items of a list, at most `most`. */
  list(name: string, most: number): readonly unknown[] {
    const value = this.#record[name] ?? [];
    if (!Array.isArray(value)) {
      this.#reported('wrong-type', name, value);
      return [];
    }
    if (value.length > most) this.#reported('too-many', name, value.slice(most));
    return value.slice(0, most) as unknown[];
  }

  /** The objects of a list, each read by `read`, which gets its place for when it has no name. */
  records<T>(name: string, read: (record: JsonRecord, place: string) => T | undefined): T[] {
    return this.list(name, LIMITS.checklistItems).flatMap((item, n) => {
      const place = `${name} ${n + 1}`;
      if (!isRecord(item)) this.#problems.add('wrong-type', place, '', item);
      const found = isRecord(item) ? read(item, place) : undefined;
      return found === undefined ? [] : [found];
    });
  }

  #text(name: string): string {
    const value = this.#record[name] ?? '';
    return typeof value === 'string' ? value : this.#reported('wrong-type', name, value);
  }

  #cut(name: string, whole: string, text: string): string {
    if (whole.length > text.length) this.#reported('too-long', name, whole.slice(text.length));
    return text;
  }

  #reported(code: Parameters<ProblemList['add']>[0], name: string, value: unknown): '' {
    this.#problems.add(code, this.#name, name, value);
    return '';
  }
}
