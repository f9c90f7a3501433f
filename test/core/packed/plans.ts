/** Plans made by chance from the words of an index. */
import type { Alternative, Plan, Vocabulary } from '../../../src/core/packed/types.js';
import type { Seeded } from '../../helpers/seeded.js';

export interface Words {
  /** All terms, those of many documents as often as those of few. */
  readonly terms: readonly string[];
  /** The terms of some texts, in the order in which they stand there. */
  readonly texts: readonly (readonly string[])[];
}

export function randomPlan(random: Seeded, { terms, texts }: Words, vocabulary: Vocabulary, fields: number): Plan {
  // Half of the words come from texts, where the frequent ones are frequent.
  const word = (): string => (random.chance(0.5) ? random.pick(terms) : random.pick(random.pick(texts)));
  const several = <T>(most: number, make: () => T): T[] => many(random.below(most) + 1, make);
  const alternatives = (typed: string): Alternative[] => {
    const field = random.chance(0.2) ? { field: random.below(fields) } : {};
    const start = typed.slice(0, 1 + random.below(4));
    return [
      { terms: [typed], weight: 1, reason: 'typed' },
      ...vocabulary
        .beginningWith(start, random.below(20), field.field)
        .map((term): Alternative => ({ terms: [term], weight: random.next(), reason: 'prefix', ...field })),
      ...vocabulary
        .like(typed, random.chance(0.5) ? 1 : 2, random.below(5))
        .map(({ term }): Alternative => ({ terms: [term], weight: random.next(), reason: 'typo' })),
      ...(random.chance(0.3) ? [{ terms: several(3, word), weight: random.next(), reason: 'same' } as const] : []),
      ...(random.chance(0.3) ? [inForms(several(3, () => several(3, word)))] : []),
      ...(random.chance(0.05) ? [{ terms: ['staatnergens'], weight: 1, reason: 'related' } as const] : []),
    ];
  };
  const inForms = (forms: string[][]): Alternative => {
    const terms = forms.flatMap((each) => each.slice(0, 1));
    return { terms, forms, weight: random.next(), reason: 'same' };
  };
  const phrase = (): string[] => {
    const text = random.pick(texts);
    const from = random.below(text.length);
    return text.slice(from, from + 1 + random.below(4));
  };
  return {
    slots: several(5, word).map((typed) => ({
      word: typed,
      alternatives: alternatives(typed),
      weight: random.chance(0.5) ? 1 : random.next() + 0.01,
      tells: random.chance(0.5) ? 1 : 8 * random.next() + 0.01,
    })),
    ...(random.chance(0.5) ? { favours: { field: random.below(fields), times: 1 + random.below(4) / 2 } } : {}),
    phrases: random.chance(0.15) ? [phrase()] : [],
    without: random.chance(0.15) ? [phrase()] : [],
  };
}

function many<T>(count: number, make: () => T): T[] {
  const made: T[] = [];
  while (made.length < count) made.push(make());
  return made;
}
