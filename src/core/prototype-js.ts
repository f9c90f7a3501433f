/**
 * What arrays and strings can do by themselves, for pages where they cannot: Prototype.js has its own `entries`, `reduce`,
 * `Array.from`, `startsWith` and `toJSON`, which do something else, and is still on pages.
 */

/** Each item with its place. */
export function* numbered<T>(items: Iterable<T>): Generator<[number, T], void> {
  let at = 0;
  for (const item of items) yield [at++, item];
}

/** What comes of all items, taken together one by one. */
export function gathered<T, Result>(
  items: Iterable<T>,
  together: (sofar: Result, item: T) => Result,
  start: Result,
): Result {
  let result = start;
  for (const item of items) result = together(result, item);
  return result;
}

/** Whether this part of a text stands at this place. */
export function standsAt(text: string, part: string, at: number): boolean {
  for (let n = 0; n < part.length; n++) if (text.charCodeAt(at + n) !== part.charCodeAt(n)) return false;
  return true;
}

/** A value as JSON. What an array inherits to say of itself is not asked. */
export const asJsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    function (this: Record<string, unknown>, key, given: unknown) {
      const own = this[key];
      return Array.isArray(own) ? own : given;
    },
    indent,
  );
