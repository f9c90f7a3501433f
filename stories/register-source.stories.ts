import { html, type TemplateResult } from 'lit';
import '../src/define/register-search.js';
import '../src/define/register-source.js';

export default { title: 'Elements/register-source', component: 'register-source' };

interface Story {
  render: () => TemplateResult;
}

/** Files of this repository, one that is not there, and an address of the test server that never answers. */
const REGISTER = '/src/sample/gemeente-voorbeeldrecht.json';
const NOTHING = '/demo/leeg.json';
const NEVER = '/__faults/never';
const source = (src: string): TemplateResult => html`
  <register-source src=${src} show-status>
    <register-search facets="none" page-size="2">
      <a href="https://algoritmes.overheid.nl">Naar het Algoritmeregister</a>
    </register-search>
  </register-source>
`;

export const Idle: Story = { render: () => html`<register-source show-status><p>Inhoud</p></register-source>` };
export const Loading: Story = { render: () => source(NEVER) };
export const Ready: Story = { render: () => source(REGISTER) };
export const Empty: Story = { render: () => source(NOTHING) };
export const Failed: Story = { render: () => source('/bestaat-niet.json') };
