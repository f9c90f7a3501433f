/**
 * A visitor follows the link of an algorithm. Cancelling it stops the navigation, so that the page can show its own. A click
 * with Ctrl, Command, Shift or Alt, or with another button, is the browser's own and fires nothing.
 */
export class ArSelectEvent extends Event {
  static readonly type = 'ar-select';

  constructor(
    /** The register's number of the algorithm. */
    readonly id: string,
  ) {
    super(ArSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-select': ArSelectEvent;
  }
}
