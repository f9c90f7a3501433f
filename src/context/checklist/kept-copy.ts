import { emptyChecklist } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import { Agreements } from './agreements.js';
import { type ChecklistStorage, NotKept } from './checklist-storage.js';
import { HEADER, isAsideKey, type Piece } from './keys.js';
import { joined, pieceOf, type PieceValue, withPiece } from './pieces.js';
import { birthOf, lineage, madeOf, newMark, readPiece, TAKEN_AWAY, writePiece } from './stored-piece.js';
import type { Failure, TabConflict } from './types.js';
import { UnreadableList } from './unreadable.js';

/**
 * The checklist on the screen of this tab beside what is stored: what is only here, what is gone there, and the two as one.
 * Knows no listeners: the session says when to look and when to write.
 */
export class KeptCopy {
  readonly agreed = new Agreements();
  readonly unreadable = new UnreadableList();
  /** Pieces that are not kept as they are on the screen. */
  readonly changed = new Set<Piece>();
  /** Pieces that were kept and are gone. */
  readonly gone = new Set<Piece>();
  checklist: Checklist;
  conflicts: readonly TabConflict[] = [];
  /** Whether a visitor has changed something that is not kept: before that, nothing is written. */
  touched = false;
  /** Whether a newer library has kept the checklist: writing would spoil it. */
  isNewer = false;
  /** Whether something was put together that has to be kept. */
  isMended = false;

  constructor(
    readonly id: string,
    readonly storage: ChecklistStorage,
    /** Whether a visitor is typing in a piece. */
    readonly isHeld: (piece: Piece) => boolean,
  ) {
    this.checklist = emptyChecklist(id);
    this.#readAll();
  }

  /** Begins with nothing again; says how many keys are there still. */
  forget(): number {
    const left = this.#removeAll();
    this.agreed.clear();
    this.changed.clear();
    this.gone.clear();
    this.unreadable.clear();
    this.conflicts = [];
    this.touched = this.isNewer = false;
    this.checklist = emptyChecklist(this.id);
    return left;
  }

  /** All keys that can be reached. */
  keys(): ReturnType<ChecklistStorage['keys']> {
    try {
      return this.storage.keys();
    } catch (thrown) {
      failureOf(thrown);
      return [];
    }
  }

  /** What there is before writing: "saved" is about the whole checklist, and of a newer library we leave everything. */
  lookAround(): void {
    const present = new Set(this.storage.keys().map(({ piece }) => piece));
    const header = this.storage.read(HEADER);
    this.isNewer = header !== null && readPiece(this.id, HEADER, header).isNewer === true;
    if (this.isNewer) return;
    for (const piece of this.agreed.pieces) if (!present.has(piece)) this.#miss(piece);
  }

  /** Takes over what is stored now, without losing what was changed here. */
  take(piece: Piece): void {
    try {
      const raw = this.storage.read(piece);
      if (raw === null) this.#miss(piece);
      else if (raw !== this.agreed.get(piece)?.raw) this.#join(piece, raw);
    } catch (thrown) {
      // What cannot be reached now is on the screen still, and the next writing will tell.
      failureOf(thrown);
    }
  }

  /** What another tab wrote may be there no more, because we wrote over it before we heard of it. */
  rescue(piece: Piece, text: string | null): void {
    const ours = this.agreed.get(piece);
    if (text === null || !ours || text === ours.raw) return;
    const made = madeOf(text);
    const last = made.at(-1);
    if (last === undefined || ours.made.includes(last) || !this.agreed.forkOf(piece, made)) return;
    this.#join(piece, text);
    // There stands ours still.
    this.agreed.agree(piece, { ...ours, made: lineage(made, ours.made) });
  }

  /** What was kept is not there: taken away by another tab, or thrown away with all the rest. */
  #miss(piece: Piece): void {
    if (!this.agreed.has(piece) || this.gone.has(piece)) return;
    const header = piece === HEADER ? null : this.storage.read(HEADER);
    if (header !== null && !this.#isReborn(header)) this.#join(piece, TAKEN_AWAY);
    else if (pieceOf(this.checklist, piece)) this.gone.add(piece);
    else this.agreed.delete(piece);
  }

