/** The least element that uses a kader, and addresses at which made-up kaders are, for stories and tests of sources. */
import '../../src/context/root.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { KaderConsumer } from '../../src/context/kader-consumer.js';
import { lateParts, setLateParts } from '../../src/context/late-parts.js';
import { RegisterError } from '../../src/core/errors.js';
import type { KaderEngine } from '../../src/core/kader/engine-types.js';
import { MemoryEngine } from '../../src/core/kader/memory-engine.js';
import { inventedKader } from './invented-kader.js';

export class StoryKaderUser extends LitElement {
  static override properties = { src: {}, kader: {} };
  declare src: string;
  declare kader: string;
  readonly consumer = new KaderConsumer(this);

  constructor() {
    super();
    this.src = '';
    this.kader = '';
  }

  protected override render(): TemplateResult {
    const { state } = this.consumer;
    return html`${'kader' in state ? html`<p>${state.kader.requirements[0]?.title.nl}</p>` : html`<slot></slot>`}`;
  }
}

if (!customElements.get('story-kader-user')) customElements.define('story-kader-user', StoryKaderUser);

export const KADERS = {
  ready: '/verzonnen-kader/manifest.json',
  other: '/ander-verzonnen-kader/manifest.json',
  never: '/nooit-een-kader/manifest.json',
  empty: '/leeg-kader/manifest.json',
  failed: '/geen-kader/manifest.json',
} as const;

/** The addresses that were opened, in order. */
export const opened: string[] = [];

setLateParts({
  ...lateParts(),
  openKader: (src, { signal }): Promise<KaderEngine> => {
    const { pathname } = new URL(src);
    opened.push(pathname);
    if (pathname === KADERS.failed) {
      const parts = { code: 'not-found', what: 'There is no kader', where: src, remedy: 'Check the address' } as const;
      return Promise.reject(new RegisterError(parts));
    }
    if (pathname === KADERS.never) {
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    }
    const info = { date: '2026-05-01', source: src, origin: 'kader', dropped: 2 } as const;
    const nothing = { requirements: [], measures: [], instruments: [] };
    return Promise.resolve(new MemoryEngine(inventedKader({ info, ...(pathname === KADERS.empty ? nothing : {}) })));
  },
});
