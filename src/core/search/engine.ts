/** The search engine: names and facets from the list, texts from the index, each fetched when first needed. */
import { throwIfAborted } from '../errors.js';
import type { Registration, RegistrationSummary } from '../model/registration.js';
import { lazily } from '../lazily.js';
import { FacetTable } from './facets.js';
import { TextIndex, type TextMatch } from './text-index.js';
import { checkedSearch } from './options.js';
import type { RegisterInfo, SearchEngine, SearchOptions, SearchResult, SortOrder } from './types.js';

/** Where the engine gets its parts from: the files of a snapshot, or a register read whole. */
export interface RegisterParts {
  readonly info: RegisterInfo;
  /** All registrations, sorted by name: the place in this list is the number that the index knows. */
  list(): Promise<readonly RegistrationSummary[]>;
  index(): Promise<TextIndex>;
  registration(id: string): Promise<Registration | undefined>;
  /** One summary without the list, where that is cheaper. */
  find(id: string): Promise<RegistrationSummary | undefined>;
}

const ALSO_SEARCHED = 6;

interface Catalogue {
  list: readonly RegistrationSummary[];
  facets: FacetTable;
}

export class RegisterEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #parts: RegisterParts;
  readonly #catalogue: () => Promise<Catalogue>;
  readonly #index: () => Promise<TextIndex>;

  constructor(parts: RegisterParts) {
    this.info = parts.info;
    this.#parts = parts;
    this.#index = lazily(() => parts.index());
    this.#catalogue = lazily(async () => {
      const list = await parts.list();
      return { list, facets: new FacetTable(list) };
    });
  }

  async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
    const { query, limit, sort, filters, organisation, signal } = checkedSearch(text, options);
    throwIfAborted(signal);
    const queryWords = TextIndex.queryWords(query);
    const [{ list, facets: table }, index] = await Promise.all([
      this.#catalogue(),
      queryWords.length > 0 ? this.#index() : undefined,
    ]);
    throwIfAborted(signal);

    // A query of punctuation alone asks for nothing, so it finds nothing; only an empty field lists everything.
    const found = index ? index.search(query) : query ? [] : everything(list.length);
    const names = organisation ? new Set(table.namesOf(organisation, this.info.source)) : undefined;
    const matches = names ? found.filter(({ place }) => names.has(list[place]?.organisation ?? '')) : found;
    const { remaining, facets } = table.apply(matches, ({ place }) => place, filters);
    sortMatches(remaining, query ? sort : sort === 'relevance' ? 'name' : sort, list);
    const hits = remaining.slice(0, limit).map(({ place, score, words }) => {
      const registration = list[place] as RegistrationSummary;
      return { id: registration.id, score, registration, words };
    });
    return { total: remaining.length, hits, facets, alsoSearched: otherWords(queryWords, remaining) };
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.#parts.find(id);
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#parts.registration(id);
  }

  async warm(): Promise<void> {
    // The query itself will report what fails here.
    await Promise.allSettled([this.#catalogue(), this.#index()]);
  }

  close(): void {
    // Nothing is held but memory, which goes with the last reference.
  }
}

/** Not by `Array.from` with a function: scripts of long ago replace it by one that knows no second parameter. */
function everything(length: number): TextMatch[] {
  const matches: TextMatch[] = [];
  for (let place = 0; place < length; place++) matches.push({ place, score: 0, words: [] });
  return matches;
}

function sortMatches(matches: TextMatch[], sort: SortOrder, list: readonly RegistrationSummary[]): void {
  const day = ({ place }: TextMatch): string => list[place]?.published ?? list[place]?.saved ?? '';
  const byPlace = (a: TextMatch, b: TextMatch): number => a.place - b.place;
  if (sort === 'relevance') matches.sort((a, b) => b.score - a.score || byPlace(a, b));
  else if (sort === 'name') matches.sort(byPlace);
  else matches.sort((a, b) => (day(a) === day(b) ? byPlace(a, b) : day(a) < day(b) ? 1 : -1));
}

/** The words found besides those typed, most frequent first: word beginnings and typing errors. */
function otherWords(queryWords: readonly string[], matches: readonly TextMatch[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of matches) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of queryWords) counts.delete(word);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, ALSO_SEARCHED)
    .map(([word]) => word);
}
