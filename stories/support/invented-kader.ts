/** A made-up kader for stories and tests: requirements, measures and instruments that do not exist. */
import type { Instrument, ItemText, Kader, KaderItem, Measure, Requirement } from '../../src/core/kader/model.js';
import { titleMark } from '../../src/core/kader/title-mark.js';
import { lawOf } from '../../src/core/kader/vocabulary.js';

type Given<T extends KaderItem> = Partial<Omit<T, 'kind' | 'title'>> & { title?: string; en?: string; fy?: string };

function shared(key: string, urn: string, { title = key, en, fy }: Given<KaderItem>): Omit<KaderItem, 'kind'> {
  return {
    key,
    urn,
    title: { nl: title, ...(en ? { en } : {}), ...(fy ? { fy } : {}) },
    mark: titleMark(title),
    url: `https://kader.example/${key}/`,
    phases: ['ontwerp'],
    topics: ['governance'],
    roles: ['projectleider'],
    sources: [],
  };
}

const rest = <T extends KaderItem>({
  title: _title,
  en: _en,
  fy: _fy,
  ...others
}: Given<T>): Omit<Given<T>, 'title' | 'en' | 'fy'> => others;

/** A requirement by its code, such as `aia-90`; what is not given is the least there can be. */
export function requirement(code: string, given: Given<Requirement> = {}): Requirement {
  const urn = `urn:nl:ak:ver:${code}`;
  return {
    ...shared(given.key ?? code, urn, given),
    ...{ law: lawOf(urn), labels: {}, exceptions: [], always: lawOf(urn) !== 'aia' },
    ...(rest<Requirement>(given) as Partial<Requirement>),
    kind: 'requirement',
  };
}

/** A measure by its code, such as `owp-90`. */
export function measure(code: string, given: Given<Measure> = {}): Measure {
  return {
    ...shared(given.key ?? `2-${code}`, `urn:nl:ak:mtr:${code}`, given),
    ...{ requirements: [], audits: {} },
    ...(rest<Measure>(given) as Partial<Measure>),
    kind: 'measure',
  };
}

export function instrument(key: string, given: Given<Instrument> = {}): Instrument {
  return {
    ...shared(key, '', given),
    ...{ categories: [], requirements: [], measures: [] },
    ...(rest<Instrument>(given) as Partial<Instrument>),
    kind: 'instrument',
  };
}

const SYSTEMS = ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'];
const HIGH_RISK = {
  'soort-toepassing': SYSTEMS,
  risicogroep: ['hoog-risico-ai-systeem'],
  transparantieverplichting: ['transparantieverplichting', 'geen-transparantieverplichting'],
  systeemrisico: ['niet-van-toepassing'],
};
const EXCEPTED = ['risicogroep-uitzondering-van-toepassing'];

const REQUIREMENTS: readonly Requirement[] = [
  requirement('aia-90', {
    key: 'aia-90-uitlegbare-robots',
    title: 'Robots leggen uit wat zij doen',
    en: 'Robots explain what they do',
    fy: 'Robots lizze út wat sy dogge',
    phases: ['organisatieverantwoordelijkheden'],
    topics: ['menselijke-controle', 'transparantie'],
    labels: { 'rol-ai-act': ['aanbieder', 'gebruiksverantwoordelijke', 'importeur', 'distributeur'] },
    exceptions: EXCEPTED,
    sources: [{ title: 'Artikel 901 Verzonnen AI-verordening', url: 'https://wet.example/artikel/901' }],
  }),
  requirement('aia-91', {
    key: 'aia-91-handleiding-volgen',
    title: 'De handleiding van de machine wordt gevolgd',
    en: 'The manual of the machine is followed',
    fy: 'De hânlieding fan de masine wurdt folge',
    phases: ['implementatie', 'monitoring-en-beheer'],
    roles: ['projectleider', 'beleid-en-advies'],
    labels: { ...HIGH_RISK, 'rol-ai-act': ['gebruiksverantwoordelijke'] },
    exceptions: EXCEPTED,
    sources: [{ title: 'Artikel 902 Verzonnen AI-verordening', url: 'https://wet.example/artikel/902' }],
  }),
  requirement('aia-92', {
    key: 'aia-92-keurmerk-van-de-maker',
    title: 'De maker plakt een keurmerk op het systeem',
    en: 'The maker puts a mark on the system',
    phases: ['verificatie-en-validatie', 'implementatie'],
    topics: ['technische-robuustheid-en-veiligheid'],
    roles: ['ontwikkelaar', 'jurist'],
    labels: { ...HIGH_RISK, 'rol-ai-act': ['aanbieder'] },
    exceptions: EXCEPTED,
    sources: [{ title: 'Artikel 903 Verzonnen AI-verordening' }],
  }),
  requirement('aia-93', {
    key: 'aia-93-grote-modellen-melden',
    title: 'Grote modellen worden gemeld bij het Denkbeeldig Bureau',
    phases: ['ontwikkelen'],
    labels: {
      'soort-toepassing': ['ai-model-voor-algemene-doeleinden'],
      'rol-ai-act': ['aanbieder'],
      risicogroep: ['niet-van-toepassing'],
      transparantieverplichting: ['niet-van-toepassing'],
      systeemrisico: ['systeemrisico'],
    },
    exceptions: [...EXCEPTED, '"soort-toepassing-ai-model-voor-algemene-doeleinden" && "open-source-open-source"'],
  }),
  requirement('avg-90', {
    key: 'avg-90-geheimen-bewaren',
    title: 'Geheimen van inwoners blijven geheim',
    en: 'Secrets of residents stay secret',
    fy: 'Geheimen fan ynwenners bliuwe geheim',
    phases: ['dataverkenning-en-datapreparatie', 'uitfaseren'],
    topics: ['privacy-en-gegevensbescherming', 'data'],
    roles: ['jurist', 'ontwikkelaar'],
    sources: [{ title: 'Artikel 904 Verzonnen privacywet', url: 'https://wet.example/artikel/904' }],
  }),
  requirement('awb-90', {
    key: 'awb-90-besluit-met-reden',
    title: 'Bij elk besluit staat een reden',
    en: 'Every decision comes with a reason',
    phases: ['probleemanalyse', 'ontwerp'],
    topics: ['fundamentele-rechten', 'transparantie'],
  }),
  // No measure helps with this one.
  requirement('bio-90', {
    key: 'bio-90-deur-op-slot',
    title: 'De deur van de serverruimte gaat op slot',
    phases: [],
    topics: [],
    roles: [],
  }),
];

