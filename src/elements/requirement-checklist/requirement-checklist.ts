import { type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../context/announcer.js';
import type { ChecklistStore } from '../../context/checklist/types.js';
import { KaderConsumer } from '../../context/kader-consumer.js';
import { ProfileConsumer } from '../../context/profile-consumer.js';
import { emptyChecklist, withKader, withProfile } from '../../core/checklist/checklist.js';
import type { Checklist } from '../../core/checklist/model.js';
import { readChecklist } from '../../core/checklist/read.js';
import { writeChecklist } from '../../core/checklist/write.js';
import { asRegisterError, type RegisterError } from '../../core/errors.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';
import { checklistTextsFor, type GroupName } from '../../locales/checklist/index.js';
import type { DrawnState } from '../base-element.js';
import { ArErrorEvent } from '../events.js';
import { KaderElement } from '../kader-element.js';
import { errorText } from '../parts/error-notice.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { pageClock, type Clock } from '../parts/pause.js';
import { Waiting } from '../parts/waiting.js';
import { checklistActions, type EditOptions } from './actions.js';
import { Content } from './content.js';
import { Desk } from './desk.js';
import { fieldStyles } from './fields.styles.js';
import { Filters } from './filters.js';
import { formOf, giveToForm, rememberInternals } from './form-value.js';
import { KeptChecklist } from './kept-checklist.js';
import { drawing } from './parts/drawing.js';
import { Printing } from './printing.js';
import { ProfileSource, profileOf } from './profile-source.js';
import { ArChecklistChangeEvent } from './requirement-checklist.events.js';
import { styles } from './requirement-checklist.styles.js';
import type { ChecklistView } from './view.js';
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
  @property() profile: string | Profile = '';

  /** The id of the `<ai-act-profile>` whose answers decide what applies. */
  @property({ attribute: 'profile-from' }) profileFrom = '';

  /** The way to group the requirements: `phase`, `law` or `role`. */
  @property({ attribute: 'group-by' }) groupBy: GroupName = 'phase';

  /** The way to decide what applies: `strict`, or `official` as the filter on the kader's own site. */
  @property() mode: MatchMode = 'strict';

  /** Whether everything is shown as text, with nothing to change. */
  @property({ type: Boolean }) readonly = false;

  /** The heading, instead of the usual one. */
  @property() heading = '';

  /** The name under which a form posts the checklist as JSON. Reflected, because the browser reads the attribute. */
  @property({ reflect: true }) name = '';

  readonly #consumer = new KaderConsumer(this);
  readonly #profiles = new ProfileConsumer(this);
  readonly #clock = (this.constructor as typeof RequirementChecklist).clock;
  readonly #kept = new KeptChecklist(this, this.#clock, (store) => {
    this.#opened(store);
  });
  readonly #source = new ProfileSource();
  readonly #desk = new Desk();
  readonly #filters = new Filters(() => {
    this.requestUpdate();
  });
  readonly #focus = new FocusPlan(this, (): HTMLElement => this.#find(`#${this.uid('top')}`) ?? this);
  readonly #waiting = new Waiting(this, this.#clock, () => {
    this.#say(checklistTextsFor(this.language).loading);
  });
  readonly #content = new Content();
  readonly #warnings = new Warnings((text, isUrgent) => {
    this.#say(text, isUrgent);
  });
  /** What the page set before there was a checklist to set it in. */
  #given: Checklist | undefined;
  /** What the browser remembered of a form, before that. */
  #restored = '';
  /** What a reset of the form goes back to. */
  #start: Checklist | undefined;
  #authors: Profile = {};
  #isDisabled = false;
  #badValue = false;
  #formValue: unknown;
  #told: RegisterError | undefined;
  #drawn: DrawnState = 'idle';
  #searched: unknown;

  constructor() {
    super();
    new Printing(this, (isPrinting) => {
      this.#desk.isPrinting = isPrinting;
      this.#drawNow();
    });
  }

  override attachInternals(): ElementInternals {
    return rememberInternals(this, super.attachInternals());
  }

  /** The whole checklist as JSON, as a form posts it. Setting what cannot be read leaves what was there. */
  @property({ attribute: false })
  get value(): string {
    return writeChecklist(this.checklist);
  }
  set value(value: string) {
    this.#take(value === '' ? emptyChecklist('') : value);
  }

  /** The whole checklist as an object. Setting it fires no event, and is kept only with the visitor's next change. */
  @property({ attribute: false })
  get checklist(): Checklist {
    const { store } = this.#kept;
    if (!store) return this.#given ?? emptyChecklist(this.checklistId);
    return withProfile(store.checklist, this.#profile(store));
  }
  set checklist(value: Checklist) {
    this.#take(value);
  }

  /** The form that the checklist is posted with, if any. */
  get form(): HTMLFormElement | null {
    return formOf(this);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#isDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal A visitor's act, so it can be undone and is kept as any other. */
  formResetCallback(): void {
    const start = this.#start;
    if (!start || !this.#kept.store) return;
    const { store } = this.#kept;
    const before = store.checklist;
    this.#kept.edit(start, false);
    const message = checklistTextsFor(this.language).reset;
    Object.assign(this.#desk, { message, undo: { before, after: store.checklist } });
    this.requestUpdate();
  }

  /** @internal What the browser remembers of the form; what is kept here is at least as new. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string' || !state) return;
    if (!this.#kept.store) this.#restored = state;
    else if (!this.#kept.store.isKept) this.value = state;
  }

  override focus(options?: FocusOptions): void {
    this.#find(`#${this.uid('top')}`)?.focus(options);
  }

  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('profile')) this.#authors = profileOf(this.profile);
    const { store, state } = this.#consumer;
    const kader = state.status === 'ready' ? state.kader : undefined;
    if (this.#searched !== kader) {
      this.#searched = kader;
      void this.#filters.search(store, this.language);
    }
    const kept = this.#kept.store;
    if (kept) this.#warnings.watch(kept.keeping, kept.conflicts.length, checklistTextsFor(this.language));
    if (kept) this.#content.take(kader, kept.checklist, this.#profile(kept), this.mode, this.groupBy, this.#desk.open);
    this.#drawn = state.status === 'ready' && this.#content.isEmpty ? 'empty' : state.status;
    this.reflectState(this.#drawn);
    this.#waiting.watch(state.status === 'loading');
    const error = state.status === 'error' ? state.error : undefined;
    if (error && error !== this.#told) this.#say(errorText(this.texts, error), true);
    this.#told = error;
    super.update(changed);
  }

  protected override updated(): void {
    const { store } = this.#kept;
    if (!store) return;
    this.#source.settle(this.#profiles.provider, store);
    // What had the focus may have been taken away, and not every browser tells.
    if (this.#desk.isWorking && !this.shadowRoot?.activeElement?.closest('.details')) this.#actions.work(undefined);
    const { checklist } = this;
    if (this.#formValue !== checklist && this.form) giveToForm(this, writeChecklist(checklist));
    this.#formValue = checklist;
  }

  protected override render(): TemplateResult {
    return drawing(this.#view(), {
      state: this.#consumer.state,
      level: this.headingLevel,
      title: this.heading || checklistTextsFor(this.language).title,
      hasContent: this.hasContent,
      isSlow: this.#waiting.slow,
      retry: () => this.#consumer.store?.retry(),
    });
  }

  #view(): ChecklistView {
    const { store } = this.#kept;
    return this.#content.view({
      store,
      checklist: this.checklist,
      desk: this.#desk,
      filters: this.#filters,
      language: this.language,
      common: this.texts,
      uid: this.uid,
      level: this.headingLevel + 1,
      readOnly: this.readonly || this.#isDisabled,
      badValue: this.#badValue,
      actions: this.#actions,
    });
  }

  #profile(store: ChecklistStore): Profile {
    return this.#source.current(this.#profiles.provider, this.#authors, store);
  }

  #opened(store: ChecklistStore): void {
    this.#desk.clear();
    this.#start = store.checklist;
    if (this.#given) this.#put({ ...this.#given, id: store.id });
    else if (this.#restored && !store.isKept) this.value = this.#restored;
    this.#restored = '';
  }

  /** What a page sets is as hostile as a file. */
  #take(value: unknown): void {
    try {
      const { checklist } = readChecklist(value, `value of <${this.localName}>`);
      this.#badValue = false;
      this.#put({ ...checklist, id: this.checklistId || 'default' });
    } catch (thrown) {
      this.#badValue = true;
      const error = asRegisterError(thrown);
      console.warn(`algoritmeregister-widgets: ${error.message}`);
      this.dispatchEvent(new ArErrorEvent(error));
    }
    this.requestUpdate();
  }

  #put(checklist: Checklist): void {
    const { store } = this.#kept;
    this.#given = store ? undefined : checklist;
    if (!store) return;
    store.replace(checklist);
    this.#start = store.checklist;
  }

  #edit(change: (present: Checklist) => Checklist, urn: string, { isTyping = false, canUndo }: EditOptions = {}): void {
    const { store } = this.#kept;
    if (!store || this.readonly || this.#isDisabled) return;
    const before = store.checklist;
    const changed = change(before);
    if (changed === before) return;
    const { kader } = this.#content;
    const known = changed.profile === before.profile ? withProfile(changed, this.#profile(store)) : changed;
    // A newer kader is noted when the visitor has seen what it changes.
    const next = kader && !this.#content.hasNews ? withKader(known, kader) : known;
    const finished = this.#content.groupsFinishedBy(next);
    this.#badValue = false;
    this.#kept.edit(next, isTyping);
    Object.assign(this.#desk, { message: '', undo: canUndo ? { before, after: store.checklist } : undefined });
    const provider = this.#profiles.provider;
    if (changed.profile !== before.profile) provider?.offer(changed.profile);
    for (const group of finished) this.#say(checklistTextsFor(this.language).groupDone(group));
    this.#changed(urn);
  }

  /** Tells the page and the form of a visitor's change. */
  #changed(urn: string): void {
    const { checklist } = this;
    this.#formValue = checklist;
    if (this.form) giveToForm(this, writeChecklist(checklist));
    this.dispatchEvent(new ArChecklistChangeEvent(checklist, urn, this.#content.progressWith(checklist)));
    this.requestUpdate();
  }

  readonly #say = (text: string, isUrgent = false): void => {
    announce(text, isUrgent ? 'assertive' : 'polite', this.language);
  };

  #drawNow(): void {
    this.requestUpdate();
    // The page is printed as soon as this returns.
    this.performUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #actions = checklistActions({
    desk: this.#desk,
    filters: this.#filters,
    focus: this.#focus,
    store: () => this.#kept.store,
    whole: () => this.checklist,
    view: () => this.#view(),
    kader: () => this.#content.kader,
    language: () => this.language,
    texts: () => checklistTextsFor(this.language),
    now: () => (this.constructor as typeof RequirementChecklist).now(),
    edit: (change, urn, how) => {
      this.#edit(change, urn, how);
    },
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
    drawNow: () => {
      this.#drawNow();
    },
    draw: () => {
      this.requestUpdate();
    },
  });
}
