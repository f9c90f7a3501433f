/**
 * Articles of law as the kader writes them, as the short references of src/catalogue/sources.ts. Part of catalogue.js.
 */

/** How the kader writes the acts of src/catalogue/sources.ts; the first that fits counts. @type {[RegExp, string][]} */
const ACT_NAMES = [
  [/AI-verordening|Verordening Artifici[eë]le Intelligentie/i, 'ai'],
  [/Uitvoeringswet AVG|UAVG/, 'uavg'],
  [/AVG$|Algemene Verordening Gegevensbescherming/, 'avg'],
  [/DSM-auteursrechtrichtlijn/, 'dsm'],
  [/Databankrichtlijn/, 'databankrichtlijn'],
  [/EU-richtlijn 2016\/2102/, 'webtoegankelijkheid'],
  [/EU-richtlijn 2019\/882/, 'toegankelijkheid'],
  [/Handvest van de grondrechten/, 'handvest'],
  [/Protocol betreffende .*subsidiariteit/, 'evenredigheid'],
  [/Verdrag betreffende de Europese Unie/, 'veu'],
  [/Protocol nr\. 12 bij het Verdrag tot bescherming van de rechten van de mens/, 'evrm-12'],
  [/Verdrag tot bescherming van de rechten van de mens|Europees Verdrag voor de Rechten van de Mens/, 'evrm'],
  [/Universele Verklaring van de Rechten van de Mens/, 'uvrm'],
  [/Internationale Verdrag inzake burgerrechten/, 'ivbpr'],
  [/Internationale Verdrag inzake economische, sociale/, 'ivescr'],
  [/Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie/, 'cerd'],
  [/Internationaal Verdrag voor de rechten van het kind/, 'crc'],
  [/Internationaal Verdrag voor de Rechten van Mensen met een Handicap/, 'handicap'],
  [/Grondwet/, 'grondwet'],
  [/Algemene wet gelijke behandeling/, 'awgb'],
  [/Awb$|Algemene wet bestuursrecht/, 'awb'],
  [/Besluit lijst verwerkingen persoonsgegevens/, 'dpia-lijst'],
  [/Wet open overheid/, 'woo'],
  [/Archiefwet 1995/, 'archiefwet'],
  [/Archiefbesluit 1995/, 'archiefbesluit'],
  [/Archiefregeling/, 'archiefregeling'],
  [/Auteurswet/, 'auteurswet'],
  [/Databankenwet/, 'databankenwet'],
  [/Aanbestedingswet 2012/, 'aanbestedingswet'],
  [/Baseline Informatiebeveiliging Overheid/, 'bio'],
  [/Besluit voorschrift informatiebeveiliging rijksdienst/, 'vir'],
];
/** @type {Record<string, string>} */
const PARTS = {
  artikel: '',
  overweging: 'rct-',
  overwegingen: 'rct-',
  bijlage: 'anx-',
  afdeling: 'afd-',
  hoofdstuk: 'hfd-',
};

/**
 * The references in one source, none when it is no law.
 * @param {string} text such as `Artikel 5 lid 1 onder a en b AVG`
 * @returns {string[]} such as `avg:5(1)(a)` and `avg:5(1)(b)`
 */
export function references(text) {
  // The Woo has no article 5; its chapter 5 is about what need not be made public.
  if (text === 'Artikel 5 Wet open overheid') return ['woo:hfd-5'];
  const [name, act] = ACT_NAMES.find(([pattern]) => pattern.test(text)) ?? [];
  const before = name ? text.slice(0, text.search(name)).trim() : '';
  if (!act) return [];
  if (before === '') return [act];
  const [, part = '', numbers = '', rest = ''] =
    /^([A-Z][a-z]+) ((?:[\dIVX][\w.:]*(?: ?- ?|, | en | jo\. )?)+)(.*)$/.exec(before) ?? [];
  const prefix = PARTS[part.toLowerCase()];
  if (prefix === undefined) return [];
  const paragraphs = prefix ? [] : (rest.match(/\d+/g) ?? []);
  const points = prefix ? [] : (rest.match(/(?<![a-z])[a-z](?![a-z])/g) ?? []);
  const within = (paragraphs.length > 0 ? paragraphs.map((number) => `(${number})`) : ['']).flatMap((paragraph) =>
    points.length > 0 ? points.map((point) => `${paragraph}(${point})`) : [paragraph],
  );
  return numbers
    .split(/, | en | jo\. /)
    .map((number) => number.trim().replace(/,$/, '').replace(/ ?- ?/, '..'))
    .filter(Boolean)
    .flatMap((number) => within.map((place) => `${act}:${prefix}${number}${place}`));
}
