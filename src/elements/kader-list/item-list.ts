/** All items of one kind, and which of them answer a question. Pure. */
import { bare } from '../../core/bare.js';
import type { ItemHit } from '../../core/kader/engine-types.js';
import { itemsOf } from '../../core/kader/items.js';
import type { AnyItem, ItemKind, Kader } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { Verdict } from '../../core/profile/match-types.js';
import type { Choice, FacetColumns, FacetValue } from '../../core/search/facet-columns.js';
import type { ItemFacet, ItemSort } from '../../locales/lists/index.js';
import { titleIn } from '../parts/title-in.js';
import { facetColumns } from './item-facets.js';
import type { Verdicts } from './verdicts.js';

export interface Row {
  readonly item: AnyItem;
  /** Without a profile there is none. */
  readonly verdict: Verdict | undefined;
  /** The words of the index that were found in it. */
  readonly words: readonly string[];
}

export interface ListQuestion {
  /** What answers the words that were typed, best first; without words `undefined`. */
  readonly hits: readonly ItemHit[] | undefined;
  readonly choice: Choice<ItemFacet>;
  readonly sort: ItemSort;
  readonly verdicts: Verdicts | undefined;
  readonly language: LanguageCode;
  /** The number of rows wanted. */
  readonly limit: number;
}

export interface ListAnswer {
  /** All items that answer: those that hang on answers of the profile still are among them, and `open` counts them. */
  readonly total: number;
  readonly open: number;
  /** As many as wanted; those that hang on answers come last. */
  readonly rows: readonly Row[];
  readonly facets: Readonly<Record<ItemFacet, readonly FacetValue[]>>;
}

export class ItemList {
  readonly #items: readonly AnyItem[];
  readonly #columns: FacetColumns<ItemFacet, AnyItem>;
  readonly #places: ReadonlyMap<string, number>;
  readonly #byTitle = new Map<LanguageCode, readonly number[]>();

  constructor(kader: Kader, kind: ItemKind) {
    this.#items = itemsOf(kader, kind);
    this.#columns = facetColumns(this.#items);
    this.#places = new Map(this.#items.map(({ key }, place) => [key, place]));
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  answer({ hits, choice, sort, verdicts, language, limit }: ListQuestion): ListAnswer {
    const words = new Map(hits?.map(({ key, words }) => [this.#places.get(key), words]));
    const found = this.#inOrder(sort, language, hits).flatMap((place) => {
      const item = this.#items[place];
      const verdict = item && verdicts?.of(item.key);
      if (!item || verdict === 'does-not' || (hits && !words.has(place))) return [];
      return [{ place, row: { item, verdict, words: words.get(place) ?? [] } }];
    });
    const { remaining, facets } = this.#columns.apply(found, ({ place }) => place, choice);
    const rows = remaining.map(({ row }) => row);
    const open = rows.filter(({ verdict }) => verdict === 'unknown');
    const sure = open.length ? rows.filter(({ verdict }) => verdict !== 'unknown') : rows;
    return { total: rows.length, open: open.length, rows: [...sure, ...open].slice(0, limit), facets };
  }

  /** The places of all items, or of those that were found, in the order wanted. */
  #inOrder(sort: ItemSort, language: LanguageCode, hits: ListQuestion['hits']): readonly number[] {
    if (sort === 'relevance' && hits) return hits.flatMap(({ key }) => this.#places.get(key) ?? []);
    return sort === 'title' ? this.#alphabet(language) : [...this.#items.keys()];
  }

  #alphabet(language: LanguageCode): readonly number[] {
    let places = this.#byTitle.get(language);
    if (!places) {
      // Frisian is sorted as Dutch: not every browser knows it.
      const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'nl', bare({ numeric: true }));
      places = this.#items
        .map((item, place) => [titleIn(item, language), place] as const)
        .sort(([one], [other]) => compare(one, other))
        .map(([, place]) => place);
      this.#byTitle.set(language, places);
    }
    return places;
  }
}
