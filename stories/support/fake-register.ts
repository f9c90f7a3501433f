/** A register whose state is set by hand, for stories and tests: the search is the real one, over made-up data. */
import '../../src/context/root.js';
import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { registerContext } from '../../src/context/register-context.js';
import type { RegisterProvider, RegisterState, RegisterStore, StorePart } from '../../src/context/register-types.js';
import type { Register, Registration, RegistrationSummary } from '../../src/core/model/registration.js';
import { LiveParts } from '../../src/core/open/live-parts.js';
import { RegisterEngine } from '../../src/core/search/engine.js';
import type { SearchEngine, SearchOptions, SearchResult } from '../../src/core/search/types.js';
import { register } from './registrations.js';

/** A question that waits until a test answers it. */
export interface HeldSearch {
  text: string;
  options: SearchOptions;
  answer: () => Promise<void>;
  fail: (error: unknown) => void;
}

export class FakeStore implements RegisterStore {
  readonly src = 'https://register.example/';
  state: RegisterState;
  readonly engine: SearchEngine;
  /** What was searched for, in order. */
  readonly searches: { text: string; options: SearchOptions }[] = [];
  /** With `hold`, the searches that are not answered yet. */
  readonly held: HeldSearch[] = [];
  hold = false;
  warmed = 0;
  retried = 0;
  readonly listeners = new Set<() => void>();

  constructor(state?: RegisterState, data: Register = register()) {
    this.engine = new RegisterEngine(new LiveParts(data));
    this.state = state ?? this.ready;
  }

  /** The state of this register when it has been read. */
  get ready(): RegisterState {
    const { info } = this.engine;
    return { status: info.count ? 'ready' : 'empty', info };
  }

  become(state: RegisterState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  load(): void {
    // The state is set by hand.
  }

  retry(): void {
    this.retried++;
  }

  warm(): void {
    this.warmed++;
  }

  search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    this.searches.push({ text, options });
    // Every answer is whole at once; a `ScriptedStore` has early ones.
    const { signal, onEarly: _onEarly, ...rest } = options;
    if (!this.hold) return this.engine.search(text, { ...rest, ...(signal && { signal }) });
    // Without the signal: a held answer comes also when nobody wants it any more.
    return new Promise((resolve, reject) => {
      this.held.push({
        text,
        options,
        answer: async () => resolve(await this.engine.search(text, rest)),
        fail: reject,
      });
    });
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.engine.find(id);
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.engine.registration(id);
  }
}

/** Gives its store to the elements inside it, as a `register-source` does. */
export class StoryRegister extends LitElement implements RegisterProvider {
  static override properties = { store: { attribute: false } };
  declare store: RegisterStore | undefined;
  readonly src = 'https://register.example/';
  readonly language = 'nl';
  readonly parts: StorePart[] = [];
  readonly #provider = new ContextProvider(this, { context: registerContext, initialValue: this });

  storeFor(part: StorePart): RegisterStore | undefined {
    this.parts.push(part);
    return this.store;
  }

  /** A store that is set after the elements inside have asked reaches them too. */
  protected override willUpdate(): void {
    this.#provider.updateObservers();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

if (!customElements.get('story-register')) customElements.define('story-register', StoryRegister);
