/**
 * The form in which relations between words are stored: one line for all that share them, because a thesaurus of groups
 * would otherwise hold each word once for every other word of its group.
 */
import { byCodeUnit } from '../text/order.js';
import { MOST_PHRASE_WORDS, type SynonymKind } from './types.js';

/** Between the phrases of a line. All four are punctuation, which no word of the index holds. */
const BETWEEN = '/';
/** `a/b:x/y`: who searches `x` or `y` also wants `a` and `b`. */
const LEADS_HERE = ':';
/** `a/b;x/y`: the same, and who searches `a` or `b` also wants `x` and `y`. */
const BOTH_WAYS = ';';
/** `a/b&x/y`: who searches `x` or `y` also wants `a` and `b`, and these two lead to each other. */
const EACH_OTHER = '&';

/** Relations of one kind and weight. */
export interface StoredRelations {
  kind: SynonymKind;
  weight: number;
  lines: string[];
}

/** Who searches one of the keys also wants the others, as far as they are not the key itself. */
export interface Line {
  readonly keys: readonly string[];
  readonly others: readonly string[];
}

/** Whether a phrase can stand in a line; taking accents away may leave a sign that was inside a letter. */
export const fitsLine = (phrase: string): boolean => phrase !== '' && !/[/:;&]/.test(phrase);

/** The line of phrases that lead to each other, and of others that only lead to them. */
export const meaningLine = (phrases: readonly string[], outside: readonly string[]): string =>
  `${phrases.join(BETWEEN)}${EACH_OTHER}${outside.join(BETWEEN)}`;

/** The lines of relations from a phrase to others, all of one kind and weight; in an order that only they decide. */
export function toLines(relations: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const back = new Map<string, string[]>();
  const oneWay = new Map<string, string[]>();
  for (const [key, others] of relations) {
    const all = [...others];
    const leadsBack = (other: string): boolean => relations.get(other)?.has(key) ?? false;
    back.set(key, all.filter(leadsBack));
    const rest = all.filter((other) => !leadsBack(other)).sort();
    if (rest.length > 0) add(oneWay, rest.join(BETWEEN), key);
  }
  // Those with most come first, so that they speak for the others.
  const hubs = [...back].sort(([a, one], [b, two]) => two.length - one.length || byCodeUnit(a, b));
  const done = new Set<string>();
  const bothWays = new Map<string, string[]>();
  for (const [key, others] of hubs) {
    const rest = others.filter((other) => !done.has(other)).sort();
    if (rest.length > 0) add(bothWays, rest.join(BETWEEN), key);
    done.add(key);
  }
  const write = (groups: ReadonlyMap<string, string[]>, sign: string): string[] =>
    [...groups].flatMap(([group, keys]) => {
      const right = pieces(keys.sort());
      return pieces(group.split(BETWEEN)).flatMap((left) => right.map((piece) => `${left}${sign}${piece}`));
    });
  return [...write(oneWay, LEADS_HERE), ...write(bothWays, BOTH_WAYS)].sort();
}

/** Phrases written as one text, or as several when that is long: a line is read whole for each phrase in it. */
function pieces(phrases: readonly string[]): string[] {
  const written: string[] = [];
  let piece = '';
  for (const phrase of phrases) {
    if (piece && piece.length + phrase.length >= LONGEST_SIDE) {
      written.push(piece);
      piece = '';
    }
    piece += piece ? BETWEEN + phrase : phrase;
  }
  return [...written, piece];
}

/** The longest that one side of a line gets, in signs: no real one has 400. */
const LONGEST_SIDE = 2_000;

function add(groups: Map<string, string[]>, group: string, key: string): void {
  const keys = groups.get(group);
  if (keys) keys.push(key);
  else groups.set(group, [key]);
}

/** No line: without a sign or with two, or without phrases where there have to be; `&` may have none behind it. */
const NO_LINE = /^[^:;&\n]*$|[:;&][^\n]*[:;&]|^[:;&]|[:;]$/m;
/** An empty phrase, an empty word, or too many words. */
const NO_PHRASE = new RegExp(`^[ /]|[ /:;&][ /]|[ /][:;&\\n]|[ /]$|(?: [^ /:;&\\n]+){${MOST_PHRASE_WORDS}}`, 'm');

/** Whether texts, with a break between them, are lines of relations: two looks at all, before a visitor's first search. */
export const areLines = (text: string): boolean => !NO_LINE.test(text) && !NO_PHRASE.test(text);

/** Where the signs of a line of relations may stand. */
export const SIGNS = /[/:;&]/g;

/** What a line says; nothing when it is none. */
export function fromLine(line: string): Line[] {
  const at = line.search(/[:;&]/);
  const left = line.slice(0, at).split(BETWEEN);
  const right = line.slice(at + 1).split(BETWEEN);
  switch (line.charAt(at)) {
    case LEADS_HERE:
      return [{ keys: right, others: left }];
    case BOTH_WAYS:
      return [
        { keys: right, others: left },
        { keys: left, others: right },
      ];
    case EACH_OTHER:
      return [{ keys: line.endsWith(EACH_OTHER) ? left : [...left, ...right], others: left }];
    default:
      return [];
  }
}
