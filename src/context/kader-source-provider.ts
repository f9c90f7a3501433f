/** What makes a `kader-source` the source of a kader. */
import { failedKader } from './failed-store.js';
import { kaderContext } from './kader-context.js';
import { kaderStoreFor } from './kader-store.js';
import type { KaderProvider, KaderState, KaderStore } from './kader-types.js';
import { kadersById } from './page.js';
import { sourceAddress } from './source-address.js';
import { type SourceHost, SourceProvider } from './source-provider.js';

const IDLE: KaderState = { status: 'idle' };

export class KaderSourceProvider extends SourceProvider<KaderProvider, KaderStore> implements KaderProvider {
  /** `onState` hears every change of state of the store that was handed out. */
  constructor(host: SourceHost, onState: (state: KaderState) => void) {
    super(host, kaderContext, kadersById, onState);
  }

  get state(): KaderState {
    return this.given?.state ?? IDLE;
  }

  protected override get openedWith(): string {
    return this.src;
  }

  store(): KaderStore {
    return this.handOut(
      () => kaderStoreFor(this.src && sourceAddress(this.src)),
      (thrown) => failedKader(this.src, thrown),
    );
  }
}
