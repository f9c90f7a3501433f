import { withPatch } from '../../core/checklist/answers.js';
import { answerOf, emptyChecklist, withAnswer } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import { HEADER, pieceAt, type Piece } from './keys.js';
import { changedPieces, joined, pieceOf, readPiece, withPiece, writePiece, type PieceValue } from './pieces.js';
import type { Place } from './place.js';
import { NotKept, Shelf } from './shelf.js';
import type { ChecklistStore, Failure, Keeping, TabConflict, Unreadable } from './types.js';

/** A piece as it was when this tab and the storage last agreed. */
interface Agreed {
  /** The stored text, to see whether another tab has written since. */
  readonly raw: string;
  readonly value: PieceValue | undefined;
  /** Whether something in it could not be read, and would be gone when it is written again. */
  readonly isDamaged?: boolean;
}

/**
 * One checklist on the screen and in the browser. Knows no page and no clock: who shows it says when to keep it.
 *
 * Several tabs may have the same checklist. Each writes only the pieces that it changed, looks first at what is there
 * now, and merges the two from the point where they last agreed; so neither loses what the other did.
 */
export class ChecklistSession implements ChecklistStore {
  readonly id: string;
  readonly #shelf: Shelf;
  readonly #place: Place;
  readonly #listeners = new Set<() => void>();
  #checklist: Checklist;
  #conflicts: readonly TabConflict[] = [];
  #unreadable: readonly Unreadable[] = [];
  #failure: Failure | undefined;
  /** Whether a visitor has changed something: before that, nothing is written. */
  #touched = false;
  readonly #agreed = new Map<Piece, Agreed>();
  /** Pieces that are not kept as they are on the screen. */
  readonly #changed = new Set<Piece>();
  /** Pieces that were kept and are gone. */
  readonly #gone = new Set<Piece>();
  #held: Piece | undefined;
  #deaf: (() => void) | undefined;

  constructor(id: string, place: Place) {
    this.id = id;
    this.#place = place;
    this.#shelf = new Shelf(id, place);
    this.#checklist = emptyChecklist(id);
    this.#readAll();
  }

  get checklist(): Checklist {
    return this.#checklist;
  }

  get conflicts(): readonly TabConflict[] {
    return this.#conflicts;
  }

  get unreadable(): readonly Unreadable[] {
    return this.#unreadable;
  }

  get isKept(): boolean {
    return this.#agreed.size > 0;
  }

