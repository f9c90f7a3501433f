/** Sources that are not what they seem. */
import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programForTests } from './program.js';

const program = programForTests();
const { run } = program;

describe('a source', () => {
  it.each(['ftp://naam:geheim@host/x', 'https:naam:geheim@host/x'])(
    'like %s is no address to fetch, and its password is not repeated',
    async (source) => {
      for (const command of [
        ['snapshot', source, '--out', 'out'],
        ['kader', source, '--out', 'out'],
        ['search', source, 'x'],
      ]) {
        const { status, err } = await run(...command);
        expect(status).toBe(2);
        expect(err).not.toContain('geheim');
      }
    },
  );

  it('is not waited for when a pipe is in the place of a file', async (context) => {
    const folder = join(program.folder(), 'out');
    await run('snapshot', join(import.meta.dirname, '../../src/sample/gemeente-dreamerswald.json'), '--out', 'out');
    for (const name of (await readdir(folder)).filter((name) => /^(?:names|manifest)/.test(name)).reverse()) {
      await rm(join(folder, name));
      try {
        execFileSync('mkfifo', [join(folder, name)]);
      } catch {
        context.skip('this system has no mkfifo');
      }
      const { status, err } = await run('search', 'out', 'x');
      expect(status).toBe(2);
      expect(err).toContain('This is no file');
    }
  });
});
