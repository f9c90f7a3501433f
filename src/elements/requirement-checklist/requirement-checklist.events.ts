import type { Checklist } from '../../core/checklist/model.js';
import type { Progress } from '../../core/checklist/progress.js';

/** A visitor has changed the checklist. */
export class ArChecklistChangeEvent extends Event {
  static readonly type = 'ar-checklist-change';

  constructor(
    /** The whole checklist, as it is now. */
    readonly checklist: Checklist,
    /** The URN of the requirement that was changed; empty for what is of the whole checklist. */
    readonly urn: string,
    /** How far the requirements that apply are; `undefined` as long as the kader is not there. */
    readonly progress: Progress | undefined,
  ) {
    super(ArChecklistChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // Also for listeners on the document, where events that bubble arrive.
  interface GlobalEventHandlersEventMap {
    'ar-checklist-change': ArChecklistChangeEvent;
  }
}
