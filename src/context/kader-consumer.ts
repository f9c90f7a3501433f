/**
 * Gives an element its kader: from its own `src`, else the nearest source around it, else the one it names by id, else
 * the built-in catalogue.
 */
import type { ReactiveElement } from 'lit';
import { failedKader } from './failed-store.js';
import { kaderContext } from './kader-context.js';
import { kaderStoreFor } from './kader-store.js';
import type { KaderProvider, KaderState, KaderStore } from './kader-types.js';
import { nativeOf } from './native.js';
import { kadersById } from './page.js';
import { parentOf } from './parent-of.js';
import { sourceAddress } from './source-address.js';
import { type Choice, SourceConsumer } from './source-consumer.js';
import { notDefined } from './warn-author.js';

/** What a host tells of its source; both are attributes, empty when absent. */
export interface KaderHost extends ReactiveElement {
  src: string;
  kader: string;
}

const IDLE: KaderState = { status: 'idle' };
const SOURCE = 'kader-source';

export class KaderConsumer extends SourceConsumer<KaderHost, KaderProvider, KaderStore> {
  /** Whether it asked when its source is defined: asked at each drawing, what never is would keep a promise of each. */
  #isWaiting = false;

  constructor(host: KaderHost) {
    super(host, kaderContext);
  }

  get state(): KaderState {
    return this.store?.state ?? IDLE;
  }

  protected override choose(around: KaderProvider | undefined): Choice<KaderStore> {
    const { src, kader } = this.host;
    if (src) return { by: ['own', src], store: () => ownStore(src) };
    if (around) return { by: ['around', around, around.src], store: () => around.store() };
    if (this.#waitsForSource()) return { by: ['later'], store: () => undefined };
    if (!kader) return { by: ['built-in'], store: () => kaderStoreFor('') };
    const named = kadersById.find(kader);
    return { by: ['named', named, named?.src], store: () => named?.store() };
  }

  protected override readonly sourceTag = SOURCE;

  protected override missing(around: KaderProvider | undefined): string | undefined {
    if (!around && this.#waitsForSource()) return notDefined(SOURCE);
    const { kader } = this.host;
    return around || !kader || kadersById.find(kader)
      ? undefined
      : `names "${kader}" in kader: give that id to a <${SOURCE}>`;
  }

  /** Whether there is a source around it that is not defined yet: the catalogue would show for a moment what it replaces. */
  #waitsForSource(): boolean {
    let node: Element | null = this.host;
    while (node && !nativeOf(node, 'matches')(`${SOURCE}:not(:defined)`)) node = parentOf(node);
    if (!node) return false;
    // The source speaks up by itself, unless somebody else defines that tag.
    if (!this.#isWaiting) void customElements.whenDefined(SOURCE).then(() => this.host.requestUpdate());
    this.#isWaiting = true;
    return true;
  }
}

function ownStore(src: string): KaderStore {
  try {
    return kaderStoreFor(sourceAddress(src));
  } catch (thrown) {
    return failedKader(src, thrown);
  }
}
