import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';

/** All source text below a folder of src. */
function sources(folder: string): string {
  const read = (place: string): string =>
    statSync(place).isDirectory()
      ? readdirSync(place)
          .map((name) => read(path.join(place, name)))
          .join('\n')
      : readFileSync(place, 'utf8');
  return read(path.join(import.meta.dirname, '../../src', folder));
}

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
const names = (list: { name?: string }[] | undefined): string[] => (list ?? []).map(({ name }) => name ?? '').sort();
// Comments tell; only code uses.
const code = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, '');
const partsIn = (text: string): string[] =>
  found(code(text), /\bpart="([^"$]+)"/g).flatMap((parts) => parts.split(/\s+/));

describe('what the documentation says of the elements', () => {
  // What lists share stands in a folder of its own.
  const shared = partsIn(sources('elements/parts') + sources('elements/kader-list'));

  it.each(elements().map((element) => [element.tagName, element] as const))(
    'names the parts of %s, all of them and no others',
    (tag, element) => {
      const own = partsIn(sources(`elements/${tag}`));
      const documented = names(element.cssParts);
      expect(own.filter((part) => !documented.includes(part))).toEqual([]);
      expect(documented.filter((part) => !own.includes(part) && !shared.includes(part))).toEqual([]);
    },
  );

  it('names the custom properties that the styles use, all of them and no others', () => {
    const used = found(code(sources('elements') + sources('styles')), /var\(\s*(--ar-[a-z-]+)/g);
    const documented = [...new Set(elements().flatMap((element) => names(element.cssProperties)))].sort();
    expect(documented).toEqual(used);
  });

  it('names the events that are made, all of them and no others', () => {
    const made = found(sources('elements'), /static readonly type = '([a-z-]+)'/g);
    const documented = [...new Set(elements().flatMap((element) => names(element.events)))].sort();
    expect(documented).toEqual(made);
  });

  it.each(elements().map((element) => [element.tagName, element] as const))(
    'says in words what each attribute, event, part, state and property of %s is for',
    (_tag, element) => {
      const lists = [element.attributes, element.events, element.cssParts, element.cssStates, element.cssProperties];
      const silent = lists.flat().filter((item) => item && !item.description);
      expect(names(silent as { name: string }[])).toEqual([]);
      expect(names(element.attributes)).toContain('lang');
    },
  );
});
