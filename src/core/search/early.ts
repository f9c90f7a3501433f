/** The answer of names alone, for as long as facts or texts are still on their way. */
import type { RegistrationSummary } from '../model/registration.js';
import type { Found } from '../packed/types.js';
import { analyse, words as wordsOf } from '../words/analysis.js';
import type { ListedRegister } from './listed-register.js';
import { cut, firstSorted, lockedTo, picked } from './matches.js';
import { isFoundIn } from './name-search.js';
import type { Names } from './names.js';
import type { CheckedSearch } from './options.js';
import { Organisations } from './organisations.js';
import { record } from './record.js';
import { FACET_NAMES, type FoundIn, type RegisterInfo, type SearchHit, type SearchResult } from './types.js';

interface Known {
  readonly names: Names;
  /** Names with facts, when those are there. */
  readonly listed: ListedRegister | undefined;
  readonly info: RegisterInfo;
}

/**
 * Of what was found, best first, or in order of name without a query. `undefined` when what is known cannot answer: filters
 * and the order by day need facts.
 */
export function earlyAnswer(
  found: Found,
  words: readonly string[],
  asked: CheckedSearch,
  { names, listed, info }: Known,
): SearchResult | undefined {
  const { sort, filters, organisation } = asked;
  const isFiltered = Object.values(filters).some((values) => values && values.length > 0);
  if (!listed && (isFiltered || sort === 'newest')) return undefined;
  let matches = found;
  if (organisation) {
    const known = (listed?.table.organisations ?? new Organisations(names)).namesOf(organisation);
    // It may be an id, or unknown: the whole answer will tell.
    if (known.length === 0) return undefined;
    matches = lockedTo(matches, known, names);
  }
  const narrowed = listed?.table.apply(matches.places, filters);
  if (narrowed) matches = picked(matches, narrowed.remaining);
  // What a query found in the names comes best first.
  const { places, scores } = firstSorted(matches, asked, names, listed?.facts) ?? cut(matches, asked.limit);
  const hits = [...places].map((place, index): SearchHit => {
    const registration = listed?.facts.summary(names, place, '') ?? named(names, place, info);
    const found = wordsIn(registration, words);
    return {
      id: registration.id,
      score: scores[index] ?? 0,
      registration,
      found,
      words: [...new Set(found.flatMap(({ words }) => words))].sort(),
    };
  });
  const facets = narrowed?.facets ?? record(FACET_NAMES, () => []);
  return { total: matches.places.length, hits, facets, alsoSearched: [], stage: 'names' };
}

/** A summary that says nothing but the name and the organisation. */
const named = (names: Names, place: number, { language }: RegisterInfo): RegistrationSummary => ({
  id: names.id(place),
  name: names.name(place),
  organisation: names.organisation(place),
  language,
  description: '',
  status: '',
  publicationCategory: '',
  themes: [],
  assessments: [],
  assessed: 'unknown',
});

/** The words of the names for which they were found. */
function wordsIn({ name, organisation }: RegistrationSummary, typed: readonly string[]): FoundIn[] {
  const within = (text: string): string[] => [
    ...new Set(
      wordsOf(text)
        .map(analyse)
        .filter((word) => typed.some((part) => isFoundIn(word, part))),
    ),
  ];
  return [
    { field: 'name' as const, words: within(name) },
    { field: 'organisation' as const, words: within(organisation) },
  ].filter(({ words }) => words.length > 0);
}
