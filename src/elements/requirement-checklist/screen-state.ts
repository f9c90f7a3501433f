/** How the checklist stands on the screen: what is open, what was just said, what is being typed. Nothing of it is kept. */
import type { Checklist } from '../../core/checklist/model.js';
import type { Row } from './rows.js';
import type { Draft, Import } from './view.js';

/** The checklist before and after an act. */
export interface Change {
  readonly before: Checklist;
  readonly after: Checklist;
}

/** Where it is said what was done: beside what was pressed. */
export type Spot = 'top' | 'rows' | 'files' | 'reading' | 'forget';

/** What has just been done, and the way back where there is one. */
export interface Message {
  readonly text: string;
  readonly undo: Change | undefined;
}

const NO_DRAFT: Draft = { text: '', fault: '', removed: undefined, isAdded: false, badDue: false };
const NOWHERE: ReadonlySet<string> = new Set();

export class ScreenState {
  /** In which of its groups a requirement is open, by URN. */
  readonly open = new Map<string, ReadonlySet<string>>();
  filesOpen = false;
  showsText = false;
  asksForget = false;
  isPrinting = false;
  /** Whether the visitor is in a row, of which other tabs are kept away. */
  isWorking = false;
  readonly messages = new Map<Spot, Message>();
  importing: Import | undefined;
  /** The file that is being read, and what it would change as that was last shown, as JSON. */
  file: File | undefined;
  shown: string | undefined;
  readonly #drafts = new Map<string, Draft>();
  readonly #numbers = new Map<string, number>();

  /** One that was open in a group that it is no longer in, is open in the first that it is in now. */
  isOpen(row: Row): boolean {
    return this.#openGroups(row).has(row.group);
  }

  toggle(row: Row): void {
    const groups = new Set(this.#openGroups(row));
    if (!groups.delete(row.group)) groups.add(row.group);
    if (groups.size) this.open.set(row.urn, groups);
    else this.open.delete(row.urn);
    this.draft(row, { fault: '', removed: undefined, badDue: false });
  }

  draftOf(row: Row): Draft {
    return this.#drafts.get(keyOf(row)) ?? NO_DRAFT;
  }

  draft(row: Row, draft: Partial<Draft>): void {
    this.#drafts.set(keyOf(row), { ...this.draftOf(row), ...draft });
  }

  /** A number for a row, whose URN may hold signs that an id may not. */
  numberOf(row: Row): number {
    const key = keyOf(row);
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size));
    return number;
  }

  #openGroups({ urn, groups }: Row): ReadonlySet<string> {
    const open = this.open.get(urn);
    if (!open) return NOWHERE;
    const known = groups.filter((group) => open.has(group));
    return new Set(known.length ? known : groups.slice(0, 1));
  }

  /** Takes the ways back away: everything was deleted, and is not to come back by one. */
  dropUndo(): void {
    for (const [spot, { text }] of this.messages) this.messages.set(spot, { text, undo: undefined });
  }

  /** For another checklist. */
  clear(): void {
    this.open.clear();
    this.#drafts.clear();
    this.messages.clear();
    Object.assign(this, { asksForget: false, importing: undefined, file: undefined, showsText: false });
  }
}

const keyOf = ({ urn, group }: Row): string => `${group}\n${urn}`;
