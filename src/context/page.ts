/**
 * What all copies of the library on one page share: stores by source, and sources by id.
 *
 * Two copies have two sets of modules, so sharing goes through one object on the global scope. Its key carries a version:
 * a copy that needs another shape uses another key and shares with its like.
 */
import type { RegisterProvider, RegisterStore } from './types.js';

interface Page {
  /** Stores by source, language and part. */
  stores: Map<string, RegisterStore>;
  /** Sources that have an id; the last one connected under an id counts. */
  providers: Map<string, RegisterProvider[]>;
  /** Hears of every change of `providers`. */
  changes: EventTarget;
}

const KEY = Symbol.for('algoritmeregister-widgets/page/1');

const shared = globalThis as unknown as { [KEY]?: Page };

const page = (): Page => (shared[KEY] ??= { stores: new Map(), providers: new Map(), changes: new EventTarget() });

/** The store under `key`, made when there is none yet. */
export function sharedStore(key: string, make: () => RegisterStore): RegisterStore {
  const { stores } = page();
  let store = stores.get(key);
  if (!store) stores.set(key, (store = make()));
  return store;
}

/** Makes a source known by its id; returns the function that takes it back. */
export function nameProvider(id: string, provider: RegisterProvider): () => void {
  const { providers, changes } = page();
  const tell = (): boolean => changes.dispatchEvent(new Event('change'));
  providers.set(id, [...(providers.get(id) ?? []), provider]);
  tell();
  return () => {
    providers.set(
      id,
      (providers.get(id) ?? []).filter((other) => other !== provider),
    );
    tell();
  };
}

/** The source with this id, if it is on the page now. */
export const namedProvider = (id: string): RegisterProvider | undefined => page().providers.get(id)?.at(-1);

/** Calls back whenever a source with an id comes or goes; returns the function that ends it. */
export function onProvidersChange(listener: () => void): () => void {
  const { changes } = page();
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}
