import { html, nothing, type TemplateResult } from 'lit';
import { announce, type Politeness } from '../../../context/announcer.js';
import type { RegisterError } from '../../../core/errors.js';
import type { Progress } from '../../../core/progress.js';
import type { DrawnState } from '../../base-element.js';
import { errorNotice, errorText } from '../error-notice.js';
import { FocusPlan } from '../focus-plan.js';
import { heading } from '../heading.js';
import { Waiting } from '../waiting.js';
import { searchActions } from './actions.js';
import { chosenFacets, unknownFacets } from './facet-view.js';
import { facetPanel } from './facets.js';
import { searchForm } from './form.js';
import { claimLandmarkName, releaseLandmarkName } from './landmark-name.js';
import { loading } from './loading.js';
import { Panel } from './panel.js';
import { failure } from './results-bar.js';
import { SearchController } from './search-controller.js';
import type { FacetedResult, Searched, SearchHost } from './searched.js';
import type { SearchActions, SearchView } from './view.js';

/** What is of the element itself in its drawing: the rest of a search is the same everywhere. */
export interface OwnDrawing<Name extends string, Sort extends string, Result> extends Pick<
  SearchView<Name, Sort>,
  'fieldLabel' | 'values' | 'label' | 'drawValue' | 'foldOver'
> {
  /** The heading above the search, and its level. */
  readonly title: string;
  readonly titleLevel: number;
  readonly progress?: Progress | undefined;
  /** How to write a query, where there is more to it than words. */
  readonly help?: readonly string[];
  /** What the author or we offer where there is nothing to show. */
  readonly wayOn: TemplateResult;
  /** `notice` tells of an error that leaves the results, which are early ones, as they are. */
  readonly results: (view: SearchView<Name, Sort>, result: Result, notice?: TemplateResult) => TemplateResult;
}

/**
 * What every element that searches has behind its results: the searches, the field and the filters, where the focus
 * goes, what is announced, and which of the five states is drawn.
 */
export class SearchDesk<Name extends string, Sort extends string, Result extends FacetedResult<Name>> {
  readonly search: SearchController<Name, Sort, Result>;
  readonly #host: SearchHost;
  readonly #searched: Searched<Name, Sort, Result>;
  readonly #waiting: Waiting;
  readonly #focus: FocusPlan;
  readonly #panel = new Panel<Name>();
  readonly #actions: SearchActions<Name, Sort>;
  #told: RegisterError | undefined;
  #drawn: DrawnState = 'idle';

