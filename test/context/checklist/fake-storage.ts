/** A browser's storage that several tabs share, and that fails when a test says so. */
import type { BrowserStorage } from '../../../src/context/checklist/browser-storage.js';

export class FakeDisk {
  readonly items = new Map<string, string>();
  /** Every key that was written, in order. */
  readonly written: string[] = [];
  readonly tabs: FakeTab[] = [];
  /** Which writing fails, counted from 1 over all tabs; and how. */
  failAt: number | undefined;
  failure: () => Error = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  /** Says that it writes, and does not. */
  forgets = false;
  #writes = 0;

  tab(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.push(tab);
    return tab;
  }

  /** Lets the next writing fail. */
  failNext(): void {
    this.failAt = this.#writes + 1;
  }

  /** As when the browser throws everything away: nobody is told. */
  wipe(): void {
    this.items.clear();
  }

  set(key: string, value: string, from?: FakeTab): void {
    if (++this.#writes === this.failAt) throw this.failure();
    this.written.push(key);
    if (this.forgets) return;
    for (const tab of this.tabs) if (tab !== from) tab.missed(key, this.items.get(key) ?? null);
    this.items.set(key, value);
    this.#tell(key, value, from);
  }

  remove(key: string, from?: FakeTab): void {
    if (this.items.delete(key)) this.#tell(key, null, from);
  }

  #tell(key: string, value: string | null, from: FakeTab | undefined): void {
    for (const tab of this.tabs) if (tab !== from) tab.hear(key, value);
  }
}

export class FakeTab implements BrowserStorage {
  /** The page may have no storage at all. */
  blocked = false;
  /** Whether what other tabs do is heard of. */
  deaf = false;
  /** Whether what other tabs write arrives later, as between two processes: also the reading is of before then. */
  lags = false;
  readonly #disk: FakeDisk;
  readonly #listeners = new Set<(key: string | null, text?: string | null) => void>();
  readonly #old = new Map<string, string | null>();
  #queue: [string | null, string | null][] = [];

  constructor(disk: FakeDisk) {
    this.#disk = disk;
  }

  open = (): Storage => {
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    const { items } = this.#disk;
    return {
      get length() {
        return items.size;
      },
      key: (at) => [...items.keys()][at] ?? null,
      getItem: (key) => (this.#old.has(key) ? this.#old.get(key)! : (items.get(key) ?? null)),
      setItem: (key, value) => {
        this.#old.delete(key);
        this.#disk.set(key, value, this);
      },
      removeItem: (key) => this.#disk.remove(key, this),
      clear: () => this.#disk.wipe(),
    };
  };

  listen = (listener: (key: string | null, text?: string | null) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another tab is about to write over this. */
  missed(key: string, text: string | null): void {
    if (this.lags && !this.#old.has(key)) this.#old.set(key, text);
  }

  hear(key: string | null, text: string | null = null): void {
    if (this.lags) this.#queue.push([key, text]);
    else if (!this.deaf) for (const listener of [...this.#listeners]) listener(key, text);
  }

  /** What other tabs wrote arrives. */
  catchUp(): void {
    this.lags = false;
    this.arrival()();
  }

  /** What has arrived until now, to be heard of together with what arrives in another tab; says how much it is. */
  arrival(): () => number {
    this.#old.clear();
    const queue = this.#queue;
    this.#queue = [];
    return () => {
      for (const [key, text] of queue) for (const listener of [...this.#listeners]) listener(key, text);
      return queue.length;
    };
  }
}
