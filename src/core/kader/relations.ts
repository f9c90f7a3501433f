/** Which items of a kader belong together, in both directions: the source knows them in one only. */
import type { AnyItem, Instrument, Kader, Measure, Requirement } from './model.js';

export class Relations {
  readonly #items = new Map<string, AnyItem>();
  readonly #byUrn = new Map<string, Requirement>();
  readonly #measures = new Map<string, Measure[]>();
  readonly #instruments = new Map<string, Instrument[]>();

  constructor({ requirements, measures, instruments }: Kader) {
    for (const item of [...requirements, ...measures, ...instruments]) this.#items.set(item.key, item);
    for (const requirement of requirements) if (requirement.urn) this.#byUrn.set(requirement.urn, requirement);
    for (const measure of measures) for (const key of measure.requirements) add(this.#measures, key, measure);
    for (const instrument of instruments) {
      for (const key of [...instrument.requirements, ...instrument.measures]) add(this.#instruments, key, instrument);
    }
  }

  /** The item with this key, of whichever kind. */
  item(key: string): AnyItem | undefined {
    return this.#items.get(key);
  }

  /** The requirement with this URN. There is no such thing for measures, whose URNs do not identify. */
  byUrn(urn: string): Requirement | undefined {
    return this.#byUrn.get(urn);
  }

  /** The measures that help with a requirement, in the order of the kader. */
  measuresOf(requirementKey: string): readonly Measure[] {
    return this.#measures.get(requirementKey) ?? [];
  }

  /** The requirements that a measure or an instrument helps with. */
  requirementsOf(key: string): readonly Requirement[] {
    const item = this.#items.get(key);
    const keys = item && item.kind !== 'requirement' ? item.requirements : [];
    return [...new Set(keys)].flatMap((wanted) => this.#ofKind(wanted, 'requirement'));
  }

  /** The measures that an instrument helps to carry out. */
  measuresWith(instrumentKey: string): readonly Measure[] {
    const item = this.#items.get(instrumentKey);
    const keys = item?.kind === 'instrument' ? item.measures : [];
    return [...new Set(keys)].flatMap((wanted) => this.#ofKind(wanted, 'measure'));
  }

  /** The instruments for a requirement or a measure. */
  instrumentsOf(key: string): readonly Instrument[] {
    return this.#instruments.get(key) ?? [];
  }

  #ofKind<K extends AnyItem['kind']>(key: string, kind: K): Extract<AnyItem, { kind: K }>[] {
    const item = this.#items.get(key);
    return item?.kind === kind ? [item as Extract<AnyItem, { kind: K }>] : [];
  }
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [item]);
  // Items come one after another, so a link that stands twice is seen at the end.
  else if (group.at(-1) !== item) group.push(item);
}
