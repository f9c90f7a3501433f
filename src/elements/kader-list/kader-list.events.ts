import type { ItemKind } from '../../core/kader/model.js';
import type { Choice, FacetValue } from '../../core/search/facet-columns.js';
import type { ItemFacet } from '../../locales/lists/index.js';

/** A visitor has narrowed a list. Says what was typed only when the page asks for it with `report-query`. */
export class ArFilterEvent extends Event {
  static readonly type = 'ar-filter';

  constructor(
    /** What the list is of: `requirement`, `measure` or `instrument`. */
    readonly kind: ItemKind,
    /** The number of items that are left. */
    readonly total: number,
    /** The values of each facet with the number of items left that have them. */
    readonly counts: Readonly<Record<ItemFacet, readonly FacetValue[]>>,
    /** The chosen values by facet. */
    readonly filters: Choice<ItemFacet>,
    /** What was typed, or `undefined` without `report-query`. */
    readonly query: string | undefined,
  ) {
    super(ArFilterEvent.type, { bubbles: true, composed: true });
  }
}

/** A visitor has opened or closed an item of a list. */
export class ArItemOpenEvent extends Event {
  static readonly type = 'ar-item-open';

  constructor(
    /** The item: the name of its file in the kader. */
    readonly key: string,
    /** What it is: `requirement`, `measure` or `instrument`. */
    readonly kind: ItemKind,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super(ArItemOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-filter': ArFilterEvent;
    'ar-item-open': ArItemOpenEvent;
  }
}
