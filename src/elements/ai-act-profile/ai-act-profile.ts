import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce, type Politeness } from '../../context/announcer.js';
import { KaderConsumer } from '../../context/kader-consumer.js';
import type { ProfileProvider } from '../../context/kader-types.js';
import type { Kader } from '../../core/kader/model.js';
import { officialList } from '../../core/kader/site.js';
import { checkProfile, isBlankProfile } from '../../core/profile/check.js';
import { profileToText, valuesOf } from '../../core/profile/kader-labels.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile, ProfileGroup } from '../../core/profile/profile.js';
import { kaderTextsFor } from '../../locales/kader/index.js';
import { profileTextsFor } from '../../locales/profile/index.js';
import type { DrawnState } from '../base-element.js';
import { KaderElement } from '../kader-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
import { Failure } from '../parts/failure.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { heading } from '../parts/heading.js';
import { leaving } from '../parts/leaving.js';
import { modeOf } from '../parts/one-of.js';
import { orElse } from '../parts/or-else.js';
import { type Clock, pageClock, Pause, SPEECH_PAUSE } from '../parts/pause.js';
import { type GivenProfile, profileOf } from '../parts/profile-attribute.js';
import { Waiting } from '../parts/waiting.js';
import { property } from '../property.js';
import { ArProfileChangeEvent } from './ai-act-profile.events.js';
import { styles } from './ai-act-profile.styles.js';
import { choose, EXTRA, toggleRole } from './answers.js';
import { NamedProfile } from './named-profile.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { answers } from './parts/answers.js';
import { form } from './parts/form.js';
import { meaning, sentence } from './parts/meaning.js';
import type { Notice, ProfileView } from './view.js';

const SITE = officialList('requirement');

/**
 * The AI Act profile of one algorithm as a short form, with what it means for the requirements of a kader.
 *
 * @summary Asks what kind of algorithm it is and in which role, and says how many requirements apply.
 * @element ai-act-profile
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown besides the form as long as requirements cannot be counted: best a link to the kader.
 * @fires {ArProfileChangeEvent} ar-profile-change - when a visitor has changed an answer
 * @csspart heading - The heading.
 * @csspart form - The questions.
 * @csspart question - One question with its answers.
 * @csspart answers - The answers as text, on paper and with `readonly`.
 * @csspart outcome - What the answers mean.
 * @csspart meaning - The sentence with the number of requirements.
 * @csspart reset - The button that takes all answers away.
 * @csspart notice - The box with an error, or with what was cleared and the way back.
 * @cssprop [--ar-heading-font-size=1.625em] - The size of the heading.
 * @cssstate idle - There is no kader to count in yet.
 * @cssstate loading - The kader is being read.
 * @cssstate ready - The requirements are counted.
 * @cssstate empty - The kader has no requirements.
 * @cssstate error - The kader cannot be read; the form works.
 */
