import { html, type PropertyValues, type TemplateResult } from 'lit';
import { RegisterConsumer } from '../../context/register-consumer.js';
import type { RegisterStore } from '../../context/register-types.js';
import { abortedError, throwIfAborted } from '../../core/errors.js';
import {
  FACET_NAMES,
  type FacetName,
  type SearchHit,
  type SearchResult,
  type SortOrder,
} from '../../core/search/types.js';
import type { AlgorithmCard } from '../algorithm-card/algorithm-card.js';
import type { DrawnState } from '../base-element.js';
import { facetValueLabel } from '../parts/labels.js';
import { nationalLink } from '../parts/leaving.js';
import { orElse } from '../parts/or-else.js';
import { type Clock, pageClock } from '../parts/pause.js';
import { searchStyles } from '../parts/search/search.styles.js';
import { SearchDesk } from '../parts/search/search-desk.js';
import { sortInUse } from '../parts/search/search-state.js';
import type { Searched } from '../parts/search/searched.js';
import { property } from '../property.js';
import { RegisterElement } from '../register-element.js';
import { inOrder } from './facet-order.js';
import { facetValue } from './parts/facet-value.js';
import { results } from './parts/results.js';
import { ArSearchEvent } from './register-search.events.js';
import { styles } from './register-search.styles.js';
import { Settling } from './settling.js';
import { Sight } from './sight.js';

const SORTS = ['relevance', 'name', 'newest'] as const;

/** The register's ids of organisations are values too, although the facet lists names. */
const ID = /^[a-z]{0,4}\d+$/i;

/** A list of values that is longer is folded. */
const FOLD_OVER = 8;

/** Results by their ids alone; one that cannot be had does without what it would add. */
async function hitsOf(store: RegisterStore, ids: readonly string[]): Promise<SearchHit[]> {
  const found = await Promise.all(ids.map((id) => store.find(id).catch(() => undefined)));
  return found.flatMap((registration) =>
    registration ? [{ id: registration.id, score: 0, registration, words: [], found: [] }] : [],
  );
}

/**
 * A search field with filters and results for a register of algorithms.
 *
 * Besides what is typed it searches for other forms, typing errors and meanings, says so, and has a button to search for
 * exactly what was typed, which is kept in the address with the rest of a linked search; other words start a search as
 * usual again. What names alone give is drawn before the texts have
 * been searched.
 *
 * @summary Searches a register of algorithms while typing, with filters that show how much they leave.
 * @element register-search
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown before there is a register and when it cannot be read: best a link to the register.
 * @fires {ArSearchEvent} ar-search - when a search that a visitor started has its answer
 * @fires {ArSelectEvent} ar-select - when a visitor follows the link of a result, but not into another tab or window; cancelling it stops the navigation
 * @csspart heading - The headings of the search, the filters and the results.
 * @csspart form - The form around the search field.
 * @csspart label - The label of the search field.
 * @csspart input - The search field.
 * @csspart button - The button of the form.
 * @csspart help - The tips below the search field.
 * @csspart filters - The column of filters.
 * @csspart facet - One group of checkboxes.
 * @csspart sort - The list of orders.
 * @csspart meta - The line with the date of the data.
 * @csspart also - What was searched besides what was typed; while texts still have to be searched, that they follow.
 * @csspart literal - The button to search for exactly what was typed, and for the way back.
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

  /**
   * Whether the search is kept in the address of the page, so that it can be shared. It makes no steps in the history of the
   * browser: going back leaves the page.
   */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** The first part of the names of parameters in the address; a second search on the page needs another one. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'ar';

  /** Whether `ar-search` says what was typed. */
  @property({ type: Boolean, attribute: 'report-query' }) reportQuery = false;

  readonly #consumer = new RegisterConsumer(this, () => (this.organisation ? { organisation: this.organisation } : {}));
  readonly #settling = new Settling(() => this.renderRoot.querySelector('.list')?.getBoundingClientRect().top);
  readonly #sight = new Sight((cards) => {
    const ids = cards.map((card) => (card as AlgorithmCard).registration?.id ?? '');
    if (this.#settling.letGo(ids)) this.requestUpdate();
  });
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

  /** With its cards, which may be drawn in later tasks. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([...this.#cards].map((card) => card.updateComplete));
    return isComplete;
  }

  protected override updated(): void {
    const settling = this.#settling;
    settling.drawn();
    this.#sight.watch(settling.holdsBack ? this.#cards : []);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.watch([]);
  }

  get #cards(): NodeListOf<AlgorithmCard> {
    return this.renderRoot.querySelectorAll<AlgorithmCard>('algorithm-card');
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
      title: orElse(this.heading, texts.title),
      titleLevel: this.headingLevel,
      fieldLabel: orElse(this.label, this.organisation ? texts.labelOne : texts.label),
      progress: state.status === 'loading' ? state.progress : undefined,
      wayOn: this.hasContent ? html`<slot></slot>` : html`<p>${nationalLink(texts, language, '')}</p>`,
      help: [texts.help.phrase, texts.help.without],
      foldOver: FOLD_OVER,
      values: (facet) => inOrder(facet, this.#desk.search.result?.facets[facet] ?? []),
      label: (facet, value) => facetValueLabel(texts, facet, value),
      drawValue: (facet, value) => facetValue(voice, texts, facet, value),
      results: (view, result, notice) =>
        results({ ...view, info, hrefTemplate: this.hrefTemplate, settling: this.#settling }, result, notice),
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
      ask: async ({ query, shown, filters, literal, ...state }, signal, early) => {
        const { store, state: read } = this.#consumer;
        const settling = this.#settling;
        if (!store) throw abortedError();
        const sort = sortInUse(SORTS, { query, ...state });
        const lock = this.organisation && { organisation: this.organisation };
        const question = ['info' in read && read.info, query.trim(), filters, sort, literal, this.organisation];
        const onEarly = (result: SearchResult): void => {
          // That names give nothing tells nothing yet.
          if (!result.total || signal.aborted) return;
          // The numbers beside the filters change once, and the column does not come and go.
          const { facets } = this.#desk.search.result ?? result;
          early({ ...settling.early(question, result), facets });
        };
        try {
          const result = await store.search(query, { limit: shown, filters, sort, literal, ...lock, signal, onEarly });
          const others = await hitsOf(store, settling.missing(question, result));
          throwIfAborted(signal);
          return settling.settle(question, result, others);
        } catch (thrown) {
          if (!signal.aborted) settling.fail();
          throw thrown;
        }
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
        const card = this.#cards[at];
        void card?.updateComplete.then(() => {
          card.focus();
        });
        return !!card;
      },
    };
  }
}
