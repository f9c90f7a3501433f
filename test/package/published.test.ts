import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { application, packageJson, packed, root } from './packed.js';

const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

describe('what is published', () => {
  it('has nothing that publint --strict calls an error or a warning', async () => {
    const { messages } = await publint({ pkgDir: packed(), level: 'warning', strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, packageJson(), { color: false }))).toEqual([]);
  });

  // The package is ES modules alone: left out are `node10`, how TypeScript looked for files before there was `exports`, and
  // require() from CommonJS, which Node 20.19 can do and type checkers for older ones refuse.
  it('has types that attw finds right, for bundlers and for import in Node', () => {
    const tarball = readdirSync(application()).find((file) => file.endsWith('.tgz')) ?? '';
    // Otherwise it asks npm for types of others, when it finds none here.
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji'];
    const { status, stdout } = spawnSync(process.execPath, [attw, path.join(application(), tarball), ...options], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
    for (const entry of ['', '/all', '/search', '/kader', '/counting', '/autoload']) {
      expect(stdout).toContain(`"${packageJson().name}${entry}"`);
    }
  });
});
