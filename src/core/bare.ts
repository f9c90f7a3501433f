/**
 * The same without anything inherited. Browsers read options by name, and so do we: where a page has put a name on
 * `Object.prototype`, an option that nobody gave would have a value.
 */
export const bare = <T extends object>(own: T): T => Object.assign<object, T>(Object.create(null) as object, own);

/** For a listener that hears one event. */
export const ONCE = bare({ once: true });
