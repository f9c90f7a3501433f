import type { FacetName, FacetValue, Filters } from '../../core/search/types.js';

/** A visitor's search has its answer. Says what was typed only when the page asks for it with `report-query`. */
export class ArSearchEvent extends Event {
  static readonly type = 'ar-search';

  constructor(
    /** The number of algorithms found. */
    readonly total: number,
    /** The values of each facet with the number of algorithms found that have them. */
    readonly counts: Readonly<Record<FacetName, readonly FacetValue[]>>,
    /** The chosen values by facet. */
    readonly filters: Filters,
    /** What was typed, or `undefined` without `report-query`. */
    readonly query: string | undefined,
  ) {
    super(ArSearchEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-search': ArSearchEvent;
  }
}
