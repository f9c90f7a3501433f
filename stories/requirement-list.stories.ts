import '../src/define/requirement-list.js';
import { html, type TemplateResult } from 'lit';
import * as kaders from './support/fake-kader.js';

export default { title: 'Elements/requirement-list', component: 'requirement-list' };

interface Story {
  render: () => TemplateResult;
}

const link = html`<a href="https://minbzk.github.io/Algoritmekader/">Naar het Algoritmekader</a>`;
const inside = (store: kaders.FakeKaderStore, list: TemplateResult): TemplateResult =>
  html`<story-kader .given=${store}>${list}</story-kader>`;
const plain = html`<requirement-list>${link}</requirement-list>`;
const profile = 'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem';

export const Idle: Story = { render: () => inside(kaders.idleKader(), plain) };
export const Loading: Story = { render: () => inside(kaders.loadingKader(), plain) };
export const Ready: Story = { render: () => inside(kaders.readyKader(), plain) };
export const Empty: Story = { render: () => inside(kaders.emptyKader(), plain) };
export const Failed: Story = { render: () => inside(kaders.failedKader(), plain) };
export const FailedWithoutFallback: Story = {
  render: () => inside(kaders.failedKader('not-data'), html`<requirement-list></requirement-list>`),
};

export const BuiltIn: Story = { render: () => plain };
export const ForAProfile: Story = {
  render: () => inside(kaders.readyKader(), html`<requirement-list profile=${profile}>${link}</requirement-list>`),
};
export const WithoutFacets: Story = {
  render: () =>
    inside(kaders.readyKader(), html`<requirement-list facets="none" page-size="2">${link}</requirement-list>`),
};
export const English: Story = {
  render: () => inside(kaders.readyKader(), html`<requirement-list lang="en">${link}</requirement-list>`),
};
export const Frisian: Story = {
  render: () => inside(kaders.readyKader(), html`<requirement-list lang="fy">${link}</requirement-list>`),
};
