import type { RegisterInfo } from '../../core/search/types.js';

/** A register has been read. Does not bubble: it is about the source, not about what a visitor does. */
export class ArReadyEvent extends Event {
  static readonly type = 'ar-ready';

  constructor(
    /** The size, date and language of the register. */
    readonly info: RegisterInfo,
  ) {
    super(ArReadyEvent.type);
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-ready': ArReadyEvent;
  }
}
