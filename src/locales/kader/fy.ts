import { formatNumber } from '../format.js';
import type { KaderTexts } from './texts.js';
import { differenceIn, joinedWith, whyIn, type WhyWords } from './why.js';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${formatNumber(count, 'fy')} ${many}`;

const and = joinedWith('en');
const notAsked = 'tapassingen dêr’t dizze fraach net foar jildt';

const words: WhyWords = {
  and,
  roles: (names) => `jo organisaasje ${names} is`,
  facts: {
    role: {
      aanbieder: 'oanbieder',
      gebruiksverantwoordelijke: 'brûksferantwurdlike',
      importeur: 'ymporteur',
      distributeur: 'distributeur',
      'niet-van-toepassing': 'jo organisaasje gjin rol hat neffens de AI-feroardering',
    },
    application: {
      'ai-systeem': 'it om in AI-systeem giet',
      'ai-systeem-voor-algemene-doeleinden': 'it om in AI-systeem foar algemiene doelen giet',
      'ai-model-voor-algemene-doeleinden': 'it om in AI-model foar algemiene doelen giet',
      'geen-algoritme': 'it net om in algoritme giet',
      'impactvol-algoritme': 'it om in ympaktfol algoritme giet',
      'niet-impactvol-algoritme': 'it om in net-ympaktfol algoritme giet',
      'niet-van-toepassing': 'it soarte tapassing net fan tapassing is',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'it systeem in heech risiko hat',
      'geen-hoog-risico-ai-systeem': 'it systeem gjin heech risiko hat',
      'verboden-ai': 'it om ferbeane AI giet',
      'uitzondering-van-toepassing': 'jo tapassing bûten de AI-feroardering falt',
      'niet-van-toepassing': 'de risikogroep net fan tapassing is',
    },
    transparency: {
      transparantieverplichting: 'der in transparânsjeferplichting jildt',
      'geen-transparantieverplichting': 'der gjin transparânsjeferplichting jildt',
      'niet-van-toepassing': 'de transparânsjeferplichting net fan tapassing is',
    },
    systemicRisk: {
      systeemrisico: 'it model in systeemrisiko hat',
      'geen-systeemrisico': 'it model gjin systeemrisiko hat',
      'niet-van-toepassing': 'in systeemrisiko net fan tapassing is',
    },
    openSource: {
      'open-source': 'it iepen boarne is',
      'geen-open-source': 'it gjin iepen boarne is',
      'niet-van-toepassing': 'iepen boarne net fan tapassing is',
    },
    conformity: {
      'beoordeling-door-derde-partij': 'in oare partij it systeem beoardielje moat',
      'niet-van-toepassing': 'in beoardieling troch in oare partij net fan tapassing is',
    },
    operational: {
      'in-gebruik': 'it al yn gebrûk is',
      'in-ontwikkeling': 'it noch yn ûntwikkeling is',
      'niet-van-toepassing': 'de fraach nei it gebrûk net fan tapassing is',
    },
  },
  holders: {
    role: {
      aanbieder: 'oanbieders',
      gebruiksverantwoordelijke: 'brûksferantwurdliken',
      importeur: 'ymporteurs',
      distributeur: 'distributeurs',
      'niet-van-toepassing': 'organisaasjes sûnder rol neffens de AI-feroardering',
    },
    application: {
      'ai-systeem': 'AI-systemen',
      'ai-systeem-voor-algemene-doeleinden': 'AI-systemen foar algemiene doelen',
      'ai-model-voor-algemene-doeleinden': 'AI-modellen foar algemiene doelen',
      'geen-algoritme': 'tapassingen sûnder algoritme',
      'impactvol-algoritme': 'ympaktfolle algoritmes',
      'niet-impactvol-algoritme': 'net-ympaktfolle algoritmes',
      'niet-van-toepassing': 'tapassingen sûnder soarte',
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'systemen mei in heech risiko',
      'geen-hoog-risico-ai-systeem': 'systemen sûnder heech risiko',
      'verboden-ai': 'ferbeane AI',
      'uitzondering-van-toepassing': 'tapassingen dy’t bûten de AI-feroardering falle',
      'niet-van-toepassing': 'tapassingen sûnder risikogroep',
    },
    transparency: {
      transparantieverplichting: 'systemen mei in transparânsjeferplichting',
      'geen-transparantieverplichting': 'systemen sûnder transparânsjeferplichting',
      'niet-van-toepassing': notAsked,
    },
    systemicRisk: {
      systeemrisico: 'modellen mei in systeemrisiko',
      'geen-systeemrisico': 'modellen sûnder systeemrisiko',
      'niet-van-toepassing': notAsked,
    },
    openSource: {
      'open-source': 'iepen boarne',
      'geen-open-source': 'tapassingen dy’t gjin iepen boarne binne',
      'niet-van-toepassing': notAsked,
    },
    conformity: {
      'beoordeling-door-derde-partij': 'systemen dy’t in oare partij beoardielje moat',
      'niet-van-toepassing': notAsked,
    },
    operational: {
      'in-gebruik': 'tapassingen dy’t yn gebrûk binne',
      'in-ontwikkeling': 'tapassingen yn ûntwikkeling',
      'niet-van-toepassing': notAsked,
    },
  },
  andOnlyFor: ', en allinnich foar ',
  groups: {
    role: 'jo rol',
    application: 'it soarte tapassing',
    riskGroup: 'de risikogroep',
    transparency: 'de transparânsjeferplichting',
    systemicRisk: 'it systeemrisiko',
    openSource: 'iepen boarne',
    conformity: 'de konformiteitsbeoardieling',
    operational: 'it gebrûk',
  },
  always: 'Dizze eask jildt foar elk algoritme.',
  alwaysWithout:
    'Jo hawwe ynfolle dat it gjin algoritme is. Dizze eask jildt foar elk algoritme, dus allinnich as it dochs in algoritme is.',
  applies: (clauses) => `Dit jildt, om’t ${clauses}.`,
  notExcluded: 'Dit jildt, om’t jo antwurden it net útslute.',
  onlyFor: (holders) => `Dit jildt allinnich foar ${holders}.`,
  answered: (clauses) => `Jo hawwe ynfold dat ${clauses}.`,
  doesNot: (clauses) => `Dit jildt net, om’t ${clauses}.`,
  doesNotAtAll: 'Dit jildt net by dizze antwurden.',
  exception: (clauses) => `Dit jildt net. De wet makket in útsûndering, om’t ${clauses}.`,
  anyException: 'Dit jildt net, om’t de wet in útsûndering makket.',
  open: (groups) => `Dit hinget ôf fan: ${groups}.`,
  anyOpen: 'Dit is noch net te sizzen.',
  difference: {
    hidesAlways:
      'It filter op de side fan it Algoritmekader lit dizze eask net sjen, wylst dy foar elk algoritme jildt.',
    hides:
      'It filter op de side fan it Algoritmekader lit dizze eask net sjen, om’t it oars omgiet mei fragen dy’t net ynfold binne of net jilde.',
    hidesOpen:
      'It filter op de side fan it Algoritmekader lit dizze eask net sjen, hoewol’t jo noch net alle fragen beantwurde hawwe.',
    showsException:
      'It filter op de side fan it Algoritmekader lit dizze eask wol sjen, om’t it gjin rekken hâldt mei útsûnderingen.',
    shows:
      'It filter op de side fan it Algoritmekader lit dizze eask wol sjen, om’t it oars omgiet mei fragen dy’t net ynfold binne of net jilde.',
    showsOpen:
      'It filter op de side fan it Algoritmekader lit dizze eask wol sjen, om’t it in fraach sûnder antwurd oerslacht.',
  },
};

const doesNotApply = 'net fan tapassing';

/** Frisian. */
export const fy: KaderTexts = {
  laws: {
    aia: { name: 'AI-feroardering', full: 'Europeeske feroardering oer keunstmjittige yntelliginsje (EU) 2024/1689' },
    avg: { name: 'AVG', full: 'Algemiene feroardering gegevensbeskerming (AVG)' },
    grw: { name: 'Grûnwet', full: 'Grûnwet foar it Keninkryk fan de Nederlannen' },
    awb: { name: 'Awb', full: 'Algemiene wet bestjoersrjocht (Awb)' },
    woo: { name: 'Woo', full: 'Wet iepen oerheid (Woo)' },
    arc: { name: 'Argyfwet', full: 'Argyfwet' },
    aut: { name: 'Auteurswet', full: 'Auteurswet' },
    dat: { name: 'Databankewet', full: 'Databankewet' },
    bzk: { name: 'Algoritmeregister', full: 'Ofspraken fan de oerheid oer it Algoritmeregister' },
    bio: { name: 'BIO', full: 'Baseline Informatiebeveiliging Overheid' },
  },
  phases: {
    organisatieverantwoordelijkheden: 'Ferantwurdlikheden fan de organisaasje',
    probleemanalyse: 'Probleemanalyze',
    ontwerp: 'Untwerp',
    'dataverkenning-en-datapreparatie': 'Dataferkenning en datatarieding',
    ontwikkelen: 'Untwikkeljen',
    'verificatie-en-validatie': 'Ferifikaasje en falidaasje',
    implementatie: 'Ymplemintaasje',
    'monitoring-en-beheer': 'Monitoaring en behear',
    uitfaseren: 'Utfasearje',
  },
  topics: {
    governance: 'Governance',
    'menselijke-controle': 'Minsklike kontrôle',
    transparantie: 'Transparânsje',
    'fundamentele-rechten': 'Fûnemintele rjochten',
    'bias-en-non-discriminatie': 'Bias en non-diskriminaasje',
    data: 'Data',
    'technische-robuustheid-en-veiligheid': 'Technyske robústens en feilichheid',
    'privacy-en-gegevensbescherming': 'Privacy en gegevensbeskerming',
    'publieke-inkoop': 'Publike ynkeap',
    duurzaamheid: 'Duorsumens',
  },
  roles: {
    projectleider: 'Projektlieder',
    'beleid-en-advies': 'Belied en advys',
    ontwikkelaar: 'Untwikkelder',
    jurist: 'Jurist',
  },
  categories: {
    'impact-assessment': 'Ympaktassessment',
    'self-assessment': 'Selsbeoardieling',
    toetsingskader: 'Beoardielingskader',
    handreiking: 'Hantlieding',
    standaard: 'Standert',
    roadmap: 'Stappeplan',
    register: 'Register',
    template: 'Sjabloan',
    factsheet: 'Factsheet',
  },
  kinds: {
    requirement: { one: 'Eask', many: 'Easken', count: counted('eask', 'easken') },
    measure: { one: 'Maatregel', many: 'Maatregels', count: counted('maatregel', 'maatregels') },
    instrument: { one: 'Helpmiddel', many: 'Helpmiddels', count: counted('helpmiddel', 'helpmiddels') },
  },
  groups: {
    role: { name: 'Rol', question: 'Hokker rol hat jo organisaasje?' },
    application: { name: 'Soarte tapassing', question: 'Om hokker soarte tapassing giet it?' },
    riskGroup: { name: 'Risikogroep', question: 'Yn hokker risikogroep falt it systeem?' },
    transparency: { name: 'Transparânsjeferplichting', question: 'Jildt der in transparânsjeferplichting?' },
    systemicRisk: { name: 'Systeemrisiko', question: 'Hat it model in systeemrisiko?' },
    openSource: { name: 'Iepen boarne', question: 'Is it iepen boarne (open source)?' },
    conformity: { name: 'Konformiteitsbeoardieling', question: 'Moat in oare partij it systeem beoardielje?' },
    operational: { name: 'Gebrûk', question: 'Is it al yn gebrûk?' },
  },
  values: {
    role: {
      aanbieder: 'oanbieder',
      gebruiksverantwoordelijke: 'brûksferantwurdlike',
      importeur: 'ymporteur',
      distributeur: 'distributeur',
      'niet-van-toepassing': 'gjin fan dizze rollen',
    },
    application: {
      'ai-systeem': 'AI-systeem',
      'ai-systeem-voor-algemene-doeleinden': 'AI-systeem foar algemiene doelen',
      'ai-model-voor-algemene-doeleinden': 'AI-model foar algemiene doelen',
      'geen-algoritme': 'gjin algoritme',
      'impactvol-algoritme': 'ympaktfol algoritme',
      'niet-impactvol-algoritme': 'net-ympaktfol algoritme',
      'niet-van-toepassing': doesNotApply,
    },
    riskGroup: {
      'hoog-risico-ai-systeem': 'heech risiko',
      'geen-hoog-risico-ai-systeem': 'gjin heech risiko',
      'verboden-ai': 'ferbeane AI',
      'uitzondering-van-toepassing': 'bûten de AI-feroardering',
      'niet-van-toepassing': doesNotApply,
    },
    transparency: {
      transparantieverplichting: 'wol in transparânsjeferplichting',
      'geen-transparantieverplichting': 'gjin transparânsjeferplichting',
      'niet-van-toepassing': doesNotApply,
    },
    systemicRisk: {
      systeemrisico: 'wol in systeemrisiko',
      'geen-systeemrisico': 'gjin systeemrisiko',
      'niet-van-toepassing': doesNotApply,
    },
    openSource: {
      'open-source': 'iepen boarne',
      'geen-open-source': 'gjin iepen boarne',
      'niet-van-toepassing': doesNotApply,
    },
    conformity: {
      'beoordeling-door-derde-partij': 'beoardieling troch in oare partij',
      'niet-van-toepassing': doesNotApply,
    },
    operational: {
      'in-gebruik': 'yn gebrûk',
      'in-ontwikkeling': 'yn ûntwikkeling',
      'niet-van-toepassing': doesNotApply,
    },
  },
  and,
  why: whyIn(words),
  difference: differenceIn(words),
};
