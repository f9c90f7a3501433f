/**
 * The impact assessments of a registration. Each standard has them elsewhere: 0.1 a yes or no and a text for two of
 * them, 0.4 a list and one link, 1.0 a list with links and a text; the listing copy only says yes, no or unknown.
 */
import { oneLine } from '../text/plain.js';
import { plainText } from '../text/rich-plain.js';
import { joinRichText } from '../text/rich-text.js';
import { ASSESSMENT_CODES } from './codes.js';
import { distinct, linksIn, usableUrl } from './links.js';
import { postgresItems, type StartsItem } from './lists.js';
import type { RecordReader } from './record-reader.js';
import type { Assessed, NamedLink, RichText } from './registration.js';
import { assessmentCode, saysNothing } from './vocabulary.js';

/** The keys that are read here. */
export const ASSESSMENT_KEYS = [
  'impacttoetsen_grouping',
  'impacttoetsen',
  'iama',
  'iama_description',
  'dpia',
  'dpia_description',
  'impactassessment',
] as const;

/** The listing copy says no more than this. */
const LISTING = new Map<unknown, Assessed>([
  ['Ja', 'yes'],
  ['Nee', 'no'],
  ['Onbekend', 'unknown'],
]);

const DENIAL =
  /^(?:(?:er|(?:de |een )?(?:iama|dpia|fr?aia|aiia|impacttoets(?:en)?)) (?:is|zijn|wordt|werd) )?(?:nog |noch )?(?:niet|geen|neen?|gjin|n\.? ?v\.? ?t|n\/a|none|not?)(?![a-z])/;

/** Whether a text says that there was no assessment. */
export const denies = (text: string): boolean => DENIAL.test(text.slice(0, 100).toLowerCase());

/** No title of the vocabulary is longer: folding an item that grows by each comma would take quadratic time. */
const TITLE_LENGTH = 200;

const isKnown = (text: string): boolean =>
  text.length <= TITLE_LENGTH && (ASSESSMENT_CODES as readonly string[]).includes(assessmentCode(text));

/** A comma separates two assessments when one of them is known: other titles hold commas, as in `DPIA, via gemeenten`. */
const startsAssessment: StartsItem = (next, item) => isKnown(next) || (isKnown(item) && /^\p{Lu}/u.test(next));

/** Reads the assessments, what is said about them, and whether anything is said at all. */
export function readAssessments(reader: RecordReader, standard: string) {
  const said: string[] = [];
  const links: NamedLink[] = [];
  let notes: RichText = [];
  const note = (text: RichText): void => {
    const plain = oneLine(plainText(text));
    said.push(plain);
    if (!saysNothing(plain) && !/^(?:ja|nee|yes|no)\W*$/i.test(plain)) notes = joinRichText(notes, text);
  };
  const add = (link: NamedLink): void => {
    if (denies(link.title) || saysNothing(link.title)) note([[link.title, link.url].filter(Boolean).join(', ')]);
    else {
      said.push(link.title);
      links.push({ ...link, title: assessmentCode(link.title) });
    }
  };

  reader.links('impacttoetsen_grouping').forEach(add);
  // A list until standard 1.0, which has the explanation there.
  const listed = reader.value('impacttoetsen');
  const isText = typeof listed === 'string' && !standard.startsWith('0.') && !postgresItems(listed);
  if (isText) note(reader.rich('impacttoetsen'));
  else for (const title of reader.items('impacttoetsen', startsAssessment)) add({ title });

  for (const name of ['iama', 'dpia'] as const) {
    const answer = oneLine(plainText(reader.rich(name)));
    if (answer !== '') {
      if (!denies(answer) && !saysNothing(answer)) links.push({ title: name });
      note([answer]);
    }
    const description = reader.rich(`${name}_description`);
    const [link, ...more] = linksIn(plainText(description));
    const subject = links.find(({ title }) => title === name) ?? (links.length === 1 ? links[0] : undefined);
    const url = link && more.length === 0 && usableUrl(link.title) === link.url ? link.url : undefined;
    if (url !== undefined && subject && subject.url === undefined) subject.url = url;
    else note(description);
  }

  const listing = LISTING.get(reader.value('impactassessment'));
  if (!listing) note(reader.rich('impactassessment'));
  const telling = said.filter((text) => denies(text) || !saysNothing(text));
  const denied = telling.every(denies) ? 'no' : 'yes';
  const assessed = listing ?? (telling.length === 0 ? 'unknown' : denied);
  return { assessments: distinct(links), notes, assessed };
}
