import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChecklistStore } from '../../context/checklist/types.js';
import { KaderConsumer } from '../../context/kader-consumer.js';
import { ProfileConsumer } from '../../context/profile-consumer.js';
import { emptyChecklist, withKader, withProfile } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import { writeChecklist } from '../../core/checklist/write.js';
import { isBlankProfile } from '../../core/profile/check.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';
import { checklistTextsFor, type GroupName } from '../../locales/checklist/index.js';
import { kaderTextsFor } from '../../locales/kader/index.js';
import type { DrawnState } from '../base-element.js';
import { KaderElement } from '../kader-element.js';
import { errorText } from '../parts/error-notice.js';
import { Failure } from '../parts/failure.js';
import { focusIn } from '../parts/focus-in.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { orElse } from '../parts/or-else.js';
import { type Clock, pageClock } from '../parts/pause.js';
import { type GivenProfile, profileOf } from '../parts/profile-attribute.js';
import { Waiting } from '../parts/waiting.js';
import { property } from '../property.js';
import { checklistActions } from './actions.js';
import type { EditOptions } from './actions-host.js';
import { Content } from './content.js';
import { fieldStyles } from './fields.styles.js';
import { Filters } from './filters.js';
import { Given } from './given.js';
import { KeptChecklist } from './kept-checklist.js';
import { drawing } from './parts/drawing.js';
import { shownText } from './parts/filters.js';
import { PostedChecklist } from './posted-checklist.js';
import { Printing } from './printing.js';
import { ProfileSource } from './profile-source.js';
import { ArChecklistChangeEvent } from './requirement-checklist.events.js';
import { styles } from './requirement-checklist.styles.js';
import { type Change, ScreenState, type Spot } from './screen-state.js';
import type { ChecklistView } from './view.js';
import { Voice } from './voice.js';
import { Warnings } from './warnings.js';

/**
 * The requirements that apply to one system, with what has been done about each: status, measures, evidence, people.
 *
 * Answers are kept in the visitor's browser only, after the first change. Two elements with the same `checklist-id` show
 * the same checklist.
 *
 * @summary Keeps which requirements apply, and what has been done about them, in the visitor's own browser.
 * @element requirement-checklist
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - What is shown before there is a kader and when it cannot be read: best a link to the kader.
 * @fires {ArChecklistChangeEvent} ar-checklist-change - when a visitor has changed something
 * @fires {ArErrorEvent} ar-error - when a value that the page sets cannot be read
 * @csspart heading - The headings of the checklist, its groups and its requirements.
 * @csspart progress - How far the work is, in words and as a bar.
 * @csspart keeping - The line that says whether the answers are kept.
 * @csspart filters - The fields that narrow what is in view.
 * @csspart group - The requirements of one phase, law or role.
 * @csspart item - One requirement.
 * @csspart title - The button that opens a requirement.
 * @csspart details - What opens under the title.
 * @csspart measures - The measures to tick.
 * @csspart status - The list of statuses.
 * @csspart evidence - The list of what proves it.
 * @csspart answer - The answers as text.
 * @csspart files - The buttons to download, read and delete.
 * @csspart delete - The button to delete everything.
 * @csspart message - What has just been done.
 * @csspart notice - A box with something to know or to decide.
 * @cssprop [--ar-heading-font-size=1.625em] - The size of the heading above the checklist.
 * @cssprop [--ar-field-background-color=Field] - The background of fields.
 * @cssprop [--ar-field-color=FieldText] - The text in fields.
 * @cssprop [--ar-field-border-color] - The border of fields and buttons.
 * @cssstate idle - There is no kader yet.
 * @cssstate loading - The kader is being read.
 * @cssstate ready - There are requirements.
 * @cssstate empty - The kader has no requirements, or none applies.
 * @cssstate error - The kader cannot be read.
 */
export class RequirementChecklist extends KaderElement {
  static override readonly tag = 'requirement-checklist';
  static override styles = [KaderElement.styles, fieldStyles, styles];
  static readonly formAssociated = true;
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;
  /** @internal The moment, for what is changed. */
  static now: () => string = () => new Date().toISOString();

  /** The name of this checklist, such as that of the system that it is about: one per system. */
  @property({ attribute: 'checklist-id' }) checklistId = 'default';

  /**
   * The AI Act profile: labels of the kader (`rol-ai-act-aanbieder soort-toepassing-ai-systeem`), or as a property also an
   * object. A form that is named in `profile-from` goes before it.
   */
  @property() profile: GivenProfile = '';

  /**
   * The id of the `<ai-act-profile>` whose answers decide what applies. What a visitor answers there is kept with this
   * checklist, and shown in the form the next time. A form for several checklists shows the profile of the first that kept
   * one; one that kept another profile goes on with its own and says so, until the visitor answers the form again.
   */
  @property({ attribute: 'profile-from' }) profileFrom = '';

