import { formatNumber } from '../format.js';
import type { KaderTexts } from './texts.js';
import { differenceIn, joinedWith, whyIn, type WhyWords } from './why.js';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${formatNumber(count, 'en')} ${many}`;

const and = joinedWith('and');
const notAsked = 'applications to which this question does not apply';

const words: WhyWords = {
  and,
  roles: (names) => `your organisation is ${names}`,
  facts: {
    role: {
      aanbieder: 'a provider',
      gebruiksverantwoordelijke: 'a deployer',
      importeur: 'an importer',
      distributeur: 'a distributor',
      'niet-van-toepassing': 'your organisation has no role under the AI Act',
    },
    application: {
      'ai-systeem': 'this is an AI system',
      'ai-systeem-voor-algemene-doeleinden': 'this is a general-purpose AI system',
      'ai-model-voor-algemene-doeleinden': 'this is a general-purpose AI model',
      'geen-algoritme': 'this is not an algorithm',
      'impactvol-algoritme': 'this is an impactful algorithm',
      'niet-impactvol-algoritme': 'this is an algorithm that is not impactful',
      'niet-van-toepassing': 'the kind of application does not apply',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'the system is high-risk',
      'geen-hoog-risico-ai-systeem': 'the system is not high-risk',
      'verboden-ai': 'this is prohibited AI',
      'uitzondering-van-toepassing': 'your application falls outside the AI Act',
      'niet-van-toepassing': 'the risk group does not apply',
    },
    transparency: {
      transparantieverplichting: 'there is a transparency obligation',
      'geen-transparantieverplichting': 'there is no transparency obligation',
      'niet-van-toepassing': 'the transparency obligation does not apply',
    },
    systemicRisk: {
      systeemrisico: 'the model has a systemic risk',
      'geen-systeemrisico': 'the model has no systemic risk',
      'niet-van-toepassing': 'systemic risk does not apply',
    },
    openSource: {
      'open-source': 'it is open source',
      'geen-open-source': 'it is not open source',
      'niet-van-toepassing': 'open source does not apply',
    },
    conformity: {
      'beoordeling-door-derde-partij': 'a third party has to assess the system',
      'niet-van-toepassing': 'assessment by a third party does not apply',
    },
    operational: {
      'in-gebruik': 'it is already in use',
      'in-ontwikkeling': 'it is still in development',
      'niet-van-toepassing': 'the question about its use does not apply',
    },
  },
  holders: {
    role: {
      aanbieder: 'providers',
      gebruiksverantwoordelijke: 'deployers',
      importeur: 'importers',
      distributeur: 'distributors',
      'niet-van-toepassing': 'organisations without a role under the AI Act',
    },
    application: {
      'ai-systeem': 'AI systems',
      'ai-systeem-voor-algemene-doeleinden': 'general-purpose AI systems',
      'ai-model-voor-algemene-doeleinden': 'general-purpose AI models',
      'geen-algoritme': 'applications without an algorithm',
      'impactvol-algoritme': 'impactful algorithms',
      'niet-impactvol-algoritme': 'algorithms that are not impactful',
      'niet-van-toepassing': 'applications of no kind',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'high-risk systems',
      'geen-hoog-risico-ai-systeem': 'systems that are not high-risk',
      'verboden-ai': 'prohibited AI',
      'uitzondering-van-toepassing': 'applications that fall outside the AI Act',
      'niet-van-toepassing': 'applications without a risk group',
    },
    transparency: {
      transparantieverplichting: 'systems with a transparency obligation',
      'geen-transparantieverplichting': 'systems without a transparency obligation',
      'niet-van-toepassing': notAsked,
    },
    systemicRisk: {
      systeemrisico: 'models with a systemic risk',
      'geen-systeemrisico': 'models without a systemic risk',
      'niet-van-toepassing': notAsked,
    },
    openSource: {
      'open-source': 'open source',
      'geen-open-source': 'applications that are not open source',
      'niet-van-toepassing': notAsked,
    },
    conformity: {
      'beoordeling-door-derde-partij': 'systems that a third party has to assess',
      'niet-van-toepassing': notAsked,
    },
    operational: {
      'in-gebruik': 'applications in use',
      'in-ontwikkeling': 'applications in development',
      'niet-van-toepassing': notAsked,
    },
  },
  andOnlyFor: ', and only to ',
  groups: {
    role: 'your role',
    application: 'the kind of application',
    riskGroup: 'the risk group',
    transparency: 'the transparency obligation',
    systemicRisk: 'the systemic risk',
    openSource: 'open source',
    conformity: 'the conformity assessment',
    operational: 'its use',
  },
  always: 'This requirement applies to every algorithm.',
  alwaysWithout:
    'You answered that it is not an algorithm. This requirement applies to every algorithm, so only if it is one after all.',
  applies: (clauses) => `This applies, because ${clauses}.`,
  notExcluded: 'This applies, because your answers do not rule it out.',
  onlyFor: (holders) => `This applies only to ${holders}.`,
  answered: (clauses) => `You answered that ${clauses}.`,
  doesNot: (clauses) => `This does not apply, because ${clauses}.`,
  doesNotAtAll: 'This does not apply with these answers.',
  exception: (clauses) => `This does not apply. The law makes an exception, because ${clauses}.`,
  anyException: 'This does not apply, because the law makes an exception.',
  open: (groups) => `This depends on: ${groups}.`,
  anyOpen: 'This cannot be told yet.',
  difference: {
    hidesAlways:
      'The filter on the site of the Algoritmekader does not show this requirement, although it applies to every algorithm.',
    hides:
      'The filter on the site of the Algoritmekader does not show this requirement, because it treats questions that are unanswered or not applicable differently.',
    hidesOpen:
      'The filter on the site of the Algoritmekader does not show this requirement, although you have not answered every question yet.',
    showsException:
      'The filter on the site of the Algoritmekader does show this requirement, because it takes no account of exceptions.',
    shows:
      'The filter on the site of the Algoritmekader does show this requirement, because it treats questions that are unanswered or not applicable differently.',
    showsOpen:
      'The filter on the site of the Algoritmekader does show this requirement, because it passes over unanswered questions.',
  },
};

const doesNotApply = 'not applicable';

/** English, with the terms of the English text of the AI Act. */
export const en: KaderTexts = {
  laws: {
    aia: { name: 'AI Act', full: 'Artificial Intelligence Act (Regulation (EU) 2024/1689)' },
    avg: { name: 'GDPR', full: 'General Data Protection Regulation' },
    grw: { name: 'Constitution', full: 'Constitution of the Kingdom of the Netherlands (Grondwet)' },
    awb: { name: 'Awb', full: 'General Administrative Law Act (Algemene wet bestuursrecht)' },
    woo: { name: 'Woo', full: 'Open Government Act (Wet open overheid)' },
    arc: { name: 'Public Records Act', full: 'Public Records Act (Archiefwet)' },
    aut: { name: 'Copyright Act', full: 'Copyright Act (Auteurswet)' },
    dat: { name: 'Databases Act', full: 'Databases Act (Databankenwet)' },
    bzk: { name: 'Algorithm Register', full: 'Government policy on the Algorithm Register' },
    bio: { name: 'BIO', full: 'Government Information Security Baseline (Baseline Informatiebeveiliging Overheid)' },
  },
  phases: {
    organisatieverantwoordelijkheden: 'Organisational responsibilities',
    probleemanalyse: 'Problem analysis',
    ontwerp: 'Design',
    'dataverkenning-en-datapreparatie': 'Data exploration and preparation',
    ontwikkelen: 'Development',
    'verificatie-en-validatie': 'Verification and validation',
    implementatie: 'Implementation',
    'monitoring-en-beheer': 'Monitoring and management',
    uitfaseren: 'Phasing out',
  },
  topics: {
    governance: 'Governance',
    'menselijke-controle': 'Human control',
    transparantie: 'Transparency',
    'fundamentele-rechten': 'Fundamental rights',
    'bias-en-non-discriminatie': 'Bias and non-discrimination',
    data: 'Data',
    'technische-robuustheid-en-veiligheid': 'Technical robustness and safety',
    'privacy-en-gegevensbescherming': 'Privacy and data protection',
    'publieke-inkoop': 'Public procurement',
    duurzaamheid: 'Sustainability',
  },
  roles: {
    projectleider: 'Project leader',
    'beleid-en-advies': 'Policy and advice',
    ontwikkelaar: 'Developer',
    jurist: 'Lawyer',
  },
  categories: {
    'impact-assessment': 'Impact assessment',
    'self-assessment': 'Self-assessment',
    toetsingskader: 'Assessment framework',
    handreiking: 'Guide',
    standaard: 'Standard',
    roadmap: 'Roadmap',
    register: 'Register',
    template: 'Template',
    factsheet: 'Factsheet',
  },
  kinds: {
    requirement: { one: 'Requirement', many: 'Requirements', count: counted('requirement', 'requirements') },
    measure: { one: 'Measure', many: 'Measures', count: counted('measure', 'measures') },
    instrument: { one: 'Instrument', many: 'Instruments', count: counted('instrument', 'instruments') },
  },
  groups: {
    role: { name: 'Role', question: 'Which role does your organisation have?' },
    application: { name: 'Kind of application', question: 'What kind of application is it?' },
    riskGroup: { name: 'Risk group', question: 'Which risk group is the system in?' },
    transparency: { name: 'Transparency obligation', question: 'Is there a transparency obligation?' },
    systemicRisk: { name: 'Systemic risk', question: 'Does the model have a systemic risk?' },
    openSource: { name: 'Open source', question: 'Is it open source?' },
    conformity: { name: 'Conformity assessment', question: 'Does a third party have to assess the system?' },
    operational: { name: 'Use', question: 'Is it already in use?' },
  },
  values: {
    role: {
      aanbieder: 'provider',
      gebruiksverantwoordelijke: 'deployer',
      importeur: 'importer',
      distributeur: 'distributor',
      'niet-van-toepassing': 'none of these roles',
    },
    application: {
      'ai-systeem': 'AI system',
      'ai-systeem-voor-algemene-doeleinden': 'general-purpose AI system',
      'ai-model-voor-algemene-doeleinden': 'general-purpose AI model',
      'geen-algoritme': 'no algorithm',
      'impactvol-algoritme': 'impactful algorithm',
      'niet-impactvol-algoritme': 'algorithm that is not impactful',
      'niet-van-toepassing': doesNotApply,
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'high risk',
      'geen-hoog-risico-ai-systeem': 'no high risk',
      'verboden-ai': 'prohibited AI',
      'uitzondering-van-toepassing': 'outside the AI Act',
      'niet-van-toepassing': doesNotApply,
    },
    transparency: {
      transparantieverplichting: 'a transparency obligation',
      'geen-transparantieverplichting': 'no transparency obligation',
      'niet-van-toepassing': doesNotApply,
    },
    systemicRisk: {
      systeemrisico: 'a systemic risk',
      'geen-systeemrisico': 'no systemic risk',
      'niet-van-toepassing': doesNotApply,
    },
    openSource: {
      'open-source': 'open source',
      'geen-open-source': 'not open source',
      'niet-van-toepassing': doesNotApply,
    },
    conformity: {
      'beoordeling-door-derde-partij': 'assessment by a third party',
      'niet-van-toepassing': doesNotApply,
    },
    operational: {
      'in-gebruik': 'in use',
      'in-ontwikkeling': 'in development',
      'niet-van-toepassing': doesNotApply,
    },
  },
  and,
  why: whyIn(words),
  difference: differenceIn(words),
};
