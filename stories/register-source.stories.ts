import '../src/define/register-search.js';
import '../src/define/register-source.js';
import { html, type TemplateResult } from 'lit';
import { NEVER } from './support/never.js';

export default { title: 'Elements/register-source', component: 'register-source' };

interface Story {
  render: () => TemplateResult;
}

/** Files of this repository. */
const REGISTER = '/src/sample/gemeente-voorbeeldrecht.json';
const NOTHING = '/demo/leeg.json';
const source = (src: string, lang = 'nl'): TemplateResult => html`
  <register-source src=${src} lang=${lang} show-status>
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
export const English: Story = { render: () => source(REGISTER, 'en') };
export const Frisian: Story = { render: () => source(REGISTER, 'fy') };
/** Without a line of its own: what uses the register says all there is to say. */
export const WithoutStatus: Story = {
  render: () => html`
    <register-source src=${REGISTER}>
      <register-search facets="none" page-size="2">
        <a href="https://algoritmes.overheid.nl">Naar het Algoritmeregister</a>
      </register-search>
    </register-source>
  `,
};
