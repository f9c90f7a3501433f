/** Finds things in an element as a visitor does: by what they are and what they are called. */
import { fixture } from '@open-wc/testing';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { focusIn } from '../../../src/elements/parts/focus-in.js';
import type { Clock } from '../../../src/elements/parts/pause.js';
import { Turns } from '../../../src/elements/parts/turns.js';
import { AlgorithmCard, type RegisterSearch } from '../../../src/index.js';
import type { FakeStore } from '../../../stories/support/fake-register.js';

// How long drawing takes is no matter of these tests: all cards are drawn in one turn.
AlgorithmCard.turns = new Turns(Infinity);

/** Waits until something holds, looking once per frame; the test's own time limit ends it. */
export async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await new Promise(requestAnimationFrame);
  }
}

/** Without soft hyphens, which nobody sees where there is room. */
const said = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** The text without what is for screen readers only. */
export function seen(node: Element | null | undefined): string {
  const copy = node?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.hidden-visually') ?? []) hidden.remove();
  return said(copy).replace('\u2060', '');
}

/** What one element drew, in its shadow root or in the page. */
export class Screen {
  constructor(readonly host: HTMLElement) {}

  /** Typed as what it mostly is. */
  get root(): ShadowRoot {
    return (this.host as ReactiveElement).renderRoot as ShadowRoot;
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  one<T extends HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  text(selector: string): string {
    return said(this.root.querySelector(selector));
  }

  texts(selector: string): string[] {
    return this.all(selector).map(said);
  }

  /** The button whose name starts with this text. */
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => said(button).startsWith(name));
    if (!found) throw new Error(`no button '${name}' among ${this.texts('button').join(' | ')}`);
    return found;
  }

  get buttons(): string[] {
    return this.texts('button');
  }

  /** The checkbox whose label starts with this text. */
  checkbox(label: string): HTMLInputElement {
    const found = this.all<HTMLLabelElement>('label').find((one) => said(one).startsWith(label));
    const box = found?.querySelector('input');
    if (!box) throw new Error(`no checkbox '${label}'`);
    return box;
  }

  get field(): HTMLInputElement {
    return this.one('form input');
  }

  /** What has the focus in it, or nothing. */
  get focused(): HTMLElement | null {
    return focusIn(this.host as ReactiveElement) as HTMLElement | null;
  }

  /** The names on the cards, which have shadow roots of their own. */
  get names(): string[] {
    return this.all('algorithm-card').map((card) => seen(card.shadowRoot?.querySelector('a')));
  }

  /** The heading above the results, which tells of the newest answer. */
  get heading(): string {
    return this.text('.results :is(h2, h3, h4, h5, h6)');
  }
}

/** A search in a register, when its first results are there (or at once, when they never come). */
export async function searchIn(
  store: FakeStore,
  search: TemplateResult = html`<register-search></register-search>`,
): Promise<{ element: RegisterSearch; screen: Screen }> {
  const place = await fixture(html`<story-register .store=${store}>${search}</story-register>`);
  const element = place.querySelector<RegisterSearch>('register-search')!;
  const screen = new Screen(element);
  await element.updateComplete;
  if (store.state.status === 'ready' && !store.hold) await until(() => screen.has('[part=meta]'));
  return { element, screen };
}

/** Types as a visitor does, letter by letter, without waiting for results. */
export function typeInto(field: HTMLInputElement, text: string): void {
  for (const letter of text) {
    field.value += letter;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** All events of a type that reach `target`, in order. */
export function heard<E extends Event>(target: EventTarget, type: string): E[] {
  const events: E[] = [];
  target.addEventListener(type, (event) => events.push(event as E));
  return events;
}

/** Time that passes only when a test says so. */
export class HandClock implements Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, { at: number; action: () => void }>();

  start = (action: () => void, milliseconds: number): number => {
    this.#timers.set(this.#next, { at: this.#now + milliseconds, action });
    return this.#next++;
  };

  stop = (timer: number): void => {
    this.#timers.delete(timer);
  };

  get waiting(): number {
    return this.#timers.size;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [timer, { at, action }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(timer);
      action();
    }
  }
}

/** What screen readers are told, as it changes: one entry for each line that is filled. */
export function listen(): { said: string[]; stop: () => void } {
  const lines: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = (target as Element).closest?.('[data-ar-announcer]');
      if (region && addedNodes.length && said(target)) lines.push(said(target));
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return { said: lines, stop: () => observer.disconnect() };
}

/** Whether a visitor can see it. */
export const visible = (element: Element | null): boolean => {
  const box = element?.getBoundingClientRect();
  return !!box && box.width > 0 && box.height > 0;
};

/** Every id on the page, through all shadow roots. */
export function idsUnder(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.id ? [element.id] : []),
    ...(element.shadowRoot ? idsUnder(element.shadowRoot) : []),
  ]);
}
