import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallbacks } from '../../tools/custom-properties.js';
import { reference } from '../../tools/docs-reference.js';
import { elements } from './manifest.js';
import { packed, root } from './packed.js';

const committed = readFileSync(path.join(root, 'docs/reference.md'), 'utf8');
const manifest = JSON.parse(readFileSync(packed('dist/custom-elements.json'), 'utf8')) as Parameters<
  typeof reference
>[0];

describe('docs/reference.md', () => {
  it('is what `npm run docs` makes of the last build', () => {
    expect(committed).toBe(reference(manifest));
  });

  it.each(elements().map((element) => [element.tagName, element] as const))(
    'says of %s what there is to set, to hear and to style',
    (tag, element) => {
      const [, section = ''] = committed.split(`\n## \`<${tag}>\`\n`);
      const [own = ''] = section.split('\n## ');
      for (const { name } of element.attributes ?? []) expect(own).toContain(`| \`${name}\` |`);
      for (const { name } of element.events ?? [])
        expect(own).toMatch(new RegExp(`\\| \`${name}\` \\| [A-Z].+ \\| \``));
      for (const { name } of element.cssParts ?? []) expect(own).toContain(`::part(${name})`);
      for (const state of ['idle', 'loading', 'ready', 'empty', 'error']) expect(own).toContain(`:state(${state})`);
    },
  );

  it('ends the chain of each custom property with a value that every browser has', () => {
    const documented = [
      ...new Set(elements().flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name))),
    ];
    // The one colour for all is a link in the chains of others, and has no chain of its own.
    for (const name of documented.filter((name) => name !== '--ar-accent-color')) {
      expect(fallbacks().get(name)?.at(-1), name).toMatch(/^[^-]/);
    }
  });
});
