import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.js';
import type { AnyItem } from '../../src/core/kader/model.js';
import { byKaderOrder, byPhase } from '../../src/core/kader/vocabulary.js';

const { info, requirements, measures, instruments } = catalogue();
const kinds: [string, readonly AnyItem[]][] = [
  ['requirements', requirements],
  ['measures', measures],
  ['instruments', instruments],
];
const requirement = (code: string) => requirements.find(({ urn }) => urn.endsWith(`:${code}`));

describe('the built-in catalogue', () => {
  it('says of which day it is, and that it is a catalogue', () => {
    expect(info).toEqual({
      date: '2026-06-17',
      source: 'https://minbzk.github.io/Algoritmekader/',
      origin: 'catalogue',
      dropped: 0,
    });
  });

  it('has every requirement, measure and instrument', () => {
    expect(kinds.map(([, items]) => items.length)).toEqual([63, 108, 28]);
  });

  it('is built once', () => {
    expect(catalogue()).toBe(catalogue());
  });

  it.each(kinds)('has the %s in the order of the kader, each under a key of its own', (_, items) => {
    expect(items).toEqual([...items].sort(byKaderOrder));
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const { phases } of items) expect(phases).toEqual([...phases].sort(byPhase));
  });

  it('links only to items that it has, and never twice', () => {
    const known = (items: readonly AnyItem[]) => new Set(items.map(({ key }) => key));
    const [requirementKeys, measureKeys] = [known(requirements), known(measures)];
    const check = (links: readonly string[], keys: Set<string>): void => {
      expect(links.filter((key) => !keys.has(key))).toEqual([]);
      expect(new Set(links).size).toBe(links.length);
    };
    for (const item of measures) check(item.requirements, requirementKeys);
    for (const item of instruments) {
      check(item.requirements, requirementKeys);
      check(item.measures, measureKeys);
    }
  });

  it('gives all facts of a requirement', () => {
    expect(requirement('aia-24')).toEqual({
      kind: 'requirement',
      key: 'aia-24-informeren-werknemers',
      urn: 'urn:nl:ak:ver:aia-24',
      law: 'aia',
      title: {
        nl: 'Medewerkers horen vooraf dat er op het werk AI met hoog risico komt',
        en: 'Staff hear beforehand that high-risk AI is coming to their workplace',
        fy: 'Meiwurkers hearre foarôf dat der op it wurk AI mei heech risiko komt',
      },
      mark: '3f6d6738',
      url: 'https://minbzk.github.io/Algoritmekader/voldoen-aan-wetten-en-regels/vereisten/aia-24-informeren-werknemers/',
      phases: ['implementatie'],
      topics: ['transparantie'],
      roles: ['projectleider'],
      labels: {
        'rol-ai-act': ['gebruiksverantwoordelijke'],
        'soort-toepassing': ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'],
        risicogroep: ['hoog-risico-ai-systeem'],
        transparantieverplichting: ['transparantieverplichting', 'geen-transparantieverplichting'],
        systeemrisico: ['niet-van-toepassing'],
        'open-source': ['open-source', 'geen-open-source', 'niet-van-toepassing'],
      },
      exceptions: ['risicogroep-uitzondering-van-toepassing'],
      always: false,
      sources: [
        {
          title: 'Artikel 26, lid 7, AI-verordening',
          url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024R1689#art_26',
        },
      ],
    });
  });

  it('knows the 23 requirements that are there for every algorithm', () => {
    expect(requirements.filter(({ always }) => always)).toHaveLength(23);
    expect(requirements.filter(({ always, law }) => always === (law === 'aia'))).toEqual([]);
  });

  it('keeps the zero at the end of a norm', () => {
    const measure = measures.find(({ urn }) => urn.endsWith(':owk-03'));
    expect(measure?.audits).toEqual({ ADR: ['PRI.2', 'PRI.3', 'PRI.10'], ARK: ['3.03', '3.06', '3.10'] });
  });

  it('says where an instrument is, by the name of the site', () => {
    expect(instruments.find(({ key }) => key === 'DEDA')?.sources).toEqual([
      { title: 'deda.dataschool.nl', url: 'https://deda.dataschool.nl/' },
    ]);
  });

  it('names the articles on which a requirement is based, with addresses', () => {
    expect(requirements.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([
      // Policy, not law.
      'bzk-01-algoritmeregister',
    ]);
    for (const { url } of requirements.flatMap(({ sources }) => sources)) {
      if (url !== undefined)
        expect(url).toMatch(/^https:\/\/(eur-lex\.europa\.eu|wetten\.overheid\.nl|www\.bio-overheid\.nl)\//);
    }
  });

  describe.each(kinds)('the titles of the %s', (_, items) => {
    it.each(['nl', 'en', 'fy'] as const)('are short and each its own (%s)', (language) => {
      const titles = items.map(({ title }) => title[language] ?? '');
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(items.length);
      for (const title of titles) expect(title).toMatch(/^\p{Lu}.{20,88}[^.\s]$/u);
    });

    it('differ by language', () => {
      for (const { title } of items) expect(new Set(Object.values(title)).size, title.nl).toBe(3);
    });
  });
});
