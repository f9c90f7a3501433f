import '../src/define/ai-act-profile.js';
import { html, type TemplateResult } from 'lit';
import {
  emptyKader,
  failedKader,
  type FakeKaderStore,
  idleKader,
  loadingKader,
  readyKader,
} from './support/fake-kader.js';

export default { title: 'Elements/ai-act-profile', component: 'ai-act-profile' };

interface Story {
  render: () => TemplateResult;
}

const HIGH_RISK = 'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem risicogroep-hoog-risico-ai-systeem';

const link = html`<a href="https://kader.example/">Naar het kader</a>`;
const inside = (store: FakeKaderStore, profile: TemplateResult): TemplateResult =>
  html`<story-kader .given=${store}>${profile}</story-kader>`;
const plain = html`<ai-act-profile>${link}</ai-act-profile>`;

export const Idle: Story = { render: () => inside(idleKader(), plain) };
export const Loading: Story = { render: () => inside(loadingKader(), plain) };
export const Ready: Story = { render: () => inside(readyKader(), plain) };
export const Empty: Story = { render: () => inside(emptyKader(), plain) };
export const Failed: Story = { render: () => inside(failedKader(), plain) };
export const FailedWithoutFallback: Story = {
  render: () => inside(failedKader('not-data'), html`<ai-act-profile></ai-act-profile>`),
};

export const Answered: Story = {
  render: () => inside(readyKader(), html`<ai-act-profile profile=${HIGH_RISK}>${link}</ai-act-profile>`),
};
export const Model: Story = {
  render: () =>
    inside(
      readyKader(),
      html`<ai-act-profile profile="soort-toepassing-ai-model-voor-algemene-doeleinden open-source-open-source">
        ${link}
      </ai-act-profile>`,
    ),
};
export const Official: Story = {
  render: () =>
    inside(readyKader(), html`<ai-act-profile mode="official" profile=${HIGH_RISK}>${link}</ai-act-profile>`),
};
export const Readonly: Story = {
  render: () => inside(readyKader(), html`<ai-act-profile readonly profile=${HIGH_RISK}>${link}</ai-act-profile>`),
};
export const English: Story = {
  render: () => inside(readyKader(), html`<ai-act-profile lang="en" profile=${HIGH_RISK}>${link}</ai-act-profile>`),
};
export const Frisian: Story = {
  render: () => inside(readyKader(), html`<ai-act-profile lang="fy" profile=${HIGH_RISK}>${link}</ai-act-profile>`),
};
