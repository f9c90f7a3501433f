import type { ReactiveController } from 'lit';
import type { SearchHost } from './searched.js';
import { type LinkedSearch, type Parameters, readSearch, withQueryString, writeSearch } from './url-state.js';

type Names<Name extends string, Sort extends string> = Omit<Parameters<Name, Sort>, 'prefix'>;

/** The search of one element in the page's address, as far as the element is linked to it (`deep-link`). */
export class SearchAddress<Name extends string, Sort extends string> implements ReactiveController {
  readonly #host: SearchHost;
  readonly #names: Names<Name, Sort>;
  readonly #changed: () => void;
  /** The search that the address named when it was last read or written. */
  #last = '';

  /** `changed` hears that the visitor went back or forward to another search. */
  constructor(host: SearchHost, { facets, sorts }: Names<Name, Sort>, changed: () => void) {
    this.#host = host;
    this.#names = { facets, sorts };
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  read(): LinkedSearch<Name, Sort> | undefined {
    if (!this.#host.deepLink) return undefined;
    this.#last = this.#now;
    return readSearch(location.search, this.#parameters);
  }

  write(search: LinkedSearch<Name, Sort>): void {
    if (!this.#host.deepLink) return;
    const queryString = writeSearch(location.search, this.#parameters, search);
    try {
      if (queryString !== location.search)
        history.replaceState(history.state, '', withQueryString(location.href, queryString));
    } catch {
      // Some browsers allow this only so often, and a sandboxed frame not at all: the search itself goes on.
    }
    this.#last = this.#now;
  }

  /** Read again when it is asked for: the prefix is an attribute. */
  get #parameters(): Parameters<Name, Sort> {
    return { ...this.#names, prefix: this.#host.urlPrefix };
  }

  get #now(): string {
    return writeSearch('', this.#parameters, readSearch(location.search, this.#parameters));
  }

  readonly #onPopState = (): void => {
    // A link to a place on the page comes here too. The address, not the state: what was typed may not be in it yet.
    if (this.#now !== this.#last) this.#changed();
  };
}
