/**
 * What all copies of the library on one page share: stores by source, and things that others name by their id.
 *
 * Two copies have two sets of modules, so sharing goes through one object on the global scope. Its key carries a version:
 * a copy that needs another shape uses another key and shares with its like.
 */
import type { KaderProvider, ProfileProvider } from './kader-types.js';
import type { RegisterProvider } from './register-types.js';

interface Page {
  /** Stores by what they are opened with. */
  stores: Map<string, object>;
  /** Things that have an id, by kind and id; the first one connected under an id counts, so that nobody takes it over by using it again. */
  named: Map<string, object[]>;
  /** Hears of every change of `named`. */
  changes: EventTarget;
}

const KEY = Symbol.for('algoritmeregister-widgets/page/2');

const shared = globalThis as unknown as { [KEY]?: Page };

const page = (): Page => (shared[KEY] ??= { stores: new Map(), named: new Map(), changes: new EventTarget() });

/** The store under `key`, made when there is none yet. The key says of which kind it is. */
export function sharedStore<S extends object>(key: string, make: () => S): S {
  const { stores } = page();
  let store = stores.get(key) as S | undefined;
  if (!store) stores.set(key, (store = make()));
  return store;
}

/** Things of one kind that are known by an id. */
export class ById<T extends object> {
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  /** Makes a thing known by its id; returns the function that takes it back. */
  give(id: string, thing: T): () => void {
    const { named, changes } = page();
    const key = `${this.#kind} ${id}`;
    const change = (things: object[]): void => {
      named.set(key, things);
      changes.dispatchEvent(new Event('change'));
    };
    change([...(named.get(key) ?? []), thing]);
    return () => change((named.get(key) ?? []).filter((other) => other !== thing));
  }

  /** The thing with this id, if it is on the page now. */
  find(id: string): T | undefined {
    return page().named.get(`${this.#kind} ${id}`)?.at(0) as T | undefined;
  }
}

export const registersById = new ById<RegisterProvider>('register');
export const kadersById = new ById<KaderProvider>('kader');
export const profilesById = new ById<ProfileProvider>('profile');

/** Calls back whenever a thing with an id comes or goes; returns the function that ends it. */
export function onIdsChange(listener: () => void): () => void {
  const { changes } = page();
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}
