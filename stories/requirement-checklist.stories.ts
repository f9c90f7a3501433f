import '../src/define/requirement-checklist.js';
import { html, type TemplateResult } from 'lit';
import { PROFILE, workedOn } from './support/checklists.js';
import * as kaders from './support/fake-kader.js';
import { drawn, type Play } from './support/play.js';

export default { title: 'Elements/requirement-checklist', component: 'requirement-checklist' };

interface Story {
  render: () => TemplateResult;
  /** What a visitor does to get there. */
  play?: Play;
}

const link = html`<a href="https://minbzk.github.io/Algoritmekader/">Naar het Algoritmekader</a>`;
const inside = (store: kaders.FakeKaderStore, checklist: TemplateResult): TemplateResult =>
  html`<story-kader .given=${store}>${checklist}</story-kader>`;
const plain = html`<requirement-checklist checklist-id="verhaal">${link}</requirement-checklist>`;

export const Idle: Story = { render: () => inside(kaders.idleKader(), plain) };
export const Loading: Story = { render: () => inside(kaders.loadingKader(), plain) };
export const Ready: Story = { render: () => inside(kaders.readyKader(), plain) };
export const Empty: Story = { render: () => inside(kaders.emptyKader(), plain) };
export const Failed: Story = { render: () => inside(kaders.failedKader(), plain) };
export const FailedWithAnswers: Story = {
  render: () =>
    inside(
      kaders.failedKader('not-data'),
      html`<requirement-checklist checklist-id="verhaal-fout" .checklist=${workedOn()}></requirement-checklist>`,
    ),
};

export const ForAProfile: Story = {
  render: () =>
    inside(
      kaders.readyKader(),
      html`<requirement-checklist checklist-id="verhaal-profiel" profile=${PROFILE}></requirement-checklist>`,
    ),
};
const begun = (id: string): TemplateResult =>
  inside(
    kaders.readyKader(),
    html`<requirement-checklist
      checklist-id=${id}
      profile=${PROFILE}
      .checklist=${workedOn()}
    ></requirement-checklist>`,
  );
export const WorkedOn: Story = { render: () => begun('verhaal-bezig') };
export const Opened: Story = {
  render: () => begun('verhaal-open'),
  play: async ({ canvasElement }) => {
    (await drawn(canvasElement, 'requirement-checklist', '[part=title]')).click();
    await drawn(canvasElement, 'requirement-checklist', '[part=details]');
  },
};
export const ReadOnly: Story = {
  render: () =>
    inside(
      kaders.readyKader(),
      html`<requirement-checklist
        checklist-id="verhaal-lezen"
        readonly
        group-by="law"
        .checklist=${workedOn()}
      ></requirement-checklist>`,
    ),
};
export const English: Story = {
  render: () =>
    inside(
      kaders.readyKader(),
      html`<requirement-checklist
        checklist-id="verhaal-en"
        lang="en"
        .checklist=${workedOn()}
      ></requirement-checklist>`,
    ),
};
export const Frisian: Story = {
  render: () =>
    inside(
      kaders.readyKader(),
      html`<requirement-checklist
        checklist-id="verhaal-fy"
        lang="fy"
        group-by="role"
        .checklist=${workedOn()}
      ></requirement-checklist>`,
    ),
};

/** In the page's own tree, for browsers that translate and services that read aloud. */
export const LightDom: Story = {
  render: () =>
    inside(
      kaders.readyKader(),
      html`<requirement-checklist
        light-dom
        checklist-id="verhaal-licht"
        profile=${PROFILE}
        .checklist=${workedOn()}
      ></requirement-checklist>`,
    ),
};
