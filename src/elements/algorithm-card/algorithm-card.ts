import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../context/announcer.js';
import { native } from '../../context/native.js';
import { RegisterConsumer } from '../../context/register-consumer.js';
import type { RegisterStore } from '../../context/register-types.js';
import { warnAuthor } from '../../context/warn-author.js';
import { asRegisterError, type RegisterError } from '../../core/errors.js';
import type { RegistrationSummary } from '../../core/model/registration.js';
import type { FoundIn, RegisterInfo } from '../../core/search/types.js';
import { oneLine } from '../../core/text/plain.js';
import type { DrawnState } from '../base-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
import { focusIn } from '../parts/focus-in.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { leaving } from '../parts/leaving.js';
import { registrationHref } from '../parts/links.js';
import { type Clock, pageClock } from '../parts/pause.js';
import { Turns } from '../parts/turns.js';
import { Waiting } from '../parts/waiting.js';
import { property } from '../property.js';
import { RegisterElement } from '../register-element.js';
import { ArSelectEvent } from './algorithm-card.events.js';
import { styles } from './algorithm-card.styles.js';
import { registrationCard } from './registration.js';

/** What has been asked of which register, and the answer when it is there. */
interface Lookup {
  readonly store: RegisterStore;
  readonly id: string;
  /** The register at the time of asking. */
  readonly info: RegisterInfo;
  answered: boolean;
  found?: RegistrationSummary | undefined;
  failure?: RegisterError | undefined;
  /** What the store had tried when this was last asked. */
  tries?: number | undefined;
}

/**
 * One algorithm of a register.
 *
 * @summary Shows the registration of one algorithm, with a link to its full text.
 * @element algorithm-card
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown as long as there is no data: best a link to the algorithm.
 * @fires {ArSelectEvent} ar-select - when a visitor follows the link, but not into another tab or window; cancelling it stops the navigation
 * @csspart card - Everything about the algorithm.
 * @csspart heading - The heading with the name.
 * @csspart link - The link to the full text.
 * @csspart description - The short description.
 * @csspart found - Which texts that the card does not show have words that were searched for.
 * @csspart facts - The list of facts.
 * @csspart status - The status.
 * @csspart notice - The box with an error, or with the sentence that there is no such algorithm.
 * @cssprop [--ar-card-heading-font-size=1.1875em] - The size of the name.
 * @cssprop [--ar-mark-background-color] - The background of words that were searched for.
 * @cssstate idle - There is no register or no id yet.
 * @cssstate loading - The register is being read.
 * @cssstate ready - The algorithm is shown.
 * @cssstate empty - The register has no algorithm with this id.
 * @cssstate error - The register cannot be read.
 */
