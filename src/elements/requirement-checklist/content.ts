/** What the checklist holds now: its rows, how far they are, what a new kader changes. Works out again only what changed. */
import type { ChecklistStore } from '../../context/checklist/types.js';
import { handled } from '../../core/checklist/answers.js';
import { answerOf } from '../../core/checklist/checklist.js';
import { tickOf } from '../../core/checklist/measures.js';
import type { Checklist } from '../../core/checklist/model.js';
import { type Progress, progressOf } from '../../core/checklist/progress.js';
import { isNoRenewal, type Renewal, renewal } from '../../core/checklist/renewal.js';
import { writeChecklist } from '../../core/checklist/write.js';
import type { AnyItem, Kader, Requirement } from '../../core/kader/model.js';
import { Relations } from '../../core/kader/relations.js';
import type { LanguageCode } from '../../core/model/registration.js';
import { isBlankProfile } from '../../core/profile/check.js';
import { match, verdictOf } from '../../core/profile/match.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';
import { gathered } from '../../core/prototype-js.js';
import { checklistTextsFor, type GroupName } from '../../locales/checklist/index.js';
import type { Texts } from '../../locales/index.js';
import { kaderTextsFor } from '../../locales/kader/index.js';
import { modeOf, oneOf } from '../parts/one-of.js';
import { titleIn } from '../parts/title-in.js';
import type { Filters } from './filters.js';
import { counts, groupName } from './parts/group.js';
import { profileWords } from './profile-words.js';
import { compared } from './reading.js';
import { type Group, GROUP_NAMES, groupsOfPlan, isFirst, type Plan, planOf, type Row } from './rows.js';
import type { ScreenState } from './screen-state.js';
import type { ChecklistActions, ChecklistView } from './view.js';

/** What the content is worked out from. */
export interface ContentInput {
  readonly kader: Kader | undefined;
  readonly checklist: Checklist;
  readonly profile: Profile;
  readonly mode: MatchMode;
  readonly groupBy: GroupName;
  /** The requirements that are open: those outside that a visitor emptied stay until they are closed. */
  readonly open: Iterable<string>;
}

/** What the view needs besides the content. */
export interface ViewInput {
  readonly store: ChecklistStore | undefined;
  readonly checklist: Checklist;
  readonly screen: ScreenState;
  readonly filters: Filters;
  readonly language: LanguageCode;
  readonly common: Texts;
  readonly uid: (part: string) => string;
  readonly title: string;
  readonly now: string;
  readonly level: number;
  readonly readOnly: boolean;
  readonly badValue: boolean;
  readonly isFormFilled: boolean;
  readonly isApart: boolean;
  readonly actions: ChecklistActions;
}

const NONE: readonly Group[] = [];

export class Content {
  kader: Kader | undefined;
  #relations: Relations | undefined;
  #plan: Plan | undefined;
  #planned: readonly unknown[] = [];
  #groups = NONE;
  #profile: Profile = {};
  #mode: MatchMode = 'strict';
  #checklist: Checklist | undefined;
  #renewal: Renewal | undefined;
  #compared: readonly unknown[] = [];
  #language: LanguageCode = 'nl';
  readonly #counts = new Map<string, Progress>();
  #countedOf: readonly unknown[] = [];

  /** Whether there is nothing to show: no requirement applies, and nothing was filled in. */
  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  /** Whether the kader is another than that of the last change of a checklist, in a way that matters. */
  hasNewsFor(checklist: Checklist): boolean {
    this.#compare(checklist);
    return !!this.#renewal;
  }

