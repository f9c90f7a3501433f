/** The items of one kind, to be found by their words, and by their code. */
import { LIMITS } from '../limits.js';
import { TextIndex, type TextSchema } from '../packed/text-index.js';
import { makePlan } from '../plan/plan.js';
import { readQuery } from '../plan/query.js';
import { NO_SYNONYMS } from '../related/types.js';
import { Slices } from '../slices.js';
import { analyse, words } from '../words/analysis.js';
import type { ItemHit } from './engine-types.js';
import type { AnyItem } from './model.js';
import { codeOf } from './vocabulary.js';

export class ItemIndex {
  readonly #items: readonly AnyItem[];
  readonly #index: TextIndex;

  /** The index has to be that of these items, in this order. */
  constructor(items: readonly AnyItem[], index: TextIndex) {
    this.#items = items;
    this.#index = index;
  }

  static async build(items: readonly AnyItem[], schema: TextSchema<AnyItem>): Promise<ItemIndex> {
    return new ItemIndex(items, await TextIndex.build(schema, items, new Slices()));
  }

  /** Best first. A query that is the code of an item means that item, not others that hold a part of it. */
  find(asked: string): ItemHit[] {
    const query = asked.slice(0, LIMITS.queryLength);
    const code = codeIn(query);
    const meant = code ? this.#items.filter((item) => codeOf(item.urn) === code) : [];
    if (meant.length > 0) {
      return meant.map(({ key }) => ({ key, score: 1, words: words(query).map(analyse).filter(Boolean) }));
    }
    return this.#search(query);
  }

  /** As registrations are searched, without what is learned from many of them, and without phrases. */
  #search(query: string): ItemHit[] {
    const plan = makePlan({ ...readQuery(query), phrases: [], without: [] }, this.#index.vocabulary, NO_SYNONYMS);
    const { places, scores } = this.#index.rank(plan);
    const terms = plan.slots.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms, forms }) => (forms ? forms.flat() : terms)),
    );
    return this.#index.foundInEach([...places], terms).flatMap((fields, at) => {
      const item = this.#items[places[at] ?? 0];
      const found = new Set(fields.flatMap(({ words }) => words));
      return item ? [{ key: item.key, score: scores[at] ?? 0, words: [...found].sort() }] : [];
    });
  }
}

/** The code in `aia-24`, `AIA 24`, `aia24` or a whole URN; `undefined` when the query is something else. */
function codeIn(query: string): string | undefined {
  const [, series = '', number = ''] =
    /^(?:urn:[a-z:]+:)?([a-z]+)[\s-]?(\d{2})$/.exec(query.trim().toLowerCase()) ?? [];
  return series && `${series}-${number}`;
}
