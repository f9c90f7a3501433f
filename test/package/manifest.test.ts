import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import analyzer from '../../custom-elements-manifest.config.js';
import { elements, modules } from './manifest.js';
import { packed, tags } from './packed.js';

describe('custom elements manifest', () => {
  it('describes every element, and each has a file that defines it', () => {
    expect(tags().length).toBeGreaterThan(0);
    expect(
      elements()
        .map(({ tagName }) => tagName)
        .sort(),
    ).toEqual(tags().sort());
    for (const tag of tags()) {
      expect(existsSync(packed(`dist/define/${tag}.js`)), tag).toBe(true);
      expect(existsSync(packed(`dist/define/${tag}.d.ts`)), tag).toBe(true);
    }
  });

  it('says in words what each element is', () => {
    for (const { tagName, summary, description } of elements()) expect(summary ?? description, tagName).toBeTruthy();
  });

  it('names files that are in the package', () => {
    expect(modules().filter(({ path }) => !existsSync(packed(path)))).toEqual([]);
  });

  it('keeps what is private to itself', () => {
    const members = elements().flatMap(({ members = [] }) => members);
    expect(members.filter(({ name, privacy = 'public' }) => privacy !== 'public' || /^[_#]/.test(name))).toEqual([]);
  });

  it('is the same whatever the order in which the disk answers', () => {
    const files = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join('src/elements', ...name.split(path.sep)));
    const namesOf = (globs: string[]) => analyzer.overrideModuleCreation({ ts, globs }).map(({ fileName }) => fileName);
    expect(namesOf([...files].reverse())).toEqual(namesOf(files));
    expect(namesOf(files)).toHaveLength(files.length);
  });
});
