import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Declaration, type Described, elements } from './manifest.js';
import { packageJson, packed, tags } from './packed.js';

interface Attribute {
  name: string;
  description?: string;
  values?: { name: string }[];
  valueSet?: string;
}
interface Tag {
  name: string;
  description?: string;
  attributes?: Attribute[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(packed(file), 'utf8'));
const { 'web-types': webTypesFile } = packageJson() as unknown as { 'web-types': string };
const vsCode = (read('dist/editor/vscode.html-custom-data.json') as { tags: Tag[] }).tags;
const webTypes = read(webTypesFile) as {
  version: string;
  contributions: { html: { elements: Tag[] }; css: Record<'properties' | 'pseudo-elements', Described[]> };
};
const css = read('dist/editor/vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements', Described[]>;

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

describe.each([
  ['VS Code', css.properties, css.pseudoElements, '::'],
  ['JetBrains', webTypes.contributions.css.properties, webTypes.contributions.css['pseudo-elements'], ''],
])('the style data for %s', (_editor, properties, parts, prefix) => {
  const cases = [
    ['custom property', properties, (element: Declaration) => element.cssProperties, (name: string) => name],
    ['part', parts, (element: Declaration) => element.cssParts, (name: string) => `${prefix}part(${name})`],
  ] as const;
  it.each(cases)('has each %s once, with all that its tags say of it', (_what, offered, declaredBy, written) => {
    const declared = elements().flatMap((element) => declaredBy(element) ?? []);
    const names = new Set(declared.map(({ name }) => written(name)));
    expect(offered.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { name, description = '' } of declared) {
      expect(offered.find((one) => one.name === written(name))?.description, name).toContain(description);
    }
  });
});

describe('the data for editors', () => {
  it('lets VS Code write an attribute that is on or off without a value, and no other', () => {
    const withoutValue = vsCode.flatMap(({ name: tag, attributes = [] }) =>
      attributes.filter(({ valueSet }) => valueSet === 'v').map(({ name, values }) => ({ tag, name, values })),
    );
    const onOrOff = elements().flatMap(({ tagName, attributes = [] }) =>
      attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => ({ tag: tagName, name })),
    );
    expect(onOrOff).toContainEqual({ tag: 'register-search', name: 'deep-link' });
    expect(withoutValue).toEqual(onOrOff);
  });

  it('says of which tags it speaks, where a style means another thing in each', () => {
    const form = css.pseudoElements.find(({ name }) => name === '::part(form)')?.description;
    expect(form).toMatch(/^`<ai-act-profile>`: The questions\.\n\n.*`<register-search>`.*: The form around/);
  });

  it('offers the words that an attribute takes', () => {
    const checklist = vsCode.find(({ name }) => name === 'requirement-checklist');
    const words = checklist?.attributes?.find(({ name }) => name === 'group-by')?.values;
    expect(words?.map(({ name }) => name)).toEqual(['phase', 'law', 'role']);
  });

  it('is of this version, so that an editor shows no older one', () => {
    expect(webTypes.version).toBe(packageJson().version);
  });
});
