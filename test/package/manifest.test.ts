import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
});
