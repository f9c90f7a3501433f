/** How a piece is written down, and read back: what is read is hostile, piece by piece. */
import { emptyChecklist } from '../../core/checklist/checklist.js';
import { readChecklist } from '../../core/checklist/read.js';
import { RegisterError } from '../../core/errors.js';
import { LIMITS } from '../../core/limits.js';
import { asJsonText } from '../../core/prototype-js.js';
import { HEADER, type Piece } from './keys.js';
import { headerOf, isAnswer, pieceOf, type PieceValue } from './pieces.js';

/** What is written beside a value, for tabs to know what the other has seen. */
export interface Marks {
  /** Of the header alone: which keeping this is, so that a new one after deletion is known as new. */
  readonly birth: string;
  /** The versions that this one was made from, and itself as the last; the oldest have fallen off. */
  readonly made: readonly string[];
}

/** Enough for what two tabs write before they hear of each other. */
const REMEMBERED = 12;

/** Two lists of versions as one: `last` is the later. */
export const lineage = (first: readonly string[], last: readonly string[]): string[] =>
  [...first.filter((version) => !last.includes(version)), ...last].slice(-REMEMBERED);

/** Not `randomUUID()`: a page without a secure connection has none. */
export const newMark = (): string => Math.random().toString(36).slice(2, 10) + Date.now().toString(36).slice(-4);

/**
 * What stands for an answer that was taken away. In the storage its place is empty then; only as long as the header could
 * not be kept this is written there, because without a header everything is gone.
 */
export const TAKEN_AWAY = 'null';

export function writePiece(value: PieceValue | undefined, { birth, made }: Marks): string {
  if (!value) return TAKEN_AWAY;
  return asJsonText(isAnswer(value) ? { ...value, made } : { ...value, birth, made });
}

/** Which keeping a stored header is of; empty when it does not say so. */
export const birthOf = (header: string): string => /"birth":"([a-z\d]{1,40})"/.exec(header)?.[1] ?? '';

/** The versions that a stored piece was made from. */
export const madeOf = (raw: string): string[] =>
  /"made":\[((?:"[a-z\d]{1,40}",?){1,20})\]/
    .exec(raw)?.[1]
    ?.match(/[a-z\d]+/g)
    ?.slice(-REMEMBERED) ?? [];

function withoutMarks(stored: object): object {
  const { birth: _birth, made: _made, ...value } = stored as { birth?: unknown; made?: unknown };
  return value;
}

export interface ReadPiece {
  /** `undefined` for an answer that was taken away, and for what cannot be read. */
  readonly value: PieceValue | undefined;
  readonly isRead: boolean;
  /** Whether a newer library wrote it, in a way that this one does not know. */
  readonly isNewer?: boolean;
  readonly problems: readonly string[];
}

/** What a stored text holds, with what is wrong with it. Never throws. */
export function readPiece(id: string, piece: Piece, raw: string): ReadPiece {
  if (raw === TAKEN_AWAY && piece !== HEADER) return { value: undefined, isRead: true, problems: [] };
  const where = piece === HEADER ? 'what this browser keeps of the checklist' : `what this browser keeps of ${piece}`;
  const broken = (why: string, isNewer = false): ReadPiece => ({
    ...{ value: undefined, isRead: false, isNewer },
    problems: [`${where}: ${why}`],
  });
  if (raw.length > LIMITS.checklistBytes) return broken('too long to be ours');
  try {
    const stored: unknown = JSON.parse(raw);
    if (typeof stored !== 'object' || !stored || Array.isArray(stored)) return broken('no object');
    const frame = headerOf(emptyChecklist(id));
    const value = withoutMarks(stored);
    const { checklist, problems } = readChecklist(
      piece === HEADER ? { ...value, id, answers: [] } : { ...frame, answers: [value] },
      where,
    );
    const found = pieceOf(checklist, piece);
    return found
      ? { value: found, isRead: true, problems: problems.map(({ message }) => message) }
      : broken('about something else');
  } catch (thrown) {
    const isNewer = thrown instanceof RegisterError && thrown.code === 'newer-format';
    return broken(thrown instanceof Error ? thrown.message : String(thrown), isNewer);
  }
}
