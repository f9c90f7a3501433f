import { formatNumber } from '../format.js';
import type { KaderTexts } from './texts.js';
import { differenceIn, joinedWith, whyIn, type WhyWords } from './why.js';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${formatNumber(count, 'nl')} ${many}`;

const and = joinedWith('en');

const words: WhyWords = {
  and,
  roles: (names) => `uw organisatie ${names} is`,
  facts: {
    role: {
      aanbieder: 'aanbieder',
      gebruiksverantwoordelijke: 'gebruiksverantwoordelijke',
      importeur: 'importeur',
      distributeur: 'distributeur',
      'niet-van-toepassing': 'uw organisatie geen rol heeft volgens de AI-verordening',
    },
    application: {
      'ai-systeem': 'het om een AI-systeem gaat',
      'ai-systeem-voor-algemene-doeleinden': 'het om een AI-systeem voor algemene doeleinden gaat',
      'ai-model-voor-algemene-doeleinden': 'het om een AI-model voor algemene doeleinden gaat',
      'geen-algoritme': 'het niet om een algoritme gaat',
      'impactvol-algoritme': 'het om een impactvol algoritme gaat',
      'niet-impactvol-algoritme': 'het om een niet-impactvol algoritme gaat',
      'niet-van-toepassing': 'het soort toepassing niet van toepassing is',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'het systeem een hoog risico heeft',
      'geen-hoog-risico-ai-systeem': 'het systeem geen hoog risico heeft',
      'verboden-ai': 'het om verboden AI gaat',
      'uitzondering-van-toepassing': 'uw toepassing buiten de AI-verordening valt',
      'niet-van-toepassing': 'de risicogroep niet van toepassing is',
    },
    transparency: {
      transparantieverplichting: 'er een transparantieverplichting geldt',
      'geen-transparantieverplichting': 'er geen transparantieverplichting geldt',
      'niet-van-toepassing': 'de transparantieverplichting niet van toepassing is',
    },
    systemicRisk: {
      systeemrisico: 'het model een systeemrisico heeft',
      'geen-systeemrisico': 'het model geen systeemrisico heeft',
      'niet-van-toepassing': 'een systeemrisico niet van toepassing is',
    },
    openSource: {
      'open-source': 'het open source is',
      'geen-open-source': 'het geen open source is',
      'niet-van-toepassing': 'open source niet van toepassing is',
    },
    conformity: {
      'beoordeling-door-derde-partij': 'een andere partij het systeem moet beoordelen',
      'niet-van-toepassing': 'een beoordeling door een andere partij niet van toepassing is',
    },
    operational: {
      'in-gebruik': 'het al in gebruik is',
      'in-ontwikkeling': 'het nog in ontwikkeling is',
      'niet-van-toepassing': 'de vraag naar het gebruik niet van toepassing is',
    },
  },
  holders: {
    role: {
      aanbieder: 'aanbieders',
      gebruiksverantwoordelijke: 'gebruiksverantwoordelijken',
      importeur: 'importeurs',
      distributeur: 'distributeurs',
      'niet-van-toepassing': 'organisaties zonder rol volgens de AI-verordening',
    },
    application: {
      'ai-systeem': 'AI-systemen',
      'ai-systeem-voor-algemene-doeleinden': 'AI-systemen voor algemene doeleinden',
      'ai-model-voor-algemene-doeleinden': 'AI-modellen voor algemene doeleinden',
      'geen-algoritme': 'toepassingen zonder algoritme',
      'impactvol-algoritme': 'impactvolle algoritmes',
      'niet-impactvol-algoritme': 'niet-impactvolle algoritmes',
      'niet-van-toepassing': 'toepassingen zonder soort',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'systemen met een hoog risico',
      'geen-hoog-risico-ai-systeem': 'systemen zonder hoog risico',
      'verboden-ai': 'verboden AI',
      'uitzondering-van-toepassing': 'toepassingen die buiten de AI-verordening vallen',
      'niet-van-toepassing': 'toepassingen zonder risicogroep',
    },
    transparency: {
      transparantieverplichting: 'systemen met een transparantieverplichting',
      'geen-transparantieverplichting': 'systemen zonder transparantieverplichting',
      'niet-van-toepassing': 'toepassingen waarvoor deze vraag niet geldt',
    },
    systemicRisk: {
      systeemrisico: 'modellen met een systeemrisico',
      'geen-systeemrisico': 'modellen zonder systeemrisico',
      'niet-van-toepassing': 'toepassingen waarvoor deze vraag niet geldt',
    },
    openSource: {
      'open-source': 'open source',
      'geen-open-source': 'toepassingen die geen open source zijn',
      'niet-van-toepassing': 'toepassingen waarvoor deze vraag niet geldt',
    },
    conformity: {
      'beoordeling-door-derde-partij': 'systemen die een andere partij moet beoordelen',
      'niet-van-toepassing': 'toepassingen waarvoor deze vraag niet geldt',
    },
    operational: {
      'in-gebruik': 'toepassingen die in gebruik zijn',
      'in-ontwikkeling': 'toepassingen in ontwikkeling',
      'niet-van-toepassing': 'toepassingen waarvoor deze vraag niet geldt',
    },
  },
  andOnlyFor: ', en alleen voor ',
  groups: {
    role: 'uw rol',
    application: 'het soort toepassing',
    riskGroup: 'de risicogroep',
    transparency: 'de transparantieverplichting',
    systemicRisk: 'het systeemrisico',
    openSource: 'open source',
    conformity: 'de conformiteitsbeoordeling',
    operational: 'het gebruik',
  },
  always: 'Dit vereiste geldt voor elk algoritme.',
  alwaysWithout:
    'U vulde in dat het geen algoritme is. Dit vereiste geldt voor elk algoritme, dus alleen als het toch een algoritme is.',
  applies: (clauses) => `Dit geldt, omdat ${clauses}.`,
  notExcluded: 'Dit geldt, omdat uw antwoorden het niet uitsluiten.',
  onlyFor: (holders) => `Dit geldt alleen voor ${holders}.`,
  answered: (clauses) => `U hebt ingevuld dat ${clauses}.`,
  doesNot: (clauses) => `Dit geldt niet, omdat ${clauses}.`,
  doesNotAtAll: 'Dit geldt niet bij deze antwoorden.',
  exception: (clauses) => `Dit geldt niet. De wet maakt een uitzondering, omdat ${clauses}.`,
  anyException: 'Dit geldt niet, omdat de wet een uitzondering maakt.',
  open: (groups) => `Dit hangt af van: ${groups}.`,
  anyOpen: 'Dit is nog niet te zeggen.',
  difference: {
    hidesAlways:
      'Het filter op de site van het Algoritmekader laat dit vereiste niet zien, terwijl het voor elk algoritme geldt.',
    hides:
      'Het filter op de site van het Algoritmekader laat dit vereiste niet zien, omdat het anders omgaat met vragen die niet zijn ingevuld of niet gelden.',
    hidesOpen:
      'Het filter op de site van het Algoritmekader laat dit vereiste niet zien, hoewel u nog niet alle vragen hebt beantwoord.',
    showsException:
      'Het filter op de site van het Algoritmekader laat dit vereiste wel zien, omdat het geen rekening houdt met uitzonderingen.',
    shows:
      'Het filter op de site van het Algoritmekader laat dit vereiste wel zien, omdat het anders omgaat met vragen die niet zijn ingevuld of niet gelden.',
    showsOpen:
      'Het filter op de site van het Algoritmekader laat dit vereiste wel zien, omdat het een vraag zonder antwoord overslaat.',
  },
};

/** Dutch, in plain words (B1). */
export const nl: KaderTexts = {
  laws: {
    aia: { name: 'AI-verordening', full: 'Europese verordening over artificiële intelligentie (EU) 2024/1689' },
    avg: { name: 'AVG', full: 'Algemene verordening gegevensbescherming' },
    grw: { name: 'Grondwet', full: 'Grondwet voor het Koninkrijk der Nederlanden' },
    awb: { name: 'Awb', full: 'Algemene wet bestuursrecht' },
    woo: { name: 'Woo', full: 'Wet open overheid' },
    arc: { name: 'Archiefwet', full: 'Archiefwet' },
    aut: { name: 'Auteurswet', full: 'Auteurswet' },
    dat: { name: 'Databankenwet', full: 'Databankenwet' },
    bzk: { name: 'Algoritmeregister', full: 'Afspraken van de overheid over het Algoritmeregister' },
    bio: { name: 'BIO', full: 'Baseline Informatiebeveiliging Overheid' },
  },
  phases: {
    organisatieverantwoordelijkheden: 'Organisatieverantwoordelijkheden',
    probleemanalyse: 'Probleemanalyse',
    ontwerp: 'Ontwerp',
    'dataverkenning-en-datapreparatie': 'Dataverkenning en datapreparatie',
    ontwikkelen: 'Ontwikkelen',
    'verificatie-en-validatie': 'Verificatie en validatie',
    implementatie: 'Implementatie',
    'monitoring-en-beheer': 'Monitoring en beheer',
    uitfaseren: 'Uitfaseren',
  },
  topics: {
    governance: 'Governance',
    'menselijke-controle': 'Menselijke controle',
    transparantie: 'Transparantie',
    'fundamentele-rechten': 'Fundamentele rechten',
    'bias-en-non-discriminatie': 'Bias en non-discriminatie',
    data: 'Data',
    'technische-robuustheid-en-veiligheid': 'Technische robuustheid en veiligheid',
    'privacy-en-gegevensbescherming': 'Privacy en gegevensbescherming',
    'publieke-inkoop': 'Publieke inkoop',
    duurzaamheid: 'Duurzaamheid',
  },
  roles: {
    projectleider: 'Projectleider',
    'beleid-en-advies': 'Beleid en advies',
    ontwikkelaar: 'Ontwikkelaar',
    jurist: 'Jurist',
  },
  categories: {
    'impact-assessment': 'Impactassessment',
    'self-assessment': 'Zelfbeoordeling',
    toetsingskader: 'Toetsingskader',
    handreiking: 'Handreiking',
    standaard: 'Standaard',
    roadmap: 'Stappenplan',
    register: 'Register',
    template: 'Sjabloon',
    factsheet: 'Factsheet',
  },
  kinds: {
    requirement: { one: 'Vereiste', many: 'Vereisten', count: counted('vereiste', 'vereisten') },
    measure: { one: 'Maatregel', many: 'Maatregelen', count: counted('maatregel', 'maatregelen') },
    instrument: { one: 'Hulpmiddel', many: 'Hulpmiddelen', count: counted('hulpmiddel', 'hulpmiddelen') },
  },
  groups: {
    role: { name: 'Rol', question: 'Welke rol heeft uw organisatie?' },
    application: { name: 'Soort toepassing', question: 'Om wat voor toepassing gaat het?' },
    riskGroup: { name: 'Risicogroep', question: 'In welke risicogroep valt het systeem?' },
    transparency: { name: 'Transparantieverplichting', question: 'Geldt er een transparantieverplichting?' },
    systemicRisk: { name: 'Systeemrisico', question: 'Heeft het model een systeemrisico?' },
    openSource: { name: 'Open source', question: 'Is het open source?' },
    conformity: { name: 'Conformiteitsbeoordeling', question: 'Moet een andere partij het systeem beoordelen?' },
    operational: { name: 'Gebruik', question: 'Is het al in gebruik?' },
  },
  values: {
    role: {
      aanbieder: 'aanbieder',
      gebruiksverantwoordelijke: 'gebruiksverantwoordelijke',
      importeur: 'importeur',
      distributeur: 'distributeur',
      'niet-van-toepassing': 'geen van deze rollen',
    },
    application: {
      'ai-systeem': 'AI-systeem',
      'ai-systeem-voor-algemene-doeleinden': 'AI-systeem voor algemene doeleinden',
      'ai-model-voor-algemene-doeleinden': 'AI-model voor algemene doeleinden',
      'geen-algoritme': 'geen algoritme',
      'impactvol-algoritme': 'impactvol algoritme',
      'niet-impactvol-algoritme': 'niet-impactvol algoritme',
      'niet-van-toepassing': 'niet van toepassing',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'hoog risico',
      'geen-hoog-risico-ai-systeem': 'geen hoog risico',
      'verboden-ai': 'verboden AI',
      'uitzondering-van-toepassing': 'buiten de AI-verordening',
      'niet-van-toepassing': 'niet van toepassing',
    },
    transparency: {
      transparantieverplichting: 'wel een transparantieverplichting',
      'geen-transparantieverplichting': 'geen transparantieverplichting',
      'niet-van-toepassing': 'niet van toepassing',
    },
    systemicRisk: {
      systeemrisico: 'wel een systeemrisico',
      'geen-systeemrisico': 'geen systeemrisico',
      'niet-van-toepassing': 'niet van toepassing',
    },
    openSource: {
      'open-source': 'open source',
      'geen-open-source': 'geen open source',
      'niet-van-toepassing': 'niet van toepassing',
    },
    conformity: {
      'beoordeling-door-derde-partij': 'beoordeling door een andere partij',
      'niet-van-toepassing': 'niet van toepassing',
    },
    operational: {
      'in-gebruik': 'in gebruik',
      'in-ontwikkeling': 'in ontwikkeling',
      'niet-van-toepassing': 'niet van toepassing',
    },
  },
  and,
  why: whyIn(words),
  difference: differenceIn(words),
};
