/** Plans over a small index, and what in them answers a word. */
import type { Plan, Reason } from '../../src/core/packed/types.js';
import { makePlan, type PlanOptions } from '../../src/core/plan/plan.js';
import { readQuery } from '../../src/core/plan/query.js';
import { NO_SYNONYMS, type Synonym, type Synonyms } from '../../src/core/related/types.js';
import { errorsBetween } from '../../src/core/words/edits.js';
import { plainVocabulary } from './plain-vocabulary.js';

export const vocabulary = plainVocabulary(`
  scanauto:20 scanautos:4 parkeerscanauto:3 parkeren:90 parkeer:5 parkeercontrole:12 controle:60 controleren:30 fraude:40
  verkeerslicht:9 verkeerslichten:6 verkeer:50 licht:9 belastingdienst:40 belasting:30 dienst:70 de:900 krijgen:10 een:900
  meten:9 met:900 omschrijven:8 opsporen:12 burgerzaken:30 iburgerzaken:6 binnen:200 innen:7 kenteken:22 kentekenherkenning:15 herkenning:8 waterschap:12 wabo
`);

export const none: Synonyms = NO_SYNONYMS;
export const synonyms = (all: Record<string, Synonym[]>): Synonyms => ({
  longest: 3,
  of: (phrase) => new Map(Object.entries(all)).get(phrase.replace(/en$/, '')) ?? [],
  like: (word, most) =>
    Object.keys(all)
      .map((known) => ({ word: known, errors: errorsBetween(known, word, most) }))
      .filter(({ errors }) => errors <= most),
});

export const plan = (text: string, options: PlanOptions & { synonyms?: Synonyms } = {}): Plan =>
  makePlan(readQuery(text), vocabulary, options.synonyms ?? none, options);

/** The alternatives of a word, as `reason: terms`. */
export const answers = (text: string, at = 0, options: PlanOptions & { synonyms?: Synonyms } = {}): string[] =>
  (plan(text, options).slots[at]?.alternatives ?? []).map(({ terms, reason }) => `${reason}: ${terms.join(' + ')}`);

export const weightOf = (text: string, reason: Reason): number =>
  Math.max(
    ...(plan(text).slots[0]?.alternatives ?? []).filter((each) => each.reason === reason).map(({ weight }) => weight),
  );
