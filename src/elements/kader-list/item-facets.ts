/** What the items of a kader can be narrowed by. Pure. */
import type { AnyItem, ItemKind } from '../../core/kader/model.js';
import { byCategory, byLaw, byPhase, byRole, byTopic } from '../../core/kader/vocabulary.js';
import { FacetColumns, type FacetOrder } from '../../core/search/facet-columns.js';
import type { ItemFacet } from '../../locales/lists/index.js';

/** The facets of each kind, in the order in which they are drawn when nobody chooses; also the columns of the table. */
export const FACETS_OF: Readonly<Record<ItemKind, readonly ItemFacet[]>> = {
  requirement: ['law', 'role', 'phase', 'topic'],
  measure: ['role', 'phase', 'topic'],
  instrument: ['category', 'role', 'phase', 'topic'],
};

const once = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The values of an item in each facet, each value once. */
export const VALUES: Readonly<Record<ItemFacet, (item: AnyItem) => readonly string[]>> = {
  law: (item) => (item.kind === 'requirement' && item.law ? [item.law] : []),
  category: (item) => (item.kind === 'instrument' ? once(item.categories) : []),
  role: ({ roles }) => once(roles),
  phase: ({ phases }) => once(phases),
  topic: ({ topics }) => once(topics),
};

const listed =
  (order: (one: string, other: string) => number): FacetOrder =>
  (one, other) =>
    order(one.value, other.value);

/** As the kader orders them, never by count: phases come one after another. */
const ORDERS: Readonly<Record<ItemFacet, FacetOrder>> = {
  law: listed(byLaw),
  category: listed(byCategory),
  role: listed(byRole),
  phase: listed(byPhase),
  topic: listed(byTopic),
};

export const facetColumns = (items: readonly AnyItem[]): FacetColumns<ItemFacet, AnyItem> =>
  new FacetColumns(VALUES, items, ORDERS);
