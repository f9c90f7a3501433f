/** Attributes that take one of a few words. */
import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

const TAGS = ['ai-act-profile', 'requirement-checklist', 'requirement-list', 'measure-list', 'instrument-list'];
const CHOICES = [
  ...TAGS.map((tag) => [tag, 'mode', 'strict, official'] as const),
  ['requirement-checklist', 'group-by', 'phase, law, role'] as const,
];

describe('a word that an attribute does not know', () => {
  const { warn } = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => void said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });
  const drawn = async (tag: string, attribute: string, word: string): Promise<void> => {
    const element = await fixture<LitElement>(`<${tag} ${attribute}="${word}"></${tag}>`);
    element.requestUpdate();
    await element.updateComplete;
  };

  for (const [tag, attribute, words] of CHOICES) {
    it(`is told in the console, once: ${attribute} of ${tag}`, async () => {
      const word = `offical-${tag}`;
      await drawn(tag, attribute, word);
      await drawn(tag, attribute, word);
      expect(said).to.deep.equal([`algoritmeregister-widgets: no ${attribute} "${word}"; give ${words}`]);
    });
  }

  it('is not a word that is known, and not nothing', async () => {
    for (const word of ['strict', 'official', '']) for (const tag of TAGS) await drawn(tag, 'mode', word);
    for (const word of ['phase', 'law', 'role', '']) await drawn('requirement-checklist', 'group-by', word);
    expect(said).to.deep.equal([]);
  });
});
