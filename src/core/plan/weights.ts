/**
 * What each of a plan's own alternatives counts beside the word that was typed. What the thesaurus and the register's own
 * texts bring has its weights where it is made (`related/synonyms.ts`), and so has feedback (`topics/feedback.ts`). Found by
 * cross-validation over judged queries (`npm run quality`) and on others that were written and judged for the purpose; most may be
 * a tenth higher or lower without a visible difference.
 */
export const WEIGHTS = {
  /** A word in a name, beside one in a text: so many times as much. */
  name: 2,
  /** Another form of the word: `vergunningen` for `vergunning`. */
  form: 0.9,
  /** What is made of the word, or another form of a verb: `controle` and `controleert` for `gecontroleerd`. */
  derived: 0.5,
  /** Two words of the query written as one: `verkeers licht`. */
  joined: 1,
  /** A compound that ends in the word, which is a kind of it: `parkeerscanauto` for `scanauto`. */
  compound: 0.65,
  /** A compound with the word inside or before something else: `scanautobeleid`. */
  inside: 0.5,
  /** A word that begins with what was typed. */
  beginning: 0.5,
  /** All parts of a compound that the index does not have: `parkeer` and `controle`. */
  parts: 0.8,
  /** One part of it alone, by its share of the letters. */
  part: 0.35,
  /** A word one typing error away, and one two away. */
  typo: 0.85,
  typos: 0.5,
  /** A word that shares a long row of letters, by the share of the word. */
  letters: 0.3,
  /** What a word of everyday speech tells, beside one that is as rare. */
  everyday: 0.5,
  /** A part of three or four letters is in many words by chance. */
  short: 0.65,
} as const;