  constructor(host: SearchHost, searched: Searched<Name, Sort, Result>) {
    this.#host = host;
    this.#searched = searched;
    this.search = new SearchController(host, searched, this.say);
    this.#waiting = new Waiting(host, searched.clock, () => {
      this.say(searched.texts().loading);
      this.search.promise();
    });
    // The button of an error goes with the error.
    this.#focus = new FocusPlan(host, () => this.#find('.notice button') ?? host);
    this.#actions = searchActions({
      search: this.search,
      searched,
      focus: this.#focus,
      panel: this.#panel,
      all: (selector) => host.renderRoot.querySelectorAll(selector),
      focusOn: this.#focusOn,
      toResults: this.#toResults,
      mend: () => {
        if (this.#error) this.#retry();
      },
      draw: () => {
        host.requestUpdate();
      },
    });
    host.addController({
      hostDisconnected: () => {
        releaseLandmarkName(host);
      },
    });
  }

  /** Announces a sentence in the language of the element. */
  readonly say = (text: string, politeness?: Politeness): void => {
    announce(text, politeness, this.#searched.language(), this.#host);
  };

  /** Moves the focus after an act of the visitor, as soon as there is what it should go to. */
  plan(step: () => boolean): void {
    this.#focus.plan(step);
  }

  /** Moves the focus to the search field. */
  focusField(options?: FocusOptions): void {
    this.#find('form input')?.focus(options);
  }

  /** To be called before each drawing, with what has changed; says which state to draw. */
  watch(changed: ReadonlyMap<PropertyKey, unknown>): DrawnState {
    const { search } = this;
    if (changed.has('pageSize')) search.resize();
    if (changed.has('facets')) {
      for (const word of unknownFacets(this.#host.facets, this.#searched.facets)) {
        console.warn(`algoritmeregister-widgets: no facet "${word.slice(0, 60)}"`);
      }
    }
    if (changed.has('deepLink') || changed.has('urlPrefix')) search.readAddress();
    search.follow();

    this.#drawn = this.#stateToDraw();
    const waited = this.#waiting.watch(this.#drawn === 'loading' || search.busy);
    if (waited && this.#searched.source().state.status === 'empty') this.say(this.#searched.emptySource());
    const error = this.#error;
    // By the object: the same thing going wrong again is news, but to who did nothing.
    const isNews = error !== this.#told && !(this.search.isByItself && error?.message === this.#told?.message);
    if (error && isNews) {
      this.#focus.drop();
      this.say(errorText(this.#searched.texts(), error), 'assertive');
    }
    this.#told = error;
    return this.#drawn;
  }

  /** All states but `idle`, in which an element draws what its author gave. */
  draw(own: OwnDrawing<Name, Sort, Result>): TemplateResult {
    const texts = this.#searched.texts();
    const title = heading(own.titleLevel, own.title);
    const notice = this.#error && errorNotice(texts, this.#error, this.#retry, own.wayOn);
    // A search that fails takes away no field and no filter that the visitor is using.
    if (notice && !this.search.inUse) return html`${title}${notice}`;
    if (this.#searched.source().state.status === 'empty') {
      return html`${title}
        <div class="notice" part="notice">
          <p>${this.#searched.emptySource()}</p>
          ${own.wayOn}
        </div>`;
    }
    const view = this.#view(own);
    const { result, isEarly } = this.search;
    const keeps = result && (!notice || isEarly);
    const filters = facetPanel(view, !notice && (!result || isEarly));
    return html`
      ${title} ${searchForm(view)}
      <div class=${filters === nothing ? 'body' : 'body with-filters'}>
        ${filters}
        <div class="results">
          ${keeps ? own.results(view, result, notice) : notice ? failure(view, notice) : loading(view, own.progress)}
        </div>
      </div>
    `;
  }

  #view(own: OwnDrawing<Name, Sort, Result>): SearchView<Name, Sort> {
    const { search } = this;
    const searched = this.#searched;
    const { facets, sorts, uid } = searched;
    const { title, titleLevel, fieldLabel, values, label, drawValue, foldOver, help = [] } = own;
    return {
      ...{ uid, fieldLabel, values, label, drawValue, foldOver, help, sorts },
      texts: searched.texts(),
      language: searched.language(),
      state: search.state,
      answered: search.answered,
      answeredLiterally: search.answeredLiterally,
      leftOut: search.leftOut,
      facets: chosenFacets(this.#host.facets, facets, searched.locked?.()),
      fold: this.#panel.fold,
      panelOpen: this.#panel.open,
      slow: this.#waiting.slow,
      level: titleLevel + 1,
      landmark: this.#host.isConnected ? claimLandmarkName(this.#host, title) : '',
      parameter: `${this.#host.urlPrefix}-q`,
      ...this.#actions,
    };
  }

  get #error(): RegisterError | undefined {
    const { status, error } = this.#searched.source().state;
    return status === 'error' ? error : this.search.error;
  }

  #stateToDraw(): DrawnState {
    const { status } = this.#searched.source().state;
    if (status === 'idle' || status === 'empty') return status;
    if (this.#error) return 'error';
    const { result } = this.search;
    if (!result) return 'loading';
    return result.total ? 'ready' : 'empty';
  }

  #retry = (): void => {
    const { store, state } = this.#searched.source();
    this.search.promise();
    // The notice of a failed search stays until the answer; when there is nothing yet, the focus goes to the field.
    if (this.search.error) this.#focus.plan(this.#toResults);
    if (state.status === 'error') store?.retry();
    else this.search.again();
  };

  #focusOn = (part: string): boolean => {
    const element = this.#find(`#${this.#searched.uid(part)}`);
    element?.focus();
    return !!element;
  };

  /** To the heading of the results, as soon as it tells of the newest search; it then needs no announcement. */
  #toResults = (): boolean => {
    if (this.search.busy || this.#drawn === 'loading') return false;
    if (this.#focusOn('results')) this.search.hush();
    else this.#find('.error button')?.focus();
    return true;
  };

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
