/** Forms of a word that the stemmer keeps apart: `afgewezen` and `afwijzen`, `controleert` and `controle`, `pakketje` and `pakket`. */

/** What stands before some verbs, for a regular expression: `opsporen`, `vaststellen`. */
export const BEFORE =
  'aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg';
/** What verbs begin with that get no `ge`: `beoordeeld`, `verkocht`. */
const UNSTRESSED = new RegExp(`^(?:${BEFORE})?(?:be|ver|ont|her|mis|onder|over|voor|door)`);
/** Nouns with the form of a participle. Plurals have it too (`gezinnen`), so those with `en` have to be longer. */
const NOUN = 'bied|dicht|duld|laat|luid|middeld|moed|paard|recht|slacht|vecht|wel[dt]|west|wicht|zicht|zond';
const PARTICIPLE = new RegExp(
  `^(?:ge(?!(?:${NOUN})(?:en?)?$)(?=(?:.{3,}[dt]|.{5,}en)$)|(?<before>${BEFORE})ge(?=.{3}))(?<verb>.*(?:d|t|en))$`,
);
const INFINITIVE = new RegExp(`^((?:${BEFORE})?)(.{3,})en$`);

/** Participles that have another vowel than their verbs, by the ends of both. */
const STRONG = [
  'schreven schrijven, wezen wijzen, bleken blijken, bleven blijven, grepen grijpen, kregen krijgen, stegen stijgen',
  'dwenen dwijnen, leken lijken, leden lijden, reden rijden, sneden snijden, sloten sluiten, kozen kiezen, loren liezen',
  'boden bieden, noten nieten, drogen driegen, vonden vinden, bonden binden, gonnen ginnen, wonnen winnen',
  'dwongen dwingen, zonden zenden, trokken trekken, troffen treffen, worpen werpen, worven werven, holpen helpen',
  'broken breken, sproken spreken, nomen nemen, stolen stelen, volen velen, kocht kopen, zocht zoeken, bracht brengen',
  'dacht denken',
].flatMap((line) => line.split(', ').map((pair) => pair.split(' ') as [participle: string, verb: string]));

/**
 * What a word may be a form of: of a verb without the `t`, `te` or `de` of a person or a past and without the `ge` of a
 * participle, of what is small without that, and of several of what has an abbreviation. Most are no words; the index tells.
 */
export const bases = (word: string): string[] => [...verbStems(word), ...largeOf(word), ...abbreviationOf(word)];

/** Without a vowel the stemmer leaves a word as it is: `BSNs`. */
const abbreviationOf = (word: string): string[] => (/^[^aeiouy\d]{3,}s$/.test(word) ? [word.slice(0, -1)] : []);

export function verbStems(word: string): string[] {
  const { before = '', verb } = PARTICIPLE.exec(word)?.groups ?? {};
  const bases = verb ? [word, before + verb] : [word];
  return bases.flatMap((base) => {
    const isParticiple = base !== word || UNSTRESSED.test(base);
    const strong = isParticiple ? STRONG.filter(([end]) => base.endsWith(end)) : [];
    const stems = strong.map(([end, infinitive]) => base.slice(0, -end.length) + infinitive);
    if (base !== word && strong.length === 0) stems.push(base);
    if (base.length >= (base === word ? 6 : 5) && /[^aeiouy]t$/.test(base)) stems.push(base.slice(0, -1));
    if (isParticiple && /[^aeiouy](?<!an|^beel|^beken|^verkeer)d$/.test(base)) stems.push(base.slice(0, -1));
    if (base.length >= 7 && /[^aeiouy](?<!^verkeer)[td]e$/.test(base)) stems.push(base.slice(0, -2));
    return stems.filter((stem) => stem.length > 3);
  });
}

/** What something small is made of: `pakket` for `pakketje`, `app` for `appje`, `auto` for `autootje`. */
function largeOf(word: string): string[] {
  const base = /^(.{3,})jes?$/.exec(word)?.[1];
  if (!base) return [];
  // Of a word that ends in a vowel that vowel is doubled, `autootje`; `straat` has no other.
  const open = base.replace(/^(.*[aeiouy][^aeiouy]+([aou]))\2t$/, '$1');
  return [base, base.replace(/[tp]$/, ''), base.replace(/([^aeiouy])\1et$/, '$1'), open];
}

/** What an infinitive may be in texts, which the stemmer keeps apart: `controleert` and `gecontroleerd`. Not all are words. */
export function conjugated(infinitive: string): string[] {
  const [, before = '', base] = INFINITIVE.exec(infinitive) ?? [];
  if (base === undefined) return [];
  const hard = base.replace(/v$/, 'f').replace(/z$/, 's');
  const long = hard.replace(/([^aeiouy])([aeou])([^aeiouy])$/, '$1$2$2$3');
  const short = hard.replace(/([^aeiouy])\1$/, '$1');
  // Only before an `e` that is hardly heard a vowel stays as it is: `regelt`, `levert`.
  const stems = long === hard ? [short] : /[aeiouy].*e[lmnr]$/.test(hard) ? [long, short] : [long];
  return stems.flatMap((stem) => [
    `${before}${stem}t`,
    `${before}${stem}d`,
    `${before}ge${stem}t`,
    `${before}ge${stem}d`,
  ]);
}

/**
 * What may be made of a word, or it of that, and is about the same: nouns of verbs with `eren` (`controle` and `controleren`,
 * `registratie` and `registreren`), and what is small (`pakketje` for `pakket`). Most are no words; the index tells.
 */
export function derivations(word: string): string[] {
  const verb = /^(.{4,})(?:eren|eer[dt]?|eerden?|ering(?:en)?)$/.exec(word)?.[1];
  if (verb) return ['e', 'ie', 'tie', 'atie'].map((end) => verb + end);
  if (largeOf(word).length > 0) return [];
  const noun = /^(.{4,}?)(?:[ai]?tie|ie|e)s?$/.exec(word)?.[1];
  return [...(noun ? [`${noun}eren`, `${noun}teren`] : []), `${word}je`, `${word}tje`, `${word}jes`, `${word}tjes`];
}

/** Nouns of which the stem does not tell that one is several of the other. */
const NUMBERS = [
  'blad bladeren, ei eieren, kalf kalveren, kind kinderen, lam lammeren, lied liederen, rund runderen, volk volkeren',
  'criterium criteria, lid leden, museum musea, schip schepen, smid smeden',
].flatMap((line) => line.split(', ').map((pair) => pair.split(' ')));

/** Several of one, or one of several, where the stemmer keeps them apart: `kinderen` for `kind`. */
export const otherNumber = (word: string): string[] =>
  NUMBERS.filter((pair) => pair.includes(word)).flatMap((pair) => pair.filter((each) => each !== word));
