import '../src/define/register-search.js';
import { html, type TemplateResult } from 'lit';
import type { FakeStore } from './support/fake-register.js';
import { FakeStore as Store } from './support/fake-register.js';
import { drawn, type Play } from './support/play.js';
import { register } from './support/registrations.js';
import { ALIKE, answer, hit, ScriptedStore } from './support/scripted-register.js';
import * as states from './support/states.js';

export default { title: 'Elements/register-search', component: 'register-search' };

interface Story {
  render: () => TemplateResult;
  /** What a visitor does to get there. */
  play?: Play;
}

const link = html`<a href="https://algoritmes.overheid.nl">Naar het Algoritmeregister</a>`;
const inside = (store: FakeStore, search: TemplateResult): TemplateResult =>
  html`<story-register .store=${store}>${search}</story-register>`;
const plain = html`<register-search>${link}</register-search>`;

export const Idle: Story = { render: () => plain };
export const Loading: Story = { render: () => inside(states.loading(), plain) };
export const Ready: Story = { render: () => inside(states.ready(), plain) };
export const Empty: Story = { render: () => inside(states.empty(), plain) };
export const Failed: Story = { render: () => inside(states.failed(), plain) };
export const FailedWithoutFallback: Story = {
  render: () => inside(states.failed('not-data'), html`<register-search></register-search>`),
};

export const OneOrganisation: Story = {
  render: () => inside(states.ready(), html`<register-search organisation="gm9001">${link}</register-search>`),
};
export const WithoutFacets: Story = {
  render: () => inside(states.ready(), html`<register-search facets="none" page-size="3">${link}</register-search>`),
};
export const English: Story = {
  render: () => inside(states.ready(), html`<register-search lang="en">${link}</register-search>`),
};
export const Frisian: Story = {
  render: () => inside(states.ready(), html`<register-search lang="fy">${link}</register-search>`),
};
export const SomeUnreadable: Story = {
  render: () => inside(new Store(undefined, register({ dropped: 3 })), plain),
};

const lights = [
  hit('Stoplicht voor fietsers', { words: ['stoplicht'] }),
  hit('Regelen van het verkeer', {
    words: ['verkeerslicht', 'wegenverkeerswet'],
    found: [{ field: 'basis', words: ['wegenverkeerswet'] }],
  }),
];

/** Types a word, and waits for what is told of the search for it. */
const typed =
  (...told: string[]): Play =>
  async ({ canvasElement }) => {
    const field = await drawn<HTMLInputElement>(canvasElement, 'register-search', 'form input');
    field.value = 'stoplicht';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await drawn(canvasElement, 'register-search', '[part=also]', ...told);
  };

/** More was searched than what was typed, and one result has its words where the card does not show them. */
export const AlsoSearched: Story = {
  render: () => {
    const words = ['verkeerslicht', 'verkeersregelinstallatie'];
    const alsoSearched = [{ typed: 'stoplicht', reason: 'meaning' as const, words }, ALIKE];
    const store = new ScriptedStore(() => answer(lights, { alsoSearched }));
    store.listsAll = false;
    return inside(store, plain);
  },
  play: typed('verkeerslicht', 'doorstroming'),
};

/** Names have been searched, texts still have to be. */
export const NamesOnly: Story = {
  render: () => {
    const store = new ScriptedStore();
    store.listsAll = false;
    store.names = lights;
    return inside(store, plain);
  },
  play: typed('teksten'),
};
