import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RegisterConsumer } from '../../context/register-consumer.js';
import { abortedError } from '../../core/errors.js';
import { FACET_NAMES, type FacetName, type SearchResult, type SortOrder } from '../../core/search/types.js';
import type { AlgorithmCard } from '../algorithm-card/algorithm-card.js';
import { RegisterElement, type DrawnState } from '../base-element.js';
import { facetValueLabel } from '../parts/labels.js';
import { nationalLink } from '../parts/leaving.js';
import { sortInUse } from '../parts/search/search-state.js';
import { pageClock, type Clock } from '../parts/pause.js';
import { SearchDesk } from '../parts/search/search-desk.js';
import { searchStyles } from '../parts/search/search.styles.js';
import type { Searched } from '../parts/search/searched.js';
import { inOrder } from './facet-order.js';
import { facetValue } from './parts/facet-value.js';
import { results } from './parts/results.js';
import { ArSearchEvent } from './register-search.events.js';
import { styles } from './register-search.styles.js';

const SORTS = ['relevance', 'name', 'newest'] as const;

/** The register's ids of organisations are values too, although the facet lists names. */
const ID = /^[a-z]{0,4}\d+$/i;

/** A list of values that is longer is folded. */
const FOLD_OVER = 8;

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
  static override styles = [RegisterElement.styles, searchStyles, styles];
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
  readonly #desk = new SearchDesk<FacetName, SortOrder, SearchResult>(this, this.#searched());
  #drawn: DrawnState = 'idle';

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.#desk.focusField(options);
  }

  // Not willUpdate(): that comes before the consumer has chosen its store.
  protected override update(changed: PropertyValues<this>): void {
    this.#drawn = this.#desk.watch(changed);
    this.reflectState(this.#drawn);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language}>
      ${this.#drawn === 'idle' ? html`<slot></slot>` : this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { texts, language } = this;
    const { state } = this.#consumer;
    const info = 'info' in state ? state.info : undefined;
    const voice = { info, language };
    return this.#desk.draw({
      title: this.heading || texts.title,
      titleLevel: this.headingLevel,
      fieldLabel: this.label || (this.organisation ? texts.labelOne : texts.label),
      progress: state.status === 'loading' ? state.progress : undefined,
      wayOn: this.hasContent ? html`<slot></slot>` : html`<p>${nationalLink(texts, language, '')}</p>`,
      foldOver: FOLD_OVER,
      values: (facet) => inOrder(facet, this.#desk.search.result?.facets[facet] ?? []),
      label: (facet, value) => facetValueLabel(texts, facet, value),
      drawValue: (facet, value) => facetValue(voice, texts, facet, value),
      results: (view, result) => results({ ...view, info, hrefTemplate: this.hrefTemplate }, result),
    });
  }

  #searched(): Searched<FacetName, SortOrder, SearchResult> {
    return {
      clock: (this.constructor as typeof RegisterSearch).clock,
      facets: FACET_NAMES,
      sorts: SORTS,
      pageSize: 10,
      uid: this.uid,
      language: () => this.language,
      texts: () => this.texts,
      emptySource: () => this.texts.emptyRegister,
      source: () => {
        const { store, state } = this.#consumer;
        return { store, state, scope: this.organisation, version: ['info' in state ? state.info : undefined] };
      },
      ask: async ({ query, shown, filters, ...state }, signal) => {
        const { store } = this.#consumer;
        if (!store) throw abortedError();
        const sort = sortInUse(SORTS, { query, ...state });
        const lock = this.organisation && { organisation: this.organisation };
        return store.search(query, { limit: shown, filters, sort, ...lock, signal });
      },
      report: ({ total, facets }, { query, filters }) => {
        const said = this.reportQuery ? query : undefined;
        const event = new ArSearchEvent(total, facets, filters, said);
        this.dispatchEvent(event);
      },
      locked: () => (this.organisation ? 'organisation' : undefined),
      accepts: (facet, value) => facet === 'organisation' && ID.test(value),
      drawn: ({ hits }) => hits.length,
      focusResult: (at) => {
        const card = this.renderRoot.querySelectorAll<AlgorithmCard>('algorithm-card')[at];
        void card?.updateComplete.then(() => {
          card.focus();
        });
        return !!card;
      },
    };
  }
}
