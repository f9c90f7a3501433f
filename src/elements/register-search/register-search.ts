import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../context/announcer.js';
import { RegisterConsumer } from '../../context/register-consumer.js';
import type { RegisterError } from '../../core/errors.js';
import type { FacetName } from '../../core/search/types.js';
import type { AlgorithmCard } from '../algorithm-card/algorithm-card.js';
import { RegisterElement, type DrawnState } from '../base-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
import { heading } from '../parts/heading.js';
import { nationalSearch } from '../parts/links.js';
import { chosenFacets, type FacetFold } from './facet-view.js';
import { filterStyles } from './filters.styles.js';
import { FocusPlan } from './focus-plan.js';
import { claimLandmarkName, releaseLandmarkName } from './landmark-name.js';
import { facetPanel } from './parts/facets.js';
import { searchForm } from './parts/form.js';
import { loading } from './parts/loading.js';
import { results } from './parts/results.js';
import { pageClock, Pause, type Clock } from './pause.js';
import { styles } from './register-search.styles.js';
import { SearchController } from './search-controller.js';
import { chosen } from './search-state.js';
import type { SearchView } from './view.js';

/** Loading that takes longer is told of. */
const SLOW = 1000;

/**
 * A search field with filters and results for a register of algorithms.
 *
 * @summary Searches a register of algorithms while typing, with filters that show how much they leave.
 * @element register-search
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown before there is a register and when it cannot be read: best a link to the register.
 * @fires {ArSearchEvent} ar-search - when a search that a visitor started has its answer
 * @fires {ArSelectEvent} ar-select - when a visitor follows the link of a result; cancelling it stops the navigation
 * @csspart heading - The headings of the search, the filters and the results.
 * @csspart form - The form around the search field.
 * @csspart label - The label of the search field.
 * @csspart input - The search field.
 * @csspart button - The button of the form.
 * @csspart filters - The column of filters.
 * @csspart facet - One group of checkboxes.
 * @csspart sort - The list of orders.
 * @csspart meta - The line with the date of the data.
 * @csspart chips - The chosen filters.
 * @csspart chip - One chosen filter.
 * @csspart clear - The button that takes all filters away.
 * @csspart list - The list of results.
 * @csspart item - One result.
 * @csspart more - The button for more results.
 * @csspart notice - The box with an error or with ways on.
 * @cssprop [--ar-heading-font-size=1.625em] - The size of the heading above the search.
 * @cssprop [--ar-field-background-color=Field] - The background of fields.
 * @cssprop [--ar-field-color=FieldText] - The text in fields.
 * @cssprop [--ar-field-border-color] - The border of fields and buttons.
 * @cssstate idle - There is no register to search yet.
 * @cssstate loading - The register is being read.
 * @cssstate ready - There are results.
 * @cssstate empty - The register is empty, or nothing was found.
 * @cssstate error - The register or the search failed.
 */
