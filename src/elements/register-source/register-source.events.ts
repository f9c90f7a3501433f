import type { RegisterError } from '../../core/errors.js';
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

/** A register could not be read. Does not bubble. */
export class ArErrorEvent extends Event {
  static readonly type = 'ar-error';

  constructor(
    /** What went wrong, with a `code` to switch on. */
    readonly error: RegisterError,
  ) {
    super(ArErrorEvent.type);
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-ready': ArReadyEvent;
    'ar-error': ArErrorEvent;
  }
}
