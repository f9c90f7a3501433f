import type { FacetFold } from './facet-view.js';

/** How the column of filters stands: open or not on a narrow page, and each long list. */
export class Panel<Name extends string> {
  open = false;
  readonly #folds = new Map<Name, FacetFold>();

  readonly fold = (facet: Name): FacetFold => {
    let fold = this.#folds.get(facet);
    if (!fold) this.#folds.set(facet, (fold = { open: false, needle: '', kept: new Set() }));
    return fold;
  };
}
