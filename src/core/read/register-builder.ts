/** Gathers registrations and problems from any number of records, and keeps one registration for each number. */
import { RegisterError, unknownOrganisation } from '../errors.js';
import { LIMITS } from '../limits.js';
import { normaliseRecord } from '../model/normalise.js';
import { organisationsLike } from '../model/organisations-like.js';
import type { LanguageCode, Problem, Register, Registration } from '../model/registration.js';
import { gathered } from '../prototype-js.js';
import { fold } from '../text/fold.js';

/** What is known of a source apart from its records. */
export interface About {
  language: LanguageCode;
  source: string;
  /** The day of the data, when the source says so; otherwise it is the newest day of a registration. */
  date?: string | undefined;
}

/** The newest day that a registration has. */
const dayOf = ({ saved, published }: Registration): string => saved ?? published ?? '';

/** When a registration was saved, in milliseconds: the model keeps the day, and two versions may be of one day. */
const moments = new WeakMap<Registration, number>();

function momentOf(raw: unknown): number {
  const { create_dt, geregistreerd, publication_dt } = raw as Record<string, unknown>;
  const text = create_dt ?? geregistreerd ?? publication_dt;
  return typeof text === 'string' ? Date.parse(text) : NaN;
}

/** Whether one registration is of a later day, or of a later moment of the same day. */
function isNewer(next: Registration, before: Registration): boolean {
  const [day, dayBefore] = [dayOf(next), dayOf(before)];
  return day === dayBefore ? (moments.get(next) ?? 0) > (moments.get(before) ?? 0) : day > dayBefore;
}

export class RegisterBuilder {
  /** Records that could not be read. */
  dropped = 0;
  readonly #kept = new Map<string, { registration: Registration; record: number }>();
  readonly #problems: Problem[] = [];
  readonly #passedOver: Problem[] = [];
  #unlisted = 0;

  get size(): number {
    return this.#kept.size;
  }

  get registrations(): Registration[] {
    return [...this.#kept.values()].map(({ registration }) => registration);
  }

  /** Whether this is no register. Millions of records that are none would take minutes to refuse one by one. */
  get hopeless(): boolean {
    return this.dropped > Math.max(LIMITS.problems, 10 * this.size);
  }

  /** The error for a source of which hardly any record, or none, is a registration. */
  noRegister(): RegisterError {
    const records = this.size + this.dropped;
    const kept = this.size > 0 ? `Only ${this.size} of the first` : 'None of the';
    const first = this.#problems.find(({ kind }) => kind === 'dropped');
    return new RegisterError({
      code: 'wrong-shape',
      what: `${kept} ${records} records is a registration${first ? `; the first problem: ${first.what}` : ''}`,
      remedy: first?.remedy ?? 'Check that this is the register',
    });
  }

  /** Takes note of a problem. */
  report = (problem: Problem): void => {
    if (problem.kind === 'dropped') this.dropped++;
    // What is passed over is no fault, and must not crowd out what is.
    const isFault = problem.kind !== 'passed-over';
    const list = isFault ? this.#problems : this.#passedOver;
    if (list.length < LIMITS.problems) list.push(problem);
    else if (isFault) this.#unlisted++;
  };

  /** Takes note of something about the source as a whole. */
  remark(what: string, remedy: string): void {
    this.report({ kind: 'mended', record: 0, id: '', field: '', what, remedy });
  }

  /** Reads a raw record. Whatever is in it, it costs no other record. */
  read(raw: unknown, record: number): void {
    try {
      const registration = normaliseRecord(raw, { record }, this.report);
      if (!registration) return;
      const moment = momentOf(raw);
      if (moment) moments.set(registration, moment);
      this.keep(registration, record);
    } catch {
      const what = 'The record cannot be read';
      this.report({ kind: 'dropped', record, id: '', field: '', what, remedy: 'Report this with the record' });
    }
  }

  /** Keeps a registration, unless a newer one with its number was kept; the older one is reported. */
  keep(registration: Registration, record: number): void {
    const { id } = registration;
    const before = this.#kept.get(id);
    const wins = !before || isNewer(registration, before.registration);
    if (before) {
      this.report({
        kind: 'passed-over',
        record: wins ? before.record : record,
        id,
        field: 'lars',
        what: `The number stands also in record ${wins ? record : before.record}, which is kept`,
        remedy: 'Nothing has to be done',
      });
    }
    if (wins) this.#kept.set(id, { registration, record });
  }

  finish({ language, source, date }: About): Register {
    const registrations = this.registrations;
    const problems = [...this.#problems, ...this.#passedOver];
    if (this.#unlisted > 0) {
      const what = `${this.#unlisted} more problems are not listed`;
      problems.push({
        kind: 'mended',
        record: 0,
        id: '',
        field: '',
        what,
        remedy: 'Mend the listed ones and read again',
      });
    }
    const newest = gathered(registrations, (newest, next) => (dayOf(next) > newest ? dayOf(next) : newest), '');
    return { registrations, language, source, date: date || newest, problems, dropped: this.dropped };
  }
}

/**
 * The register with the registrations of one organisation, by its id or by its exact name (case and accents aside).
 *
 * @throws RegisterError `unknown-organisation` when there are registrations, and none of this organisation
 */
export function keepOrganisation(register: Register, organisation: string): Register {
  const wanted = fold(organisation);
  const registrations = register.registrations.filter(
    (registration) => registration.organisationId === wanted || fold(registration.organisation) === wanted,
  );
  if (registrations.length === 0 && register.registrations.length > 0)
    throw unknownOrganisation(
      organisation,
      register.source,
      organisationsLike(
        organisation,
        register.registrations.map((registration) => registration.organisation),
      ),
    );
  // What is wrong at another organisation is none of this one's; a record that names none may be its own.
  const mine = new Set(registrations.map((registration) => fold(registration.organisation)).concat(wanted));
  const own = new Set(registrations);
  const others = new Set(register.registrations.filter((registration) => !own.has(registration)).map(({ id }) => id));
  const problems = register.problems.filter(({ id, organisation: body }) =>
    body === undefined ? !others.has(id) : mine.has(fold(body)),
  );
  const isDropped = ({ kind }: Problem): boolean => kind === 'dropped';
  const elsewhere = register.problems.filter(isDropped).length - problems.filter(isDropped).length;
  return { ...register, registrations, problems, dropped: register.dropped - elsewhere };
}

/** Several registers as one: each registration once, the newest, in the order of the registers. */
export function mergeRegisters(registers: readonly Register[]): Register {
  const [first] = registers;
  if (first && registers.length === 1) return first;
  const builder = new RegisterBuilder();
  for (const { registrations, problems } of registers) {
    for (const problem of problems) builder.report(problem);
    registrations.forEach((registration, index) => builder.keep(registration, index + 1));
  }
  // Not all of them need to be listed.
  builder.dropped = gathered(registers, (sum, { dropped }) => sum + dropped, 0);
  return builder.finish({
    language: first?.language ?? 'nl',
    source: registers.map(({ source }) => source).join(', '),
    date: gathered(
      registers.map(({ date }) => date),
      (newest, date) => (date > newest ? date : newest),
      '',
    ),
  });
}
