/** Checklists for tests: each has an id of its own, because the page shares those with the same one. */
import '../../../src/define/requirement-checklist.js';
import { fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { RequirementChecklist } from '../../../src/elements/requirement-checklist/requirement-checklist.js';
import { PROFILE } from '../../../stories/support/checklists.js';
import { type FakeKaderStore, readyKader } from '../../../stories/support/fake-kader.js';
import { HandClock, Screen } from '../helpers/harness.js';

// Test files run side by side in one browser, and share its storage.
const own = `test-${crypto.randomUUID()}`;
let count = 0;
export const freshId = (): string => `${own} ${String(++count)}`;

/** Takes away what this file has kept in the browser, when nobody is there any more to miss it. */
export function clean(): void {
  fixtureCleanup();
  wipe();
}

/** As when another tab, or the browser, throws it away under the hands of a visitor. */
export function wipe(): void {
  for (const key of Object.keys(localStorage)) if (key.includes(own)) localStorage.removeItem(key);
}

/** Every key of a checklist in this browser. */
export const keysOf = (id: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.includes(`/${encodeURIComponent(id)}`))
    .sort();

export const MOMENT = '2026-06-17T10:00:00.000Z';

export interface Shown {
  element: RequirementChecklist;
  screen: ListScreen;
  store: FakeKaderStore;
  clock: HandClock;
  id: string;
}

export class ListScreen extends Screen {
  /** The titles of the requirements in view, in order. */
  get titles(): string[] {
    return this.texts('[part=title]');
  }

  get groups(): string[] {
    return this.texts('.group > :is(h2, h3, h4, h5, h6)');
  }

  row(title: string): HTMLElement {
    const found = this.all('li[part=item]').find((row) =>
      row.querySelector('[part=title]')?.textContent.includes(title),
    );
    if (!found) throw new Error(`no requirement '${title}' among ${this.titles.join(' | ')}`);
    return found;
  }

  inRow<T extends HTMLElement>(title: string, selector: string): T {
    const found = this.row(title).querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector} in '${title}'`);
    return found;
  }

  /** The field in a row whose label starts with this text. */
  fieldOf<T extends HTMLElement>(title: string, label: string): T {
    const row = this.row(title);
    const found = [...row.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(label));
    const field = found?.control ?? (found && row.querySelector(`#${found.htmlFor}`));
    if (!field) throw new Error(`no field '${label}' in '${title}'`);
    return field as unknown as T;
  }
}

export const Fixed = { now: (): string => MOMENT };

export async function checklistIn({
  id = freshId(),
  store = readyKader(),
  profile = PROFILE,
  ...given
}: Partial<
  { id: string; store: FakeKaderStore; profile: string; lang: string } & Record<string, unknown>
> = {}): Promise<Shown> {
  const clock = new HandClock();
  RequirementChecklist.clock = clock;
  RequirementChecklist.now = Fixed.now;
  const place = await fixture(html`<story-kader .given=${store}></story-kader>`);
  const element = document.createElement('requirement-checklist');
  Object.assign(element, { checklistId: id, profile }, given);
  if (typeof given.lang === 'string') element.lang = given.lang;
  place.append(element);
  await element.updateComplete;
  return { element, screen: new ListScreen(element), store, clock, id };
}

/** Chooses an option of a list as a visitor does. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string, isDone = true): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (isDone) field.dispatchEvent(new Event('change', { bubbles: true }));
}
