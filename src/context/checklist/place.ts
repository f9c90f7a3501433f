/** Where checklists are kept, and how other tabs are heard of; a test puts its own here. */
export interface Place {
  /** The storage; throws or gives nothing where the page may have none. */
  open(): Storage | undefined;
  /** Calls back with the key that another tab changed, or `null` for all; returns the function that ends it. */
  listen(listener: (key: string | null) => void): () => void;
}

export const browserPlace: Place = {
  // In a frame with an opaque origin, and where a visitor refuses storage, even naming it throws.
  open: () => globalThis.localStorage,
  listen: (listener) => {
    const hear = (event: StorageEvent): void => {
      // A page's session storage fires the same event.
      if (!event.storageArea || event.storageArea === openOrNothing(browserPlace)) listener(event.key);
    };
    addEventListener('storage', hear);
    return () => {
      removeEventListener('storage', hear);
    };
  },
};

/** The storage, or nothing where it is out of reach. */
export function openOrNothing(place: Place): Storage | undefined {
  try {
    return place.open() ?? undefined;
  } catch {
    return undefined;
  }
}
