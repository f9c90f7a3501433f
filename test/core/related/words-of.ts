/** A vocabulary made of texts, for tests that need no index. */
import type { Vocabulary } from '../../../src/core/packed/types.js';
import { analyse, words } from '../../../src/core/words/analysis.js';

export function vocabularyOf(documents: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const texts of documents) {
    const terms = new Set(words(texts.join(' ')).map(analyse).filter(Boolean));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const unused = (): never => {
    throw new Error('Learning asks no such thing');
  };
  return {
    size: terms.length,
    documentCount: documents.length,
    documents: (term) => counts.get(term) ?? 0,
    beginningWith: (start, limit) => terms.filter((term) => term.startsWith(start) && term !== start).slice(0, limit),
    family: unused,
    holding: unused,
    holds: unused,
    like: unused,
  };
}
