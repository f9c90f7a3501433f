import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';
import { packageJson, packed, tags } from './packed.js';

interface Attribute {
  name: string;
  description?: string;
  values?: { name: string }[];
}
interface Tag {
  name: string;
  description?: string;
  attributes?: Attribute[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(packed(file), 'utf8'));
const { 'web-types': webTypesFile } = packageJson() as unknown as { 'web-types': string };
const vsCode = (read('dist/editor/vscode.html-custom-data.json') as { tags: Tag[] }).tags;
const webTypes = read(webTypesFile) as { version: string; contributions: { html: { elements: Tag[] } } };

describe.each([
  ['VS Code', vsCode],
  ['JetBrains', webTypes.contributions.html.elements],
])('the data for %s', (_editor, offered) => {
  it('has every tag, and none besides', () => {
    expect(offered.map(({ name }) => name).sort()).toEqual(tags().sort());
  });

  it.each(elements().map((element) => [element.tagName, element] as const))(
    'says in words what %s and each of its attributes are for',
    (tag, element) => {
      const one = offered.find(({ name }) => name === tag);
      expect(one?.description).toContain(element.summary);
      for (const { name, description = '' } of element.attributes ?? []) {
        const attribute = one?.attributes?.find((attribute) => attribute.name === name);
        expect(attribute?.description, name).toContain(description);
      }
    },
  );
});

describe('the data for editors', () => {
  it('offers the words that an attribute takes', () => {
    const checklist = vsCode.find(({ name }) => name === 'requirement-checklist');
    const words = checklist?.attributes?.find(({ name }) => name === 'group-by')?.values;
    expect(words?.map(({ name }) => name)).toEqual(['phase', 'law', 'role']);
  });

  it('is of this version, so that an editor shows no older one', () => {
    expect(webTypes.version).toBe(packageJson().version);
  });
});
