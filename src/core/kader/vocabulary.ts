/** The kader's own slugs and codes, in its own order. The words for visitors are in `locales/`. */
import { byCodeUnit } from '../text/order.js';
import type { KaderItem } from './model.js';

/** The phases of the life cycle, from first to last. */
export const PHASES = [
  'organisatieverantwoordelijkheden',
  'probleemanalyse',
  'ontwerp',
  'dataverkenning-en-datapreparatie',
  'ontwikkelen',
  'verificatie-en-validatie',
  'implementatie',
  'monitoring-en-beheer',
  'uitfaseren',
] as const;
export type Phase = (typeof PHASES)[number];

export const TOPICS = [
  'governance',
  'menselijke-controle',
  'transparantie',
  'fundamentele-rechten',
  'bias-en-non-discriminatie',
  'data',
  'technische-robuustheid-en-veiligheid',
  'privacy-en-gegevensbescherming',
  'publieke-inkoop',
  'duurzaamheid',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Who works on it; not the roles of the AI Act. */
export const ROLES = ['projectleider', 'beleid-en-advies', 'ontwikkelaar', 'jurist'] as const;
export type Role = (typeof ROLES)[number];

/** The laws by the code in a requirement's URN. The AI Act comes first, because the kader is about it. */
export const LAWS = ['aia', 'avg', 'grw', 'awb', 'woo', 'arc', 'aut', 'dat', 'bzk', 'bio'] as const;
export type Law = (typeof LAWS)[number];

/** What an instrument can be. */
export const CATEGORIES = [
  'impact-assessment',
  'self-assessment',
  'toetsingskader',
  'handreiking',
  'standaard',
  'roadmap',
  'register',
  'template',
  'factsheet',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Compares texts by their place in a list; those that are not in it come after, by alphabet. */
export function inOrderOf(list: readonly string[]): (one: string, other: string) => number {
  const place = (text: string): number => (list.includes(text) ? list.indexOf(text) : list.length);
  return (one, other) => place(one) - place(other) || byCodeUnit(one, other);
}

export const byPhase = inOrderOf(PHASES);
export const byTopic = inOrderOf(TOPICS);
export const byRole = inOrderOf(ROLES);
export const byLaw = inOrderOf(LAWS);
export const byCategory = inOrderOf(CATEGORIES);

/** The last part of a URN, by which people know an item: `aia-24`, `owp-08`. Empty for an item without one. */
export const codeOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);

/** The code of the law in a requirement's URN: `aia` of `urn:nl:ak:ver:aia-24`. */
export const lawOf = (urn: string): string => /^([a-z]+)-\d+$/.exec(codeOf(urn))?.[1] ?? '';

/**
 * Compares items of one kind as the kader orders them: requirements by law and number; the others by their key, which
 * begins with phase, series and number where there are any.
 */
export function byKaderOrder(one: KaderItem, other: KaderItem): number {
  const law = one.kind === 'requirement' ? byLaw(lawOf(one.urn), lawOf(other.urn)) : 0;
  return law || byCodeUnit(one.key, other.key);
}
