/** Finds the questions of a profile and answers them as a visitor does. */
import '../../../src/define/ai-act-profile.js';
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Profile } from '../../../src/core/profile/profile.js';
import type { AiActProfile } from '../../../src/elements/ai-act-profile/ai-act-profile.js';
import type { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { Screen, until } from '../helpers/harness.js';

/** Answers of which nothing is left open. */
export const HIGH_RISK =
  'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem risicogroep-hoog-risico-ai-systeem';
export const highRisk: Profile = {
  role: ['gebruiksverantwoordelijke'],
  application: 'ai-systeem',
  riskGroup: 'hoog-risico-ai-systeem',
};

export async function profileIn(
  store: FakeKaderStore,
  profile: TemplateResult = html`<ai-act-profile></ai-act-profile>`,
) {
  const place = await fixture(html`<story-kader .given=${store}>${profile}</story-kader>`);
  const element = place.querySelector<AiActProfile>('ai-act-profile')!;
  await element.updateComplete;
  await until(() => element.matches(`:state(${store.state.status})`));
  return { place, element, screen: new Screen(element) };
}

/** The questions that a visitor can see, folded ones not. */
export const questions = (screen: Screen): string[] =>
  screen
    .all('fieldset')
    .filter((fieldset) => fieldset.checkVisibility())
    .map((fieldset) => fieldset.querySelector('legend')!.textContent);

/** The answer whose label is exactly this, in the question that starts with that. */
export function answer(screen: Screen, question: string, label: string): HTMLInputElement {
  const asked = screen.all('fieldset').find((one) => one.querySelector('legend')!.textContent.startsWith(question));
  const found = [...(asked?.querySelectorAll('label') ?? [])].find((one) => one.textContent.trim() === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no '${label}' under '${question}'`);
  return input;
}

export async function pick(element: AiActProfile, question: string, label: string): Promise<void> {
  answer(new Screen(element), question, label).click();
  await element.updateComplete;
}

/** The answers as text, of which paper and readonly are made. */
export const shownAnswers = (screen: Screen): Record<string, string> =>
  Object.fromEntries(screen.texts('dt').map((term, n) => [term, screen.texts('dd')[n] ?? '']));
