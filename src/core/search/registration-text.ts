/** Which texts of a registration are searched. */
import { LIMITS } from '../limits.js';
import type { NamedLink, Registration, RichText } from '../model/registration.js';
import type { TextSchema } from '../packed/text-index.js';
import { plainText } from '../text/rich-plain.js';
import { TEXT_FIELDS, type TextField } from './types.js';

const rich = (text: RichText | undefined): string => (text ? plainText(text) : '');
const titles = (links: readonly NamedLink[] | undefined): string => (links ?? []).map((link) => link.title).join(' ');

function texts(registration: Registration): Record<TextField, string> {
  const r = registration;
  const whole = {
    name: r.name,
    organisation: r.organisation,
    keywords: [r.tags ?? '', ...r.themes].join(' '),
    description: `${r.description} ${rich(r.goal)}`,
    basis: `${rich(r.lawfulBasis)} ${titles(r.lawfulBasisLinks)}`,
    responsibility: [
      rich(r.proportionality),
      rich(r.humanIntervention),
      rich(r.risks),
      titles(r.assessments),
      rich(r.assessmentNotes),
    ].join(' '),
    working: [
      rich(r.sourceData),
      titles(r.sourceDataLinks),
      rich(r.methods),
      r.provider ?? '',
      ...Object.values(r.other ?? {}),
    ].join(' '),
  };
  // One registration is indexed in one go, so it must not be so long that the page stands still.
  let room = LIMITS.indexedText;
  const cut = (text: string): string => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return kept;
  };
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, cut(whole[field])])) as typeof whole;
}

export const REGISTRATION_TEXT: TextSchema<Registration> = { fields: TEXT_FIELDS, texts };

/** The texts of each registration, its name first, one registration at a time. */
export function* textsOf(registrations: readonly Registration[]): Generator<readonly string[]> {
  for (const registration of registrations) {
    const texts = REGISTRATION_TEXT.texts(registration);
    yield TEXT_FIELDS.map((field) => texts[field] ?? '');
  }
}