  /** The way to group the requirements: `phase`, `law` or `role`. */
  @property({ attribute: 'group-by' }) groupBy: GroupName = 'phase';

  /** The way to decide what applies: `strict`, or `official` as the filter on the kader's own site. */
  @property() mode: MatchMode = 'strict';

  /** Whether everything is shown as text, with nothing to change. */
  @property({ type: Boolean }) readonly = false;

  /** Whether to draw in the page's own tree, for translators and readers aloud; read when it is first on a page. */
  @property({ type: Boolean, attribute: 'light-dom' }) lightDom = false;

  /** The heading, instead of the usual one. */
  @property() heading = '';

  /**
   * The name under which a form posts the checklist as JSON. Reflected, because the browser reads the attribute. A reset
   * of the form leaves alone what is kept in the browser; where nothing can be kept the visitor can undo it.
   */
  @property({ reflect: true }) name = '';

  readonly #consumer = new KaderConsumer(this);
  readonly #profiles = new ProfileConsumer(this);
  readonly #clock = (this.constructor as typeof RequirementChecklist).clock;
  readonly #kept = new KeptChecklist(this, {
    clock: this.#clock,
    onOpen: (store) => {
      this.#screen.clear();
      this.#given.opened(store);
    },
    onLeave: () => {
      // The browser does not say that the field is left, when it is left with the page.
      const field = focusIn(this)?.closest('.details input');
      for (const name of ['change', 'blur']) field?.dispatchEvent(new Event(name));
    },
    onForget: () => {
      this.#screen.dropUndo();
    },
  });
  readonly #source = new ProfileSource();
  readonly #screen = new ScreenState();
  readonly #say = new Voice(this, () => this.language).say;
  readonly #filters = new Filters(this, this.#clock, this.#say, () => shownText(this.#view()));
  readonly #focus = new FocusPlan(this, (): HTMLElement => this.#find(`#${this.uid('top')}`) ?? this);
  readonly #waiting = new Waiting(this, this.#clock, () => {
    this.#say(checklistTextsFor(this.language).loading);
  });
  readonly #content = new Content();
  readonly #warnings = new Warnings(this.#say);
  readonly #posted = new PostedChecklist(this.internals, this.#kept);
  readonly #given = new Given(this, (store) => {
    this.#posted.begin(store);
  });
  #authors: Profile = {};
  readonly #failure = new Failure((error) => {
    this.#say(errorText(this.texts, error), true);
  });
  #drawn: DrawnState = 'idle';
  #searched: unknown;

  constructor() {
    super();
    new Printing(this, (isPrinting) => {
      this.#screen.isPrinting = isPrinting;
      this.requestUpdate();
      // The page is printed as soon as this returns.
      this.performUpdate();
    });
  }

  /**
   * The whole checklist as JSON, as a form posts it. Setting what cannot be read leaves what was there.
   *
   * What is kept in the browser stays: of an answer that both have, the newest of each field holds, and evidence and ticked
   * measures of both are there. So there may be more than was set. It is kept with the visitor's next change.
   */
  @property({ attribute: false })
  get value(): string {
    return writeChecklist(this.checklist);
  }
  set value(value: string) {
    this.#given.take(value === '' ? emptyChecklist('') : value);
  }

  /** The same as an object. Setting it fires no event, and is kept only with the visitor's next change. */
  @property({ attribute: false })
  get checklist(): Checklist {
    const { store } = this.#kept;
    if (!store) return this.#given.checklist;
    return withProfile(store.checklist, this.#profile(store));
  }
  set checklist(value: Checklist) {
    this.#given.take(value);
  }

  /** The form that the checklist is posted with, if any. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** @internal With `form`, another form than the one around it may post the checklist. */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#posted.isDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal The visitor can undo what a reset of the form changes. */
  formResetCallback(): void {
    const change = this.#posted.reset(this.#isReadOnly);
    if (change) this.#tell(checklistTextsFor(this.language).reset, 'top', change);
  }

  /** @internal What the browser remembers of the form. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string' && state) this.#given.restore(state);
  }

  override focus(options?: FocusOptions): void {
    this.#find(`#${this.uid('top')}`)?.focus(options);
  }

  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#authors = profileOf(this.profile, this);
    const { store, state } = this.#consumer;
    const kader = state.status === 'ready' ? state.kader : undefined;
    if (this.#searched !== kader) {
      this.#searched = kader;
      void this.#filters.search(store, this.language);
    }
    const kept = this.#kept.store;
    if (kept) {
      this.#warnings.watch(kept, checklistTextsFor(this.language));
      this.#content.take({
        kader,
        checklist: kept.checklist,
        profile: this.#profile(kept),
        mode: this.mode,
        groupBy: this.groupBy,
        open: this.#screen.open.keys(),
      });
    }
    this.#drawn = state.status === 'ready' && this.#content.isEmpty ? 'empty' : state.status;
    this.reflectState(this.#drawn);
    this.#waiting.watch(state.status === 'loading');
    this.#failure.watch(state);
    super.update(changed);
  }

  protected override updated(): void {
    const { store } = this.#kept;
    if (!store) return;
    this.#source.settle(this.#profiles.provider, store, !this.#isReadOnly);
    // What had the focus may have been taken away, and not every browser tells.
    if (this.#screen.isWorking && !focusIn(this)?.closest('.details')) this.#actions.work(undefined);
    this.#posted.post(this.checklist);
  }

  protected override render(): TemplateResult {
    return drawing(this.#view(), {
      state: this.#consumer.state,
      level: this.headingLevel,
      wayOn: this.hasContent ? this.slotted : nothing,
      slotted: this.slotted,
      isSlow: this.#waiting.slow,
      failure: this.#failure.shown,
      retry: () => {
        this.#failure.asksAgain();
        this.#consumer.store?.retry();
      },
    });
  }

  #view(): ChecklistView {
    const { store } = this.#kept;
    return this.#content.view({
      store,
      checklist: this.checklist,
      screen: this.#screen,
      filters: this.#filters,
      language: this.language,
      common: this.texts,
      uid: this.uid,
      title: orElse(this.heading, checklistTextsFor(this.language).title),
      now: (this.constructor as typeof RequirementChecklist).now(),
      level: this.headingLevel + 1,
      ...{ readOnly: this.#isReadOnly, badValue: this.#given.isBad },
      isFormFilled: !isBlankProfile(this.#profiles.provider?.profile ?? {}),
      isApart: !!store && this.#source.isApart(this.#profiles.provider, store),
      actions: this.#actions,
    });
  }

  get #isReadOnly(): boolean {
    return this.readonly || this.#posted.isDisabled;
  }

  #profile(store: ChecklistStore): Profile {
    return this.#source.current(this.#profiles.provider, this.#authors, store);
  }

  #edit(
    change: (present: Checklist) => Checklist,
    urn: string,
    { isTyping = false }: EditOptions = {},
  ): Change | undefined {
    const { store } = this.#kept;
    if (!store || this.#isReadOnly) return undefined;
    const before = store.checklist;
    const changed = change(before);
    if (changed === before) return undefined;
    const { kader } = this.#content;
    const { provider } = this.#profiles;
    const known =
      changed.profile === before.profile ? withProfile(changed, this.#source.toKeep(provider, store)) : changed;
    // A newer kader is noted when the visitor has seen what it changes.
    const next = kader && !this.#content.hasNewsFor(known) ? withKader(known, kader) : known;
    const finished = this.#content.groupsFinishedBy(next);
    this.#given.isBad = false;
    this.#kept.edit(next, isTyping);
    this.#screen.messages.clear();
    if (changed.profile !== before.profile) provider?.offer(changed.profile);
    if (finished.length)
      this.#say(checklistTextsFor(this.language).groupDone(kaderTextsFor(this.language).and(finished)));
    this.#changed(urn);
    return { before, after: store.checklist };
  }

  #tell(text: string, spot: Spot, undo?: Change): void {
    this.#screen.messages.set(spot, { text, undo });
    this.#say(text);
    this.requestUpdate();
  }

  /** Tells the page and the form of a visitor's change. */
  #changed(urn: string): void {
    const { checklist } = this;
    this.#posted.post(checklist);
    this.dispatchEvent(new ArChecklistChangeEvent(checklist, urn, this.#content.progressWith(checklist)));
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #actions = checklistActions({
    screen: this.#screen,
    filters: this.#filters,
    focus: this.#focus,
    store: () => this.#kept.store,
    whole: () => this.checklist,
    view: () => this.#view(),
    kader: () => this.#content.kader,
    language: () => this.language,
    texts: () => checklistTextsFor(this.language),
    now: () => (this.constructor as typeof RequirementChecklist).now(),
    edit: (change, urn, how) => this.#edit(change, urn, how),
    tell: (text, spot, undo) => {
      this.#tell(text, spot, undo);
    },
    hold: this.#kept.hold,
    flush: this.#kept.flush,
    find: (query) => {
      this.#filters.find(query, this.#consumer.store, this.language);
    },
    changed: (urn) => {
      this.#changed(urn);
    },
    focusOn: (id) => {
      const element = this.#find(`#${this.uid(id)}`);
      element?.focus();
      return !!element;
    },
    say: this.#say,
    later: (action) => {
      this.#clock.start(action, 60_000);
    },
    forgotten: () => {
      this.#posted.forget();
    },
    draw: () => {
      this.requestUpdate();
    },
  });
}
