/** All that may answer one word: its forms, compounds with it, its parts, words that begin with it, typing errors. */
import type { Alternative, Reason, Vocabulary } from '../packed/types.js';
import { irregularKey } from '../words/irregular.js';
import { root, startOfForms } from '../words/root.js';
import { soundsLike } from '../words/sounds.js';
import { isCompoundWith, isSuffix, LONGEST_PART, split } from './compounds.js';
import type { Families } from './families.js';
import { isNotGuessed } from './not-guessed.js';
import { isStopWord } from './stop-words.js';
import type { Technique } from './technique.js';
import { WEIGHTS } from './weights.js';

/** What an index can be asked while a plan is made. */
export interface Lookups {
  readonly vocabulary: Vocabulary;
  readonly families: Families;
  readonly uses: (technique: Technique) => boolean;
  /** Words that are nowhere and may still be mended: each costs a look at all terms. */
  readonly mends: { left: number };
  /** The number of the field in which the beginning of a word of one or two letters is looked for. */
  readonly nameField: number;
}

/** Compounds and beginnings of a word that are looked at; those in most documents come first. */
const MOST_COMPOUNDS = 200;
const MOST_BEGINNINGS = 60;
const MOST_TYPOS = 12;
const MOST_SIMILAR = 12;

/** Forms of one part of a compound that are combined with those of the others. */
const FORMS_OF_PART = 4;

/** Shorter words are in others by chance, and one other letter makes another word of them. */
const SHORTEST_INSIDE = 4;
const SHORTEST_SPLIT = 7;
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_TYPOS = 8;
const SHORTEST_LETTERS = 5;
const SHORTEST_HEARD = 8;

/** Typing errors that a word may have and still be known, and what it counts then. */
export const mostErrors = ({ length }: string): 0 | 1 | 2 =>
  length < SHORTEST_TYPO ? 0 : length < SHORTEST_TWO_TYPOS ? 1 : 2;
export const withErrors = (errors: number): number => (errors === 1 ? WEIGHTS.typo : WEIGHTS.typos);

/** How a word may be written that somebody heard; short ones that sound alike are two words: `lijden` and `Leiden`. */
export const heardAs = (word: string): string[] => (word.length < SHORTEST_HEARD ? [] : soundsLike(word));

/** A part that is shorter than this counts less, and only at the end of a word. */
const SHORT_PART = 5;

/** A word that fewer documents have is taken apart as well. */
const RARE = 5;

/** Alternatives by their terms; of several reasons for the same terms the strongest stays. */
export class Alternatives {
  readonly #found = new Map<string, Alternative>();

