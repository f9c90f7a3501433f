/**
 * What is known of registrations besides their names, and what is made of it. Loaded with the facts: the answer of names
 * alone, which comes first, does without.
 */
import type { Facts } from './facts.js';
import { FacetTable } from './facets.js';
import type { Names } from './names.js';

export { summarise } from '../model/summary.js';
export { firstOf } from './first.js';

/** Names and facts, with all that is made of them. */
export interface Catalogue {
  readonly names: Names;
  readonly facts: Facts;
  readonly table: FacetTable;
}

export const catalogueOf = (names: Names, facts: Facts): Catalogue => ({
  names,
  facts,
  table: new FacetTable(names, facts),
});
