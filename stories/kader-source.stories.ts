import '../src/define/kader-source.js';
import { html, type TemplateResult } from 'lit';
import { KADERS } from './support/kader-user.js';

export default { title: 'Elements/kader-source', component: 'kader-source' };

interface Story {
  render: () => TemplateResult;
}

const source = (src: string, lang = 'nl'): TemplateResult => html`
  <kader-source src=${src} lang=${lang} show-status>
    <story-kader-user><a href="https://minbzk.github.io/Algoritmekader/">Naar het Algoritmekader</a></story-kader-user>
  </kader-source>
`;

export const Idle: Story = { render: () => html`<kader-source show-status><p>Inhoud</p></kader-source>` };
export const Loading: Story = { render: () => source(KADERS.never) };
export const Ready: Story = { render: () => source(KADERS.ready) };
/** Without an address: the built-in catalogue. */
export const Catalogue: Story = { render: () => source('') };
export const Empty: Story = { render: () => source(KADERS.empty) };
export const Failed: Story = { render: () => source(KADERS.failed) };
export const English: Story = { render: () => source(KADERS.ready, 'en') };
export const Frisian: Story = { render: () => source(KADERS.ready, 'fy') };