  take({ kader, checklist, profile, mode, groupBy, open }: ContentInput): void {
    if (kader !== this.kader) this.#relations = kader && new Relations(kader);
    this.kader = kader;
    this.#profile = profile;
    this.#checklist = checklist;
    this.#mode = modeOf(mode);
    const by = oneOf('group-by', GROUP_NAMES, groupBy);
    const planned = [kader, JSON.stringify(profile), this.#mode, by];
    if (planned.some((value, at) => value !== this.#planned[at])) {
      this.#plan = kader && this.#relations && planOf(kader, this.#relations, profile, this.#mode, by);
      this.#planned = planned;
    }
    this.#groups = this.#plan && this.#relations ? groupsOfPlan(this.#plan, this.#relations, checklist, open) : NONE;
    this.#compare(checklist);
  }

  /** The names of the groups of which a change finishes the last requirement. */
  groupsFinishedBy(next: Checklist): string[] {
    const before = this.#checklist;
    if (!before) return [];
    const isDone = (group: Group, checklist: Checklist): boolean =>
      group.rows.every(({ urn }) => handled(answerOf(checklist, urn)));
    const words = { texts: checklistTextsFor(this.#language), words: kaderTextsFor(this.#language) };
    return this.#groups
      .filter((group) => counts(group) && isDone(group, next) && !isDone(group, before))
      .map((group) => groupName(words, group));
  }

  progressWith(checklist: Checklist): Progress | undefined {
    const applying = this.#plan?.applying;
    return applying && this.#counted('', checklist, () => applying);
  }

  view({ store, checklist, screen, filters, ...element }: ViewInput): ChecklistView {
    const { language } = element;
    this.#language = language;
    const [texts, words] = [checklistTextsFor(language), kaderTextsFor(language)];
    const groups = filters.inView(this.#groups, (urn) => answerOf(checklist, urn));
    const { wanted } = filters;
    const filterText = [
      wanted.query.trim() && `‘${wanted.query.trim()}’`,
      wanted.status && texts.choice(texts.status, texts.statuses[wanted.status]),
      wanted.openOnly && texts.openOnly,
    ];
    const titleOf = (item: AnyItem): string => titleIn(item, language);
    return {
      ...element.actions,
      ...element,
      texts,
      words,
      checklist,
      kader: this.kader,
      answerOf: (urn) => answerOf(checklist, urn),
      tickOf: (measure) => tickOf(checklist, measure, this.kader),
      groups,
      total: distinct(this.#groups),
      count: distinct(groups),
      drawn: gathered(groups, (sum, { rows }) => sum + rows.length, 0),
      unknown: distinct(this.#groups.filter(({ kind }) => kind === 'unknown')),
      progress: this.progressWith(checklist),
      progressOf: (group) => this.#progressOf(group, checklist),
      isOpen: (row) => screen.isOpen(row),
      rowId: (row, part) => element.uid(`row-${String(screen.numberOf(row))}-${part}`),
      titleOf,
      whyOf: (row) => this.#why(row),
      draftOf: (row) => screen.draftOf(row),
      isPrinting: screen.isPrinting,
      wanted,
      filtersOn: filters.isOn,
      findFailed: filters.failed,
      profileText: profileWords(words, this.#profile),
      filterText: filterText.filter(Boolean).join('; '),
      hasProfile: !isBlankProfile(this.#profile),
      keeping: store?.keeping ?? { status: 'none' },
      isKept: store?.isKept ?? false,
      conflicts: store?.conflicts ?? [],
      unreadable: store?.unreadable ?? [],
      unreadableCount: store?.unreadableCount ?? 0,
      renewal: this.#renewal,
      messages: screen.messages,
      filesOpen: screen.filesOpen,
      json: screen.showsText ? writeChecklist(checklist) : undefined,
      importing: screen.importing && compared(screen.importing, checklist),
      asksForget: screen.asksForget,
    };
  }

  /** The whole group, also when only some of its rows are in view. */
  #progressOf({ name, kind }: Group, checklist: Checklist): Progress {
    return this.#counted(`${kind} ${name}`, checklist, () => {
      const all = this.#groups.find((group) => group.name === name && group.kind === kind)?.rows ?? [];
      return all.flatMap(({ requirement }) => requirement ?? []);
    });
  }

  /** Counts once for each change: what is drawn again in between says the same. */
  #counted(what: string, checklist: Checklist, requirements: () => readonly Requirement[]): Progress {
    const of = [this.#plan, checklist.answers, checklist.measures];
    if (of.some((value, at) => value !== this.#countedOf[at])) {
      this.#countedOf = of;
      this.#counts.clear();
    }
    let found = this.#counts.get(what);
    if (!found) {
      const relations = this.#relations;
      found = progressOf(requirements(), checklist, (key) => relations?.measuresOf(key) ?? [], this.kader);
      this.#counts.set(what, found);
    }
    return found;
  }

  #why({ requirement }: Row): string[] {
    if (!requirement) return [];
    const words = kaderTextsFor(this.#language);
    const strict = match(requirement, this.#profile);
    const own = this.#mode === 'strict' ? strict : match(requirement, this.#profile, this.#mode);
    const official = verdictOf(requirement, this.#profile, 'official');
    const difference = words.difference(strict.verdict, official, strict.because);
    return [words.why(own, requirement, this.#profile), difference].filter(Boolean);
  }

  #compare(checklist: Checklist): void {
    const { kader } = this;
    const compared = [kader, checklist.kader, checklist.answers, checklist.measures, this.#language];
    if (compared.every((value, at) => value === this.#compared[at])) return;
    this.#compared = compared;
    // As long as nothing was changed there is nothing to compare with.
    const found =
      kader && checklist.kader.requirements.length
        ? renewal(checklist, kader, (item) => titleIn(item, this.#language))
        : undefined;
    this.#renewal = kader && found && isNews(found, checklist.kader, kader) ? found : undefined;
  }
}

/** How many requirements there are in groups: one that is in several counts once. */
const distinct = (groups: readonly Group[]): number =>
  gathered(groups, (sum, { rows }) => sum + rows.filter(isFirst).length, 0);

/** Of the kader that was noted, what is gone was seen: it is not told again. Not every kader has a date. */
function isNews(found: Renewal, noted: Checklist['kader'], { info }: Kader): boolean {
  if (noted.source !== info.source || noted.date !== info.date) return !isNoRenewal(found);
  const known = new Set(noted.requirements);
  return !isNoRenewal({
    ...found,
    withdrawn: found.withdrawn.filter(({ urn }) => known.has(urn)),
    measures: { ...found.measures, withdrawn: [], replaced: [] },
  });
}
