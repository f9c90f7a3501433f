/**
 * Articles of law as short references, and what they stand for.
 *
 * A reference is an act and a place in it: `ai:26(7)` is article 26, paragraph 7; `ai:16(c)` article 16, point c;
 * `avg:15..21` articles 15 to 21; `ai:rct-81` a recital, `ai:anx-III` an annex, `awb:afd-3.1` a division, `bio:hfd-12.4` a
 * chapter; `grondwet` the whole act.
 *
 * The addresses are made here, of the numbers by which the publishers know an act: they lead to the text in force,
 * where many of the kader's own links lead to an old version or another article.
 */
import type { NamedLink } from '../core/model/registration.js';
import { flaw, rows } from './decode.js';

/** Code, name, and its number at EUR-Lex (CELEX) or wetten.overheid.nl (BWB), its address, or none. */
export const ACTS = `
ai | AI-verordening | 32024R1689
avg | AVG | 32016R0679
dsm | DSM-auteursrechtrichtlijn | 32019L0790
databankrichtlijn | Databankrichtlijn | 31996L0009
webtoegankelijkheid | Richtlijn (EU) 2016/2102 | 32016L2102
toegankelijkheid | Richtlijn (EU) 2019/882 | 32019L0882
handvest | Handvest van de grondrechten van de EU | 12012P/TXT
veu | Verdrag betreffende de Europese Unie | BWBV0001507
evenredigheid | Protocol over subsidiariteit en evenredigheid | BWBV0001507
evrm | EVRM | BWBV0001000
evrm-12 | Protocol nr. 12 bij het EVRM | BWBV0001676
uvrm | Universele Verklaring van de Rechten van de Mens | -
ivbpr | IVBPR (burgerrechten en politieke rechten) | -
ivescr | IVESCR (economische, sociale en culturele rechten) | -
cerd | CERD (tegen rassendiscriminatie) | -
crc | CRC (rechten van het kind) | -
handicap | VN-verdrag Handicap | -
grondwet | Grondwet | BWBR0001840
awgb | Algemene wet gelijke behandeling | BWBR0006502
awb | Awb | BWBR0005537
uavg | Uitvoeringswet AVG | BWBR0040940
dpia-lijst | Besluit lijst verplichte DPIA | BWBR0042812
woo | Woo | BWBR0045754
archiefwet | Archiefwet 1995 | BWBR0007376
archiefbesluit | Archiefbesluit 1995 | BWBR0007748
archiefregeling | Archiefregeling | BWBR0027041
auteurswet | Auteurswet | BWBR0001886
databankenwet | Databankenwet | BWBR0010591
aanbestedingswet | Aanbestedingswet 2012 | BWBR0032203
bio | BIO | https://www.bio-overheid.nl/
vir | Besluit voorschrift informatiebeveiliging rijksdienst 2007 | BWBR0022141
`;

/** What a place is called, one and several. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  art: ['Artikel', 'Artikelen'],
  rct: ['Overweging', 'Overwegingen'],
  anx: ['Bijlage', 'Bijlagen'],
  afd: ['Afdeling', 'Afdelingen'],
  hfd: ['Hoofdstuk', 'Hoofdstukken'],
};
const PLACE = /^(?:(rct|anx|afd|hfd)-)?([\dIVX][\d.:a-zIVX]*?)(?:\.\.([\da-z]+))?(?:\((\d+)\))?(?:\(([a-z])\))?$/;

/** The acts by their code: name and number. */
export type Acts = ReadonlyMap<string, readonly [name: string, number: string]>;

export const acts = (): Acts =>
  new Map(rows(ACTS, ['code', 'name', 'number'], 'acts').map(({ code, name, number }) => [code, [name, number]]));

/** A reference in words, with its address when it has one. */
export function source(reference: string, known: Acts, where: string): NamedLink {
  const [, code = '', place] = /^([^:]+)(?::(.*))?$/.exec(reference) ?? [];
  const [name, number] = known.get(code) ?? [];
  const parts = place === undefined ? [] : PLACE.exec(place);
  if (name === undefined || number === undefined || !parts) throw flaw(`'${reference}' is no known reference`, where);
  const [, kind = 'art', first, last, paragraph, point] = parts;
  const words: string[] = [];
  if (first) words.push(`${PARTS[kind]?.[last ? 1 : 0]} ${first}${last ? ` tot en met ${last}` : ''}`);
  if (paragraph) words.push(`lid ${paragraph}`);
  if (point) words.push(`onder ${point}`);
  const url = address(number, kind, first);
  return { title: [...words, name].join(', '), ...(url && { url }) };
}

function address(number: string, kind: string, first: string | undefined): string | undefined {
  if (number === '-') return undefined;
  if (number.startsWith('https:')) return number;
  if (!number.startsWith('BWB')) {
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${number}${first ? `#${kind}_${first}` : ''}`;
  }
  // A treaty is given whole: its articles have no address that is the same for every language of the text.
  if (!first || number.startsWith('BWBV')) return `https://wetten.overheid.nl/${number}/`;
  const places: Record<string, string> = {
    art: `artikel=${first}`,
    hfd: `hoofdstuk=${first}`,
    afd: `hoofdstuk=${first.split('.')[0]}&afdeling=${first}`,
  };
  return `https://wetten.overheid.nl/jci1.3:c:${number}&${places[kind]}`;
}
