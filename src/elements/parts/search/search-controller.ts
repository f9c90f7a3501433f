import type { ReactiveController } from 'lit';
import { bare } from '../../../core/bare.js';
import type { RegisterError } from '../../../core/errors.js';
import { LIMITS } from '../../../core/limits.js';
import { NOTHING_FOUND_PAUSE, Pause, SPEECH_PAUSE } from '../pause.js';
import { shortened } from '../shortened.js';
import { SearchAddress } from './search-address.js';
import { SearchSession } from './search-session.js';
import * as reduce from './search-state.js';
import type { FacetedResult, Searched, SearchHost } from './searched.js';

const LARGEST_PAGE = 1000;

/** A server that has just failed is not asked at every key, nor before the time that it asked for. */
const pauseAfter = (error: RegisterError | undefined): number =>
  error ? Math.max(800, Math.min(error.retryAfter ?? 0, LIMITS.retryAfterSaid) * 1000) : 0;

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

/**
 * What a visitor asks and what the source answers: runs the searches, keeps them in the address, announces and
 * reports them. Draws nothing.
 */
export class SearchController<
  Name extends string,
  Sort extends string,
  Result extends FacetedResult<Name>,
> implements ReactiveController {
  state: reduce.SearchState<Name, Sort>;

  readonly #host: SearchHost;
  readonly #searched: Searched<Name, Sort, Result>;
  readonly #say: (text: string) => void;
  readonly #address: SearchAddress<Name, Sort>;
  readonly #session: SearchSession<reduce.SearchState<Name, Sort>, Result>;
  readonly #speech: Pause;
  /** Typing that has to stop before a source that has failed is asked again. */
  readonly #typing: Pause;
  #store: unknown;
  /** The store that answers the state as it is now, or is about to. */
  #asked: unknown;
  /** Whether a visitor's act waits for its answer. */
  #acted = false;
  /** Whether somebody who was told of waiting has to hear how it ended. */
  #owes = false;
  #scope: unknown;
  #version: readonly unknown[] = [];
  #tries: number | undefined;
  #isByItself = false;
  /** Whether the filters come from an address and no answer has told yet which of them the source knows. */
  #unchecked = false;
  #leftOut = false;

  /** `say` announces a sentence. */
  constructor(host: SearchHost, searched: Searched<Name, Sort, Result>, say: (text: string) => void) {
    this.#host = host;
    this.#searched = searched;
    this.#say = say;
    this.#speech = new Pause(searched.clock);
    this.#typing = new Pause(searched.clock);
    this.#address = new SearchAddress(host, searched, () => {
      this.readAddress();
      // Who goes back or forward hears what became of the results, as after any other act.
      this.promise();
      host.requestUpdate();
    });
    this.#session = new SearchSession(() => {
      host.requestUpdate();
    });
    this.state = reduce.startState(searched.sorts, searched.pageSize);
    host.addController(this);
  }

  get result() {
    return this.#session.result;
  }

  /** The query that `result` answers. */
  get answered() {
    return this.#session.question?.query ?? '';
  }

  /** Whether `result` is of a search for exactly what was typed. */
  get answeredLiterally() {
    return this.#session.question?.literal ?? false;
  }

  /** Whether `result` is a part of the answer that was there early, and stays whatever becomes of the rest. */
  get isEarly() {
    return this.#session.isEarly;
  }

  get busy() {
    return this.#session.busy;
  }

  /** Whether a filter was left out that the source does not know, such as one of a link from before a merger. */
  get leftOut() {
    return this.#leftOut;
  }

  /** An error of a search while the source itself is all right. */
  get error() {
    return this.#session.error;
  }

  /** Whether the error is that of an attempt that was nobody's act. */
  get isByItself(): boolean {
    return this.#isByItself;
  }

  /** Whether the visitor has something here that an error must not take away: results, or an act without an answer. */
  get inUse(): boolean {
    return !!this.result || !!this.error || this.#acted;
  }

  get size(): number {
    const { pageSize } = this.#host;
    return pageSize >= 1 ? Math.min(Math.floor(pageSize), LARGEST_PAGE) : this.#searched.pageSize;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#session.stop();
    this.#speech.stop();
    this.#typing.stop();
    this.#asked = undefined;
  }

  /** Takes over what the page's address says, when the element is linked to it. */
  readAddress(): void {
    const linked = this.#address.read();
    if (!linked) return;
    const { filters, ...search } = linked;
    const locked = this.#searched.locked?.();
    const free = Object.entries(filters).filter(([facet]) => facet !== locked);
    this.state = {
      ...reduce.startState(this.#searched.sorts, this.size),
      ...search,
      filters: bare(Object.fromEntries(free) as typeof filters),
    };
    this.#unchecked = free.length > 0;
    this.#leftOut = false;
    this.#asked = undefined;
  }

  /** Starts at the first page again, for another page size. */
  resize(): void {
    this.state = { ...this.state, shown: this.size };
    this.#asked = undefined;
  }

  /** Asks a source that has become ready, or was opened anew; called before each update. */
  follow(): void {
    const { store, state, scope, version } = this.#searched.source();
    if (store !== this.#store || scope !== this.#scope) {
      this.#session.reset();
      this.#typing.stop();
      this.#asked = undefined;
    }
    this.#store = store;
    this.#scope = scope;
    // The source may be another inside, as when a newer snapshot has taken its place: so are its answers.
    if (state.status === 'error' || !same(version, this.#version)) this.#asked = undefined;
    this.#version = version;
    const isWorthATry = this.#tries !== undefined && store?.tries !== this.#tries;
    this.#tries = store?.tries;
    if (isWorthATry && this.error && !this.busy) {
      this.#asked = undefined;
      this.#isByItself = true;
    }
    if (state.status === 'ready' && this.#asked !== store) void this.#ask();
  }

  type(query: string): void {
    this.#act(reduce.withQuery(this.state, query, this.size), pauseAfter(this.error));
  }

  sort(sort: Sort): void {
    this.#act(reduce.withSort(this.state, sort, this.size));
  }

  toggle(facet: Name, value: string): void {
    this.#act(reduce.withToggled(this.state, facet, value, this.size));
  }

  searchLiterally(literal: boolean): void {
    this.#act(reduce.withLiteral(this.state, literal, this.size));
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
    this.#isByItself = false;
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

  #act(state: reduce.SearchState<Name, Sort>, pause = 0): void {
    this.state = state;
    this.#acted = true;
    this.#leftOut = false;
    this.#isByItself = false;
    this.#speech.stop();
    this.#host.requestUpdate();
    // A source that is still loading is asked when it is ready.
    if (!this.#asked) return;
    if (!pause) return void this.#ask();
    // What is still running answers another question.
    this.#session.stop();
    this.#typing.after(pause, () => {
      if (this.#asked) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const searched = this.#searched;
    if (!(this.#asked = this.#store)) return;
    this.#typing.stop();
    const { state } = this;
    // The element watches how long it takes.
    this.#host.requestUpdate();
    const result = await this.#session.run(state, (signal, early) =>
      searched.ask(state, signal, (answer) => {
        // What somebody put in an address is drawn only when it is known to be no nonsense.
        if (!this.#unchecked) early(answer);
      }),
    );
    if (result) this.#unchecked = false;
    const known = result
      ? reduce.withKnownValues(this.state, result.facets, (facet, value) => searched.accepts?.(facet, value) ?? false)
      : this.state;
    if (known !== this.state) {
      this.#leftOut = true;
      this.state = known;
      return this.#ask();
    }
    if (result && (this.#acted || this.#owes)) this.#announce(result);
    if (result && this.#acted) this.#report(result);
    // Last: drawing it may move the focus to the heading, which makes the announcement superfluous.
    this.#host.requestUpdate();
  }

  #report(result: Result): void {
    this.#acted = false;
    this.#address.write(this.state);
    this.#searched.report(result, this.state);
  }

  #announce({ total }: Result): void {
    this.#owes = false;
    const { query, filters, literal } = this.state;
    this.speak(total ? SPEECH_PAUSE : NOTHING_FOUND_PAUSE, () => {
      const { found, hints, literal: words } = this.#searched.texts();
      const way = total ? '' : Object.keys(filters).length ? hints.fewer : query ? hints.spelling : '';
      const more = [literal && words.said, way].filter(Boolean).join(' ');
      const said = found(total, shortened(query));
      return total && !more ? said : `${said}. ${more}`;
    });
  }
}
