import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { KaderConsumer } from '../../context/kader-consumer.js';
import { ProfileConsumer } from '../../context/profile-consumer.js';
import { abortedError } from '../../core/errors.js';
import type { AnyItem, ItemKind } from '../../core/kader/model.js';
import { officialList } from '../../core/kader/site.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';
import { type KaderTexts, kaderTextsFor } from '../../locales/kader/index.js';
import { type ItemFacet, type ItemSort, type ListTexts, listTextsFor } from '../../locales/lists/index.js';
import type { DrawnState } from '../base-element.js';
import { KaderElement } from '../kader-element.js';
import { errorText } from '../parts/error-notice.js';
import { modeOf } from '../parts/one-of.js';
import { orElse } from '../parts/or-else.js';
import { type Clock, pageClock } from '../parts/pause.js';
import { type GivenProfile, profileOf } from '../parts/profile-attribute.js';
import { link } from '../parts/rich.js';
import { searchStyles } from '../parts/search/search.styles.js';
import { SearchDesk } from '../parts/search/search-desk.js';
import { sortInUse } from '../parts/search/search-state.js';
import type { Searched, SearchTexts } from '../parts/search/searched.js';
import { property } from '../property.js';
import { facetValue, facetWord } from './facet-words.js';
import { FACETS_OF } from './item-facets.js';
import type { ListAnswer } from './item-list.js';
import { ArFilterEvent, ArItemOpenEvent } from './kader-list.events.js';
import { styles } from './kader-list.styles.js';
import { ListModel } from './list-model.js';
import { Opened } from './opened.js';
import { results } from './parts/results.js';
import type { Verdicts } from './verdicts.js';
import { textId } from './view.js';

const SORTS = ['relevance', 'kader', 'title'] as const;

/** The lists of the kader itself are at most this long, and its phases have an order that folding would break. */
const FOLD_OVER = 10;

/**
 * What the lists of requirements, measures and instruments share: all items of one kind of a kader, to search and to
 * filter, as a table on a wide page and as cards on a narrow one.
 *
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown before there is a kader and when it cannot be read: best a link to the official list.
 * @fires {ArFilterEvent} ar-filter - when the list has changed after a visitor typed, chose or sorted something
 * @fires {ArItemOpenEvent} ar-item-open - when a visitor opens or closes an item
 * @csspart heading - The headings of the list, the filters, the results and inside an opened item.
 * @csspart form - The form around the search field.
 * @csspart label - The label of the search field.
 * @csspart input - The search field.
 * @csspart button - The button of the form.
 * @csspart filters - The column of filters.
 * @csspart facet - One group of checkboxes.
 * @csspart sort - The list of orders.
 * @csspart meta - The line with the date of the kader.
 * @csspart profile - The line that says for which profile the list is.
 * @csspart differences - Where the kader's own site shows something else.
 * @csspart chips - The chosen filters.
 * @csspart chip - One chosen filter.
 * @csspart clear - The button that takes all filters away.
 * @csspart table - The table.
 * @csspart group - The head of the part of the table that still depends on answers.
 * @csspart item - The row of one item.
 * @csspart opener - The button with the title, which opens an item.
 * @csspart why - The sentence that says why an item is in the list.
 * @csspart details - What an item opens to.
 * @csspart more - The button for more items.
 * @csspart notice - The box with an error or with ways on.
 * @cssprop [--ar-heading-font-size=1.625em] - The size of the heading above the list.
 * @cssprop [--ar-field-background-color=Field] - The background of fields.
 * @cssprop [--ar-field-color=FieldText] - The text in fields.
 * @cssprop [--ar-field-border-color] - The border of fields and buttons.
 * @cssstate idle - There is no kader yet.
 * @cssstate loading - The kader is being read.
 * @cssstate ready - There are items.
 * @cssstate empty - The kader is empty, or nothing was found.
 * @cssstate error - The kader or the search failed.
 */
