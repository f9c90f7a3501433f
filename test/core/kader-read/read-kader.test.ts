import { describe, expect, it } from 'vitest';
import { titleMark } from '../../../src/core/kader/title-mark.js';
import { readKader } from '../../../src/core/kader-read/read-kader.js';
import { LIMITS } from '../../../src/core/limits.js';
import { profileFromText } from '../../../src/core/profile/kader-labels.js';
import { verdictOf } from '../../../src/core/profile/match.js';
import { instrument, measure, read, readRegistry, requirement, sourceOf, told } from './kader-files.js';

const PAGE = 'https://minbzk.github.io/Algoritmekader/voldoen-aan-wetten-en-regels';
const EXCEPTION = '("open-source-open-source" || soort-toepassing-ai-systeem) && !rol-ai-act-aanbieder';

describe('a kader', () => {
  it('has the facts of its files', async () => {
    const { kader, texts, problems } = await read({
      'vereisten/aia-01-proef.md': requirement('aia-01', {
        title: '"Een: eis."',
        more: `uitzondering:\n- ${EXCEPTION}\nhide: navigation\n`,
        body: '## Vereiste\nA\n\n## Bronnen\n- [Artikel 1](https://a.nl)\n',
      }),
      'vereisten/avg-01-proef.md': requirement('avg-01'),
      'maatregelen/2-owp-01-proef.md': measure('owp-01', {
        more: 'vereiste:\n- avg-01-proef\n- aia-01-proef\nsources:\n  ADR: SV.1\n  ARK:\n  - 1.10\n  - 2.20\n',
      }),
      'hulpmiddelen/Proef.md': instrument({
        more: 'vereiste:\n- aia-01-proef\nmaatregel:\n- 2-owp-01-proef\n',
        body: '[Naar de proef](https://proef.nl/)\n\n## Hulpmiddel\nB',
      }),
    });
    expect(problems).toEqual([]);
    expect(kader.info).toEqual({ date: '', source: 'Algoritmekader', origin: 'kader', dropped: 0 });
    expect(kader.requirements[0]).toEqual({
      kind: 'requirement',
      key: 'aia-01-proef',
      urn: 'urn:nl:ak:ver:aia-01',
      title: { nl: 'Een: eis.' },
      mark: titleMark('Een: eis'),
      url: `${PAGE}/vereisten/aia-01-proef/`,
      phases: ['ontwerp'],
      topics: ['data'],
      roles: ['jurist'],
      summary: 'Een toelichting.',
      sources: [{ title: 'Artikel 1', url: 'https://a.nl/' }],
      law: 'aia',
      labels: {
        'rol-ai-act': ['aanbieder'],
        'soort-toepassing': ['ai-systeem'],
        risicogroep: ['hoog-risico-ai-systeem'],
        transparantieverplichting: ['transparantieverplichting'],
        systeemrisico: ['niet-van-toepassing'],
        'open-source': ['open-source'],
      },
      exceptions: [EXCEPTION],
      always: false,
    });
    expect(kader.requirements[1]).toMatchObject({ law: 'avg', always: true, exceptions: [] });
    expect(kader.measures[0]).toMatchObject({
      requirements: ['aia-01-proef', 'avg-01-proef'],
      audits: { ADR: ['SV.1'], ARK: ['1.10', '2.20'] },
    });
    expect(kader.instruments[0]).toMatchObject({
      urn: '',
      categories: ['handreiking'],
      requirements: ['aia-01-proef'],
      measures: ['2-owp-01-proef'],
      sources: [{ title: 'Naar de proef', url: 'https://proef.nl/' }],
    });
    expect(texts.map(({ key }) => key)).toEqual(['aia-01-proef', 'avg-01-proef', '2-owp-01-proef', 'Proef']);
  });

  it('is the same from files in any order, and with the line ends of any system', async () => {
    const files = {
      'vereisten/avg-01-b.md': requirement('avg-01'),
      'vereisten/aia-02-a.md': requirement('aia-02'),
      'maatregelen/1-pba-01-x.md': measure('pba-01', { more: 'vereiste:\n- aia-02-a\n' }),
      'maatregelen/0-org-01-x.md': measure('org-01'),
    };
    const backwards = Object.entries(files).reverse();
    const first = await read(files);
    expect(await read(Object.fromEntries(backwards))).toEqual(first);
    expect(
      await read(Object.fromEntries(backwards.map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))),
    ).toEqual(first);
    expect(first.kader.measures.map(({ key }) => key)).toEqual(['0-org-01-x', '1-pba-01-x']);
  });
});

