/** A list of a kader for a test, and ways to find things in it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { KaderList } from '../../../src/elements/kader-list/list-element.js';
import { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { Screen, until } from '../helpers/harness.js';

/** One list as seen from outside. */
export class ListScreen extends Screen {
  /** The titles of the rows, from top to bottom. */
  get titles(): string[] {
    return this.texts('.opener');
  }

  /** The button that opens the item whose title starts with this text. */
  opener(title: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('.opener').find(({ textContent }) =>
      textContent.trim().startsWith(title),
    );
    if (!found) throw new Error(`no '${title}' among ${this.titles.join(' | ')}`);
    return found;
  }

  /** What the item opens to, when it is open. */
  details(title: string): HTMLElement {
    const row = this.opener(title).closest('tr')?.nextElementSibling;
    const details = row?.matches('.opened') && row.querySelector<HTMLElement>('.details');
    if (!details) throw new Error(`'${title}' is not open`);
    return details;
  }
}

/** A list inside a kader, when its rows are there (or at once, when they never come). */
export async function listIn(
  store: FakeKaderStore = new FakeKaderStore(),
  list: TemplateResult = html`<requirement-list></requirement-list>`,
): Promise<{ element: KaderList; screen: ListScreen; store: FakeKaderStore }> {
  const place = await fixture(html`<story-kader .given=${store}>${list}</story-kader>`);
  const element = place.querySelector<KaderList>('requirement-list, measure-list, instrument-list')!;
  const screen = new ListScreen(element);
  await element.updateComplete;
  if (store.state.status === 'ready' && !store.hold) await until(() => screen.has('[part=meta], .notice'));
  return { element, screen, store };
}

export const DEPLOYER = 'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem';
/** Of this profile everything is known. */
export const HIGH_RISK = `${DEPLOYER} risicogroep-hoog-risico-ai-systeem transparantieverplichting-geen-transparantieverplichting`;