export abstract class KaderList extends KaderElement {
  static override styles = [KaderElement.styles, searchStyles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;
  /** @internal */
  protected static readonly kind: ItemKind;

  /** The facets to draw, in this order: `law` or `category`, `role phase topic`; or `none`. */
  @property() facets = '';

  /** The number of items to start with and to add each time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** The visible label of the search field, instead of the usual one. */
  @property() label = '';

  /** The heading of the list, instead of the usual one. */
  @property() heading = '';

  /**
   * The profile to list for: labels of the kader (`rol-ai-act-aanbieder soort-toepassing-ai-systeem`), or as a property
   * also an object. Without one everything is listed. A form that is named in `profile-from` goes before it.
   */
  @property() profile: GivenProfile = '';

  /** The id of the `<ai-act-profile>` whose answers decide what is listed. */
  @property({ attribute: 'profile-from' }) profileFrom = '';

  /**
   * How a profile is read: `strict` evaluates exceptions and drops nothing that is for every algorithm, `official` does
   * exactly what the filter on the kader's own site does.
   */
  @property() mode: MatchMode = 'strict';

  /**
   * Whether the search is kept in the address of the page, so that it can be shared. It makes no steps in the history of the
   * browser: going back leaves the page.
   */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /**
   * The first part of the names of parameters in the address, else `ar-requirement`, `ar-measure` or `ar-instrument`; a
   * second list of a kind needs another one.
   */
  @property({ attribute: 'url-prefix' }) urlPrefix = `ar-${this.#kind}`;

  /** Whether `ar-filter` says what was typed. */
  @property({ type: Boolean, attribute: 'report-query' }) reportQuery = false;

  readonly #consumer = new KaderConsumer(this);
  readonly #profiles = new ProfileConsumer(this);
  readonly #desk = new SearchDesk<ItemFacet, ItemSort, ListAnswer>(this, this.#searched());
  readonly #opened = new Opened((failed) => {
    if (failed) this.#desk.say(`${this.#words.textFailed} ${errorText(this.texts, failed)}`, 'assertive');
    this.requestUpdate();
  });
  #model: ListModel | undefined;
  #verdicts: Verdicts | undefined;
  #authors: Profile = {};
  #drawn: DrawnState = 'idle';

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.#desk.focusField(options);
  }

  // Not willUpdate(): that comes before the consumer has chosen its store.
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#authors = profileOf(this.profile, this);
    this.#prepare();
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
    const { language, texts } = this;
    const words = this.#words;
    const kaderTexts = this.#kaderTexts;
    const kind = this.#kind;
    const official = link(officialList(kind), words.official(kaderTexts.kinds[kind]), { texts, lang: nothing });
    const model = this.#model;
    return this.#desk.draw({
      title: orElse(this.heading, words.title(kaderTexts.kinds[kind])),
      titleLevel: this.headingLevel,
      fieldLabel: orElse(this.label, words.label[kind]),
      wayOn: this.hasContent ? html`<slot></slot>` : html`<p>${official}</p>`,
      foldOver: FOLD_OVER,
      values: (facet) => this.#desk.search.result?.facets[facet] ?? [],
      label: (facet, value) => facetWord(kaderTexts, facet, value),
      drawValue: (facet, value) => facetValue(kaderTexts, language, facet, value),
      results: (view, answer) =>
        model
          ? results(
              {
                ...view,
                ...{ kind, words, kaderTexts, kader: model.kader, verdicts: this.#verdicts, opened: this.#opened },
                relations: () => model.relations,
                wayOn: official,
                open: this.#open,
                again: this.#again,
              },
              answer,
            )
          : html``,
    });
  }

  get #kind(): ItemKind {
    return (this.constructor as typeof KaderList).kind;
  }

  get #words(): ListTexts {
    return listTextsFor(this.language);
  }

  get #kaderTexts(): KaderTexts {
    return kaderTextsFor(this.language);
  }

  /** The sentences of the search, about what this list is of. */
  get #texts(): SearchTexts<ItemFacet, ItemSort> {
    const kind = this.#kind;
    const { facets, sorts, ...words } = this.#words;
    const kindTexts = this.#kaderTexts.kinds[kind];
    return {
      ...this.texts,
      ...{ facets, sorts },
      more: words.more(kindTexts),
      found: (total, query) => {
        const open = this.#desk.search.result?.open ?? 0;
        if (!this.#verdicts) return words.found(kindTexts, total, query);
        const sentence = kind === 'requirement' ? words.applying : words.linked;
        return sentence(kindTexts, total - open, open, query);
      },
    };
  }

  /** Works out what has changed since the last drawing: the kader, or what the profile makes of it. */
  #prepare(): void {
    const { store, state } = this.#consumer;
    this.#opened.from(store);
    const kader = 'kader' in state ? state.kader : undefined;
    if (kader !== this.#model?.kader) this.#model = kader && new ListModel(kader, this.#kind);
    const mode = modeOf(this.mode);
    this.#verdicts = this.#model?.verdictsFor(this.#profiles.profile ?? this.#authors, mode);
  }

  #searched(): Searched<ItemFacet, ItemSort, ListAnswer> {
    const kind = this.#kind;
    return {
      clock: (this.constructor as typeof KaderList).clock,
      facets: FACETS_OF[kind],
      sorts: SORTS,
      pageSize: 25,
      uid: this.uid,
      language: () => this.language,
      texts: () => this.#texts,
      emptySource: () => this.#words.empty(this.#kaderTexts.kinds[kind]),
      source: () => {
        const { store, state } = this.#consumer;
        // A kader may have nothing of this kind.
        const isEmpty = state.status === 'ready' && this.#model?.list.isEmpty;
        return {
          store,
          state: isEmpty ? { status: 'empty' } : state,
          version: [this.#model, this.#verdicts, this.language],
        };
      },
      ask: async ({ query, shown, filters, ...state }) => {
        const { language } = this;
        const hits = query.trim() ? await this.#consumer.store?.find(kind, query, language) : undefined;
        // What came meanwhile asks again.
        if (!this.#model) throw abortedError();
        return this.#model.list.answer({
          ...{ hits, language, limit: shown, choice: filters, verdicts: this.#verdicts },
          sort: sortInUse(SORTS, { query, ...state }),
        });
      },
      report: ({ total, facets }, { query, filters }) => {
        const event = new ArFilterEvent(kind, total, facets, filters, this.reportQuery ? query : undefined);
        this.dispatchEvent(event);
      },
      drawn: ({ rows }) => rows.length,
      focusResult: (at) => this.#focusOn('.opener', at),
    };
  }

  #open = (item: AnyItem): void => {
    const open = this.#opened.toggle(item.key);
    this.requestUpdate();
    const event = new ArItemOpenEvent(item.key, item.kind, open);
    this.dispatchEvent(event);
  };

  #again = (key: string): void => {
    this.#opened.fetch(key);
    // The button of the error goes with the error.
    const text = `#${CSS.escape(textId(this.uid, key))}`;
    this.#desk.plan(() => !this.#opened.textOf(key)?.busy && this.#focusOn(text));
    this.requestUpdate();
  };

  #focusOn(selector: string, at = 0): boolean {
    const element = this.renderRoot.querySelectorAll<HTMLElement>(selector)[at];
    element?.focus();
    return !!element;
  }
}
