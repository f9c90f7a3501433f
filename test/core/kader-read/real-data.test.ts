/** The reader on the real kader and task registry, which are not part of the repository: no sentence of them stands here. */
import { describe, expect, it, type TestContext } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.js';
import { type AnyItem, type Kader, LABEL_GROUPS, type TextNode } from '../../../src/core/kader/model.js';
import { checkKader } from '../../../src/core/kader/stored.js';
import { checkItemText } from '../../../src/core/kader/stored-text.js';
import { PHASES } from '../../../src/core/kader/vocabulary.js';
import type { ImportedKader } from '../../../src/core/kader-read/read-types.js';
import { contractFile } from '../../helpers/kader-facts.js';
import { readFolder, realFolder } from './kader-files.js';

type Facts = Record<string, Record<string, unknown>>;
interface Index {
  vereisten: Facts;
  maatregelen: Facts;
  hulpmiddelen: Facts;
}

const kader = (context: TestContext): Promise<ImportedKader> => readFolder(realFolder('kader', context));
const registry = (context: TestContext): Promise<ImportedKader> => readFolder(realFolder('task-registry', context));

const index = (context: TestContext): Index => JSON.parse(contractFile('kader-index.json', context)) as Index;

const all = ({ requirements, measures, instruments }: Kader): AnyItem[] => [
  ...requirements,
  ...measures,
  ...instruments,
];

/** A value of the index as texts: one stands without a list around it, and nothing is null. */
const list = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) => {
    return typeof item === 'string' || typeof item === 'number' ? [String(item)] : [];
  });
const unique = (items: string[]): string[] => [...new Set(items)];
const sorted = (items: readonly string[]): string[] => [...items].sort();
const byPhase = (phases: string[]): string[] => PHASES.filter((phase) => phases.includes(phase));

/** The problems by kind and the file's own name. */
const found = ({ problems }: ImportedKader): string[] =>
  problems
    .map(({ file, kind, what }) => `${kind} ${(file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')}: ${what}`)
    .sort();

/** Every text that a visitor can come to see, with the item that has it. */
function* shown({ kader, texts }: ImportedKader): Generator<readonly [key: string, text: string]> {
  for (const item of all(kader)) {
    yield [item.key, item.title.nl];
    if (item.summary !== undefined) yield [item.key, item.summary];
    for (const { title } of item.sources) yield [item.key, title];
  }
  function* inside(key: string, nodes: readonly TextNode[]): Generator<readonly [string, string]> {
    for (const node of nodes) {
      if (typeof node === 'string') yield [key, node];
      else if (node[0] === 'a') yield [key, node[2]];
      else yield* inside(key, node.slice(1));
    }
  }
  for (const { key, sections } of texts) {
    for (const { heading, text } of sections) {
      yield [key, heading];
      yield* inside(key, text);
    }
  }
}