export class RegisterSearch extends RegisterElement {
  static override readonly tag = 'register-search';
  static override styles = [RegisterElement.styles, filterStyles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;

  /** The id (such as `gm0363`) or exact name of the one organisation to search in. */
  @property() organisation = '';

  /** The facets to draw, in this order: `status organisation category assessment theme year`, or `none`. */
  @property() facets = '';

  /** The number of results to start with and to add each time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /** The visible label of the search field, instead of the usual one. */
  @property() label = '';

  /** The heading of the search, instead of the usual one. */
  @property() heading = '';

  /** The address of an algorithm's page, with `{id}` and `{lang}` in it, instead of the national register's. */
  @property({ attribute: 'href-template' }) hrefTemplate = '';

  /** Whether the search is kept in the address of the page, so that it can be shared. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** The first part of the names of parameters in the address; a second search on the page needs another one. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'ar';

  /** Whether `ar-search` says what was typed. */
  @property({ type: Boolean, attribute: 'report-query' }) reportQuery = false;

  readonly #consumer = new RegisterConsumer(this, () => (this.organisation ? { organisation: this.organisation } : {}));
  readonly #search = new SearchController(this, (this.constructor as typeof RegisterSearch).clock, () => this.texts);
  readonly #patience = new Pause((this.constructor as typeof RegisterSearch).clock);
  // The button of an error goes with the error.
  readonly #focus = new FocusPlan(this, (): HTMLElement => this.#find('.notice button') ?? this);
  readonly #folds = new Map<FacetName, FacetFold>();
  #panelOpen = false;
  #slow = false;
  #drawn: DrawnState = 'idle';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#patience.stop();
    releaseLandmarkName(this);
  }

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.#find('form input')?.focus(options);
  }

  // Not willUpdate(): that comes before the consumer has chosen its store.
  protected override update(changed: PropertyValues<this>): void {
    const { store, state } = this.#consumer;
    if (changed.has('pageSize')) this.#search.resize();
    if (changed.has('deepLink') || changed.has('urlPrefix')) this.#search.readAddress();
    this.#search.follow(store, state.status);

    const was = this.#drawn;
    this.#drawn = this.#stateToDraw();
    this.reflectState(this.#drawn);
    this.#watchTime();
    if (this.#error) this.#focus.drop();
    if (this.#error && was !== 'error') announce(errorText(this.texts, this.#error), 'assertive');
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language}>${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { texts } = this;
    if (this.#drawn === 'idle') return html`<slot></slot>`;
    const title = heading(this.headingLevel, this.heading || texts.title);
    const wayOn = this.hasContent
      ? html`<slot></slot>`
      : html`<p><a href=${nationalSearch(this.language, '')}>${texts.national('')}</a></p>`;
    if (this.#error) return html`${title}${errorNotice(texts, this.#error, this.#retry, wayOn)}`;

    const view = this.#view();
    const { state } = this.#consumer;
    if (state.status === 'empty') {
      return html`${title}
        <div class="notice" part="notice">
          <p>${texts.emptyRegister}</p>
          ${wayOn}
        </div>`;
    }
    const { result } = this.#search;
    const progress = state.status === 'loading' ? state.progress : undefined;
    return html`
      ${title} ${searchForm(view)}
      <div class=${view.facets.length ? 'body with-filters' : 'body'}>
        ${facetPanel(view)}
        <div class="results">${result ? results(view, result) : loading(view, this.#slow, progress)}</div>
      </div>
    `;
  }

  #view(): SearchView {
    const search = this.#search;
    const { state } = this.#consumer;
    return {
      texts: this.texts,
      language: this.language,
      uid: this.uid,
      state: search.state,
      info: 'info' in state ? state.info : undefined,
      result: search.result,
      answered: search.answered,
      facets: chosenFacets(this.facets, !!this.organisation),
      fold: this.#fold,
      panelOpen: this.#panelOpen,
      level: this.headingLevel + 1,
      hrefTemplate: this.hrefTemplate,
      landmark: this.isConnected ? claimLandmarkName(this, this.heading || this.texts.title) : '',
      label: this.label,
      parameter: `${this.urlPrefix}-q`,

      type: (query) => {
        this.#focus.drop();
        search.type(query);
      },
      submit: (event) => {
        event.preventDefault();
        this.#focus.plan(this.#toResults);
      },
      warm: () => this.#consumer.store?.warm(),
      sort: (order) => {
        search.sort(order);
      },
      toggle: (facet, value) => {
        this.#fold(facet).kept.add(value);
        search.toggle(facet, value);
      },
      remove: (facet, value) => {
        const at = chosen(search.state.filters).findIndex((pair) => pair[0] === facet && pair[1] === value);
        this.#focus.plan(() => {
          const next = this.renderRoot.querySelectorAll<HTMLElement>('.chip')[at];
          if (!next) return this.#focusOn('results');
          // The same button may now be another chip: only a new focus makes a screen reader read it.
          next.blur();
          next.focus();
          return true;
        });
        search.toggle(facet, value);
      },
      clear: () => {
        this.#focus.plan(() => this.#focusOn('results'));
        search.clear();
      },
      more: () => {
        const from = search.result?.hits.length ?? 0;
        this.#focus.plan(() => {
          const card = this.renderRoot.querySelectorAll<AlgorithmCard>('algorithm-card')[from];
          void card?.updateComplete.then(() => {
            card.focus();
          });
          return !!card;
        });
        search.more();
      },
      togglePanel: () => {
        this.#panelOpen = !this.#panelOpen;
        this.requestUpdate();
      },
      toggleFold: (facet) => {
        const fold = this.#fold(facet);
        Object.assign(fold, { open: !fold.open, needle: '' });
        if (fold.open) this.#focus.plan(() => this.#focusOn(`in-${facet}`));
        this.requestUpdate();
      },
      narrow: (facet, needle) => {
        this.#fold(facet).needle = needle;
        this.requestUpdate();
      },
    };
  }

  get #error(): RegisterError | undefined {
    const { state } = this.#consumer;
    return state.status === 'error' ? state.error : this.#search.error;
  }

  #stateToDraw(): DrawnState {
    const { status } = this.#consumer.state;
    if (status === 'idle' || status === 'empty') return status;
    if (this.#error) return 'error';
    const { result } = this.#search;
    if (!result) return 'loading';
    return result.total ? 'ready' : 'empty';
  }

  #watchTime(): void {
    if (this.#drawn !== 'loading' || !this.isConnected) {
      this.#patience.stop();
      this.#slow = false;
      return;
    }
    if (this.#slow || this.#patience.running) return;
    this.#patience.after(SLOW, () => {
      this.#slow = true;
      this.requestUpdate();
      announce(this.texts.loading);
    });
  }

  #retry = (): void => {
    if (this.#consumer.state.status === 'error') this.#consumer.store?.retry();
    else this.#search.again();
  };

  /** To the heading of the results, as soon as it tells of the newest search. */
  #toResults = (): boolean => !this.#search.busy && this.#focusOn('results');

  #focusOn(part: string): boolean {
    const element = this.#find(`#${this.uid(part)}`);
    element?.focus();
    return !!element;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #fold = (facet: FacetName): FacetFold => {
    let fold = this.#folds.get(facet);
    if (!fold) this.#folds.set(facet, (fold = { open: false, needle: '', kept: new Set() }));
    return fold;
  };
}