export class AiActProfile extends KaderElement {
  static override readonly tag = 'ai-act-profile';
  static override styles = [KaderElement.styles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;

  /** The heading, instead of the usual one. */
  @property() heading = '';

  /** The way of counting: `strict` with the exceptions in the law, `official` as the filter on the kader's own site. */
  @property() mode: MatchMode = 'strict';

  /** Whether the answers are only shown, as text. */
  @property({ type: Boolean }) readonly = false;

  /**
   * The answers. Also takes a text with labels of the kader, such as `rol-ai-act-aanbieder soort-toepassing-ai-systeem`;
   * that is the form of the attribute.
   */
  @property()
  get profile(): Profile {
    return this.#profile;
  }
  set profile(value: GivenProfile) {
    const profile = profileOf(value, this);
    // A page that gives back what a visitor has just answered makes it no less the visitor's.
    if (this.#set(profile, 'author')) this.#authors = profile;
  }

  #profile: Profile = {};
  /** Where the form starts. */
  #authors: Profile = {};
  #notice: Notice | undefined;
  /** Whether the questions that most can do without are open, and whether the visitor wants them closed. */
  #open = false;
  #folded = false;
  #outcome: Outcome | undefined;
  #counted: readonly unknown[] = [];
  #drawn: DrawnState = 'idle';
  /** Whether an act of the visitor waits to be announced until the requirements can be counted. */
  #owes = false;

  readonly #consumer = new KaderConsumer(this);
  readonly #clock = (this.constructor as typeof AiActProfile).clock;
  readonly #speech = new Pause(this.#clock);
  readonly #failure = new Failure((error) => {
    announce(errorText(this.texts, error), 'assertive', this.language, this);
  });
  readonly #waiting = new Waiting(this, this.#clock, () => {
    this.#say(profileTextsFor(this.language).counting);
  });
  readonly #focus = new FocusPlan(
    this,
    (): HTMLElement => this.#find('.form input') ?? this.#find('[part=heading]') ?? this,
  );
  readonly #named = new NamedProfile(
    this,
    () => this.#profile,
    (profile) => {
      const kept = checkProfile(profile);
      const hasAuthors = !isBlankProfile(this.#authors);
      if (isBlankProfile(kept)) this.#set(this.#authors, hasAuthors ? 'author' : 'nobody');
      // Nobody can have answered a form that is only shown.
      else if (!this.readonly || !hasAuthors) this.#set(kept, 'checklist');
    },
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speech.stop();
    this.#owes = false;
  }

  /** Moves the focus to the first answer, or to the heading when answers are only shown. */
  override focus(options?: FocusOptions): void {
    (this.#find('.form input') ?? this.#find('[part=heading]'))?.focus(options);
  }

  // Not willUpdate(): that comes before the consumer has chosen its store.
  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#consumer;
    this.#count(state.status === 'ready' ? state.kader : undefined);
    this.#drawn = state.status === 'ready' && !state.kader.requirements.length ? 'empty' : state.status;
    this.reflectState(this.#drawn);
    this.#unfold();
    this.#failure.watch(state);
    const waited = this.#waiting.watch(this.#drawn === 'loading');
    if (this.#drawn === 'ready' || this.#drawn === 'empty') {
      if (this.#owes || waited) this.#say(this.#meaning);
      this.#owes = false;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const title = heading(this.headingLevel, orElse(this.heading, view.texts.title), this.uid('heading'));
    return html`
      <div class=${this.readonly ? 'root readonly' : 'root'} lang=${this.language}>
        ${title} ${this.readonly ? nothing : form(view)} ${answers(view)}
        <div class="outcome" part="outcome">${this.#result(view)}</div>
      </div>
    `;
  }

  #result(view: ProfileView): unknown {
    const { texts } = view;
    const error = this.#failure.shown;
    const slow = this.#waiting.slow ? html`<p>${texts.counting}</p>` : nothing;
    if (error) {
      const wayOn = this.hasContent
        ? html`<slot></slot>`
        : html`<p><a href=${SITE}>${texts.site}${leaving(SITE, this.texts)}</a></p>`;
      return errorNotice(this.texts, error, this.#retry, [slow, wayOn]);
    }
    if (this.#drawn === 'loading') return slow;
    if (this.#drawn === 'ready' && this.#outcome) {
      return html`<div class="box" tabindex="-1">${meaning(view, this.#outcome)}</div>`;
    }
    const empty = this.#drawn === 'empty' ? html`<p class="box" tabindex="-1">${texts.noRequirements}</p>` : nothing;
    return html`${empty}<slot></slot>`;
  }

  #view(): ProfileView {
    return {
      texts: profileTextsFor(this.language),
      words: kaderTextsFor(this.language),
      uid: this.uid,
      profile: this.#profile,
      mode: this.#mode,
      open: this.#open,
      notice: this.#notice,
      choose: this.#choose,
      toggleRole: this.#toggleRole,
      fold: this.#fold,
      undo: this.#undo,
      reset: this.#reset,
    };
  }

  get #mode(): MatchMode {
    return modeOf(this.mode);
  }

  /** What the answers mean now, as it is announced; nothing when that is not known. */
  get #meaning(): string {
    const view = this.#view();
    if (this.#drawn === 'empty') return view.texts.noRequirements;
    return this.#outcome ? sentence(view, this.#outcome) : '';
  }

  #count(kader: Kader | undefined): void {
    const counted = [kader, this.#profile, this.#mode];
    if (counted.every((value, n) => value === this.#counted[n]) && this.#counted.length > 0) return;
    this.#counted = counted;
    this.#outcome = kader && outcomeOf(kader.requirements, this.#profile, this.#mode);
  }

  /** Opens the questions that most can do without, once one of them counts; closes them never. */
  #unfold(): void {
    const { application } = this.#profile;
    // Before the kind is known, too much depends on too much.
    const counts = (group: ProfileGroup): boolean =>
      valuesOf(this.#profile, group).length > 0 || (!!application && !!this.#outcome?.open.includes(group));
    if (!this.#folded && EXTRA.some(counts)) this.#open = true;
  }

  #fold = (open: boolean): void => {
    // What we opened ourselves is told of as well.
    if (open === this.#open) return;
    this.#open = open;
    this.#folded = !open;
    this.requestUpdate();
  };

  /** Takes over a profile, from wherever it comes; says whether it is another. */
  #set(profile: Profile, by: ProfileProvider['answeredBy']): boolean {
    const isOther = profileToText(profile) !== profileToText(this.#profile);
    this.#notice = undefined;
    this.requestUpdate();
    if (!isOther) return false;
    this.#profile = profile;
    this.#named.answeredBy = by;
    this.#named.tell();
    return true;
  }

  /** What a visitor has done: shown, told to the page, and announced after a pause. */
  #act(profile: Profile, notice?: Notice, first = ''): void {
    const text = profileToText(profile);
    const isOther = text !== profileToText(this.#profile);
    const shown = this.#notice;
    this.#set(checkProfile(profile), 'visitor');
    // Clearing what is clear already does not take the way back away.
    this.#notice = isOther ? notice : shown;
    // Arrow keys go through the answers one by one: only where they stop is worth hearing.
    this.#speech.after(SPEECH_PAUSE, () => {
      const { status } = this.#consumer.state;
      this.#owes = status === 'loading';
      this.#say([first, this.#meaning].filter(Boolean).join(' '));
    });
    if (isOther) this.dispatchEvent(new ArProfileChangeEvent(this.#profile, text));
  }

  #choose = (group: ProfileGroup, value: string | undefined): void => {
    // Arrow keys go past kinds that the other answers do not fit: those count as they were before the first of them.
    const passed = group === 'application' && this.#notice?.cleared !== 'all' ? this.#notice?.before : undefined;
    const before = passed ?? this.#profile;
    const { profile, cleared } = choose(before, group, value);
    if (cleared.length === 0) {
      this.#act(profile, undefined, passed && profileTextsFor(this.language).undone);
      return;
    }
    const { groups, and } = kaderTextsFor(this.language);
    const said = profileTextsFor(this.language).cleared(and(cleared.map((other) => groups[other].name)));
    this.#act(profile, { cleared, before }, said);
  };

  #toggleRole = (role: string): void => {
    this.#act(toggleRole(this.#profile, role));
  };

  #reset = (): void => {
    this.#folded = false;
    this.#act({}, { cleared: 'all', before: this.#profile }, profileTextsFor(this.language).wasReset);
  };

  #undo = (): void => {
    if (!this.#notice) return;
    const { before, cleared } = this.#notice;
    // The button goes with its box: on to what the visitor had done.
    const target = cleared === 'all' ? '.reset' : `input[name="${this.uid('application')}"]:checked`;
    this.#focus.plan(() => {
      const element = this.#find(target);
      element?.focus();
      return !!element;
    });
    this.#act(before, undefined, profileTextsFor(this.language).undone);
  };

  #retry = (): void => {
    this.#failure.asksAgain();
    this.#focus.plan(() => {
      if (this.#drawn === 'loading') return false;
      (this.#find('.outcome [tabindex]') ?? this.#find('.outcome button'))?.focus();
      return true;
    });
    this.#consumer.store?.retry();
  };

  #say(text: string, politeness?: Politeness): void {
    if (text) announce(text, politeness, this.language, this);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
