/** The kader's facts from outside the repository, as requirements: for tests that compare with them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'vitest';
import { LABEL_GROUPS, type Requirement } from '../../src/core/kader/model.js';

/** A file beside the real data; without it the test is skipped and says so. */
export function contractFile(name: string, context: TestContext): string {
  const file = path.resolve(process.env['ALGORITMEREGISTER_DATA'] ?? '../shared/data', '../contracts', name);
  if (!existsSync(file)) context.skip(`no ${file}: set ALGORITMEREGISTER_DATA to a data folder that has it beside it`);
  return readFileSync(file, 'utf8');
}

type Facts = Record<string, Record<string, string & string[]>>;

/** All requirements of the index, with what matching needs. */
export function indexedRequirements(context: TestContext): Requirement[] {
  const { vereisten } = JSON.parse(contractFile('kader-index.json', context)) as { vereisten: Facts };
  return Object.entries(vereisten).map(([key, facts]) => {
    const law = /:([a-z]+)-\d+$/.exec(facts['id'] ?? '')?.[1] ?? '';
    return {
      kind: 'requirement',
      key,
      urn: facts['id'] ?? '',
      title: { nl: facts['title'] ?? '' },
      mark: '',
      url: '',
      phases: facts['levenscyclus'] ?? [],
      topics: facts['onderwerp'] ?? [],
      roles: facts['rollen'] ?? [],
      sources: [],
      law,
      labels: Object.fromEntries(LABEL_GROUPS.map((group) => [group, facts[group] ?? []])),
      exceptions: facts['uitzondering'] ?? [],
      always: law !== 'aia',
    };
  });
}

/** `urn:nl:ak:ver:aia-24` as people say it: aia-24. */
export const shortCode = ({ urn }: Pick<Requirement, 'urn'>): string => urn.replace(/^.*:/, '');
