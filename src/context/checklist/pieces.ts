/** A checklist cut in the pieces that are kept, and put together again. */
import { emptyAnswer } from '../../core/checklist/answers.js';
import { answerOf, emptyChecklist, sameProfile, withAnswer } from '../../core/checklist/checklist.js';
import { mergeTabs } from '../../core/checklist/merge.js';
import { mergeAnswer } from '../../core/checklist/merge-answer.js';
import type { Answer, Checklist } from '../../core/checklist/model.js';
import { HEADER, type Piece } from './keys.js';
import type { TabConflict } from './types.js';

/** What is of the whole checklist. */
export type Header = Omit<Checklist, 'answers'>;
/** The value of a piece: the header or one answer. */
export type PieceValue = Header | Answer;

export const isAnswer = (value: PieceValue): value is Answer => 'urn' in value;

export function headerOf(checklist: Checklist): Header {
  const { answers: _answers, ...header } = checklist;
  return header;
}

/** The piece of a checklist; `undefined` for an answer that it has not. */
export function pieceOf(checklist: Checklist, piece: Piece): PieceValue | undefined {
  return piece === HEADER ? headerOf(checklist) : answerOf(checklist, piece);
}

/** The checklist with one piece replaced, or without it. */
export function withPiece(checklist: Checklist, piece: Piece, value: PieceValue | undefined): Checklist {
  if (piece === HEADER) {
    const header = value && !isAnswer(value) ? value : headerOf(emptyChecklist(checklist.id));
    return { ...header, answers: checklist.answers };
  }
  if (value && isAnswer(value)) return withAnswer(checklist, value);
  return { ...checklist, answers: checklist.answers.filter(({ urn }) => urn !== piece) };
}

/** The pieces in which two checklists differ. Values that did not change are the same objects, so this compares no texts. */
export function changedPieces(before: Checklist, after: Checklist): Piece[] {
  const old = new Map<Piece, Answer>(before.answers.map((answer) => [answer.urn, answer]));
  const changed: Piece[] = [];
  const { answers: _before, ...was } = before;
  const { answers: _after, ...is } = after;
  if (JSON.stringify(was) !== JSON.stringify(is)) changed.push(HEADER);
  for (const answer of after.answers) {
    if (old.get(answer.urn) !== answer) changed.push(answer.urn);
    old.delete(answer.urn);
  }
  return [...changed, ...old.keys()];
}

/** A piece as it was when two tabs agreed, and as each of them has it now; `undefined` where there is no such answer. */
export interface Sides {
  readonly base: PieceValue | undefined;
  readonly mine: PieceValue | undefined;
  readonly theirs: PieceValue | undefined;
}

/** Two versions of one piece as one. `isHeld` lets mine win; otherwise the later one does. */
export function joined(
  id: string,
  piece: Piece,
  { base, mine, theirs }: Sides,
  isHeld: boolean,
): { value: PieceValue | undefined; conflicts: readonly TabConflict[] } {
  if (piece === HEADER) {
    const whole = (value: PieceValue | undefined): Checklist => withPiece(emptyChecklist(id), HEADER, value);
    const { checklist, otherProfile } = mergeTabs(whole(base), whole(mine), whole(theirs));
    const both = { mine: whole(mine).profile, theirs: whole(theirs).profile };
    const kept = sameProfile(checklist.profile, both.mine) ? 'mine' : 'theirs';
    return {
      value: headerOf(checklist),
      conflicts: otherProfile ? [{ field: 'profile', urn: '', title: '', ...both, kept }] : [],
    };
  }
  const any = [mine, theirs, base].find((value) => value && isAnswer(value));
  if (!any || !isAnswer(any)) return { value: undefined, conflicts: [] };
  const whole = (value: PieceValue | undefined): Answer =>
    value && isAnswer(value) ? value : emptyAnswer(any, any.title);
  const { answer, conflicts } = mergeAnswer(
    base && isAnswer(base) ? base : undefined,
    whole(mine),
    whole(theirs),
    isHeld ? 'mine' : 'newest',
  );
  const { urn, title } = answer;
  return { value: answer, conflicts: conflicts.map((conflict) => ({ ...conflict, urn, title })) };
}