  add(terms: readonly string[], weight: number, reason: Reason, field?: number): void {
    const key = terms.length === 1 ? (terms[0] as string) : terms.join(' ');
    if (this.#weightOf(key) >= weight) return;
    this.#found.set(key, field === undefined ? { terms, weight, reason } : { terms, weight, reason, field });
  }

  /** Words that have to be there together, each in one of its forms. */
  addTogether(forms: readonly (readonly string[])[], weight: number, reason: Reason): void {
    const terms = forms.flatMap((each) => each.slice(0, 1));
    if (terms.length < forms.length) return;
    if (forms.every((each) => each.length === 1)) {
      this.add(terms, weight, reason);
      return;
    }
    const key = forms.join(' ');
    if (this.#weightOf(key) < weight) this.#found.set(key, { terms, forms, weight, reason });
  }

  #weightOf(key: string): number {
    return this.#found.get(key)?.weight ?? 0;
  }

  has(term: string): boolean {
    return this.#found.has(term);
  }

  /** Whether something answers that is nearly as good as the word itself, other than for one of these reasons. */
  isStrong(...besides: readonly Reason[]): boolean {
    for (const { weight, reason } of this.#found.values())
      if (weight >= WEIGHTS.beginning && !besides.includes(reason)) return true;
    return false;
  }

  /** The words that a mistyped one is most likely to be. */
  mended(): { term: string; weight: number }[] {
    return this.list().flatMap(({ terms: [term = ''], weight, reason }) =>
      reason === 'typo' && weight === WEIGHTS.typo ? [{ term, weight }] : [],
    );
  }

  list(): Alternative[] {
    return [...this.#found.values()];
  }
}

/** A word of the query, with what is known of it besides. */
export interface AskedWord {
  readonly word: string;
  readonly parts: readonly string[];
  /** Whether it has synonyms, so that it is a word. */
  readonly isKnown: boolean;
  /** Whether one of its parts alone may answer it. */
  readonly answersInPart: boolean;
  readonly isLast: boolean;
}

export function alternativesOf(asked: AskedWord, ask: Lookups): Alternatives {
  const { word, isKnown, isLast } = asked;
  const found = new Alternatives();
  addForms(found, word, ask);
  if (ask.uses('compounds')) addCompounds(found, word, ask);
  if (ask.uses('beginnings')) addBeginnings(found, word, isLast, ask);
  if (isNotGuessed(word)) return found;
  if (ask.uses('splitting')) addParts(found, asked, ask);
  // What begins as its base does is no answer to a word with an error in it: `kwijtschelding` does not begin with `kwijtscheling`.
  const goesOn = ask.vocabulary.beginningWith(word, 1).length > 0;
  if (isKnown || found.isStrong('part', ...(goesOn ? [] : (['prefix'] as const))) || ask.mends.left-- <= 0)
    return found;
  // Parts may be there by chance, `hof` and `stuk` for `hoofdstuk`, so they allow for one error and not for two.
  if (ask.uses('typos')) addTypos(found, word, found.isStrong() ? 1 : 2, ask);
  if (found.isStrong()) return found;
  if (ask.uses('splitting')) addEnds(found, word, ask);
  if (ask.uses('letters')) addSimilar(found, word, ask);
  return found;
}

/** The word itself and its other forms; no words that are in any text, as `met` for `meten`. */
function addForms(found: Alternatives, word: string, { vocabulary, families, uses }: Lookups): void {
  if (vocabulary.documents(word) > 0) found.add([word], 1, 'typed');
  if (!uses('stems')) return;
  const saysMore = (form: string): boolean => form !== word && !isStopWord(form);
  const forms = families.ofBases(word);
  for (const form of forms.filter(saysMore)) found.add([form], WEIGHTS.form, 'stem');
  for (const form of families.derived(word, forms).filter(saysMore)) found.add([form], WEIGHTS.derived, 'stem');
}

function addCompounds(found: Alternatives, word: string, { vocabulary, families }: Lookups): void {
  if (word.length < SHORTEST_INSIDE) return;
  const base = root(word);
  // What holds the word holds its base, and looking through all terms is what a plan costs most.
  const part = base.length >= SHORTEST_INSIDE && word.startsWith(base) ? base : word;
  const isShort = part.length < SHORT_PART;
  for (const term of vocabulary.holding(part, MOST_COMPOUNDS)) {
    if (found.has(term) || !isCompoundWith(term, part, term.indexOf(part), families)) continue;
    if (root(term).endsWith(base)) found.add([term], WEIGHTS.compound * (isShort ? WEIGHTS.short : 1), 'compound');
    else if (!isShort) found.add([term], WEIGHTS.inside, 'compound');
  }
}

/** One or two letters say something only while they are being typed, and then of names where any begins so. */
function addBeginnings(found: Alternatives, word: string, isLast: boolean, ask: Lookups): void {
  const { vocabulary, nameField } = ask;
  if (word.length < 3) {
    if (!isLast) return;
    const inNames = vocabulary.beginningWith(word, MOST_BEGINNINGS, nameField);
    for (const term of inNames) found.add([term], WEIGHTS.beginning, 'prefix', nameField);
    if (inNames.length > 0) return;
    for (const term of vocabulary.beginningWith(word, MOST_BEGINNINGS)) found.add([term], WEIGHTS.beginning, 'prefix');
    return;
  }
  const weight = WEIGHTS.beginning * (word.length < SHORT_PART ? WEIGHTS.short : 1);
  for (const term of vocabulary.beginningWith(word, MOST_BEGINNINGS)) {
    if (!found.has(term)) found.add([term], weight, 'prefix');
  }
  const base = startOfForms(word);
  // Not `strat`, the base of `straat`: it would find `strategisch`.
  if (base === word || base.length < SHORT_PART || !word.startsWith(base)) return;
  const family = irregularKey(word);
  for (const term of vocabulary.beginningWith(base, MOST_BEGINNINGS)) {
    // `ouderen` are no `ouders`, while `overheden` are several times `overheid`.
    const isOther = (irregularKey(term) ?? family) !== family;
    if (!found.has(term) && term !== word && !isOther) found.add([term], WEIGHTS.beginning, 'prefix');
  }
}

/** The parts of a name such as `Key2Burgerzaken`, or of a compound that the index does not have or hardly has. */
function addParts(
  found: Alternatives,
  { word, parts: pieces, answersInPart }: AskedWord,
  { vocabulary, families }: Lookups,
): void {
  const isCompound = word.length >= SHORTEST_SPLIT && vocabulary.documents(word) < RARE;
  const parts = isCompound ? (split(word, families) ?? pieces) : pieces;
  const forms = parts.filter(saysSomething).flatMap((part) => {
    const share = part.length / word.length;
    const terms = formsOfPart(part, families);
    if (answersInPart) for (const term of terms) found.add([term], WEIGHTS.part * share, 'part');
    return terms.length > 0 ? [terms] : [];
  });
  if (forms.length > 1) found.addTogether(forms, WEIGHTS.parts, 'part');
}

/** Not those that are in any text: `mensen`, for `mensenhandel`. */
const formsOfPart = (part: string, families: Families): string[] =>
  families
    .forms(part)
    .filter((form) => !isStopWord(form))
    .slice(0, FORMS_OF_PART);

/** Not the `2` of a name, nor a single letter. */
const saysSomething = (part: string): boolean => part.length > 2 && !/^\p{N}/u.test(part);

function addTypos(found: Alternatives, word: string, most: 1 | 2, ask: Lookups): void {
  const meant = meantBy(word, Math.min(most, mostErrors(word)) as 0 | 1 | 2, ask).filter(
    ({ term }) => !isStopWord(term),
  );
  for (const { term, errors } of meant) found.add([term], withErrors(errors), 'typo');
  const [likeliest] = meant;
  if (likeliest?.errors === 1) addOthers(found, likeliest.term, ask);
}

/** Words that sound the same, and those a few errors away: the likeliest first. */
function meantBy(word: string, most: 0 | 1 | 2, { vocabulary, families }: Lookups): { term: string; errors: number }[] {
  if (most === 0) return [];
  const heard = heardAs(word).filter((term) => families.hasExactly(term));
  const typed = vocabulary.like(word, most, MOST_TYPOS);
  return [...heard.map((term) => ({ term, errors: 1 })), ...typed];
}

/** What a word that was meant finds besides itself. */
function addOthers(found: Alternatives, word: string, ask: Lookups): void {
  const others = new Alternatives();
  addForms(others, word, ask);
  if (ask.uses('compounds')) addCompounds(others, word, ask);
  if (ask.uses('beginnings')) addBeginnings(others, word, false, ask);
  for (const { terms, weight, reason } of others.list())
    if (reason !== 'typed') found.add(terms, weight * WEIGHTS.typo, reason);
}

/** The longest words that it begins and ends with, of a compound with something that the index lacks: `huizen` and `kopers`. */
function addEnds(found: Alternatives, word: string, { families }: Lookups): void {
  for (const isLast of [false, true]) {
    const cut = (length: number): string => (isLast ? word.slice(-length) : word.slice(0, length));
    const isPart = (end: string): boolean => !isStopWord(end) && !isSuffix(end, isLast) && families.hasExactly(end);
    let length = Math.min(word.length - 1, LONGEST_PART);
    while (length >= SHORTEST_INSIDE && !isPart(cut(length))) length--;
    if (length < SHORTEST_INSIDE) continue;
    for (const term of formsOfPart(cut(length), families))
      found.add([term], (WEIGHTS.part * length) / word.length, 'part');
  }
}

/** Words that share the longest beginning or end with this one: at least three in five letters. The last resort. */
function addSimilar(found: Alternatives, word: string, { vocabulary }: Lookups): void {
  if (word.length < SHORTEST_LETTERS) return;
  // Half was too little: many words end as `batterij` and `visserij` do.
  const shortest = Math.max(SHORTEST_INSIDE, Math.ceil(word.length * 0.6));
  // What holds a part holds all that is shorter, so the longest that is there is found by halving.
  const isThere = (length: number): boolean =>
    vocabulary.holds(word.slice(0, length)) || vocabulary.holds(word.slice(-length));
  let [none, some] = [word.length, shortest - 1];
  while (none - some > 1) {
    const middle = (none + some) >>> 1;
    if (isThere(middle)) some = middle;
    else none = middle;
  }
  for (let length = some; length >= shortest; length--) {
    const weight = (WEIGHTS.letters * length) / word.length;
    const start = word.slice(0, length);
    const end = word.slice(-length);
    const terms = [
      ...vocabulary.beginningWith(start, MOST_SIMILAR),
      ...vocabulary.holding(end, MOST_SIMILAR).filter((term) => term.endsWith(end)),
    ].filter((term) => !isStopWord(term));
    for (const term of terms) found.add([term], weight, 'letters');
    if (terms.length > 0) return;
  }
}
