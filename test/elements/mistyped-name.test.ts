/** Attributes whose name is not quite that of one that the element knows. */
import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

const MEANT = [
  ['register-search', 'organisatie', 'organisation'],
  ['register-search', 'organization', 'organisation'],
  ['register-search', 'facet', 'facets'],
  ['register-search', 'headinglevel', 'heading-level or heading'],
  ['register-source', 'show_status', 'show-status'],
  ['algorithm-card', 'algoritme-id', 'algorithm-id'],
  ['algorithm-card', 'lightdom', 'light-dom'],
  ['ai-act-profile', 'read-only', 'readonly'],
  ['requirement-checklist', 'checklist', 'checklist-id'],
  ['requirement-checklist', 'groupby', 'group-by'],
  ['requirement-list', 'profile-form', 'profile or profile-from'],
  ['measure-list', 'deep-links', 'deep-link'],
] as const;

const FINE = ['class', 'style', 'title', 'hidden', 'slot', 'part', 'tabindex', 'dir', 'itemprop', 'model', 'namespace'];

describe('an attribute that an element does not know', () => {
  const { warn } = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => void said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });
  const drawn = async (tag: string, attributes: string): Promise<void> => {
    const element = await fixture<LitElement>(`<${tag} ${attributes}></${tag}>`);
    element.requestUpdate();
    await element.updateComplete;
  };
  const aboutNames = (): string[] => said.filter((text) => text.includes('knows no attribute'));

  for (const [tag, written, meant] of MEANT) {
    it(`is told in the console, once, with what is meant: ${written} of ${tag}`, async () => {
      await drawn(tag, `${written}="x"`);
      await drawn(tag, `${written}="x"`);
      expect(aboutNames()).to.deep.equal([
        `algoritmeregister-widgets: <${tag}> knows no attribute "${written}"; write ${meant}.`,
      ]);
    });
  }

  it('is left alone beside the one that is meant, as a framework may write both', async () => {
    await drawn('algorithm-card', 'algorithmid="1" algorithm-id="1"');
    expect(aboutNames()).to.deep.equal([]);
  });

  it('is left alone when it is like none, as are those that all elements have', async () => {
    const others = ['aria-label', 'data-src', 'data-organisation', 'v-cloak', 'x-data', '_ngcontent-abc-c1', 'onclick'];
    for (const tag of ['register-search', 'requirement-checklist', 'kader-source'])
      await drawn(tag, [...FINE, ...others].map((name) => `${name}=""`).join(' '));
    expect(aboutNames()).to.deep.equal([]);
  });
});
