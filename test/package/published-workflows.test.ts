import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { root } from './packed.js';

interface Step {
  uses?: string;
  run?: string;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; needs?: string; steps: Step[] }>;
}

const folder = path.join(root, '.github/workflows');
const names = readdirSync(folder);

function read(name: string): Workflow {
  const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Workflow;
}

const steps = (name: string): Step[] => Object.values(read(name).jobs).flatMap((job) => job.steps);
const commands = (name: string): string[] => steps(name).flatMap(({ run }) => run ?? []);

describe.each(names)('%s', (name) => {
  it('takes actions by their commit, with the version beside it', () => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(steps(name).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives a job what it asks for, and the rest nothing', () => {
    const { permissions, jobs } = read(name);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.permissions).toMatchObject({ contents: 'read' });
  });

  it('runs only what is there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const command of commands(name)) {
      const [, script] = /^npm run (\S+)/.exec(command) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      const [, file] = /^(\.[\w/]+)/.exec(command) ?? [];
      if (!file) continue;
      expect(existsSync(path.join(root, file)), file).toBe(true);
      if (process.platform !== 'win32') expect(statSync(path.join(root, file)).mode & 0o111, file).not.toBe(0);
    }
  });

  it('has commands that a shell can read, with no text of others in them', (context) => {
    if (process.platform === 'win32') context.skip('there is no bash on Windows');
    for (const command of commands(name)) {
      expect(command).not.toContain('${{');
      expect(spawnSync('bash', ['-n'], { input: command }).status, command).toBe(0);
    }
  });
});

describe('release.yml', () => {
  it('publishes with provenance, in a job that runs no code but npm, and is the only one that may', () => {
    const { jobs } = read('release.yml');
    const mayPublish = Object.entries(jobs).filter(([, { permissions }]) => permissions['id-token'] === 'write');
    expect(mayPublish.map(([name]) => name)).toEqual(['publish']);
    expect(jobs['publish']?.needs).toBe('pack');
    const runs = jobs['publish']?.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual([expect.stringMatching(/^npm publish \.\/package\.tgz .*--provenance.*--ignore-scripts/)]);
    const packing = jobs['pack']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(packing.at(-1)).toBe('npm run reproducible -- --out package.tgz');
  });

  it('releases no tag that is not the version', () => {
    const [check = ''] = commands('release.yml');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const withTag = (tag: string): number | null =>
      spawnSync('bash', ['-e', '-c', check], { cwd: root, env: { ...process.env, GITHUB_REF_NAME: tag } }).status;
    expect(withTag(`v${version}`)).toBe(0);
    expect(withTag('v9.9.9')).not.toBe(0);
  });
});
