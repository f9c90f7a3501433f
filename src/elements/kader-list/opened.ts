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
  #tries: number | undefined;
  readonly #changed: (failed?: RegisterError) => void;

  /** `changed` hears of every text that came, and of what went wrong. */
  constructor(changed: (failed?: RegisterError) => void) {
    this.#changed = changed;
  }

  /** Where texts come from; those of another store are forgotten. */
  from(store: { readonly tries?: number; text: Ask } | undefined): void {
    const isWorthATry = store?.tries !== this.#tries;
    this.#tries = store?.tries;
    if (store === this.#store) {
      if (isWorthATry) for (const [key, { error, busy }] of this.#texts) if (error && !busy) this.fetch(key, true);
      return;
    }
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

  /** Asks for a text, also again after an error; `isByItself` when no visitor asked for that. */
  fetch(key: string, isByItself = false): void {
    const texts = this.#texts;
    const asked: OpenedText = { ...texts.get(key), busy: true };
    texts.set(key, asked);
    this.#ask?.(key).then(
      (text) => {
        if (texts.get(key) === asked) this.#settle(texts, key, { text, busy: false });
      },
      (thrown: unknown) => {
        if (texts.get(key) !== asked) return;
        const error = asRegisterError(thrown);
        // Who did nothing is not told the same again.
        const isNews = !isByItself || error.message !== asked.error?.message;
        this.#settle(texts, key, { error, busy: false }, isNews);
      },
    );
  }

  #settle(texts: Map<string, OpenedText>, key: string, text: OpenedText, isNews = true): void {
    texts.set(key, text);
    // The texts of another store are nobody's any more.
    if (texts === this.#texts) this.#changed(isNews ? text.error : undefined);
  }
}