  get keeping(): Keeping {
    if (this.#gone.size) return { status: 'gone' };
    if (this.#failure) return { status: 'failed', why: this.#failure };
    if (this.#changed.size && (this.#touched || this.isKept)) return { status: 'unsaved' };
    if (this.isKept) return { status: 'saved' };
    return this.#shelf.isOpen ? { status: 'none' } : { status: 'blocked' };
  }

  get atRisk(): boolean {
    return this.#gone.size > 0 || (this.#touched && this.#changed.size > 0);
  }

  subscribe(listener: () => void): () => void {
    if (!this.#listeners.size) {
      this.#deaf = this.#place.listen((key) => {
        this.#hear(key);
      });
      // Nobody listened until now.
      this.#hear(null);
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
    this.#touched = true;
    this.replace(next);
  }

  replace(next: Checklist): void {
    const checklist = next.id === this.id ? next : { ...next, id: this.id };
    for (const piece of changedPieces(this.#checklist, checklist)) this.#changed.add(piece);
    // The first change keeps the whole checklist, also what the page put in it.
    if (!this.#agreed.has(HEADER)) this.#changed.add(HEADER);
    this.#checklist = checklist;
    this.#tell();
  }

  save(): void {
    if (!this.#touched || !this.#changed.size) return;
    this.#failure = undefined;
    this.#attempt(() => {
      this.#lookForGone();
    });
    // The header first: without it the answers say nothing of their profile and kader.
    for (const piece of [...this.#changed].sort()) {
      // What was deleted elsewhere does not come back in part: the visitor decides first.
      if (this.#gone.size) break;
      this.#attempt(() => {
        this.#keep(piece);
      });
    }
    this.#tell();
  }

  hold(piece: Piece | undefined): void {
    const before = this.#held;
    this.#held = piece;
    if (before === undefined || before === piece) return;
    this.#take(before);
    this.#tell();
  }

  putBack(): void {
    this.#touched = true;
    for (const piece of this.#gone) {
      this.#agreed.delete(piece);
      this.#changed.add(piece);
    }
    this.#gone.clear();
    this.save();
  }

  letGo(): void {
    for (const piece of this.#gone) {
      this.#agreed.delete(piece);
      this.#changed.delete(piece);
      this.#checklist = withPiece(this.#checklist, piece, undefined);
    }
    this.#gone.clear();
    this.#tell();
  }

  settle(conflict: TabConflict, choice: 'mine' | 'theirs', now: string): void {
    this.#conflicts = this.#conflicts.filter((other) => other !== conflict);
    const answer = answerOf(this.#checklist, conflict.urn);
    const next = answer && withAnswer(this.#checklist, withPatch(answer, { [conflict.field]: conflict[choice] }, now));
    if (!next || next === this.#checklist) this.#tell();
    else {
      this.edit(next);
      this.save();
    }
  }

  forget(): { removed: number; left: number } {
    const keys = this.#keys();
    const removed = keys.filter(({ key }) => this.#shelf.removeKey(key)).length;
    this.#agreed.clear();
    this.#changed.clear();
    this.#gone.clear();
    this.#conflicts = [];
    this.#unreadable = [];
    this.#failure = undefined;
    this.#touched = false;
    this.#checklist = emptyChecklist(this.id);
    this.#tell();
    return { removed, left: keys.length - removed };
  }

  #readAll(): void {
    for (const { key, piece } of this.#keys()) {
      if (piece === undefined) this.#report(key, 'nothing that we wrote');
      else this.#take(piece);
    }
  }

  /** All keys that can be reached. */
  #keys(): ReturnType<Shelf['keys']> {
    try {
      return this.#shelf.keys();
    } catch (thrown) {
      failureOf(thrown);
      return [];
    }
  }

  /** Whether all that was kept is there still: "saved" is about the whole checklist. */
  #lookForGone(): void {
    const present = new Set(this.#shelf.keys().map(({ piece }) => piece));
    for (const piece of [...this.#agreed.keys()]) if (!present.has(piece)) this.#miss(piece);
  }

  #hear(key: string | null): void {
    if (key === null) {
      const now = this.#keys().flatMap(({ piece }) => piece ?? []);
      for (const piece of new Set([...now, ...this.#agreed.keys()])) this.#takeUnlessHeld(piece);
    } else {
      const piece = pieceAt(this.id, key);
      if (piece === undefined) return;
      this.#takeUnlessHeld(piece);
    }
    this.#tell();
  }

  #takeUnlessHeld(piece: Piece): void {
    if (piece !== this.#held) this.#take(piece);
  }

  /** Takes over what is stored now, without losing what was changed here. */
  #take(piece: Piece): void {
    try {
      const raw = this.#shelf.read(piece);
      if (raw === null) this.#miss(piece);
      else if (raw !== this.#agreed.get(piece)?.raw) this.#join(piece, raw);
    } catch (thrown) {
      // What cannot be reached now is on the screen still, and the next writing will tell.
      failureOf(thrown);
    }
  }

  #miss(piece: Piece): void {
    if (!this.#agreed.has(piece)) return;
    if (pieceOf(this.#checklist, piece)) this.#gone.add(piece);
    else this.#agreed.delete(piece);
  }

  /** Another tab wrote this. Says whether it could be read. */
  #join(piece: Piece, raw: string): boolean {
    this.#gone.delete(piece);
    const { value: theirs, isRead, problems } = readPiece(this.id, piece, raw);
    for (const problem of problems) this.#report(piece, problem);
    if (!isRead) return false;
    if (!this.#changed.has(piece)) this.#checklist = withPiece(this.#checklist, piece, theirs);
    else {
      const base = this.#agreed.get(piece)?.value;
      const mine = pieceOf(this.#checklist, piece);
      // What is being typed stays, also when the other tab was later.
      const { value, conflicts } = joined(this.id, piece, { base, mine, theirs }, piece === this.#held);
      this.#checklist = withPiece(this.#checklist, piece, value);
      this.#conflicts = [...this.#conflicts, ...conflicts];
    }
    this.#agreed.set(piece, { raw, value: theirs, isDamaged: problems.length > 0 });
    return true;
  }

  /** After a failure the other pieces are tried too: a long note may not fit where a status does. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      this.#failure ??= failureOf(thrown);
    }
  }

  #keep(piece: Piece): void {
    const raw = this.#shelf.read(piece);
    if (raw === null && this.#agreed.has(piece)) {
      this.#miss(piece);
      return;
    }
    const isNew = raw !== null && raw !== this.#agreed.get(piece)?.raw;
    const isLegible = !isNew || this.#join(piece, raw);
    if (raw !== null && (!isLegible || this.#agreed.get(piece)?.isDamaged)) this.#shelf.putAside(piece, raw);
    const value = pieceOf(this.#checklist, piece);
    const text = writePiece(value);
    // Nothing stands where nothing was ever kept.
    if (text !== raw && (value || raw !== null)) this.#shelf.write(piece, text);
    if (value || raw !== null) this.#agreed.set(piece, { raw: text, value });
    this.#changed.delete(piece);
  }

  #report(key: string, problem: string): void {
    if (this.#unreadable.some((other) => other.key === key && other.problem === problem)) return;
    this.#unreadable = [...this.#unreadable, { key, problem }];
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Why something was not kept; any other error is a fault of ours. */
function failureOf(thrown: unknown): Failure {
  if (thrown instanceof NotKept) return thrown.why;
  throw thrown;
}
