/** Events that several elements fire. */
import type { RegisterError } from '../core/errors.js';

/** A source could not be read. Does not bubble: it is about the source, not about what a visitor does. */
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
    'ar-error': ArErrorEvent;
  }
}
