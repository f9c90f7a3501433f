/** Cards in a register of a story, or with a registration of their own. */
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { AlgorithmCard, RegistrationSummary } from '../../../src/index.js';
import type { FakeStore, StoryRegister } from '../../../stories/support/fake-register.js';
import { registrations } from '../../../stories/support/registrations.js';
import { Screen, until } from '../helpers/harness.js';

export const id = registrations[0]!.id;

export async function cardIn(store: FakeStore, card = html`<algorithm-card algorithm-id=${id}></algorithm-card>`) {
  const place = await fixture<StoryRegister>(html`<story-register .store=${store}>${card}</story-register>`);
  const element = place.querySelector<AlgorithmCard>('algorithm-card')!;
  await element.updateComplete;
  const { status } = store.state;
  if (status === 'ready') await until(() => element.matches(':state(ready), :state(empty), :state(error)'));
  return { place, element, screen: new Screen(element) };
}

export const summary = (given: Partial<RegistrationSummary> = {}): RegistrationSummary => ({
  ...{ id: '12345678', name: 'Naam', organisation: 'Gemeente', language: 'nl', description: 'Tekst', status: '' },
  ...{ publicationCategory: '', themes: [], assessed: 'unknown', assessments: [] },
  ...given,
});

export async function cardOf(registration: RegistrationSummary, words: string[] = []): Promise<Screen> {
  return new Screen(
    await fixture<AlgorithmCard>(html`<algorithm-card .registration=${registration} .words=${words}></algorithm-card>`),
  );
}
