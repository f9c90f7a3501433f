/** The queue that Matomo and Piwik PRO read their commands from. */

/** A method of the tool, and what it is called with. */
export type Command = readonly [method: string, ...given: (string | number)[]];

/** A page without the queue has no such tool, or a visitor who refused it: then nothing is kept for later either. */
export function append(command: Command): void {
  const queue = (globalThis as { _paq?: { push?: unknown } })._paq;
  try {
    if (typeof queue?.push === 'function') (queue as { push: (command: Command) => void }).push(command);
  } catch {
    // A fault of the tool is none of the page.
  }
}
