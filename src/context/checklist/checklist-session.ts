import type { Checklist } from '../../core/checklist/model.js';
import type { BrowserStorage } from './browser-storage.js';
import { ChecklistStorage } from './checklist-storage.js';
import { GivenByPage } from './given-by-page.js';
import { failureOf, KeptCopy } from './kept-copy.js';
import { HEADER, type Piece, pieceAt } from './keys.js';
import { changedPieces, withPiece } from './pieces.js';
import { settled } from './settled.js';
import type { ChecklistStore, Failure, Keeping, TabConflict, Unreadable } from './types.js';

/**
 * One checklist on the screen and in the browser. Knows no page and no clock: who shows it says when to keep it.
 *
 * Several tabs may have the same checklist. Each writes only the pieces that it changed, looks first at what is there
 * now, and merges the two from the point where they last agreed; so neither loses what the other did.
 */
export class ChecklistSession implements ChecklistStore {
  readonly id: string;
  readonly #storage: ChecklistStorage;
  readonly #browser: BrowserStorage;
  readonly #copy: KeptCopy;
  readonly #given = new GivenByPage();
  readonly #listeners = new Set<() => void>();
  readonly #onChange: (session: ChecklistSession) => void;
  readonly #held = new Map<object, Piece>();
  /** What other tabs wrote of the pieces that are held. */
  #late: readonly (readonly [Piece, string | null])[] = [];
  #failure: Failure | undefined;
  #timesForgotten = 0;
  #deaf: (() => void) | undefined;

  /** `onChange` is called whenever something changes, also when nobody has subscribed. */
  constructor(id: string, browser: BrowserStorage, onChange: (session: ChecklistSession) => void = () => undefined) {
    this.id = id;
    this.#browser = browser;
    this.#onChange = onChange;
    this.#storage = new ChecklistStorage(id, browser);
    this.#copy = new KeptCopy(id, this.#storage, (piece) => this.#isHeld(piece));
  }

  get checklist(): Checklist {
    return this.#copy.checklist;
  }

  get conflicts(): readonly TabConflict[] {
    return this.#copy.conflicts;
  }

  get unreadable(): readonly Unreadable[] {
    return this.#copy.unreadable.list;
  }

  get unreadableCount(): number {
    return this.#copy.unreadable.count;
  }

  get timesForgotten(): number {
    return this.#timesForgotten;
  }

  get isKept(): boolean {
    return this.#copy.agreed.size > 0;
  }

