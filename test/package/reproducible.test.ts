import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { root } from './packed.js';

describe('npm run reproducible', () => {
  it('builds the same package twice, whatever the folder, the dates, the umask, the time zone, the language and NODE_ENV', () => {
    const out = mkdtempSync(path.join(os.tmpdir(), 'reproducible-test-'));
    try {
      const file = path.join(out, 'package.tgz');
      const printed = execFileSync(process.execPath, ['tools/reproducible.js', '--out', file], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(new Set(printed.match(/^sha512-\S+/gm))).toHaveLength(1);
      expect(statSync(file).size).toBeGreaterThan(100_000);
      expect([...readFileSync(file).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }, 300_000);
});
