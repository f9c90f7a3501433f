/**
 * Checks on a kader that was read from a file. It is input like any other: what is no item is left out and counted, long
 * texts are cut, and links lead to items that are there.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isRecord, links, list, safeUrl, type Stored, text, texts } from '../model/stored-values.js';
import { Slices } from '../slices.js';
import type {
  AnyItem,
  Instrument,
  Kader,
  KaderInfo,
  KaderItem,
  Measure,
  Requirement,
  RequirementLabels,
  Titles,
} from './model.js';
import { LABEL_GROUPS } from './model.js';
import { titleMark } from './title-mark.js';
import { byPhase, lawOf } from './vocabulary.js';

/** Whether it can be the key of an item: the name of a file, and nothing that every object has. */
export const isItemKey = (key: unknown): key is string =>
  typeof key === 'string' && /^[A-Za-z\d][\w.-]{0,199}$/.test(key) && !(key in Object.prototype);

/** A kader, checked, in slices that leave a page usable. Rejects with `wrong-shape` when it is none at all. */
export async function checkKader(value: unknown, where: string): Promise<Kader> {
  const stored = isRecord(value) ? value : {};
  const { requirements, measures, instruments } = stored;
  if (!Array.isArray(requirements) || !Array.isArray(measures) || !Array.isArray(instruments)) {
    throw new RegisterError({
      code: 'wrong-shape',
      what: 'This is no kader',
      where,
      remedy: 'Give the address of the manifest.json that the command "kader" wrote',
    });
  }
  const reading = new Reading();
  const found = {
    requirements: await reading.items(requirements, requirement),
    measures: await reading.items(measures, measure),
    instruments: await reading.items(instruments, instrument),
  };
  const info = infoOf(stored['info'], where);
  return { info: { ...info, dropped: info.dropped + reading.dropped }, ...(await reading.linked(found)) };
}

type Items = Pick<Kader, 'requirements' | 'measures' | 'instruments'>;

/** Reads lists of items, of which no two may be the same. */
class Reading {
  dropped = 0;
  readonly #seen = new Set<string>();
  readonly #exceptions = new Set<string>();
  readonly #slices = new Slices();

  async items<T extends AnyItem>(
    stored: readonly unknown[],
    read: (item: Stored) => T | undefined,
  ): Promise<readonly T[]> {
    this.dropped += Math.max(0, stored.length - LIMITS.kaderItems);
    const found: T[] = [];
    for (const value of stored.slice(0, LIMITS.kaderItems)) {
      const item = isRecord(value) ? read(value) : undefined;
      if (item && this.#isKept(item)) found.push(item);
      else this.dropped++;
      await this.#slices.breathe();
    }
    return found;
  }

  #isKept(item: AnyItem): boolean {
    const isRequirement = item.kind === 'requirement';
    // A requirement is also known by its URN: answers hang on it.
    const names = [item.key, ...(isRequirement ? [item.urn] : [])];
    if (names.some((name) => this.#seen.has(name))) return false;
    if (isRequirement) {
      const others = item.exceptions.filter((text) => !this.#exceptions.has(text));
      if (this.#exceptions.size + others.length > LIMITS.kaderExceptions) return false;
      for (const text of others) this.#exceptions.add(text);
    }
    for (const name of names) this.#seen.add(name);
    return true;
  }

  /** With links only to what is there. */
  async linked({ requirements, measures, instruments }: Items): Promise<Items> {
    const keysOf = (items: readonly AnyItem[]): Set<string> => new Set(items.map(({ key }) => key));
    const known = { requirements: keysOf(requirements), measures: keysOf(measures) };
    const only = (keys: readonly string[], all: ReadonlySet<string>): string[] => keys.filter((key) => all.has(key));
    return {
      requirements,
      measures: await this.#each(measures, (item) => ({
        ...item,
        requirements: only(item.requirements, known.requirements),
      })),
      instruments: await this.#each(instruments, (item) => ({
        ...item,
        requirements: only(item.requirements, known.requirements),
        measures: only(item.measures, known.measures),
      })),
    };
  }

  async #each<T>(items: readonly T[], change: (item: T) => T): Promise<T[]> {
    const changed: T[] = [];
    for (const item of items) {
      changed.push(change(item));
      await this.#slices.breathe();
    }
    return changed;
  }
}