const MEASURES: readonly Measure[] = [
  measure('org-90', {
    key: '0-org-90-cursus',
    title: 'Geef een cursus over robots',
    en: 'Give a course about robots',
    fy: 'Jou in kursus oer robots',
    phases: ['organisatieverantwoordelijkheden'],
    topics: ['menselijke-controle'],
    roles: ['beleid-en-advies'],
    requirements: ['aia-90-uitlegbare-robots', 'aia-91-handleiding-volgen'],
    audits: { ADR: ['SV.90', 'SV.91'], ARK: ['9.10'] },
    sources: [{ title: 'Het Grote Robotboek', url: 'https://boek.example/robots' }],
  }),
  measure('owp-90', {
    key: '2-owp-90-tekening',
    title: 'Maak een tekening van het systeem',
    en: 'Draw the system',
    requirements: ['aia-90-uitlegbare-robots', 'aia-92-keurmerk-van-de-maker', 'awb-90-besluit-met-reden'],
    audits: { ARK: ['9.01'] },
  }),
  measure('dat-90', {
    key: '3-dat-90-sleutel',
    title: 'Bewaar de sleutel apart van de kluis',
    en: 'Keep the key away from the safe',
    phases: ['dataverkenning-en-datapreparatie'],
    topics: ['data'],
    roles: ['ontwikkelaar'],
    requirements: ['avg-90-geheimen-bewaren'],
  }),
  measure('imp-90', {
    key: '6-imp-90-proefmaand',
    title: 'Begin met een proefmaand in één straat van Nergenshuizen',
    phases: ['implementatie'],
    requirements: ['aia-91-handleiding-volgen', 'aia-93-grote-modellen-melden'],
  }),
  // It helps with no requirement in particular.
  measure('mon-90', {
    key: '7-mon-90-lampen-uit',
    title: 'Doe de lampen uit als niemand rekent',
    phases: ['monitoring-en-beheer'],
    topics: ['duurzaamheid'],
    roles: [],
  }),
];

const INSTRUMENTS: readonly Instrument[] = [
  instrument('robottoets', {
    title: 'De Robottoets',
    en: 'The Robot Test',
    phases: ['probleemanalyse'],
    categories: ['impact-assessment'],
    requirements: ['aia-90-uitlegbare-robots', 'awb-90-besluit-met-reden'],
    measures: ['2-owp-90-tekening'],
    sources: [{ title: 'De toets zelf', url: 'https://toets.example/robot' }],
  }),
  instrument('wegwijzer-sleutels', {
    title: 'Wegwijzer Sleutelbeheer',
    phases: ['dataverkenning-en-datapreparatie'],
    topics: ['data'],
    categories: ['handreiking', 'template'],
    measures: ['3-dat-90-sleutel'],
  }),
];

/** Seven requirements, five measures and two instruments, in the order of a kader. */
export function inventedKader(given: Partial<Kader> = {}): Kader {
  return {
    info: { date: '2026-06-17', source: 'https://kader.example/', origin: 'catalogue', dropped: 0 },
    requirements: REQUIREMENTS,
    measures: MEASURES,
    instruments: INSTRUMENTS,
    ...given,
  };
}

/** The official text of one item, made up like the rest. */
export const inventedText: ItemText = {
  key: 'aia-91-handleiding-volgen',
  sections: [
    { heading: 'Vereiste', text: [['p', 'Wie een machine gebruikt, leest eerst de handleiding.']] },
    {
      heading: 'Toelichting',
      text: [
        ['p', 'Er zijn drie soorten handleidingen:'],
        ['ul', ['li', 'dikke,'], ['li', 'dunne en'], ['li', ['a', 'https://kader.example/zoek/', 'zoekgeraakte'], '.']],
      ],
    },
  ],
};

/** A kader with this many requirements, and half as many measures that each help with four of them. */
export function largeKader(count: number): Kader {
  const number = (n: number): string => String(n).padStart(2, '0');
  const requirements = Array.from({ length: count }, (_, n) =>
    requirement(`${n % 2 ? 'avg' : 'aia'}-${number(n)}`, { title: `Verzonnen vereiste ${String(n)}` }),
  );
  const measures = Array.from({ length: Math.floor(count / 2) }, (_, n) =>
    measure(`owp-${number(n)}`, {
      title: `Verzonnen maatregel ${String(n)}`,
      requirements: [0, 1, 2, 3].flatMap((step) => requirements[(n * 2 + step) % count]?.key ?? []),
    }),
  );
  return inventedKader({ requirements, measures, instruments: [] });
}
