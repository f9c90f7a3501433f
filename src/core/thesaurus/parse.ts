/**
 * The text in which a thesaurus is written: one group on a line, so that one change is one line of a diff.
 *
 *     verkeerslicht = stoplicht = verkeersregelinstallatie   same: who searches one of them means all of them
 *     nummerbord, gele plaat -> kenteken                     broader: who searches a word on the left also wants those on
 *                                                            the right, but who searches `kenteken` does not want these
 *     parkeercontrole ~ scanauto, naheffing                  related, both ways, and for less than the two above
 *
 * A term may have several words (`predictive policing`), which are then meant together. Capitals and accents make no
 * difference, and neither does the punctuation between words: `id-kaart` and `ID kaart` are one term. An empty line says
 * nothing, and what follows `#` is a comment. Forms of a word that differ only in their ending need no line of their
 * own, because searching already brings those together.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { fold } from '../text/fold.js';
import { analyse, words } from '../words/analysis.js';

/**
 * How much a term has in common with the one that was searched, most first.
 *
 * - `same`: another word for it
 * - `broader`: the official or wider word under which it is found
 * - `related`: something that is often meant as well
 */
export type RelationKind = 'same' | 'broader' | 'related';

/** One line of a thesaurus. The terms are written as people write them, in lower case and without accents. */
export interface Group {
  readonly kind: RelationKind;
  /** All terms of `same`; otherwise those to the left of the sign. */
  readonly terms: readonly string[];
  /** What stands to the right of the sign; empty for `same`. */
  readonly targets: readonly string[];
}

/** The sign in front of which each kind has its terms; `->` comes before the rest because nobody types it in a term. */
const SIGNS: readonly (readonly [string, RelationKind])[] = [
  ['->', 'broader'],
  ['~', 'related'],
  ['=', 'same'],
];

/** A term as it is compared: its words as the index writes them, with single spaces. Empty when it has none. */
export const phraseOf = (term: string): string => words(term).map(analyse).filter(Boolean).join(' ');

/**
 * The groups of a text.
 *
 * @param where the file, for the message of an error
 * @throws {@link RegisterError} `bad-option` for the first line that cannot be used
 */
export function parseThesaurus(text: string, where: string): Group[] {
  const lines = text.split(/\r\n|[\r\n]/, LIMITS.thesaurusLines + 1);
  const groups: Group[] = [];
  lines.forEach((line, index) => {
    const place = `${where}, line ${index + 1}`;
    if (index === LIMITS.thesaurusLines) throw tooMuch('The thesaurus has too many lines', place, index);
    if (line.length > LIMITS.lineLength) throw tooMuch('The line is too long', place, LIMITS.lineLength);
    const written = line.replace(/#.*/, '').trim();
    if (written !== '') groups.push(parseLine(written, place));
  });
  return groups;
}

/** The line from which {@link parseThesaurus} makes this group. */
export function printGroup({ kind, terms, targets }: Group): string {
  if (kind === 'same') return terms.join(' = ');
  return `${terms.join(', ')} ${kind === 'broader' ? '->' : '~'} ${targets.join(', ')}`;
}

function parseLine(line: string, place: string): Group {
  const [sign, kind] = SIGNS.find(([each]) => line.includes(each)) ?? [];
  if (!sign || !kind) {
    throw unusable('The line says nothing about its words', place, "Put '=', '->' or '~' between them");
  }
  const sides = line.split(sign);
  const seen = new Set<string>();
  if (kind === 'same') return { kind, terms: sides.map((side) => readTerm(side, seen, place)), targets: [] };

  const [left = '', right = '', ...more] = sides;
  if (more.length > 0) throw unusable(`The line has '${sign}' twice`, place, 'Make two lines of it');
  const read = (side: string): string[] => side.split(',').map((term) => readTerm(term, seen, place));
  return { kind, terms: read(left), targets: read(right) };
}

/** The term without capitals and accents, once it is sure that it can be searched and is new to its line. */
function readTerm(written: string, seen: Set<string>, place: string): string {
  const phrase = phraseOf(written);
  if (/[=~,]|->/.test(written)) {
    throw unusable(
      `"${written.trim().slice(0, 100)}" mixes two signs`,
      place,
      "Use only one of '=', '->' and '~' on a line",
    );
  }
  if (phrase === '') {
    throw unusable('A term without letters and numbers', place, 'Put a word on both sides of each sign and comma');
  }
  if (seen.has(phrase)) throw unusable(`"${phrase.slice(0, 100)}" stands there twice`, place, 'Take one of them away');
  if (seen.size === LIMITS.listItems) throw tooMuch('The line has too many terms', place, LIMITS.listItems);
  seen.add(phrase);
  return fold(written);
}

const unusable = (what: string, where: string, remedy: string): RegisterError =>
  new RegisterError({ code: 'bad-option', what, where, remedy });

const tooMuch = (what: string, where: string, most: number): RegisterError =>
  unusable(what, where, `Make it at most ${most}, or divide it`);
