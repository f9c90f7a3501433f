/** What lists and cards show of a registration. */
import { cutAtWord, oneLine } from '../text/plain.js';
import { plainText } from '../text/rich-plain.js';
import type { Registration, RegistrationSummary } from './registration.js';

/** UTF-16 units of a summary's description: about four lines on a card. */
const DESCRIPTION_LENGTH = 280;

const COPIED = [
  'id',
  'name',
  'organisation',
  'organisationId',
  'language',
  'status',
  'publicationCategory',
  'themes',
  'assessed',
  'begin',
  'end',
  'published',
  'saved',
] as const satisfies readonly (keyof RegistrationSummary)[];

/** The summary of a registration. Without a short description, as in a listing copy, the goal stands in for it. */
export function summarise(registration: Registration): RegistrationSummary {
  const copied = COPIED.filter((key) => registration[key] !== undefined).map((key) => [key, registration[key]]);
  const description = registration.description || oneLine(plainText(registration.goal ?? []));
  return {
    ...(Object.fromEntries(copied) as Pick<Registration, (typeof COPIED)[number]>),
    description: cutAtWord(description, DESCRIPTION_LENGTH),
    assessments: registration.assessments.map(({ title }) => title),
  };
}
