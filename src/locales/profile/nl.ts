import { formatNumber } from '../format.js';
import type { ProfileTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'nl');
const applies = (count: number): string =>
  count === 0 ? 'gelden geen vereisten' : count === 1 ? 'geldt 1 vereiste' : `gelden ${n(count)} vereisten`;

/** Dutch, in plain words (B1). */
export const nl: ProfileTexts = {
  title: 'Uw algoritme en de wet',
  intro: 'Weet u een antwoord nog niet? Sla de vraag dan over. U kunt later verder gaan.',
  roles: 'U mag meer dan één rol kiezen. Weet u het nog niet? Kies dan niets.',
  dontKnow: 'Ik weet het nog niet',
  help: {
    role: {
      aanbieder:
        'U ontwikkelt de toepassing, of laat die ontwikkelen. Bijvoorbeeld: uw gemeente laat een bedrijf een chatbot maken.',
      gebruiksverantwoordelijke:
        'U gebruikt de toepassing in uw werk en bent daar verantwoordelijk voor. Bijvoorbeeld: medewerkers gebruiken een systeem dat u hebt gekocht.',
      importeur:
        'U brengt als eerste in de Europese Unie op de markt wat een bedrijf daarbuiten maakt. Alleen kopen en gebruiken is geen importeren.',
      distributeur:
        'U levert de toepassing van een ander door. Bijvoorbeeld: u verkoopt een systeem aan andere overheden.',
      'niet-van-toepassing': 'Uw organisatie maakt, gebruikt, koopt en levert de toepassing niet.',
    },
    application: {
      'ai-systeem':
        'Software die zelf uit gegevens afleidt wat de uitkomst is. Bijvoorbeeld: een systeem dat voorspelt waar wateroverlast komt.',
      'ai-systeem-voor-algemene-doeleinden':
        'Een AI-systeem dat u voor veel verschillende taken kunt gebruiken. Bijvoorbeeld: een chatbot die teksten schrijft, vertaalt en samenvat.',
      'ai-model-voor-algemene-doeleinden':
        'Het model dat in andere systemen wordt ingebouwd, zonder scherm of knoppen. Bijvoorbeeld: een groot taalmodel.',
      'impactvol-algoritme':
        'Geen AI, wel met gevolgen voor mensen. Bijvoorbeeld: vaste rekenregels die bepalen of iemand een toeslag krijgt.',
      'niet-impactvol-algoritme':
        'Geen AI, en zonder gevolgen voor mensen. Bijvoorbeeld: een rekenregel die de post sorteert.',
      'geen-algoritme': 'Een computer rekent of beslist hier niet. Bijvoorbeeld: een papieren archief.',
    },
    riskGroup: {
      'hoog-risico-ai-systeem':
        'AI die grote gevolgen kan hebben voor veiligheid of rechten. Bijvoorbeeld: AI die sollicitanten beoordeelt, of die bepaalt of iemand recht heeft op een uitkering.',
      'geen-hoog-risico-ai-systeem':
        'Alle andere AI die mag. Bijvoorbeeld: AI die foto’s van losse stoeptegels herkent.',
      'verboden-ai':
        'AI die in Europa niet mag. Bijvoorbeeld: AI die mensen punten geeft voor hun gedrag en ze daardoor slechter behandelt.',
      'uitzondering-van-toepassing':
        'De AI-verordening geldt hier niet. Bijvoorbeeld: AI die alleen voor defensie of voor wetenschappelijk onderzoek is gemaakt.',
    },
    transparency: {
      transparantieverplichting:
        'Mensen moeten kunnen weten dat zij met AI te maken hebben. Bijvoorbeeld: een chatbot, een beeld dat door AI is gemaakt, of AI die emoties herkent.',
      'geen-transparantieverplichting':
        'Niets daarvan: geen gesprek, geen gemaakte teksten, beelden of geluid, geen herkenning van emoties. Bijvoorbeeld: AI die lekken in leidingen zoekt.',
    },
    systemicRisk: {
      systeemrisico:
        'Een van de krachtigste modellen, met mogelijke gevolgen voor heel Europa. Bijvoorbeeld: een model dat met meer dan 10 tot de macht 25 rekenstappen (een 1 met 25 nullen) is getraind.',
      'geen-systeemrisico': 'Alle andere modellen. Bijvoorbeeld: een klein taalmodel voor één taal.',
    },
    openSource: {
      'open-source':
        'Iedereen mag de code bekijken, gebruiken en aanpassen. Bijvoorbeeld: de code staat met een vrije licentie op internet.',
      'geen-open-source': 'De code is niet voor iedereen. Bijvoorbeeld: alleen de leverancier heeft de code.',
    },
    conformity: {
      'beoordeling-door-derde-partij':
        'Een onafhankelijke organisatie moet het systeem keuren voordat u het gebruikt. Bijvoorbeeld: AI in een medisch apparaat.',
      'niet-van-toepassing': 'De keuring door een andere organisatie is niet verplicht.',
    },
    operational: {
      'in-gebruik': 'U gebruikt het nu. Een proef met gevolgen voor mensen telt ook.',
      'in-ontwikkeling': 'U maakt of koopt het nog. Bijvoorbeeld: u test het met verzonnen gegevens.',
    },
  },
  more: 'Meer vragen',
  reset: 'Wis dit profiel',
  wasReset: 'Uw antwoorden zijn gewist.',
  cleared: (groups) => `Deze antwoorden passen niet meer en zijn gewist: ${groups}.`,
  undo: 'Zet terug',
  undone: 'Uw antwoorden zijn teruggezet.',
  unanswered: 'Nog niet bekend',

  counting: 'Bezig met tellen van de vereisten',
  applies: (count, ofAct) =>
    `Bij dit profiel ${applies(count)}${count ? `, waarvan ${ofAct ? n(ofAct) : 'geen'} uit de AI-verordening` : ''}.`,
  ifAlgorithm: (count) =>
    `U vulde in dat het geen algoritme is. ${count === 1 ? '1 vereiste geldt' : `${n(count)} vereisten gelden`} voor elk algoritme, dus alleen als het toch een algoritme is.`,
  depends: (count, groups) => `${count === 1 ? '1 hangt' : `${n(count)} hangen`} nog af van: ${groups}.`,
  official: (count) =>
    `Het filter op de site van het Algoritmekader laat ${count === 1 ? '1 vereiste' : `${count ? n(count) : 'geen'} vereisten`} zien.`,
  strictly: (count) => `Volgens onze telling, met de uitzonderingen in de wet, ${applies(count)}.`,
  differences: {
    hidesAlways: 'Daar ontbreken vereisten die voor elk algoritme gelden.',
    showsOpen: 'Daar staan ook vereisten bij die nog van een antwoord afhangen.',
    showsException: 'Het houdt geen rekening met uitzonderingen.',
    other: 'Het gaat anders om met vragen die niet zijn ingevuld of niet gelden.',
  },
  noRequirements: 'In dit kader staan geen vereisten.',
  site: 'Bekijk de vereisten in het Algoritmekader',
};
