/** What is known of registrations besides their names, and what is made of it. */
import { FacetTable } from './facets.js';
import type { Facts } from './facts.js';
import type { Names } from './names.js';

/** Names and facts, with all that is made of them. */
export interface ListedRegister {
  readonly names: Names;
  readonly facts: Facts;
  readonly table: FacetTable;
}

export const listedRegister = (names: Names, facts: Facts): ListedRegister => ({
  names,
  facts,
  table: new FacetTable(names, facts),
});
