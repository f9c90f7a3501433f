import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce, type Politeness } from '../../context/announcer.js';
import { RegisterConsumer } from '../../context/register-consumer.js';
import type { RegisterError } from '../../core/errors.js';
import { RegisterElement, type DrawnState } from '../base-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { heading } from '../parts/heading.js';
import { nationalLink } from '../parts/leaving.js';
import { pageClock, type Clock } from '../parts/pause.js';
import { Waiting } from '../parts/waiting.js';
import { searchActions } from './actions.js';
import { chosenFacets, unknownFacets } from './facet-view.js';
import { filterStyles } from './filters.styles.js';
import { claimLandmarkName, releaseLandmarkName } from './landmark-name.js';
import { Panel } from './panel.js';
import { facetPanel } from './parts/facets.js';
import { searchForm } from './parts/form.js';
import { loading } from './parts/loading.js';
import { failure, results } from './parts/results.js';
import { styles } from './register-search.styles.js';
import { SearchController } from './search-controller.js';
import type { SearchView } from './view.js';

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
  readonly #clock = (this.constructor as typeof RegisterSearch).clock;
  readonly #say = (text: string, politeness?: Politeness): void => {
    announce(text, politeness, this.language);
  };
  readonly #search = new SearchController(this, this.#clock, () => this.texts, this.#say);
  readonly #waiting = new Waiting(this, this.#clock, () => {
    this.#say(this.texts.loading);
    this.#search.promise();
  });
  // The button of an error goes with the error.
  readonly #focus = new FocusPlan(this, (): HTMLElement => this.#find('.notice button') ?? this);
  readonly #panel = new Panel();
  #told: RegisterError | undefined;
  #drawn: DrawnState = 'idle';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    if (changed.has('facets')) {
      for (const word of unknownFacets(this.facets)) console.warn(`algoritmeregister-widgets: no facet "${word}"`);
    }
    if (changed.has('deepLink') || changed.has('urlPrefix')) this.#search.readAddress();
    this.#search.follow(store, state);

    this.#drawn = this.#stateToDraw();
    this.reflectState(this.#drawn);
    const waited = this.#waiting.watch(this.#drawn === 'loading' || this.#search.busy);
    if (waited && state.status === 'empty') this.#say(this.texts.emptyRegister);
    const error = this.#error;
    // By the object: the same thing going wrong again is news.
    if (error && error !== this.#told) {
      this.#focus.drop();
      this.#say(errorText(this.texts, error), 'assertive');
    }
    this.#told = error;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language}>${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { texts } = this;
    if (this.#drawn === 'idle') return html`<slot></slot>`;
    const title = heading(this.headingLevel, this.heading || texts.title);
    const wayOn = this.hasContent ? html`<slot></slot>` : html`<p>${nationalLink(texts, this.language, '')}</p>`;
    const notice = this.#error && errorNotice(texts, this.#error, this.#retry, wayOn);
    // A search that fails takes away no field and no filter that the visitor is using.
    if (notice && !this.#search.inUse) return html`${title}${notice}`;

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
        <div class="results">
          ${notice ? failure(view, notice) : result ? results(view, result) : loading(view, progress)}
        </div>
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
      fold: this.#panel.fold,
      panelOpen: this.#panel.open,
      slow: this.#waiting.slow,
      level: this.headingLevel + 1,
      hrefTemplate: this.hrefTemplate,
      landmark: this.isConnected ? claimLandmarkName(this, this.heading || this.texts.title) : '',
      label: this.label || (this.organisation ? this.texts.labelOne : this.texts.label),
      parameter: `${this.urlPrefix}-q`,
      ...this.#actions,
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

  #retry = (): void => {
    this.#search.promise();
    // The notice of a failed search stays until the answer; when there is nothing yet, the focus goes to the field.
    if (this.#search.error) this.#focus.plan(this.#toResults);
    if (this.#consumer.state.status === 'error') this.#consumer.store?.retry();
    else this.#search.again();
  };

  #focusOn = (part: string): boolean => {
    const element = this.#find(`#${this.uid(part)}`);
    element?.focus();
    return !!element;
  };

  /** To the heading of the results, as soon as it tells of the newest search; it then needs no announcement. */
  #toResults = (): boolean => {
    if (this.#search.busy || this.#drawn === 'loading') return false;
    if (this.#focusOn('results')) this.#search.hush();
    else this.#find('.error button')?.focus();
    return true;
  };

  readonly #actions = searchActions({
    search: this.#search,
    focus: this.#focus,
    panel: this.#panel,
    all: (selector) => this.renderRoot.querySelectorAll(selector),
    focusOn: this.#focusOn,
    toResults: this.#toResults,
    texts: () => this.texts,
    warm: () => this.#consumer.store?.warm(),
    mend: () => {
      if (this.#error) this.#retry();
    },
    draw: () => {
      this.requestUpdate();
    },
  });

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
