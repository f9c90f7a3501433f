import { native } from '../native.js';

/** The storage of the browser, where checklists are kept, and how other tabs are heard of; a test puts its own here. */
export interface BrowserStorage {
  /** The storage; throws or gives nothing where the page may have none. */
  open(): Storage | undefined;
  /**
   * Calls back with the key that another tab changed and what it wrote there, or `null` for all keys; returns the function
   * that ends it. What was written may be there no more.
   */
  listen(listener: (key: string | null, text?: string | null) => void): () => void;
}

export const browserStorage: BrowserStorage = {
  // In a frame with an opaque origin, and where a visitor refuses storage, even naming it throws.
  open: () => globalThis.localStorage,
  listen: (listener) => {
    const hear = (event: StorageEvent): void => {
      // A page's session storage fires the same event.
      if (!event.storageArea || event.storageArea === openOrNothing(browserStorage)) {
        listener(event.key, event.newValue);
      }
    };
    // A page that the browser had put away heard nothing in the meantime.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) listener(null);
    };
    // Who clears the data of a site does so elsewhere, and not every browser tells, nor what a script of this page did.
    const seen = (): void => {
      if (!native('hidden')) listener(null);
    };
    addEventListener('storage', hear);
    addEventListener('pageshow', comeBack);
    native('addEventListener')('visibilitychange', seen);
    return () => {
      removeEventListener('storage', hear);
      removeEventListener('pageshow', comeBack);
      native('removeEventListener')('visibilitychange', seen);
    };
  },
};

/** The storage, or nothing where it is out of reach. */
export function openOrNothing(browser: BrowserStorage): Storage | undefined {
  try {
    return browser.open() ?? undefined;
  } catch {
    return undefined;
  }
}