export class AlgorithmCard extends RegisterElement {
  static override readonly tag = 'algorithm-card';
  static override styles = [RegisterElement.styles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;
  /** @internal The turns that all cards of the page take; a test puts its own here. */
  static turns = new Turns();

  /** The register's number of the algorithm, eight digits. */
  @property({ attribute: 'algorithm-id' }) algorithmId = '';

  /** The address of the algorithm's page, with `{id}` and `{lang}` in it, instead of the national register's. */
  @property({ attribute: 'href-template' }) hrefTemplate = '';

  /**
   * Whether to draw in the page's own tree instead of a shadow root, for browsers that translate and services that read
   * aloud. The style sheets of the page then reach inside. Read once, when the element is first on a page.
   */
  @property({ type: Boolean, attribute: 'light-dom' }) lightDom = false;

  /** The level of the heading with the name, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) override headingLevel = 3;

  /** The registration to show, for code that has it already: the card then asks no register. */
  @property({ attribute: false }) registration: RegistrationSummary | undefined = undefined;

  /** The words to mark, as a search gives them. */
  @property({ attribute: false }) words: readonly string[] = [];

  /** The texts in which they stand, as a search gives them: told of as far as the card does not show the words. */
  @property({ attribute: false }) found: readonly FoundIn[] = [];

  /** Whether a description that comes later finds its room kept, and takes no more than that. */
  @property({ attribute: false }) keepsRoom = false;

  /** Made when there is something to ask: cards in a list of results never need one. */
  #consumer: RegisterConsumer | undefined;
  #lookup: Lookup | undefined;
  #drawn: DrawnState = 'idle';
  /** Whether what stands below it is held where a card would end, because it could be seen there while this one was read. */
  #isHeld = false;
  /** Whether an id is waited for, or was missed aloud. */
  #isMissed = false;
  /** Whether it was away when it had to be drawn. */
  #isDropped = false;
  /** What went wrong before the visitor asked again: shown until there is an answer, so that the button stays. */
  #retried: RegisterError | undefined;
  readonly #waiting = new Waiting(this, (this.constructor as typeof AlgorithmCard).clock, () => {
    announce(this.texts.loading, 'polite', this.language, this);
  });

  constructor() {
    super();
    // The button of an error goes with the error.
    new FocusPlan(this, () => this.#find('button') ?? this.#find('a') ?? this.#find('[tabindex]') ?? this);
  }

  /** Moves the focus to the link. */
  override focus(options?: FocusOptions): void {
    (this.#find('a') ?? this.#find('button'))?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isDropped) this.requestUpdate();
  }

  /** A list has many cards, and those on the screen come first. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // By itself it first draws the little there is, in the room of the whole.
    if (!this.hasUpdated && !this.registration) return super.scheduleUpdate();
    const turn = (this.constructor as typeof AlgorithmCard).turns.take();
    if (!turn) return super.scheduleUpdate();
    // A list shows it once it is whole: growing, it would push away what stands below it.
    if (!this.hasUpdated) this.reflectState('idle');
    return turn.then(() => super.scheduleUpdate());
  }

  /** A card of an older list is gone when its turn comes. */
  protected override shouldUpdate(): boolean {
    this.#isDropped = !this.isConnected;
    return this.isConnected;
  }

  protected override willUpdate(): void {
    if (this.registration) return;
    if (this.#id) this.#consumer ??= new RegisterConsumer(this, () => (this.#id ? { only: this.#id } : {}));
    else if (!this.#isMissed) void this.#miss();
  }

  /** Without an id visitors see the author's link and nothing is wrong: only the console can tell the author. */
  async #miss(): Promise<void> {
    this.#isMissed = true;
    this.#isMissed = await warnAuthor(this, this.localName, () =>
      this.registration || this.#id ? undefined : "has no algorithm-id: give it the register's number of the algorithm",
    );
  }

  // Not willUpdate(): that comes before the consumer has chosen its store.
  protected override update(changed: PropertyValues<this>): void {
    this.#ask();
    const was = this.#drawn;
    this.#drawn = this.#stateToDraw();
    // An error may still become a card; what is not in the register stays a line or two.
    this.#isHeld = this.#isComing || (this.#isHeld && (this.#drawn === 'ready' || this.#drawn === 'error'));
    this.reflectState(this.#drawn);
    const { texts, language } = this;
    const hadFocus = focusIn(this) !== null;
    if (this.#error && (was !== 'error' || this.#retried)) {
      announce(errorText(texts, this.#error), 'assertive', language, this);
    }
    if (this.#drawn !== 'loading') this.#retried = undefined;
    const inSlot = this.matches(':focus-within') && !hadFocus;
    // What has the focus is read anyway.
    if (this.#waiting.watch(this.#drawn === 'loading') && !hadFocus) {
      const found = this.#lookup?.found;
      if (found) announce(found.name, 'polite', found.language, this);
      else if (this.#drawn === 'empty') announce(texts.unknown, 'polite', language, this);
    }
    super.update(changed);
    if (inSlot && !this.#find('slot')) this.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class=${this.#isHeld ? 'root held' : 'root'} lang=${this.language}>${this.#content()}</div>`;
  }

  #content(): unknown {
    const { texts, language, words, found, keepsRoom } = this;
    const registration = this.registration ?? this.#lookup?.found;
    const href = registrationHref(registration?.id ?? this.#id, language, this.hrefTemplate);
    if (this.#drawn === 'ready' && registration) {
      return registrationCard(registration, {
        ...{ texts, language, words, found, keepsRoom, href },
        level: this.headingLevel,
        select: (event) => {
          // Another tab or window, or a download: a page that shows its own would keep the visitor from that.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          if (!this.dispatchEvent(new ArSelectEvent(registration.id))) event.preventDefault();
        },
      });
    }
    if (this.#drawn === 'idle') return this.slotted;
    const slow = this.#waiting.slow ? html`<p>${texts.loading}</p>` : nothing;
    const error = this.#error ?? this.#retried;
    if (error) {
      const wayOn = this.hasContent
        ? this.slotted
        : html`<p><a href=${href}>${texts.nationalOne}${leaving(href, texts)}</a></p>`;
      return errorNotice(texts, error, this.#retry, [slow, wayOn]);
    }
    if (this.#drawn === 'loading') return html`<div class="waiting">${slow}${this.slotted}</div>`;
    return html`<div class="notice" part="notice">
      <p tabindex="-1">${texts.unknown}</p>
      ${this.hasContent ? this.slotted : nothing}
    </div>`;
  }

  /** Without what comes along when a number is copied from a page: spaces, and signs that nobody sees. */
  get #id(): string {
    return oneLine(this.algorithmId);
  }

  /** Whether there may be a card soon: it is read, or its source has not come yet. */
  get #isComing(): boolean {
    if (this.#drawn !== 'idle') return this.#drawn === 'loading';
    return this.#id !== '' && native('querySelector')('register-source:not(:defined)') !== null;
  }

  get #error(): RegisterError | undefined {
    if (this.registration || this.#lookup?.found) return undefined;
    const state = this.#consumer?.state;
    return state?.status === 'error' ? state.error : this.#lookup?.failure;
  }

  #stateToDraw(): DrawnState {
    if (this.registration || this.#lookup?.found) return 'ready';
    const status = this.#id && this.#consumer ? this.#consumer.state.status : 'idle';
    if (status === 'idle') return 'idle';
    if (this.#error) return 'error';
    return status === 'loading' || this.#lookup?.answered === false ? 'loading' : 'empty';
  }

  /** Asks the register once; an answer to an older lookup changes nothing. */
  #ask(): void {
    const store = this.#consumer?.store;
    const id = this.#id;
    const info = store?.state.status === 'ready' ? store.state.info : undefined;
    const asked = this.#lookup;
    // A register that was opened anew, after a newer snapshot took its place, may say something else; one that is not
    // ready any more says nothing else than what was found.
    const isSame = asked?.store === store && asked?.id === id;
    if (isSame && (info ? asked?.info === info : asked?.found)) {
      // What went wrong stays on the screen until there is an answer.
      if (asked?.failure && asked.tries !== store?.tries) this.#put(asked);
      return;
    }
    this.#lookup = undefined;
    if (!store || !info || !id || this.registration) return;

    const lookup: Lookup = { store, id, info, answered: false };
    this.#lookup = lookup;
    this.#put(lookup);
  }

  #put(lookup: Lookup): void {
    const { store, id } = lookup;
    const settle = (answer: Pick<Lookup, 'found' | 'failure'>): void => {
      Object.assign(lookup, { found: undefined, failure: undefined, ...answer, answered: true });
      this.requestUpdate();
    };
    lookup.tries = store.tries;
    store.find(id).then(
      (found) => {
        settle({ found });
      },
      (thrown: unknown) => {
        settle({ failure: asRegisterError(thrown) });
      },
    );
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #retry = (): void => {
    this.#retried ??= this.#error;
    this.#lookup = undefined;
    this.#consumer?.store?.retry();
    this.requestUpdate();
  };
}
