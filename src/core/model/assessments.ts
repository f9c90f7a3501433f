/**
 * The impact assessments of a registration. Each standard has them elsewhere: 0.1 a yes or no and a text for two of
 * them, 0.4 a list and one link, 1.0 a list with links and a text; the listing copy only says yes, no or unknown.
 */
import { LIMITS } from '../limits.js';
import { oneLine } from '../text/plain.js';
import { plainText } from '../text/rich-plain.js';
import { joinRichText } from '../text/rich-text.js';
import { distinct, type Flaw, linkList, linksIn } from './links.js';
import { postgresItems, type StartsItem, textItems } from './lists.js';
import type { Assessed, NamedLink, RichText } from './registration.js';
import { ASSESSMENT_CODES } from './codes.js';
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

export type AssessmentKey = (typeof ASSESSMENT_KEYS)[number];

/** What is asked of a record: the value under a key as it stands, the same as rich text, and where to report flaws. */
export interface AssessmentSource {
  value: (key: AssessmentKey) => unknown;
  rich: (key: AssessmentKey) => RichText;
  flaw: (key: AssessmentKey) => Flaw;
}

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

const isKnown = (text: string): boolean => (ASSESSMENT_CODES as readonly string[]).includes(assessmentCode(text));

/** A comma separates two assessments when one of them is known: other titles hold commas, as in `DPIA, via gemeenten`. */
const startsAssessment: StartsItem = (next, item) => isKnown(next) || (isKnown(item) && /^\p{Lu}/u.test(next));

/** Reads the assessments, what is said about them, and whether anything is said at all. */
export function readAssessments(source: AssessmentSource, standard: string) {
  const said: string[] = [];
  const links: NamedLink[] = [];
  let notes: RichText = [];
  const note = (text: RichText): void => {
    const plain = oneLine(plainText(text));
    said.push(plain);
    if (!saysNothing(plain) && !/^(?:ja|nee|yes|no)\W*$/i.test(plain)) notes = joinRichText(notes, text);
  };
  const add = (link: NamedLink): void => {
    if (denies(link.title) || saysNothing(link.title)) note([link.title]);
    else {
      said.push(link.title);
      links.push({ ...link, title: assessmentCode(link.title) });
    }
  };

  linkList(source.value('impacttoetsen_grouping'), source.flaw('impacttoetsen_grouping')).forEach(add);
  const listed = listItems(source, standard);
  if (listed) for (const title of listed) add({ title });
  else note(source.rich('impacttoetsen'));

  for (const name of ['iama', 'dpia'] as const) {
    const answer = oneLine(plainText(source.rich(name)));
    if (answer !== '') {
      if (!denies(answer) && !saysNothing(answer)) links.push({ title: name });
      note([answer]);
    }
    const description = source.rich(`${name}_description`);
    const [link, ...more] = linksIn(plainText(description));
    const subject = links.find(({ title }) => title === name) ?? (links.length === 1 ? links[0] : undefined);
    if (link?.url !== undefined && more.length === 0 && subject && subject.url === undefined) subject.url = link.url;
    else note(description);
  }

  return { assessments: distinct(links).slice(0, LIMITS.listItems), notes, assessed: judge(said, source) };
}

/** The titles of a list; `undefined` when the field is the explanation, as it is since standard 1.0. */
function listItems({ value, flaw }: AssessmentSource, standard: string): string[] | undefined {
  const listed = value('impacttoetsen');
  if (Array.isArray(listed)) {
    const texts = (listed as unknown[]).filter((item) => typeof item === 'string');
    if (texts.length < listed.length) flaw('impacttoetsen')('holds an item that is no text', 'Give text');
    return texts.map(oneLine);
  }
  if (typeof listed !== 'string') return [];
  return standard.startsWith('0.') || postgresItems(listed) ? textItems(listed, startsAssessment) : undefined;
}

function judge(said: readonly string[], source: AssessmentSource): Assessed {
  const listing = LISTING.get(source.value('impactassessment'));
  if (listing) return listing;
  const telling = said.filter((text) => denies(text) || !saysNothing(text));
  if (telling.length === 0) return 'unknown';
  return telling.every(denies) ? 'no' : 'yes';
}
