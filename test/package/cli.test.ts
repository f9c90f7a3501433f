import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.js';
import { application, NAME, packed } from './packed.js';

describe('the command in the package', () => {
  it('tells its version when it is called by its name', () => {
    const command = path.join(application(), 'node_modules/.bin', NAME);
    const printed = execFileSync(process.execPath, [command, '--version'], { cwd: application(), encoding: 'utf8' });
    expect(printed).toBe(`${VERSION}\n`);
  });

  it('starts with the line that a shell needs', () => {
    expect(readFileSync(packed('dist/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
