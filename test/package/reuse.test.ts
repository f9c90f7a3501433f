import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './packed.js';

const toml = readFileSync(path.join(root, 'REUSE.toml'), 'utf8');

/** Each table of annotations, as far as we use them: strings and lists of those. */
const annotations = toml
  .split('[[annotations]]')
  .slice(1)
  .map((table) => {
    const value = (key: string): string[] => {
      const [, line = ''] = new RegExp(`^${key} = (.*)$`, 'm').exec(table) ?? [];
      return [...line.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    };
    return {
      paths: value('path'),
      copyright: value('SPDX-FileCopyrightText'),
      licences: value('SPDX-License-Identifier'),
    };
  });

/** `**` is anything, `*` anything but a slash. */
function matches(glob: string, file: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${pattern}$`).test(file);
}

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(path.join(root, file)))
  .filter((file) => !/^(LICENSES\/|LICENSE$|REUSE\.toml$)/.test(file));

/** Said in the file itself; in two pieces, or this line would say it too. */
const TAG = new RegExp('SPDX-License' + '-Identifier: ([\\w.-]+)', 'g');

describe('REUSE', () => {
  it('knows of every file in the repository a licence and whose it is', () => {
    const known = annotations.filter(({ copyright, licences }) => copyright.length > 0 && licences.length > 0);
    const unknown = tracked.filter((file) => !known.some(({ paths }) => paths.some((glob) => matches(glob, file))));
    expect(unknown).toEqual([]);
  });

  it('has the text of each licence that is used, and of no other', () => {
    const inFiles = tracked
      .filter((file) => /\.(ts|js|css|html|md|ya?ml)$/.test(file))
      .flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(TAG)].map(([, id = '']) => id));
    const used = new Set([...annotations.flatMap(({ licences }) => licences), ...inFiles]);
    expect(readdirSync(path.join(root, 'LICENSES'))).toEqual([...used].map((id) => `${id}.txt`).sort());
  });

  it('has the licence of package.json, in the words of LICENSE', () => {
    const { license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { license: string };
    const text = readFileSync(path.join(root, 'LICENSES', `${license}.txt`), 'utf8');
    expect(text).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
  });
});
