/** Gathers registrations and problems from any number of records, and keeps one registration for each number. */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { normaliseRecord } from '../model/normalise.js';
import type { LanguageCode, Problem, Register, Registration } from '../model/registration.js';
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

export class RegisterBuilder {
  /** Records left out. */
  dropped = 0;
  readonly #kept = new Map<string, { registration: Registration; record: number }>();
  readonly #problems: Problem[] = [];
  #unlisted = 0;

  get size(): number {
    return this.#kept.size;
  }

  get registrations(): Registration[] {
    return [...this.#kept.values()].map(({ registration }) => registration);
  }

  /** The first thing that went wrong, for an error about all of it. */
  get firstProblem(): Problem | undefined {
    return this.#problems[0];
  }

  /** Takes note of a problem; `count` records are left out by it when it drops. */
  report = (problem: Problem, count = 1): void => {
    if (problem.kind === 'dropped') this.dropped += count;
    if (this.#problems.length < LIMITS.problems) this.#problems.push(problem);
    else this.#unlisted++;
  };

  /** Takes note of something about the source as a whole. */
  remark(what: string, remedy: string): void {
    this.report({ kind: 'mended', record: 0, id: '', field: '', what, remedy });
  }

  /** Reads a raw record. */
  read(raw: unknown, record: number): void {
    const registration = normaliseRecord(raw, { record }, this.report);
    if (registration) this.keep(registration, record);
  }

  /** Keeps a registration, unless a newer one with its number was kept; the older one is reported. */
  keep(registration: Registration, record: number): void {
    const { id } = registration;
    const before = this.#kept.get(id);
    const wins = !before || dayOf(registration) > dayOf(before.registration);
    if (before) {
      this.report({
        kind: 'dropped',
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
    const problems = [...this.#problems];
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
    const newest = registrations.reduce((newest, next) => (dayOf(next) > newest ? dayOf(next) : newest), '');
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
    throw unknownOrganisation(organisation, register.source);
  return { ...register, registrations };
}

/** The error for an organisation of which the source has nothing. */
export function unknownOrganisation(organisation: string, where: string): RegisterError {
  return new RegisterError({
    code: 'unknown-organisation',
    what: `The organisation "${organisation.slice(0, 100)}" is not in this register`,
    where,
    remedy: 'Copy its name from a registration; not every source has ids',
  });
}

/** Several registers as one: each registration once, the newest, in the order of the registers. */
export function mergeRegisters(registers: readonly Register[]): Register {
  const [first] = registers;
  if (first && registers.length === 1) return first;
  const builder = new RegisterBuilder();
  for (const { registrations, problems, dropped } of registers) {
    for (const problem of problems) builder.report(problem, 0);
    builder.dropped += dropped;
    registrations.forEach((registration, index) => builder.keep(registration, index + 1));
  }
  return builder.finish({
    language: first?.language ?? 'nl',
    source: registers.map(({ source }) => source).join(', '),
    date: registers.map(({ date }) => date).reduce((newest, date) => (date > newest ? date : newest), ''),
  });
}
