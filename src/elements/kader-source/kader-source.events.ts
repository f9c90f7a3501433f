import type { KaderInfo } from '../../core/kader/model.js';

/** How many items of each kind a kader has. */
export interface KaderCounts {
  readonly requirements: number;
  readonly measures: number;
  readonly instruments: number;
}

/** A kader has been read. Does not bubble: it is about the source, not about what a visitor does. */
export class ArKaderReadyEvent extends Event {
  static readonly type = 'ar-kader-ready';

  constructor(
    /** The date of the kader and where it came from. */
    readonly info: KaderInfo,
    /** How many items of each kind it has. */
    readonly counts: KaderCounts,
  ) {
    super(ArKaderReadyEvent.type);
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-kader-ready': ArKaderReadyEvent;
  }
}
