/** The catalogue beside the kader itself, which is not part of the repository: no sentence of it stands here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { catalogue } from '../../src/catalogue/index.js';
import { type AnyItem, LABEL_GROUPS } from '../../src/core/kader/model.js';
import { titleMark } from '../../src/core/kader/title-mark.js';
import { fold } from '../../src/core/text/fold.js';
import { contractFile } from '../helpers/kader-facts.js';
import { kaderFolder } from './kader-data.js';

type Front = Record<string, string | string[] | Record<string, unknown> | null | undefined>;
type Index = Record<'vereisten' | 'maatregelen' | 'hulpmiddelen', Record<string, Front>>;

const { requirements, measures, instruments } = catalogue();
const items: readonly AnyItem[] = [...requirements, ...measures, ...instruments];
const index = (context: TestContext): Index => JSON.parse(contractFile('kader-index.json', context)) as Index;

/** As sets, because the catalogue has one order for all. */
const sorted = (values: unknown): string[] => {
  const list = values == null ? [] : Array.isArray(values) ? values : [values];
  return [...new Set(list.map(String))].sort();
};
/** Norms of the Rekenkamer have two decimals; a number has lost the zero at its end. */
const norms = (values: unknown): string[] =>
  sorted(values).map((norm) => (/^\d/.test(norm) ? Number(norm).toFixed(2) : norm));

function expectShared(item: AnyItem, front: Front): void {
  expect(item.mark, item.key).toBe(titleMark(front['title'] as string));
  expect(sorted(item.phases), item.key).toEqual(sorted(front['levenscyclus']));
  // One instrument has a topic that is not in the kader's own list.
  const topics = sorted(front['onderwerp']).map((topic) => (topic === 'grondrechten' ? 'fundamentele-rechten' : topic));
  expect(sorted(item.topics), item.key).toEqual(topics.sort());
  expect(sorted(item.roles), item.key).toEqual(sorted(front['rollen']));
}

describe('the catalogue has the facts of the kader', () => {
  it('for requirements', (context) => {
    const { vereisten } = index(context);
    expect(sorted(requirements.map(({ key }) => key))).toEqual(sorted(Object.keys(vereisten)));
    for (const item of requirements) {
      const front = vereisten[item.key] ?? {};
      expectShared(item, front);
      expect(item.urn).toBe(front['id']);
      expect(item.law).toBe(item.urn.split(':').at(-1)?.split('-')[0]);
      for (const group of LABEL_GROUPS) expect(sorted(item.labels[group]), item.key).toEqual(sorted(front[group]));
      expect(item.exceptions).toEqual(front['uitzondering'] ?? []);
    }
  });

  it('for measures, without the links that lead nowhere', (context) => {
    const { vereisten, maatregelen } = index(context);
    expect(sorted(measures.map(({ key }) => key))).toEqual(sorted(Object.keys(maatregelen)));
    let dangling = 0;
    for (const item of measures) {
      const front = maatregelen[item.key] ?? {};
      expectShared(item, front);
      expect(item.urn).toBe(front['id']);
      const links = sorted(front['vereiste']);
      const there = links.filter((key) => key in vereisten);
      dangling += links.length - there.length;
      expect(sorted(item.requirements), item.key).toEqual(there);
      const audits = (front['sources'] ?? front['bronnen'] ?? {}) as Record<string, unknown>;
      for (const audit of ['ADR', 'ARK'] as const) {
        expect(sorted(item.audits[audit]), item.key).toEqual(norms(audits[audit]));
      }
    }
    expect(dangling).toBe(6);
  });

  it('for instruments, without the links that lead nowhere', (context) => {
    const { vereisten, maatregelen, hulpmiddelen } = index(context);
    expect(sorted(instruments.map(({ key }) => key))).toEqual(sorted(Object.keys(hulpmiddelen)));
    for (const item of instruments) {
      const front = hulpmiddelen[item.key] ?? {};
      expectShared(item, front);
      expect(item.urn).toBe('');
      expect(sorted(item.categories)).toEqual(sorted(front['categorie']));
      expect(sorted(item.requirements)).toEqual(sorted(front['vereiste']).filter((key) => key in vereisten));
      expect(sorted(item.measures)).toEqual(sorted(front['maatregel']).filter((key) => key in maatregelen));
    }
  });
});

describe('the catalogue has no official sentence', () => {
  const RUN = 8;
  const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];
  const runs = (text: string): string[] => {
    const words = wordsOf(text);
    return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
  };

  /** The official text of every item by its key. */
  function official(context: TestContext): Map<string, string> {
    const pages = path.join(kaderFolder(context), 'docs/voldoen-aan-wetten-en-regels');
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    return new Map(files.map((name) => [path.basename(name, '.md'), readFileSync(path.join(pages, name), 'utf8')]));
  }

  it('as a title', (context) => {
    const titles = Object.values(index(context)).flatMap((fronts) =>
      Object.values(fronts).map(({ title }) => wordsOf(title as string).join(' ')),
    );
    for (const { title } of items) {
      for (const text of Object.values(title)) expect(titles).not.toContain(wordsOf(text).join(' '));
    }
  });

  it('in a run of eight words, of its own page or any other', (context) => {
    const texts = official(context);
    expect(items.filter(({ key }) => !texts.has(key))).toEqual([]);
    const known = new Set([...texts.values()].flatMap(runs));
    const copied = items.flatMap(({ key, title }) =>
      runs(title.nl).flatMap((run) => (known.has(run) ? [[key, run]] : [])),
    );
    expect(copied).toEqual([]);
  });
});