describe('a label', () => {
  it('means the same in capitals, as on the site of the kader', async () => {
    const text = requirement('aia-01', {
      more: 'uitzondering:\n- Rol-AI-Act-Aanbieder && !"Open-Source-open-source"\n',
    });
    const found = await read({ 'vereisten/aia-01-a.md': text.replace('- hoog-risico-ai', '- Hoog-risico-AI') });
    expect(found.problems).toEqual([]);
    expect(found.kader.requirements[0]).toMatchObject({
      labels: { risicogroep: ['hoog-risico-ai-systeem'] },
      exceptions: ['rol-ai-act-aanbieder && !"open-source-open-source"'],
    });
    const { profile } = profileFromText('importeur ai-systeem hoog-risico-ai-systeem');
    expect(verdictOf(found.kader.requirements[0]!, profile, 'strict')).toBe('does-not');
    const { profile: provider } = profileFromText(
      'aanbieder ai-systeem hoog-risico-ai-systeem transparantieverplichting geen-open-source',
    );
    expect(verdictOf(found.kader.requirements[0]!, provider, 'strict')).toBe('does-not');
  });
});

describe('a link', () => {
  it('may be the name of a file with its ending', async () => {
    const found = await read({
      'vereisten/aia-01-a.md': requirement('aia-01'),
      'maatregelen/2-owp-01-a.md': measure('owp-01', { more: 'vereiste:\n- aia-01-a.md\n' }),
    });
    expect(found.problems).toEqual([]);
    expect(found.kader.measures[0]?.requirements).toEqual(['aia-01-a']);
  });

  it('above an instrument is one of its sources, and the same one below it is not another', async () => {
    const body = (source: string): string => `[Naar de proef](https://proef.nl/)\n\n## Bronnen\n- ${source}\n`;
    const found = await read({
      'hulpmiddelen/A.md': instrument({ body: body('[De proef](https://proef.nl/)') }),
      'hulpmiddelen/B.md': instrument({ body: body('[Een wet](https://wet.nl/)') }),
    });
    expect(found.kader.instruments.map(({ sources }) => sources.map(({ title }) => title))).toEqual([
      ['De proef'],
      ['Naar de proef', 'Een wet'],
    ]);
  });
});

