/** A made-up register for stories and tests: bodies and algorithms that do not exist. */
import type { Register, Registration } from '../../src/core/model/registration.js';

const BODIES = [
  ['gm9001', 'Gemeente Voorbeeldrecht'],
  ['gm9002', 'Gemeente Fantasiedam'],
  ['ws9003', 'Waterschap De Verzonnen Vaart'],
  ['pv9004', 'Provincie Nieuw-Fantasië'],
  ['mnre9005', 'Ministerie van Denkbeeldige Zaken'],
  ['zb900006', 'Uitvoeringsorganisatie Nergens'],
  ['gm9007', 'Gemeente ’s-Verzinselburg'],
  ['gm9008', 'Gemeente Dreamerswâld'],
  ['gm9009', 'Gemeente Nergenshuizen aan de Onvindbare IJssel'],
  ['oorg90010', 'Omgevingsdienst Droomland'],
] as const;

const ALGORITHMS: readonly Partial<Registration>[] = [
  {
    name: 'Parkeercontrole met scanauto',
    description:
      'Een auto met camera’s rijdt door straten met betaald parkeren. Het algoritme leest de kentekens en kijkt of voor die auto is betaald. Is dat niet zo, dan gaat er een melding naar een parkeercontroleur.',
    status: 'in-use',
    publicationCategory: 'impactful',
    themes: ['Verkeer'],
    assessments: [{ title: 'dpia' }, { title: 'iama' }],
    begin: '2021-05',
    published: '2022-01-14',
    saved: '2026-07-03',
  },
  {
    name: 'Anonimiseren van documenten',
    description:
      'Voordat wij een document openbaar maken, zoekt dit algoritme naar namen, adressen en andere persoonsgegevens. Een medewerker controleert wat er wordt weggelakt.',
    status: 'in-use',
    publicationCategory: 'other',
    themes: ['Openbare orde en veiligheid', 'Organisatie en bedrijfsvoering'],
    assessments: [{ title: 'privacy-quickscan' }],
    begin: '2020-09',
    saved: '2025-11-20',
  },
  {
    name: 'Voorspellen van de waterstand',
    description: 'Met metingen en weersverwachtingen berekenen wij hoe hoog het water de komende dagen komt te staan.',
    status: 'in-development',
    publicationCategory: 'other',
    themes: ['Natuur en milieu'],
    begin: '2026-01',
    saved: '2026-06-11',
  },
  {
    name: 'Risicoschatting bijstandsaanvragen',
    description:
      'Het algoritme gaf een aanvraag een score. Bij een hoge score keek een medewerker extra goed naar de aanvraag. Wij gebruiken dit algoritme niet meer.',
    status: 'out-of-use',
    publicationCategory: 'high-risk',
    themes: ['Sociale zekerheid'],
    assessments: [{ title: 'dpia' }, { title: 'iama' }, { title: 'Eigen ethische toets van de rekenkamercommissie' }],
    begin: '2018',
    end: '2023-03',
    published: '2021-04-01',
    saved: '2024-02-09',
  },
  {
    name: 'Meldingen openbare ruimte toewijzen',
    description: 'Leest de tekst van een melding over de straat en kiest bij welke afdeling die hoort.',
    status: 'in-use',
    publicationCategory: 'other',
    themes: ['Ruimte en infrastructuur'],
    assessed: 'no',
    begin: '2022-10',
  },
  {
    name: 'Adresfraude: Landelijke Aanpak Adreskwaliteit en basisregistratiepersonenonderzoeksondersteuning',
    description: 'Vergelijkt adressen <b>zonder</b> oordeel & "geeft" signalen; een mens doet het onderzoek.',
    status: 'in-use',
    publicationCategory: 'high-risk',
    themes: ['Recht', 'Sociale zekerheid', 'Huisvesting'],
    assessments: [{ title: 'fria' }],
    begin: '2019-02',
    saved: '2026-02-28',
  },
  { name: 'Chatbot', description: 'Beantwoordt vragen over afval, paspoorten en verhuizen.', status: 'in-use' },
];

/** The n-th valid register number: seven digits from 1 to 9, and the check digit. */
function lars(n: number): string {
  const digits = Array.from({ length: 7 }, (_, place) => (Math.floor(n / 9 ** place) % 9) + 1);
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 ? 1 : 3), 0);
  return `${digits.join('')}${String(sum % 10)}`;
}

/** A registration with these fields; the rest is empty. */
export function registration(n: number, given: Partial<Registration> = {}): Registration {
  return {
    ...{
      id: lars(n),
      name: `Algoritme ${String(n)}`,
      organisation: 'Gemeente Voorbeeldrecht',
      organisationId: 'gm9001',
    },
    ...{ language: 'nl', standard: '1.0', description: '', status: '', publicationCategory: '' },
    ...{ themes: [], assessments: [], assessed: given.assessments?.length ? 'yes' : 'unknown' },
    ...given,
  };
}

/** Seventy registrations: seven algorithms at ten bodies. */
export const registrations: readonly Registration[] = BODIES.flatMap(([organisationId, organisation], body) =>
  ALGORITHMS.map((algorithm, n) =>
    registration(body * ALGORITHMS.length + n, { ...algorithm, organisationId, organisation }),
  ),
);

export const register = (given: Partial<Register> = {}): Register => ({
  registrations: [...registrations],
  language: 'nl',
  source: 'example',
  date: '2026-08-08',
  problems: [],
  dropped: 0,
  ...given,
});
