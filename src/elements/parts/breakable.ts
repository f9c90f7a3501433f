/**
 * Our own long words with the place where they may be broken. A browser without Dutch patterns breaks anywhere, and one
 * with them after any syllable: `Algoritmereg-ister`. Only for what is drawn large or in a narrow column: in running text it
 * is rarely needed.
 */
const PARTS = ['Algoritme|register', 'Algoritme|kader', 'Organisatie|verantwoordelijkheden'];

const WORDS = new Map(PARTS.map((parts) => [parts.replace('|', ''), parts.replace('|', '\u00AD')]));
const LONG = new RegExp([...WORDS.keys()].join('|'), 'g');

export const breakable = (text: string): string => text.replace(LONG, (word) => WORDS.get(word) ?? word);
