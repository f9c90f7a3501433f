/** What the results of a register are drawn from. */
import type { FacetName, RegisterInfo, SortOrder } from '../../core/search/types.js';
import type { SearchView } from '../parts/search/view.js';
import type { Settling } from './settling.js';

export interface RegisterView extends SearchView<FacetName, SortOrder> {
  readonly info: RegisterInfo | undefined;
  readonly hrefTemplate: string;
  readonly settling: Pick<
    Settling,
    'generation' | 'wasEarly' | 'keepsRoom' | 'errorBelow' | 'hasRoom' | 'asDrawn' | 'touch'
  >;
}
