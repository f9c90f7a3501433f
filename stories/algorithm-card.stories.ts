import '../src/define/algorithm-card.js';
import { html, type TemplateResult } from 'lit';
import type { FakeStore } from './support/fake-register.js';
import { registrations } from './support/registrations.js';
import { hit } from './support/scripted-register.js';
import * as states from './support/states.js';

export default { title: 'Elements/algorithm-card', component: 'algorithm-card' };

interface Story {
  render: () => TemplateResult;
}

const id = registrations[0]?.id ?? '';
const link = html`<a href="https://algoritmes.overheid.nl/nl/algoritme/${id}">Naar dit algoritme</a>`;
const card = (store: FakeStore, wanted = id, lang = 'nl'): TemplateResult => html`
  <story-register .store=${store}>
    <algorithm-card heading-level="2" algorithm-id=${wanted} lang=${lang}>${link}</algorithm-card>
  </story-register>
`;

export const Idle: Story = { render: () => html`<algorithm-card algorithm-id=${id}>${link}</algorithm-card>` };
export const Loading: Story = { render: () => card(states.loading()) };
export const Ready: Story = { render: () => card(states.ready()) };
/** The register has no algorithm with this number. */
export const Empty: Story = { render: () => card(states.ready(), '99999999') };
export const Failed: Story = { render: () => card(states.failed('busy')) };
export const English: Story = { render: () => card(states.ready(), id, 'en') };
export const Frisian: Story = { render: () => card(states.ready(), id, 'fy') };
export const AlmostNothingFilledIn: Story = { render: () => card(states.ready(), registrations[6]?.id) };
export const OutOfUse: Story = { render: () => card(states.ready(), registrations[3]?.id) };
export const LongWords: Story = { render: () => card(states.ready(), registrations[5]?.id) };

/** As a result of a search: with words marked, and where others stand. */
export const Found: Story = {
  render: () => html`
    <algorithm-card
      heading-level="2"
      .registration=${hit('Stoplicht voor fietsers').registration}
      .words=${['stoplicht', 'meldingen', 'wegenverkeerswet']}
      .found=${[{ field: 'basis', words: ['wegenverkeerswet'] }]}
    ></algorithm-card>
  `,
};

/** In the page's own tree, for browsers that translate and services that read aloud. */
export const LightDom: Story = {
  render: () => html`
    <story-register .store=${states.ready()}>
      <algorithm-card light-dom heading-level="2" algorithm-id=${id}>${link}</algorithm-card>
    </story-register>
  `,
};