  /** Whether a stored header is of a later keeping than ours, which was thrown away before it. */
  #isReborn(header: string): boolean {
    const ours = this.agreed.get(HEADER)?.raw;
    return ours !== undefined && birthOf(ours) !== birthOf(header);
  }

  /** Another tab wrote this. Says whether it could be read. */
  #join(piece: Piece, raw: string): boolean {
    const { value: theirs, isRead, isNewer, problems } = readPiece(this.id, piece, raw);
    if (piece === HEADER) this.isNewer = !!isNewer;
    if (isNewer) return false;
    // Before we agree with another keeping: what of ours is not in it.
    if (piece === HEADER && this.#isReborn(raw)) {
      for (const other of this.agreed.pieces) if (this.storage.read(other) === null) this.#miss(other);
    }
    this.gone.delete(piece);
    if (problems.length) this.unreadable.add(piece, problems.join('\n'), raw);
    if (!isRead) return false;
    this.#renewConflicts(piece, theirs);
    const made = madeOf(raw);
    const fork = theirs && this.agreed.forkOf(piece, made);
    if (!fork && !this.changed.has(piece)) this.checklist = withPiece(this.checklist, piece, theirs);
    else this.#merge(piece, theirs, fork);
    if (theirs) {
      const known = this.agreed.get(piece)?.made ?? [];
      const isDamaged = problems.length > 0;
      this.agreed.agree(piece, { raw, value: theirs, made: lineage(known, made), isDamaged }, made.at(-1));
    } else this.agreed.delete(piece);
    return true;
  }

  #merge(
    piece: Piece,
    theirs: PieceValue | undefined,
    fork: { readonly base: PieceValue | undefined } | undefined,
  ): void {
    const { base } = fork ?? { base: this.agreed.get(piece)?.value };
    const mine = pieceOf(this.checklist, piece);
    // What is being typed stays, also when the other tab was later.
    const { value, conflicts } = joined(this.id, piece, { base, mine, theirs }, this.isHeld(piece));
    this.checklist = withPiece(this.checklist, piece, value);
    const isNew = (old: TabConflict): boolean =>
      !conflicts.some(({ urn, field }) => urn === old.urn && field === old.field);
    this.conflicts = [...this.conflicts.filter(isNew), ...conflicts];
    if (!fork) return;
    this.changed.add(piece);
    this.touched = this.isMended = true;
  }

  /** A question that is still open asks for what stands in the other tab now. */
  #renewConflicts(piece: Piece, theirs: PieceValue | undefined): void {
    this.conflicts = this.conflicts.flatMap((conflict): TabConflict[] => {
      if (!theirs || (conflict.field === 'profile' ? HEADER : conflict.urn) !== piece) return [conflict];
      const now = (theirs as unknown as Record<string, unknown>)[conflict.field];
      if (now === undefined || JSON.stringify(now) === JSON.stringify(conflict.theirs)) return [conflict];
      return JSON.stringify(now) === JSON.stringify(conflict.mine)
        ? []
        : [{ ...conflict, theirs: now } as unknown as TabConflict];
    });
  }

  keep(piece: Piece): void {
    const raw = this.storage.read(piece);
    if (raw === null) this.#miss(piece);
    if (this.gone.has(piece)) return;
    const isNew = raw !== null && raw !== this.agreed.get(piece)?.raw;
    const isLegible = !isNew || this.#join(piece, raw);
    const agreed = this.agreed.get(piece);
    if (raw !== null && (!isLegible || agreed?.isDamaged)) this.storage.putAside(piece, raw);
    const value = pieceOf(this.checklist, piece);
    const isSame = isLegible && !agreed?.isDamaged && JSON.stringify(value) === JSON.stringify(agreed?.value);
    if (!isSame || (raw === null && value)) this.#write(piece, raw, value);
    this.changed.delete(piece);
  }

  #write(piece: Piece, raw: string | null, value: PieceValue | undefined): void {
    const header = this.agreed.get(HEADER)?.raw ?? '';
    const birth = piece === HEADER ? (raw === null ? newMark() : birthOf(raw)) : birthOf(header);
    // Two tabs that both begin an answer both begin at the same header, with nothing.
    if (raw === null && piece !== HEADER && birth) this.agreed.remember(piece, birth, undefined);
    const before = (raw === null ? undefined : this.agreed.get(piece)?.made) ?? (birth ? [birth] : []);
    const made = lineage(before, [newMark()]);
    const text = writePiece(value, { birth, made });
    if (!value && this.agreed.has(HEADER)) this.storage.remove(piece);
    // Nothing stands where nothing was ever kept.
    else if (value || raw !== null) this.storage.write(piece, text);
    if (value) this.agreed.agree(piece, { raw: text, value, made, isOurs: true });
    else this.agreed.delete(piece);
  }

  /** Says how many keys are there still; where nothing can be reached, those that we knew of. */
  #removeAll(): number {
    try {
      // The header first: a tab that looks in between sees that all is gone, not that answers were taken away.
      const keys = this.storage.keys().sort((one, other) => one.key.length - other.key.length);
      return keys.filter(({ key }) => !this.storage.removeKey(key)).length;
    } catch (thrown) {
      failureOf(thrown);
      return this.agreed.size;
    }
  }

  #readAll(): void {
    for (const { key, piece } of this.keys()) {
      if (piece !== undefined) this.take(piece);
      else {
        const what = isAsideKey(this.id, key) ? 'was put aside before' : 'nothing that we wrote';
        this.unreadable.add(key, what, this.unreadable.isFull ? '' : this.storage.textAt(key));
      }
    }
  }
}

/** Why something was not kept; any other error is a fault of ours. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof NotKept) return thrown.why;
  throw thrown;
}
