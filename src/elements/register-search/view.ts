/** What the results of a register are drawn from. */
import type { FacetName, RegisterInfo, SortOrder } from '../../core/search/types.js';
import type { SearchView } from '../parts/search/view.js';

export interface RegisterView extends SearchView<FacetName, SortOrder> {
  readonly info: RegisterInfo | undefined;
  readonly hrefTemplate: string;
}
