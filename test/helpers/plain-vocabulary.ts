/** A vocabulary as a plain map of words and numbers of documents, asked in the simplest way. */
import type { Vocabulary } from '../../src/core/packed/types.js';
import { familyKey } from '../../src/core/words/root.js';

/** Words with a number behind a colon, or 1: `'fraude:12 fraudebestrijding'`. */
export function plainVocabulary(words: string, documentCount = 1000): Vocabulary {
  const counts = new Map(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((each): [string, number] => {
        const [word = '', count = '1'] = each.split(':');
        return [word, Number(count)];
      }),
  );
  const those = (passes: (term: string) => boolean, limit: number): string[] =>
    [...counts.keys()]
      .filter(passes)
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, limit === Infinity ? undefined : limit);
  return {
    size: counts.size,
    documentCount,
    documents: (term) => counts.get(term) ?? 0,
    beginningWith: (start, limit) => those((term) => term.startsWith(start) && term !== start, limit),
    family: (key) => those((term) => term.length > 2 && familyKey(term) === key, Infinity),
    holding: (part, limit) => those((term) => term.includes(part) && !term.startsWith(part), limit),
    holds: (part) => [...counts.keys()].some((term) => part !== '' && term.includes(part)),
    like: (word, errors, limit) =>
      those((term) => term !== word && distance(word, term) <= errors, limit).map((term) => ({
        term,
        errors: distance(word, term),
      })),
  };
}

/** Letters too many, too few or other ones between two words; two swapped ones are one error. */
function distance(a: string, b: string): number {
  const rows = [[...range(b.length + 1)]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function* range(end: number): Iterable<number> {
  for (let n = 0; n < end; n++) yield n;
}
