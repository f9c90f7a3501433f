/** How the checklist stands on the screen: what is open, what was just said, what is being typed. Nothing of it is kept. */
import type { Checklist } from '../../core/checklist/model.js';
import type { EvidenceDraft, Import } from './view.js';

const NO_DRAFT: EvidenceDraft = { text: '', fault: '' };

export class Desk {
  readonly open = new Set<string>();
  filesOpen = false;
  showsText = false;
  asksForget = false;
  isPrinting = false;
  /** Whether the visitor is in a row, of which other tabs are kept away. */
  isWorking = false;
  message = '';
  /** What was there before and after the last act, when that can be undone. */
  undo: { readonly before: Checklist; readonly after: Checklist } | undefined;
  importing: Import | undefined;
  readonly #drafts = new Map<string, EvidenceDraft>();
  readonly #numbers = new Map<string, number>();

  draftOf(urn: string): EvidenceDraft {
    return this.#drafts.get(urn) ?? NO_DRAFT;
  }

  draft(urn: string, draft: EvidenceDraft = NO_DRAFT): void {
    this.#drafts.set(urn, draft);
  }

  /** A number for a URN, which itself may hold signs that an id may not. */
  numberOf(urn: string): number {
    let number = this.#numbers.get(urn);
    if (number === undefined) this.#numbers.set(urn, (number = this.#numbers.size));
    return number;
  }

  /** For another checklist. */
  clear(): void {
    this.open.clear();
    this.#drafts.clear();
    Object.assign(this, { asksForget: false, message: '', undo: undefined, importing: undefined, showsText: false });
  }
}
