/** What this tab and the storage last agreed upon, piece by piece, and the versions before it. */
import type { Piece } from './keys.js';
import type { PieceValue } from './pieces.js';
import { lineage } from './stored-piece.js';

/** A piece as it was when this tab and the storage last agreed. */
export interface Agreed {
  /** The stored text, to see whether another tab has written since. */
  readonly raw: string;
  readonly value: PieceValue | undefined;
  /** The versions that it was made from. */
  readonly made: readonly string[];
  /** Whether this tab wrote it, so that it and another may have written at the same moment. */
  readonly isOurs?: boolean;
  /** Whether something in it could not be read, and would be gone when it is written again. */
  readonly isDamaged?: boolean;
}

type Past = ReadonlyMap<string, PieceValue | undefined>;

export class Agreements {
  readonly #list = new Map<Piece, Agreed>();
  /** The values that this tab has seen, by version. */
  readonly #past = new Map<Piece, Past>();

  get size(): number {
    return this.#list.size;
  }

  get pieces(): Piece[] {
    return [...this.#list.keys()];
  }

  has = (piece: Piece): boolean => this.#list.has(piece);

  get = (piece: Piece): Agreed | undefined => this.#list.get(piece);

  /** `version` is that of the value, when it is not the last of what it was made from. */
  agree(piece: Piece, agreed: Agreed, version = agreed.made.at(-1)): void {
    this.#list.set(piece, agreed);
    if (version !== undefined) this.remember(piece, version, agreed.value);
  }

  /** Notes the value of a version, of which only the last few matter. */
  remember(piece: Piece, version: string, value: PieceValue | undefined): void {
    const past = new Map(this.#past.get(piece)).set(version, value);
    const known = lineage([], [...past.keys()]);
    this.#past.set(piece, new Map(known.map((name) => [name, past.get(name)])));
  }

  /**
   * The value that a version and ours were both made from, when that was made without knowing of ours: two tabs wrote
   * before they heard of each other. `undefined` when it was made from ours, and when nobody knows.
   */
  forkOf(piece: Piece, made: readonly string[]): { readonly base: PieceValue | undefined } | undefined {
    const ours = this.get(piece);
    const version = ours?.made.at(-1);
    const past = this.#past.get(piece);
    // Who only looked on leaves it to those who wrote.
    if (!ours?.isOurs || version === undefined || !past || made.includes(version)) return undefined;
    const common = [...made].reverse().find((version) => past.has(version));
    return common === undefined ? undefined : { base: past.get(common) };
  }

  delete(piece: Piece): void {
    this.#list.delete(piece);
    this.#past.delete(piece);
  }

  clear(): void {
    this.#list.clear();
    this.#past.clear();
  }
}