describe('a problem', () => {
  const good = { 'vereisten/avg-09-goed.md': requirement('avg-09') };
  const problemsOf = async (file: string, text: string): Promise<string[]> =>
    told(await read({ ...good, [file]: text })).map((line) => line.replace(`${file}:`, ''));

  it('is told of each unknown value, which is kept', async () => {
    const file = 'vereisten/aia-01-proef.md';
    const text = requirement('aia-01').replace('- data', '- grondrechten').replace('- aanbieder', '- aanbeider');
    const found = await read({ ...good, [file]: text });
    expect(told(found)).toEqual([
      `${file}:8 unknown: onderwerp has the unknown value "grondrechten"`,
      `${file}:12 unknown: rol-ai-act has the unknown value "aanbeider"`,
    ]);
    expect(found.problems[0]?.remedy).toBe('It may mean fundamentele-rechten');
    expect(found.kader.requirements[0]).toMatchObject({
      topics: ['grondrechten'],
      labels: { 'rol-ai-act': ['aanbeider'] },
    });
  });

  it.each([
    ['levenscyclus:\n- ontwerp', 'levenscyclus:', '5 missing: There is nothing behind levenscyclus'],
    ['levenscyclus:\n- ontwerp\n', '', '2 missing: There is no levenscyclus'],
    ['- jurist', '-', '10 missing: rollen has an item without text'],
    ['toelichting: Een toelichting.', 'toelichting:', '4 missing: There is nothing behind toelichting'],
    ['risicogroep:\n- hoog-risico-ai-systeem', 'risicogroep: []', '15 missing: There is nothing behind risicogroep'],
    ['risicogroep:\n- hoog-risico-ai-systeem', 'risikogroep: x', '15 unknown-key: The key "risikogroep" is not read'],
    ['---\n##', 'hide: x\nhide: y\n---\n##', '24 duplicate: The key hide stands here again'],
    ['---\n##', 'uitzondering:\n- a && (b\n---\n##', '24 unknown: The exception "a && (b" cannot be read'],
    [
      '---\n##',
      'uitzondering:\n- niet-bestaand\n---\n##',
      '24 unknown: The exception has the unknown label "niet-bestaand"',
    ],
    ['ver:aia-01', 'ver:xyz-01', '3 unknown: The id names the unknown law "xyz"'],
    ['- ontwerp', '- ontwerp\n- ontwerp', '7 duplicate: levenscyclus has "ontwerp" twice'],
    ['- ontwerp', '- {a: b}', '6 missing: levenscyclus has an item without text'],
    ['- ontwerp', '- *anker', '6 missing: levenscyclus has an item without text'],
    ['title: Een eis', 'title: [Een, eis]', '2 missing: There is no title, so this requirement is left out'],
  ])('of %j as %j names its line', async (from, to, expected) => {
    expect(await problemsOf('vereisten/aia-01-proef.md', requirement('aia-01').replace(from, to))).toContain(expected);
  });

  it.each([
    ['vereisten/aia-01-proef.md', 'Alleen tekst', '1 unreadable: There is no front matter, so the file is left out'],
    ['vereisten/aia-01-proef.md', '---\ntitle: "a\n---\n', '3 unreadable: This is no valid YAML'],
    ['vereisten/aia-01-proef.md', '---\ntitle: a\n: b: c: d\n---\n', '3 unreadable: This is no valid YAML'],
    ['vereisten/aia-01-proef.md', '---\n- a\n---\n', '2 unreadable: There are no keys with values here'],
    ['vereisten/aia-01-proef.md', requirement('aia-01', { title: '' }), '2 missing: There is no title'],
    ['maatregelen/x.md', measure('a').replace(/id: .*\n/, ''), '2 missing: There is no id'],
    ['maatregelen/x.md', measure('a').replace(/id: .*\n/, 'id: 7\n'), '3 missing: The id is no URN'],
    ['maatregelen/x.md', `\u0000${measure('owp-01')}`, '1 unreadable: This is no text'],
  ])('that makes %s useless costs only that file (%#)', async (file, text, expected) => {
    const found = await read({ ...good, [file]: text });
    expect(told(found)[0]).toContain(`${file}:${expected}`);
    expect(found.kader.info.dropped).toBe(1);
    expect(found.kader.requirements.map(({ key }) => key)).toEqual(['avg-09-goed']);
    expect(found.kader.measures).toEqual([]);
  });

  it('is told of links that lead nowhere, also to what was left out, and they are left out', async () => {
    const found = await read({
      ...good,
      'vereisten/aia-01-proef.md': 'kapot',
      'maatregelen/2-owp-01-proef.md': measure('owp-01', { more: 'vereiste:\n- avg-09-goed\n- aia-01-proef\n' }),
      'hulpmiddelen/Proef.md': instrument({ more: 'vereiste:\n-\nmaatregel:\n- 9-nee-01\n' }),
    });
    expect(told(found)).toEqual([
      'hulpmiddelen/Proef.md:13 missing: vereiste has an item without text',
      'hulpmiddelen/Proef.md:15 dangling: There is no measure "9-nee-01"',
      'maatregelen/2-owp-01-proef.md:13 dangling: There is no requirement "aia-01-proef"',
      'vereisten/aia-01-proef.md:1 unreadable: There is no front matter, so the file is left out',
    ]);
    expect(found.kader.measures[0]?.requirements).toEqual(['avg-09-goed']);
    expect(found.kader.instruments[0]).toMatchObject({ requirements: [], measures: [] });
  });

  it('is told of a URN that two items have: of requirements the first stays, of measures both', async () => {
    const found = await read({
      'vereisten/aia-01-a.md': requirement('aia-01'),
      'vereisten/aia-01-b.md': requirement('aia-01'),
      'maatregelen/2-owp-01-a.md': measure('owp-01'),
      'maatregelen/2-owp-01-b.md': measure('owp-01'),
    });
    expect(told(found)).toEqual([
      'maatregelen/2-owp-01-b.md:3 duplicate: urn:nl:ak:mtr:owp-01 is also that of maatregelen/2-owp-01-a.md',
      'vereisten/aia-01-b.md:3 duplicate: urn:nl:ak:ver:aia-01 is also that of vereisten/aia-01-a.md',
    ]);
    expect(found.kader.requirements).toHaveLength(1);
    expect(found.kader.measures).toHaveLength(2);
    expect(found.kader.info.dropped).toBe(1);
  });

  it('is told of a text that cannot be read, which leaves the facts', async () => {
    const body = `## Vereiste\n${'a'.repeat(LIMITS.markdownBlock + 1)}`;
    const found = await read({ 'vereisten/aia-01-proef.md': requirement('aia-01', { body }) });
    expect(told(found)).toEqual([
      'vereisten/aia-01-proef.md:24 unreadable: The text cannot be read, so it is left out',
    ]);
    expect(found).toMatchObject({
      texts: [],
      kader: { requirements: [{ key: 'aia-01-proef' }], info: { dropped: 0 } },
    });
  });

  it.each(['aanbieder', 'operationeel-in-gebruik', 'risicogroep-verzonnen', 'rol-ai-act aanbieder'])(
    'is told of the label %j in an exception, which no profile has',
    async (label) => {
      const text = requirement('aia-01', { more: `uitzondering:\n- '"${label}"'\n` });
      expect(await problemsOf('vereisten/aia-01-proef.md', text)).toEqual([
        `24 unknown: The exception has the unknown label "${label}"`,
      ]);
    },
  );

  it('is told of more exceptions than anybody writes, which cost the requirement', async () => {
    const more = `uitzondering:\n${Array.from({ length: LIMITS.exceptions + 1 }, (_, n) => `- a${n}\n`).join('')}`;
    const found = await read({ ...good, 'vereisten/aia-01-a.md': requirement('aia-01', { more }) });
    expect(told(found)).toEqual([
      'vereisten/aia-01-a.md:23 unreadable: The exceptions are too many or too long, so this requirement is left out',
    ]);
    expect(found.kader.info.dropped).toBe(1);
  });

  it('is told of audit norms under the name that one file uses', async () => {
    const more = 'bronnen:\n  ADR: SV.1\n  XYZ: 2\n';
    const found = await read({ 'maatregelen/2-owp-01-a.md': measure('owp-01', { more }) });
    expect(told(found)).toEqual([
      'maatregelen/2-owp-01-a.md:11 unknown-key: The key of the audit norms is sources',
      'maatregelen/2-owp-01-a.md:13 unknown-key: The key "XYZ" is not read',
    ]);
    expect(found.kader.measures[0]?.audits).toEqual({ ADR: ['SV.1'] });
  });

  it('is an error when nothing is left', async () => {
    await expect(readKader(sourceOf('kader', { 'vereisten/a.md': 'x' }), { where: 'de map' })).rejects.toMatchObject({
      code: 'wrong-shape',
      where: 'de map',
    });
  });
});

