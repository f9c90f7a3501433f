import type { ReactiveController, ReactiveElement } from 'lit';
import type { RegisterState, RegisterStore } from '../../context/types.js';
import type { FacetName, RegisterInfo, SearchResult, SortOrder } from '../../core/search/types.js';
import type { Texts } from '../../locales/index.js';
import { Pause, type Clock } from '../parts/pause.js';
import { ArSearchEvent } from './register-search.events.js';
import { SearchSession } from './search-session.js';
import * as reduce from './search-state.js';
import { readSearch, withQueryString, writeSearch } from './url-state.js';

/** Screen readers hear of results when typing has paused, and sooner that nothing was found. */
export const TYPING_PAUSE = 900;
const NOTHING_FOUND_PAUSE = 300;

/** What the controller needs to know of its element. */
export interface SearchHost extends ReactiveElement {
  organisation: string;
  pageSize: number;
  deepLink: boolean;
  urlPrefix: string;
  reportQuery: boolean;
}

/**
 * What a visitor asks and what the register answers: runs the searches, keeps them in the address, announces and
 * reports them. Draws nothing.
 */
export class SearchController implements ReactiveController {
  state: reduce.SearchState = reduce.startState(10);

  readonly #host: SearchHost;
  readonly #texts: () => Texts;
  readonly #say: (text: string) => void;
  readonly #session = new SearchSession();
  readonly #speech: Pause;
  #store: RegisterStore | undefined;
  /** The store that answers the state as it is now, or is about to. */
  #asked: RegisterStore | undefined;
  /** Whether a visitor's act waits for its answer. */
  #acted = false;
  /** Whether somebody who was told of waiting has to hear how it ended. */
  #owes = false;
  #lock = '';
  #info: RegisterInfo | undefined;

  /** `texts` gives the sentences to announce, in the language of that moment, and `say` announces. */
  constructor(host: SearchHost, clock: Clock, texts: () => Texts, say: (text: string) => void) {
    this.#host = host;
    this.#texts = texts;
    this.#say = say;
    this.#speech = new Pause(clock);
    host.addController(this);
  }

  get result() {
    return this.#session.result;
  }

  /** The query that `result` answers. */
  get answered() {
    return this.#session.query;
  }

  get busy() {
    return this.#session.busy;
  }

  /** An error of a search while the register itself is all right. */
  get error() {
    return this.#session.error;
  }

  /** Whether the visitor has something here that an error must not take away: results, or an act without an answer. */
  get inUse(): boolean {
    return !!this.result || !!this.error || this.#acted;
  }

  get size(): number {
    const { pageSize } = this.#host;
    return pageSize >= 1 ? Math.min(Math.floor(pageSize), 1000) : 10;
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
    this.#session.stop();
    this.#speech.stop();
    this.#asked = undefined;
  }

  /** Takes over what the page's address says, when the element is linked to it. */
  readAddress(): void {
    if (!this.#host.deepLink) return;
    const search = readSearch(location.search, this.#host.urlPrefix);
    // The editor's choice of organisation is not for an address to change.
    if (this.#host.organisation) delete search.filters.organisation;
    this.state = { ...reduce.startState(this.size), ...search };
    this.#asked = undefined;
  }

  /** Starts at the first page again, for another page size. */
  resize(): void {
    this.state = { ...this.state, shown: this.size };
    this.#asked = undefined;
  }

  /** Asks a register that has become ready, or was opened anew; called before each update. */
  follow(store: RegisterStore | undefined, state: RegisterState): void {
    const info = 'info' in state ? state.info : undefined;
    const lock = this.#host.organisation;
    if (store !== this.#store || lock !== this.#lock) {
      this.#session.reset();
      this.#asked = undefined;
    }
    this.#store = store;
    this.#lock = lock;
    // A newer snapshot has taken its place: the results of the old one are not those of the new.
    if (state.status === 'error' || info !== this.#info) this.#asked = undefined;
    this.#info = info;
    if (state.status === 'ready' && this.#asked !== store) void this.#ask();
  }

  type(query: string): void {
    this.#act(reduce.withQuery(this.state, query, this.size));
  }

  sort(sort: SortOrder): void {
    this.#act(reduce.withSort(this.state, sort, this.size));
  }

  toggle(facet: FacetName, value: string): void {
    this.#act(reduce.withToggled(this.state, facet, value, this.size));
  }

  clear(): void {
    this.#act(reduce.withoutFilters(this.state, this.size));
  }

  /** More of the same results: the search itself stays, so nothing is reported or announced. */
  more(): void {
    this.state = reduce.withMore(this.state, this.size);
    void this.#ask();
  }

  /** Asks again after an error. */
  again(): void {
    void this.#ask();
  }

  /** The next answer is to be announced, also when no act of the visitor asked for it. */
  promise(): void {
    this.#owes = true;
  }

  /** Announces after a pause, instead of what was not said yet. */
  speak(pause: number, text: () => string): void {
    this.#speech.after(pause, () => {
      this.#say(text());
    });
  }

  /** What was to be announced is read by the focus. */
  hush(): void {
    this.#speech.stop();
  }

  #act(state: reduce.SearchState): void {
    this.state = state;
    this.#acted = true;
    this.#speech.stop();
    this.#host.requestUpdate();
    // A register that is still loading is asked when it is ready.
    if (this.#asked) void this.#ask();
  }

  async #ask(): Promise<void> {
    const store = (this.#asked = this.#store);
    if (!store) return;
    const { state } = this;
    // The element watches how long it takes.
    this.#host.requestUpdate();
    const result = await this.#session.run(store, state.query, {
      limit: state.shown,
      filters: state.filters,
      sort: reduce.sortInUse(state),
      ...(this.#lock && { organisation: this.#lock }),
    });
    const known = result ? reduce.withKnownValues(this.state, result.facets) : this.state;
    if (known !== this.state) {
      this.state = known;
      return this.#ask();
    }
    if (result && (this.#acted || this.#owes)) this.#announce(result);
    if (result && this.#acted) this.#report(result);
    // Last: drawing it may move the focus to the heading, which makes the announcement superfluous.
    this.#host.requestUpdate();
  }

  #report(result: SearchResult): void {
    this.#acted = false;
    const { query, filters } = this.state;
    const host = this.#host;
    if (host.deepLink) this.#writeAddress();
    host.dispatchEvent(new ArSearchEvent(result.total, result.facets, filters, host.reportQuery ? query : undefined));
  }

  #announce({ total }: SearchResult): void {
    this.#owes = false;
    const { query, filters } = this.state;
    this.speak(total ? TYPING_PAUSE : NOTHING_FOUND_PAUSE, () => {
      const { found, hints } = this.#texts();
      if (total) return found(total, query);
      return `${found(0, query)}. ${Object.keys(filters).length ? hints.fewer : query ? hints.spelling : ''}`;
    });
  }

  #writeAddress(): void {
    const queryString = writeSearch(location.search, this.#host.urlPrefix, this.state);
    if (queryString === location.search) return;
    try {
      history.replaceState(history.state, '', withQueryString(location.href, queryString));
    } catch {
      // Some browsers allow this only so often, and a sandboxed frame not at all: the search itself goes on.
    }
  }

  #onPopState = (): void => {
    this.readAddress();
    this.#host.requestUpdate();
  };
}
