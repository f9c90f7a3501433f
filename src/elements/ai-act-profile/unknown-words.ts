/** Words of a profile attribute that nobody knows are told to developers, each once: a list may draw its row often. */
const told = new Set<string>();
const MOST_TOLD = 100;
const MOST_AT_ONCE = 5;

export function warnOfUnknown(words: readonly string[]): void {
  const fresh = [...new Set(words)].filter((word) => !told.has(word));
  if (fresh.length === 0 || told.size >= MOST_TOLD) return;
  for (const word of fresh.slice(0, MOST_TOLD)) told.add(word);
  const named = fresh.slice(0, MOST_AT_ONCE).map((word) => JSON.stringify(word));
  const rest = fresh.length - named.length;
  console.warn(
    `algoritmeregister-widgets: <ai-act-profile> does not know ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}; ` +
      'its profile takes labels of the kader, such as "rol-ai-act-aanbieder".',
  );
}