function infoOf(stored: unknown, where: string): KaderInfo {
  const { date, source, origin, dropped } = isRecord(stored) ? stored : {};
  return {
    date: /^\d{4}-\d\d-\d\d$/.test(text(date)) ? text(date) : '',
    source: text(source) || where,
    // What is not said to be ours is official: that is the claim of who wrote the file.
    origin: origin === 'catalogue' || origin === 'task-registry' ? origin : 'kader',
    dropped: Number.isSafeInteger(dropped) && (dropped as number) > 0 ? (dropped as number) : 0,
  };
}

type Shared = Omit<KaderItem, 'kind'>;

/** What every item has; `undefined` when it cannot be one. */
function shared(stored: Stored): Shared | undefined {
  const { key, title, mark, summary } = stored;
  if (!isItemKey(key)) return undefined;
  const titles = titlesOf(title, key);
  return {
    key,
    urn: /^urn:[\w.:-]{1,200}$/.test(text(stored['urn'])) ? text(stored['urn']) : '',
    title: titles,
    mark: /^[\da-f]{8}$/.test(text(mark)) ? text(mark) : titleMark(titles.nl),
    url: safeUrl(stored['url']),
    phases: unique(texts(stored['phases'])).sort(byPhase),
    topics: unique(texts(stored['topics'])),
    roles: unique(texts(stored['roles'])),
    ...(text(summary) ? { summary: text(summary, LIMITS.textLength) } : {}),
    sources: links(stored['sources']),
  };
}

function titlesOf(stored: unknown, key: string): Titles {
  const { nl, en, fy } = isRecord(stored) ? stored : {};
  return {
    nl: text(nl) || key,
    ...(text(en) ? { en: text(en) } : {}),
    ...(text(fy) ? { fy: text(fy) } : {}),
  };
}

function requirement(stored: Stored): Requirement | undefined {
  const item = shared(stored);
  const exceptions = stored['exceptions'] ?? [];
  // A part of an expression is another expression, so one that cannot be kept costs the item.
  if (!item?.urn || !areExceptions(exceptions)) return undefined;
  return {
    kind: 'requirement',
    ...item,
    law: lawOf(item.urn) || text(stored['law']),
    labels: labelsOf(stored['labels']),
    exceptions: exceptions.map(asLabel),
    always: stored['always'] === true,
  };
}

/** Whether all of these can be kept and evaluated. */
export const areExceptions = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= LIMITS.exceptions &&
  value.every((item) => typeof item === 'string' && item.length <= LIMITS.exceptionLength);

/** The kader's site makes no difference between capitals and small letters in labels. */
export const asLabel = (text: string): string => text.toLowerCase();

function labelsOf(stored: unknown): RequirementLabels {
  const given = isRecord(stored) ? stored : {};
  const groups = LABEL_GROUPS.map((group) => [group, unique(texts(given[group]).map(asLabel))] as const);
  return Object.fromEntries(groups.filter(([, values]) => values.length > 0));
}

function measure(stored: Stored): Measure | undefined {
  const item = shared(stored);
  if (!item) return undefined;
  const { ADR, ARK } = isRecord(stored['audits']) ? stored['audits'] : {};
  const audits = [['ADR', texts(ADR)] as const, ['ARK', texts(ARK)] as const];
  return {
    kind: 'measure',
    ...item,
    requirements: keys(stored['requirements']),
    audits: Object.fromEntries(audits.filter(([, norms]) => norms.length > 0)),
  };
}

function instrument(stored: Stored): Instrument | undefined {
  const item = shared(stored);
  if (!item) return undefined;
  return {
    kind: 'instrument',
    ...item,
    urn: '',
    categories: unique(texts(stored['categories'])),
    requirements: keys(stored['requirements']),
    measures: keys(stored['measures']),
  };
}

const keys = (value: unknown): string[] => unique(list(value, LIMITS.kaderLinks).filter(isItemKey));

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
