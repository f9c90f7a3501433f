/** Which items are open, and their official texts, each fetched when its item is first opened. No DOM. */
import { asRegisterError, type RegisterError } from '../../core/errors.js';
import type { ItemText } from '../../core/kader/model.js';

export interface OpenedText {
  /** Once it has come; `undefined` also for an item that has none. */
  text?: ItemText | undefined;
  /** What went wrong; it stays while it is asked for again, so that the button keeps the focus. */
  error?: RegisterError | undefined;
  busy: boolean;
}

type Ask = (key: string) => Promise<ItemText | undefined>;

export class Opened {
  readonly #open = new Set<string>();
  #texts = new Map<string, OpenedText>();
  #ask: Ask | undefined;
  #store: object | undefined;
  readonly #changed: (failed?: RegisterError) => void;

  /** `changed` hears of every text that came, and of what went wrong. */
  constructor(changed: (failed?: RegisterError) => void) {
    this.#changed = changed;
  }

  /** Where texts come from; those of another store are forgotten. */
  from(store: { text: Ask } | undefined): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#ask = store && ((key) => store.text(key));
    this.#texts = new Map();
    for (const key of this.#open) this.fetch(key);
  }

  has(key: string): boolean {
    return this.#open.has(key);
  }

  textOf(key: string): OpenedText | undefined {
    return this.#texts.get(key);
  }

  /** Opens or closes an item; says which. */
  toggle(key: string): boolean {
    if (this.#open.delete(key)) return false;
    this.#open.add(key);
    if (!this.#texts.has(key)) this.fetch(key);
    return true;
  }

  /** Asks for a text, also again after an error. */
  fetch(key: string): void {
    const texts = this.#texts;
    const asked: OpenedText = { ...texts.get(key), busy: true };
    texts.set(key, asked);
    this.#ask?.(key).then(
      (text) => {
        if (texts.get(key) === asked) this.#settle(texts, key, { text, busy: false });
      },
      (thrown: unknown) => {
        if (texts.get(key) === asked) this.#settle(texts, key, { error: asRegisterError(thrown), busy: false });
      },
    );
  }

  #settle(texts: Map<string, OpenedText>, key: string, text: OpenedText): void {
    texts.set(key, text);
    // The texts of another store are nobody's any more.
    if (texts === this.#texts) this.#changed(text.error);
  }
}