describe('the task registry', () => {
  const item = (fields: string): string =>
    `schema_version: 1.1.0\nlanguage: nl\nowners: []\ndate: ''\nlifecycle:\n- ontwerp\nsubject:\n- data\n${fields}`;
  const files = {
    'requirements/aia-01-proef.yaml': item(`name: Een eis.
description: "\\n\\nEen eis.\\n"
explanation: "Meer over [dit](../../rollen/jurist.md).\\n\\n## Risico\\nNog meer."
urn: urn:nl:ak:ver:aia-01
url: https://minbzk.github.io/Algoritmekader/voldoen-aan-wetten-en-regels/vereisten/aia-01-proef/index.html
links:
- urn:nl:ak:mtr:owp-01
ai_act_profile:
- type:
  - AI-systeem
  - AI-model voor algemene doeleinden
  risk_group: [geen hoog-risico AI]
  role: []
  systemic_risk: [geen systeemrisico]
always_applicable: 0
`),
    'requirements/avg-01-proef.yaml': item('name: Altijd\nurn: urn:nl:ak:ver:avg-01\nalways_applicable: 1\n'),
    'measures/2-owp-01-proef.yaml': item(
      'name: Doe dit\nurn: urn:nl:ak:mtr:owp-01\nsuggested_roles: [jurist]\nlinks: [urn:nl:ak:ver:aia-01]\n',
    ),
    'measures/2-owp-02-proef.yaml': item('name: Doe dat\nurn: urn:nl:ak:mtr:owp-01\nlinks: [urn:nl:ak:ver:aia-01]\n'),
    'instruments/proef.yaml':
      'name: Een proef\nurn: urn:nl:aivt:tr:proef:1.0\nurl: https://proef.nl/\ntasks:\n- &a {}\n- *a\n',
  };

  it('has the same facts in other words', async () => {
    const { kader, texts, problems } = await readRegistry(files);
    expect(problems.map(({ kind, file }) => [kind, file])).toEqual([['duplicate', 'measures/2-owp-02-proef.yaml']]);
    expect(kader.info).toMatchObject({ origin: 'task-registry', dropped: 0 });
    expect(kader.requirements[0]).toMatchObject({
      title: { nl: 'Een eis.' },
      url: `${PAGE}/vereisten/aia-01-proef/`,
      summary: 'Meer over dit.',
      law: 'aia',
      always: false,
      exceptions: [],
    });
    expect(kader.requirements[0]?.labels).toEqual({
      'soort-toepassing': ['ai-systeem', 'ai-model-voor-algemene-doeleinden'],
      risicogroep: ['geen-hoog-risico-ai-systeem'],
      systeemrisico: ['geen-systeemrisico'],
    });
    expect(kader.requirements[1]).toMatchObject({ always: true, labels: {} });
    expect(kader.measures.map(({ key, requirements, roles }) => [key, requirements, roles])).toEqual([
      ['2-owp-01-proef', ['aia-01-proef'], ['jurist']],
      ['2-owp-02-proef', ['aia-01-proef'], []],
    ]);
    expect(kader.instruments[0]).toMatchObject({
      urn: '',
      url: 'https://proef.nl/',
      sources: [{ title: 'Een proef' }],
    });
    expect(texts[0]?.sections.map(({ heading }) => heading)).toEqual(['Vereiste', 'Toelichting', 'Risico']);
    const rollen = 'https://minbzk.github.io/Algoritmekader/rollen/jurist/';
    expect(texts[0]?.sections[1]?.text).toEqual([['p', 'Meer over ', ['a', rollen, 'dit'], '.']]);
  });

  it('has its problems told with their lines', async () => {
    const found = await readRegistry({
      ...files,
      'requirements/avg-01-proef.yaml': item(`name: Altijd
urn: urn:nl:ak:ver:avg-01
always_applicable: ja
links: [urn:nl:ak:mtr:owp-01, urn:nl:ak:mtr:owp-99]
ai_act_profile:
- role: [baas]
  conformity_assessment_body: [beoordeling door derde partij]
`),
    });
    const name = 'requirements/avg-01-proef.yaml';
    expect(told(found).filter((line) => line.startsWith(name))).toEqual([
      `${name}:11 unknown: always_applicable is neither 0 nor 1`,
      `${name}:12 dangling: "urn:nl:ak:mtr:owp-01" does not name this requirement in its turn`,
      `${name}:12 dangling: There is no measure "urn:nl:ak:mtr:owp-99"`,
      `${name}:14 unknown: "role" has "baas", which no label says`,
      `${name}:15 unknown: "conformity_assessment_body" has "beoordeling door derde partij", which no label says`,
    ]);
  });
});
