import { formatNumber } from '../format.js';
import type { ProfileTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'fy');
const applies = (count: number): string =>
  count === 0 ? 'jilde gjin easken' : count === 1 ? 'jildt 1 eask' : `jilde ${n(count)} easken`;

/** Frisian. */
export const fy: ProfileTexts = {
  title: 'Jo algoritme en de wet',
  intro: 'Witte jo in antwurd noch net? Slach de fraach dan oer. Jo kinne letter fierder gean.',
  roles: 'Jo meie mear as ien rol kieze. Witte jo it noch net? Kies dan neat.',
  dontKnow: 'Ik wit it noch net',
  help: {
    role: {
      aanbieder:
        'Jo ûntwikkelje de tapassing, of litte dy ûntwikkelje. Bygelyks: jo gemeente lit in bedriuw in chatbot meitsje.',
      gebruiksverantwoordelijke:
        'Jo brûke de tapassing yn jo wurk en binne dêr ferantwurdlik foar. Bygelyks: meiwurkers brûke in systeem dat jo kocht hawwe.',
      importeur:
        'Jo bringe as earste yn de Europeeske Uny op de merk wat in bedriuw dêrbûten makket. Allinnich keapje en brûke is gjin ymportearjen.',
      distributeur: 'Jo leverje de tapassing fan in oar troch. Bygelyks: jo ferkeapje in systeem oan oare oerheden.',
      'niet-van-toepassing': 'Jo organisaasje makket, brûkt, keapet en leveret de tapassing net.',
    },
    application: {
      'ai-systeem':
        'Software dy’t sels út gegevens ôfliedt wat de útkomst is. Bygelyks: in systeem dat foarseit wêr’t wetteroerlêst komt.',
      'ai-systeem-voor-algemene-doeleinden':
        'In AI-systeem dat jo foar in soad ferskillende taken brûke kinne. Bygelyks: in chatbot dy’t teksten skriuwt, oerset en gearfettet.',
      'ai-model-voor-algemene-doeleinden':
        'It model dat yn oare systemen ynboud wurdt, sûnder skerm of knoppen. Bygelyks: in grut taalmodel.',
      'impactvol-algoritme':
        'Gjin AI, wol mei gefolgen foar minsken. Bygelyks: fêste rekkenregels dy’t bepale oft immen in taslach krijt.',
      'niet-impactvol-algoritme':
        'Gjin AI, en sûnder gefolgen foar minsken. Bygelyks: in rekkenregel dy’t de post sortearret.',
      'geen-algoritme': 'In kompjûter rekkenet of beslút hjir net. Bygelyks: in papieren argyf.',
    },
    riskGroup: {
      'hoog-risico-ai-systeem':
        'AI dy’t grutte gefolgen hawwe kin foar feilichheid of rjochten. Bygelyks: AI dy’t sollisitanten beoardielet, of dy’t bepaalt oft immen rjocht hat op in útkearing.',
      'geen-hoog-risico-ai-systeem': 'Alle oare AI dy’t mei. Bygelyks: AI dy’t foto’s fan losse stoeptegels werkent.',
      'verboden-ai':
        'AI dy’t yn Europa net mei. Bygelyks: AI dy’t minsken punten jout foar har gedrach en se dêrtroch minder behannelet.',
      'uitzondering-van-toepassing':
        'De AI-feroardering jildt hjir net. Bygelyks: AI dy’t allinnich foar definsje of foar wittenskiplik ûndersyk makke is.',
    },
    transparency: {
      transparantieverplichting:
        'Minsken moatte witte kinne dat se mei AI te krijen hawwe. Bygelyks: in chatbot, in byld dat troch AI makke is, of AI dy’t emoasjes werkent.',
      'geen-transparantieverplichting':
        'Neat dêrfan: gjin petear, gjin makke teksten, bylden of lûd, gjin emoasjes werkend. Bygelyks: AI dy’t lekken yn liedingen siket.',
    },
    systemicRisk: {
      systeemrisico:
        'Ien fan de krêftichste modellen, mei mooglike gefolgen foar hiel Europa. Bygelyks: in model dat mei mear as 10 ta de macht 25 rekkenstappen (in 1 mei 25 nullen) traind is.',
      'geen-systeemrisico': 'Alle oare modellen. Bygelyks: in lyts taalmodel foar ien taal.',
    },
    openSource: {
      'open-source':
        'Elkenien mei de koade besjen, brûke en oanpasse. Bygelyks: de koade stiet mei in frije lisinsje op ynternet.',
      'geen-open-source': 'De koade is net foar elkenien. Bygelyks: allinnich de leveransier hat de koade.',
    },
    conformity: {
      'beoordeling-door-derde-partij':
        'In ûnôfhinklike organisaasje moat it systeem keure foardat jo it brûke. Bygelyks: AI yn in medysk apparaat.',
      'niet-van-toepassing': 'De keuring troch in oare organisaasje is net ferplichte.',
    },
    operational: {
      'in-gebruik': 'Jo brûke it no. In proef mei gefolgen foar minsken telt ek.',
      'in-ontwikkeling': 'Jo meitsje of keapje it noch. Bygelyks: jo teste it mei betochte gegevens.',
    },
  },
  more: 'Mear fragen',
  reset: 'Wiskje dit profyl',
  wasReset: 'Jo antwurden binne wiske.',
  cleared: (groups) => `Dizze antwurden passe net mear en binne wiske: ${groups}.`,
  undo: 'Set werom',
  undone: 'Jo antwurden binne weromset.',
  unanswered: 'Noch net bekend',

  counting: 'Dwaande mei it tellen fan de easken',
  applies: (count, ofAct) =>
    `By dit profyl ${applies(count)}${count ? `, wêrfan ${ofAct ? n(ofAct) : 'gjin'} út de AI-feroardering` : ''}.`,
  ifAlgorithm: (count) =>
    `Jo hawwe ynfolle dat it gjin algoritme is. ${count === 1 ? '1 eask jildt' : `${n(count)} easken jilde`} foar elk algoritme, dus allinnich as it dochs in algoritme is.`,
  depends: (count, groups) => `${count === 1 ? '1 hinget' : `${n(count)} hingje`} noch ôf fan: ${groups}.`,
  official: (count) =>
    `It filter op de side fan it Algoritmekader lit ${count === 1 ? '1 eask' : `${count ? n(count) : 'gjin'} easken`} sjen.`,
  strictly: (count) => `Neffens ús telling, mei de útsûnderingen yn de wet, ${applies(count)}.`,
  differences: {
    hidesAlways: 'Dêr ûntbrekke easken dy’t foar elk algoritme jilde.',
    showsOpen: 'Dêr steane ek easken by dy’t noch fan in antwurd ôfhingje.',
    showsException: 'It hâldt gjin rekken mei útsûnderingen.',
    other: 'It giet oars om mei fragen dy’t net ynfold binne of net jilde.',
  },
  noRequirements: 'Yn dit kader steane gjin easken.',
  site: 'Besjoch de easken yn it Algoritmekader',
};
