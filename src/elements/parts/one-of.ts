/** Attributes that take one of a few words. */
import type { MatchMode } from '../../core/profile/match-types.js';
import { warnOnce } from '../warn-once.js';

/** Another word than these counts as the first, and is told to who wrote it; nothing written says nothing. */
export function oneOf<Word extends string>(attribute: string, words: readonly [Word, ...Word[]], given: Word): Word {
  if (words.includes(given)) return given;
  const said = `no ${attribute} "${given}"; give ${words.join(', ')}`;
  if (given) warnOnce(said, said);
  return words[0];
}

export const modeOf = (given: MatchMode): MatchMode => oneOf('mode', ['strict', 'official'], given);