/** Markup of Markdown, MkDocs or HTML that a visitor should not see. */
const LEFTOVER = /\*\*|\]\(|<!--|-->|\{ ?[.:#]|data-search|\[\^|:material|^!!!|\?\?\?|<\/?[a-z]|&[a-z]+;|^#+ |`|\s\s/;

describe('the Algoritmekader', () => {
  it('has 63 requirements, 108 measures and 28 instruments', async (context) => {
    const { kader: read } = await kader(context);
    expect([read.requirements.length, read.measures.length, read.instruments.length]).toEqual([63, 108, 28]);
    expect(read.info.dropped).toBe(0);
  });

  it('has every field and every link that its index names', async (context) => {
    const facts = index(context);
    const { kader: read } = await kader(context);
    const shared = (item: AnyItem, fact: Record<string, unknown>): void => {
      expect(item.title.nl).toBe(fact['title']);
      expect(item.urn).toBe(fact['id'] ?? '');
      expect(item.phases).toEqual(byPhase(list(fact['levenscyclus'])));
      expect(sorted(item.topics)).toEqual(sorted(list(fact['onderwerp'])));
      expect(sorted(item.roles)).toEqual(sorted(list(fact['rollen'])));
    };
    const isThere = (kind: keyof Index) => (key: string) => Object.hasOwn(facts[kind], key);
    expect(read.requirements.map(({ key }) => key).sort()).toEqual(Object.keys(facts.vereisten).sort());
    for (const item of read.requirements) {
      const fact = facts.vereisten[item.key] ?? {};
      shared(item, fact);
      for (const group of LABEL_GROUPS) expect(item.labels[group]).toEqual(list(fact[group]));
      expect(item.exceptions).toEqual(list(fact['uitzondering']));
      expect(item.always).toBe(item.law !== 'aia');
    }
    expect(read.measures.map(({ key }) => key).sort()).toEqual(Object.keys(facts.maatregelen).sort());
    for (const item of read.measures) {
      const fact = facts.maatregelen[item.key] ?? {};
      shared(item, fact);
      expect(sorted(item.requirements)).toEqual(sorted(unique(list(fact['vereiste'])).filter(isThere('vereisten'))));
      const norms = (fact['sources'] ?? fact['bronnen'] ?? {}) as Record<string, unknown>;
      expect(item.audits.ADR ?? []).toEqual(list(norms['ADR']));
      // In the index the norms of the Rekenkamer are numbers, in which 1.10 cannot be told from 1.1.
      expect((item.audits.ARK ?? []).map(Number)).toEqual(list(norms['ARK']).map(Number));
    }
    expect(read.instruments.map(({ key }) => key).sort()).toEqual(Object.keys(facts.hulpmiddelen).sort());
    for (const item of read.instruments) {
      const fact = facts.hulpmiddelen[item.key] ?? {};
      shared(item, fact);
      expect(sorted(item.categories)).toEqual(sorted(list(fact['categorie'])));
      expect(sorted(item.requirements)).toEqual(sorted(list(fact['vereiste']).filter(isThere('vereisten'))));
      expect(sorted(item.measures)).toEqual(sorted(list(fact['maatregel']).filter(isThere('maatregelen'))));
    }
    const count = (lists: (readonly string[])[]): number => lists.reduce((sum, { length }) => sum + length, 0);
    // 589 links of which 6 lead nowhere and one stands twice; 72 of which 2 are empty; 159 of which 3 lead nowhere.
    expect(count(read.measures.map(({ requirements }) => requirements))).toBe(582);
    expect(count(read.instruments.map(({ requirements }) => requirements))).toBe(70);
    expect(count(read.instruments.map(({ measures }) => measures))).toBe(156);
  });

  it('has the same facts as the built-in catalogue', async (context) => {
    const { kader: read } = await kader(context);
    const built = new Map(all(catalogue()).map((item) => [item.key, item]));
    // The catalogue has titles and sources of its own, and the one wrong topic right.
    const facts = ({ title: _, summary: __, sources: ___, ...item }: AnyItem): object => ({
      ...item,
      topics: sorted(item.topics.map((topic) => (topic === 'grondrechten' ? 'fundamentele-rechten' : topic))),
      ...(item.kind === 'requirement' && {
        labels: Object.fromEntries(LABEL_GROUPS.map((group) => [group, sorted(item.labels[group] ?? [])])),
      }),
    });
    for (const item of all(read)) expect(facts(item)).toEqual(facts(built.get(item.key) as AnyItem));
    expect(all(read).map(({ key }) => key)).toEqual(all(catalogue()).map(({ key }) => key));
  });

  it('has these problems and no others', async (context) => {
    expect(found(await kader(context))).toEqual([
      'dangling 2-owp-05-soort-algoritme: There is no requirement "aia-06-documentatie-beoordeling-niet-hoog-risico-ai"',
      'dangling 2-owp-30-informeer-betrokkenen: There is no requirement "aia-08-transparantie-aan-gebruikersverantwoordelijken"',
      'dangling 2-owp-30-informeer-betrokkenen: There is no requirement "aia-28-transparantieverplichtingen-richting-natuurlijke-personen"',
      'dangling 2-owp-31-pas-vastgestelde-beleidskaders-zijn-nageleefd: There is no requirement "aia-20-verstrekken-van-informatie-op-verzoek"',
      'dangling 2-owp-31-pas-vastgestelde-beleidskaders-zijn-nageleefd: There is no requirement "aia-37-melding-ernstige-incidenten"',
      'dangling 2-owp-35-genereren-bronvermelding: There is no requirement "aia-09-menselijke-toezicht"',
      'dangling standaarden: There is no measure "2-owp-11-duurzaam-inkopen"',
      'dangling standaarden: There is no measure "2-owp-19-ruimte-voor-samenwerking-met-aanbieder"',
      'dangling standaarden: There is no measure "7-mon-04-evalueer-bij-veranderingen-in-data"',
      'duplicate 2-owp-18-leveren-bewijs-door-aanbieder-niet-schenden-auteursrechten: The key hide stands here again',
      'duplicate 2-owp-28-maak-vereisten-onderdeel-van-service-level-agreement: vereiste has "aia-34-monitoring-na-het-in-de-handel-brengen" twice',
      'missing 0-org-00-inventariseren-algoritmes: There is nothing behind sources',
      'missing 0-org-02-beleid-opstellen-inzet-algoritmes: There is nothing behind toelichting',
      'missing 0-org-16-bewustwording-en-opleiding: There is nothing behind sources',
      'missing 2-owp-36-maak-of-koopbeslissing: There is nothing behind sources',
      'missing 3-dat-02-toetsen-geschiktheid-variabelen: There is nothing behind sources',
      'missing 3-dat-02-toetsen-geschiktheid-variabelen: There is nothing behind toelichting',
      'missing Impactanalyse-AI-verordening: vereiste has an item without text',
      'missing aanpak-begeleidingsethiek: There is nothing behind categorie',
      'missing genAI-compliance-FAQ: There is nothing behind maatregel',
      'missing roadmap-inwerkingtreding-AI-verordening: vereiste has an item without text',
      'unknown standaarden: onderwerp has the unknown value "grondrechten"',
      'unknown-key 2-owp-16-vereisten-onderdeel-algemene-inkoopvoorwaarden-en-contractovereenkomst: The key of the audit norms is sources',
    ]);
  });

  it('keeps the norm 2.20 as it is written', async (context) => {
    const { kader: read } = await kader(context);
    const norms = read.measures.flatMap(({ audits }) => audits.ARK ?? []);
    expect(norms).toContain('2.20');
    expect(norms).toContain('3.10');
    expect(norms.every((norm) => /^\d\.\d\d$/.test(norm))).toBe(true);
  });

  it('has a text with sections for every item', async (context) => {
    const { kader: read, texts } = await kader(context);
    expect(texts).toHaveLength(all(read).length);
    expect(texts.every(({ sections }) => sections.length > 0)).toBe(true);
  });
});

describe('the task registry', () => {
  it('has 63 requirements, 105 measures and 4 instruments', async (context) => {
    const { kader: read } = await registry(context);
    expect([read.requirements.length, read.measures.length, read.instruments.length]).toEqual([63, 105, 4]);
    expect(read.requirements.filter(({ always }) => always)).toHaveLength(23);
    expect(read.info.dropped).toBe(0);
  });

  it('has its links by key: 563 by URN, of which measures with a shared URN have 6 twice', async (context) => {
    const { kader: read } = await registry(context);
    const pairs = read.measures.flatMap(({ urn, requirements }) => requirements.map((key) => `${urn} ${key}`));
    expect(pairs).toHaveLength(569);
    expect(new Set(pairs).size).toBe(563);
  });

  it('has three URNs of measures twice, one link twice, and no other problems', async (context) => {
    const { problems } = await registry(context);
    expect(problems.map(({ kind, what }) => `${kind} ${what.split(' is ')[0] ?? ''}`)).toEqual([
      'duplicate urn:nl:ak:mtr:owp-11',
      'duplicate links has "urn:nl:ak:ver:aia-34" twice',
      'duplicate urn:nl:ak:mtr:owk-09',
      'duplicate urn:nl:ak:mtr:mon-05',
    ]);
  });

  it('is about the same requirements as the kader', async (context) => {
    const [one, other] = [await kader(context), await registry(context)];
    const names = ({ kader: read }: ImportedKader): string[] =>
      read.requirements.map(({ urn, key }) => `${urn} ${key}`);
    expect(names(other)).toEqual(names(one));
  });
});

describe.each([
  ['the Algoritmekader', kader],
  ['the task registry', registry],
])('what visitors see of %s', (_, read) => {
  it('is words, without anything of the markup', async (context) => {
    const left = [...shown(await read(context))].filter(([, text]) => text !== '' && LEFTOVER.test(text));
    expect(left.map(([key, text]) => `${key}: ${LEFTOVER.exec(text)?.[0] ?? ''}`)).toEqual([]);
  });

  it('is the same when it is stored and read back', async (context) => {
    const { kader: whole, texts } = await read(context);
    expect(await checkKader(JSON.parse(JSON.stringify(whole)), 'x')).toEqual(whole);
    for (const text of texts) expect(checkItemText(JSON.parse(JSON.stringify(text)))).toEqual(text);
  });
});
