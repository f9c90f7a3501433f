/** A kader whose state is set by hand, for stories and tests: the search is the real one, over made-up items. */
import '../../src/context/root.js';
import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { kaderContext } from '../../src/context/kader-context.js';
import type { KaderProvider, KaderState, KaderStore } from '../../src/context/kader-types.js';
import { RegisterError } from '../../src/core/errors.js';
import type { ItemHit } from '../../src/core/kader/engine-types.js';
import { countItems } from '../../src/core/kader/items.js';
import { MemoryEngine } from '../../src/core/kader/memory-engine.js';
import type { ItemKind, ItemText, Kader } from '../../src/core/kader/model.js';
import type { LanguageCode } from '../../src/core/model/registration.js';
import { inventedKader, inventedText } from './invented-kader.js';

export { inventedKader, inventedText } from './invented-kader.js';

/** A question that waits until a test answers it. */
export interface HeldFind {
  readonly kind: ItemKind;
  readonly query: string;
  readonly answer: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

export class FakeKaderStore implements KaderStore {
  readonly src = 'https://kader.example/manifest.json';
  state: KaderState;
  readonly engine: MemoryEngine;
  /** What was searched for, in order. */
  readonly finds: { kind: ItemKind; query: string; language: LanguageCode }[] = [];
  /** With `hold`, the searches that are not answered yet. */
  readonly held: HeldFind[] = [];
  hold = false;
  /** When set, every question fails with it. */
  failure: RegisterError | undefined;
  loaded = 0;
  retried = 0;
  readonly listeners = new Set<() => void>();

  constructor(state?: KaderState, kader: Kader = inventedKader(), texts: readonly ItemText[] = [inventedText]) {
    this.engine = new MemoryEngine(kader, new Map(texts.map((text) => [text.key, text])));
    this.state = state ?? this.ready;
  }

  /** The state of this kader when it has been read. */
  get ready(): KaderState {
    const { kader } = this.engine;
    return { status: countItems(kader) ? 'ready' : 'empty', kader };
  }

  become(state: KaderState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  load(): void {
    // The state is set by hand.
    this.loaded++;
  }

  retry(): void {
    this.retried++;
  }

  text(key: string): Promise<ItemText | undefined> {
    return this.failure ? Promise.reject(this.failure) : this.engine.text(key);
  }

  find(kind: ItemKind, query: string, language: LanguageCode): Promise<readonly ItemHit[]> {
    this.finds.push({ kind, query, language });
    if (this.failure) return Promise.reject(this.failure);
    if (!this.hold) return this.engine.find(kind, query, language);
    return new Promise((resolve, reject) => {
      this.held.push({
        kind,
        query,
        answer: async () => resolve(await this.engine.find(kind, query, language)),
        fail: reject,
      });
    });
  }
}

/** The five states as kaders, each made anew, because a store remembers. */
export const readyKader = (): FakeKaderStore => new FakeKaderStore();
export const idleKader = (): FakeKaderStore => new FakeKaderStore({ status: 'idle' });
export const loadingKader = (): FakeKaderStore => new FakeKaderStore({ status: 'loading' });
export const emptyKader = (): FakeKaderStore =>
  new FakeKaderStore(undefined, inventedKader({ requirements: [], measures: [], instruments: [] }));
export const failedKader = (code: RegisterError['code'] = 'offline'): FakeKaderStore =>
  new FakeKaderStore({
    status: 'error',
    error: new RegisterError({ code, what: 'No answer', where: 'https://kader.example/', remedy: 'Try again' }),
  });

/** Gives its store to the elements inside it, as a `kader-source` does. */
export class StoryKader extends LitElement implements KaderProvider {
  static override properties = { given: { attribute: false } };
  /** The store; without one a ready one of its own. */
  declare given: FakeKaderStore | undefined;
  readonly src = 'https://kader.example/manifest.json';
  readonly #own = new FakeKaderStore();
  readonly #provider = new ContextProvider(this, { context: kaderContext, initialValue: this });

  store(): KaderStore {
    return this.given ?? this.#own;
  }

  /** A store that is set after the elements inside have asked reaches them too. */
  protected override willUpdate(): void {
    this.#provider.updateObservers();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

if (!customElements.get('story-kader')) customElements.define('story-kader', StoryKader);
