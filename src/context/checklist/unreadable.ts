/** What cannot be read of a checklist that is kept: told once, and not without end. */
import { LIMITS } from '../../core/limits.js';
import type { Unreadable } from './types.js';

export class UnreadableList {
  readonly #seen = new Set<string>();
  #list: readonly Unreadable[] = [];

  /** How many there are, also those that are not listed. */
  get count(): number {
    return this.#seen.size;
  }

  get isFull(): boolean {
    return this.#list.length >= LIMITS.listItems;
  }

  get list(): readonly Unreadable[] {
    return this.#list;
  }

  add(key: string, problem: string, text: string): void {
    const name = `${key} ${text}`;
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    // Anybody may fill a storage with keys, and nobody reads thousands.
    if (!this.isFull) this.#list = [...this.#list, { key, problem, text }];
  }

  clear(): void {
    this.#seen.clear();
    this.#list = [];
  }
}