  get keeping(): Keeping {
    if (this.#copy.gone.size) return { status: 'gone' };
    if (this.#copy.isNewer) return { status: 'failed', why: 'newer' };
    if (this.#failure) return { status: 'failed', why: this.#failure };
    if (this.#copy.changed.size && this.#copy.touched) return { status: 'unsaved' };
    if (!this.isKept && !this.#storage.isOpen) return { status: 'blocked' };
    if (this.#copy.changed.size) return { status: 'given' };
    return { status: this.isKept ? 'saved' : 'none' };
  }

  get atRisk(): boolean {
    return this.#copy.gone.size > 0 || (this.#copy.touched && this.#copy.changed.size > 0);
  }

  subscribe(listener: () => void): () => void {
    if (!this.#listeners.size) {
      this.#deaf = this.#browser.listen((key, text) => {
        this.#hear(key, text ?? null);
      });
      // Nobody listened until now.
      this.#hear(null, null);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#deaf?.();
      this.#deaf = undefined;
    };
  }

  edit(next: Checklist): void {
    this.#copy.touched = true;
    this.#show(next);
  }

  replace(next: Checklist): void {
    const isOurs = this.isKept || this.#copy.touched;
    this.#show(this.#given.joined(isOurs ? this.#copy.checklist : undefined, next));
  }

  save(): void {
    if (!this.#copy.touched || !this.#copy.changed.size) return;
    this.#failure = undefined;
    this.#attempt(() => {
      this.#copy.lookAround();
    });
    // The header first: without it the answers say nothing of their profile and kader.
    for (const piece of [...this.#copy.changed].sort()) {
      // What was deleted elsewhere does not come back in part: the visitor decides first.
      if (this.#copy.gone.size || this.#copy.isNewer) break;
      this.#attempt(() => {
        this.#copy.keep(piece);
      });
    }
    if (!this.#copy.changed.size) this.#copy.touched = false;
    this.#tell();
  }

  hold(piece: Piece | undefined, holder: object = this): void {
    const before = this.#held.get(holder);
    if (piece === undefined) this.#held.delete(holder);
    else this.#held.set(holder, piece);
    if (before === undefined || this.#isHeld(before)) return;
    const late = this.#late.filter(([other]) => other === before);
    this.#late = this.#late.filter(([other]) => other !== before);
    this.#copy.take(before);
    for (const [, text] of late) this.#copy.rescue(before, text);
    this.#concludeHearing();
  }

  putBack(): void {
    this.#copy.touched = true;
    for (const piece of this.#copy.gone) {
      this.#copy.agreed.delete(piece);
      this.#copy.changed.add(piece);
    }
    this.#copy.gone.clear();
    this.save();
  }

  letGo(): void {
    for (const piece of this.#copy.gone) {
      this.#copy.agreed.delete(piece);
      this.#copy.changed.delete(piece);
      this.#copy.checklist = withPiece(this.#copy.checklist, piece, undefined);
    }
    this.#copy.gone.clear();
    // What was filled in since is no part of what was thrown away: it begins the checklist anew.
    if (this.#copy.changed.size) {
      this.#copy.changed.add(HEADER);
      this.save();
    } else this.#tell();
  }

  settle(conflict: TabConflict, choice: 'mine' | 'theirs', now: string): void {
    this.#copy.conflicts = this.#copy.conflicts.filter((other) => other !== conflict);
    const next = settled(this.#copy.checklist, conflict, choice, now);
    if (next === this.#copy.checklist) this.#tell();
    else {
      this.edit(next);
      this.save();
    }
  }

  forget(): { left: number } {
    const left = this.#copy.forget();
    this.#failure = undefined;
    this.#late = [];
    this.#given.clear();
    this.#timesForgotten++;
    this.#tell();
    return { left };
  }

  #show(next: Checklist): void {
    const checklist = next.id === this.id ? next : { ...next, id: this.id };
    const pieces = changedPieces(this.#copy.checklist, checklist);
    for (const piece of pieces) this.#copy.changed.add(piece);
    // The first change keeps the whole checklist, also what the page put in it.
    if (pieces.length && !this.#copy.agreed.has(HEADER)) this.#copy.changed.add(HEADER);
    this.#copy.checklist = checklist;
    this.#tell();
  }

  #isHeld(piece: Piece): boolean {
    return [...this.#held.values()].includes(piece);
  }

  #hear(key: string | null, text: string | null): void {
    if (key === null) {
      const now = this.#copy.keys().flatMap(({ piece }) => piece ?? []);
      for (const piece of new Set([...now, ...this.#copy.agreed.pieces]))
        if (!this.#isHeld(piece)) this.#copy.take(piece);
    } else {
      const piece = pieceAt(this.id, key);
      if (piece === undefined) return;
      if (this.#isHeld(piece)) this.#late = [...this.#late, [piece, text]];
      else {
        this.#copy.take(piece);
        this.#copy.rescue(piece, text);
      }
    }
    this.#concludeHearing();
  }

  #concludeHearing(): void {
    const isMended = this.#copy.isMended;
    this.#copy.isMended = false;
    if (isMended) this.save();
    else this.#tell();
  }

  /** After a failure the other pieces are tried too: a long note may not fit where a status does. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      this.#failure ??= failureOf(thrown);
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
    this.#onChange(this);
  }
}
