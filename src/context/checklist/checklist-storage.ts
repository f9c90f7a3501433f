/** The keys of one checklist in a storage that may fail at every step: reading, writing with proof, putting aside. */
import { type BrowserStorage, openOrNothing } from './browser-storage.js';
import { asideKeyOf, HEADER, keyOf, type Piece, pieceAt } from './keys.js';
import type { Failure } from './types.js';

/** Thrown when something cannot be kept. */
export class NotKept extends Error {
  constructor(readonly why: Failure) {
    super(`not kept: ${why}`);
  }
}

export class ChecklistStorage {
  constructor(
    readonly id: string,
    readonly browser: BrowserStorage,
  ) {}

  /** Whether the page may have storage at all. Asking writes nothing. */
  get isOpen(): boolean {
    return !!openOrNothing(this.browser);
  }

  /** Every key of this checklist, with the piece that it holds where we know it; throws `NotKept`. */
  keys(): { key: string; piece: Piece | undefined }[] {
    return this.#try((storage) => {
      const all = [...new Array(storage.length).keys()].map((at) => storage.key(at) ?? '');
      const own = keyOf(this.id, HEADER);
      return all
        .filter((key) => key === own || key.startsWith(`${own}/`))
        .map((key) => ({ key, piece: pieceAt(this.id, key) }));
    });
  }

  /** The text of a piece, or `null`; throws `NotKept`. */
  read(piece: Piece): string | null {
    return this.#try((storage) => storage.getItem(keyOf(this.id, piece)));
  }

  /** Writes and reads back; throws `NotKept`. */
  write(piece: Piece, text: string): void {
    this.#put(keyOf(this.id, piece), text);
  }

  /** What stands at a key; empty when it cannot be reached. */
  textAt(key: string): string {
    try {
      return openOrNothing(this.browser)?.getItem(key) ?? '';
    } catch {
      return '';
    }
  }

  /** Copies a text that we cannot read to a place of its own; throws `NotKept`. */
  putAside(piece: Piece, text: string): void {
    let number = 1;
    const place = (): string => asideKeyOf(this.id, piece, number);
    const present = (): string | null => this.#try((storage) => storage.getItem(place()));
    let there = present();
    while (there !== null && there !== text) {
      number++;
      there = present();
    }
    if (there === text) return;
    this.#put(place(), text);
  }

  /** Takes a piece away, with proof; throws `NotKept`. */
  remove(piece: Piece): void {
    const left = this.#try((storage) => {
      storage.removeItem(keyOf(this.id, piece));
      return storage.getItem(keyOf(this.id, piece));
    });
    if (left !== null) throw new NotKept('lost');
  }

  /** Says whether the key is gone. */
  removeKey(key: string): boolean {
    try {
      const storage = this.#storage();
      storage.removeItem(key);
      return storage.getItem(key) === null;
    } catch {
      return false;
    }
  }

  #put(key: string, text: string): void {
    const back = this.#try((storage) => {
      storage.setItem(key, text);
      return storage.getItem(key);
    });
    if (back !== text) throw new NotKept('lost');
  }

  #try<T>(act: (storage: Storage) => T): T {
    try {
      return act(this.#storage());
    } catch (thrown) {
      if (thrown instanceof NotKept) throw thrown;
      throw new NotKept(isFull(thrown) ? 'full' : 'blocked');
    }
  }

  #storage(): Storage {
    const storage = openOrNothing(this.browser);
    if (!storage) throw new NotKept('blocked');
    return storage;
  }
}

/** Firefox has a name of its own for a storage that is full. */
const isFull = (thrown: unknown): boolean =>
  thrown instanceof Error && /QuotaExceeded|QUOTA_REACHED/.test(`${thrown.name} ${thrown.message}`);
