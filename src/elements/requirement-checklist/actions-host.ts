/** What a visitor's acts need of the element. */
import type { ChecklistStore } from '../../context/checklist/types.js';
import { isFull, LONGEST } from '../../core/checklist/answers.js';
import type { Checklist, TextField } from '../../core/checklist/model.js';
import type { Kader } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { ChecklistTexts } from '../../locales/checklist/index.js';
import type { FocusPlan } from '../parts/focus-plan.js';
import type { Filters } from './filters.js';
import type { Change, ScreenState, Spot } from './screen-state.js';
import type { ChecklistView } from './view.js';

export interface EditOptions {
  /** While a text may be half typed it is kept a little later. */
  readonly isTyping?: boolean;
}

export interface ChecklistActionsHost {
  readonly screen: ScreenState;
  readonly filters: Filters;
  readonly focus: FocusPlan;
  readonly store: () => ChecklistStore | undefined;
  /** The checklist as it is exported, with the profile that is chosen now. */
  readonly whole: () => Checklist;
  readonly view: () => ChecklistView;
  readonly kader: () => Kader | undefined;
  readonly language: () => LanguageCode;
  readonly texts: () => ChecklistTexts;
  readonly now: () => string;
  /** Makes a visitor's change: `urn` is empty for the whole checklist. Gives what changed, for a way back. */
  readonly edit: (change: (present: Checklist) => Checklist, urn: string, how?: EditOptions) => Change | undefined;
  /** The visitor is typing in the answers about this requirement, or in none. */
  readonly hold: (urn: string | undefined) => void;
  readonly flush: () => void;
  readonly find: (query: string) => void;
  readonly changed: (urn: string) => void;
  /** After all was deleted. */
  readonly forgotten: () => void;
  readonly focusOn: (id: string) => boolean;
  readonly say: (text: string, isUrgent?: boolean) => void;
  /** Says what was done, also to the eye: at the place where it was done. */
  readonly tell: (text: string, spot: Spot, undo?: Change) => void;
  readonly later: (action: () => void) => void;
  readonly draw: () => void;
}

/** Says that a field takes no more, when it has just become full. */
export function sayIfFull(
  { say, texts }: ChecklistActionsHost,
  field: TextField | 'evidence',
  text: string,
  before: string,
): void {
  if (isFull(field, text) && !isFull(field, before)) say(texts().full(LONGEST[field]));
}

/** Ends an act whose button goes away with it: the focus goes to what is said of it. */
export function conclude(
  { focus, focusOn, tell }: ChecklistActionsHost,
  text: string,
  spot: Spot,
  undo?: Change,
): void {
  focus.plan(() => focusOn(`message-${spot}`));
  tell(text, spot, undo);
}
