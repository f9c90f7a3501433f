/** An invented kader, and changes to a checklist of it. */
import fc from 'fast-check';
import { type AnswerPatch, emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, emptyChecklist, withAnswer, withKader, withProfile } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import { type Answer, type Checklist, STATUSES, TEXT_FIELDS } from '../../../src/core/checklist/model.js';
import type { Kader, Measure, Requirement } from '../../../src/core/kader/model.js';
import type { Profile } from '../../../src/core/profile/profile.js';

export const requirement = (n: number, parts: Partial<Requirement> = {}): Requirement => ({
  kind: 'requirement',
  key: `eis-${n}`,
  urn: `urn:nl:ak:ver:eis-${n}`,
  title: { nl: `Eis ${n}` },
  mark: String(n).padStart(8, '0'),
  url: `https://voorbeeld.nl/eisen/${n}/`,
  phases: [],
  topics: [],
  roles: [],
  sources: [],
  law: 'eis',
  labels: {},
  exceptions: [],
  always: false,
  ...parts,
});

export const measure = (n: number, parts: Partial<Measure> = {}): Measure => ({
  kind: 'measure',
  key: `maatregel-${n}`,
  urn: `urn:nl:ak:mtr:maatregel-${n}`,
  title: { nl: `Maatregel ${n}` },
  mark: String(10_000_000 + n),
  url: `https://voorbeeld.nl/maatregelen/${n}/`,
  phases: [],
  topics: [],
  roles: [],
  sources: [],
  requirements: [],
  audits: {},
  ...parts,
});

export const kader = (parts: Partial<Kader> = {}): Kader => ({
  info: { date: '2026-06-01', source: 'Voorbeeldkader', origin: 'kader', dropped: 0 },
  requirements: Array.from({ length: 12 }, (_, n) => requirement(n + 1)),
  measures: Array.from({ length: 9 }, (_, n) => measure(n + 1)),
  instruments: [],
  ...parts,
});

/** The moment of the n-th change. */
export const moment = (n: number): string => new Date(Date.UTC(2026, 5, 1) + n * 60_000).toISOString();

export const answer = (n: number, patch: AnswerPatch, at = 0): Answer =>
  withPatch(emptyAnswer(requirement(n), `Eis ${n}`), patch, moment(at));

export const checklistOf = (...answers: Answer[]): Checklist =>
  answers.reduce(withAnswer, withKader(emptyChecklist('systeem-1'), kader()));

/** Texts as people and attackers make them: also with halves of characters, controls, and names of the language. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '<b onclick=x>',
    '=1+1',
    'a\r\nb\tc',
    '\u202Eomgekeerd',
    'x'.repeat(1_200),
  ),
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyPatch: fc.Arbitrary<AnswerPatch> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    evidence: fc.array(anyText, { maxLength: 4 }),
    due: fc.oneof(day, fc.constant('')),
    ...Object.fromEntries(TEXT_FIELDS.filter((field) => field !== 'due').map((field) => [field, anyText])),
  },
  { requiredKeys: [] },
);

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    role: fc.uniqueArray(fc.constantFrom('aanbieder' as const, 'gebruiksverantwoordelijke' as const), { minLength: 1 }),
    riskGroup: fc.constantFrom('hoog-risico-ai-systeem' as const, 'verboden-ai' as const),
    openSource: fc.constant('geen-open-source' as const),
  },
  { requiredKeys: [] },
);

/** One thing that a visitor does, at the moment given. */
export type Change = (checklist: Checklist, now: string) => Checklist;

const place = fc.integer({ min: 1, max: 12 });
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(place, anyPatch).map(([n, patch]): Change => patched(n, patch)) },
  {
    weight: 3,
    arbitrary: fc.tuple(place, fc.boolean()).map(([n, ticked]): Change => {
      return (checklist, now) => withMeasure(checklist, measure(n), `Maatregel ${n}`, ticked, now);
    }),
  },
  {
    weight: 1,
    arbitrary: anyProfile.map(
      (profile): Change =>
        (checklist) =>
          withProfile(checklist, profile),
    ),
  },
);

const patched =
  (n: number, patch: AnswerPatch): Change =>
  (checklist, now) => {
    const item = requirement(n);
    const present = answerOf(checklist, item.urn) ?? emptyAnswer(item, `Eis ${n}`);
    return withAnswer(checklist, withPatch(present, patch, now));
  };

/** The changes one after another, a minute apart. */
export const played = (start: Checklist, changes: readonly Change[], from = 0): Checklist =>
  changes.reduce((checklist, change, n) => change(checklist, moment(from + n)), start);

/** Whatever a visitor can make of an empty checklist. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .tuple(fc.array(anyChange, { maxLength: 25 }), fc.integer({ min: 0, max: 50 }))
  .map(([changes, from]) => played(checklistOf(), changes, from));
