/** One cell of the table: an element over a snapshot that goes wrong, and what may never happen on the screen. */
import '../../src/all.js';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { thisPage } from '../../src/context/this-page.js';
import { LIMITS } from '../../src/core/limits.js';
import { until } from '../elements/helpers/harness.js';

export type Kind = 'register' | 'kader';

/** What goes wrong with the files whose names begin with `file`: see tools/wtr/fault-folders.js. */
export interface Rule {
  file: string;
  times?: number;
  cut?: number;
  status?: number;
  retryAfter?: number;
  type?: 'html' | 'json' | 'image';
  hang?: boolean;
  drop?: boolean;
}

/** A snapshot on the server, of this test alone. */
export class Folder {
  readonly #id: string;

  constructor(kind: Kind) {
    this.#id = `${kind}.${crypto.randomUUID()}`;
  }

  get src(): string {
    return `/__faults/folder/${this.#id}/manifest.json`;
  }

  async breaks(...rules: Rule[]): Promise<this> {
    await fetch(`/__faults/folder/${this.#id}`, { method: 'POST', body: JSON.stringify({ rules }) });
    return this;
  }

  /** A snapshot of 20 June takes the place of that of 1 June; no file but the manifest has the same name. */
  async isReplaced(rules: Rule[] = []): Promise<void> {
    const kind = `${this.#id.split('.')[0] ?? ''}-newer`;
    await fetch(`/__faults/folder/${this.#id}`, { method: 'POST', body: JSON.stringify({ kind, rules }) });
  }

  /** How often each file was asked for; the test server keeps what it answered at an address before. */
  async gets(): Promise<Record<string, number>> {
    return (await (await fetch(`/__faults/gets/${this.#id}?${crypto.randomUUID()}`)).json()) as Record<string, number>;
  }

  /** Waits until a file whose name begins so was asked for so often; gives up long before the test does. */
  async wasAsked(stem: string, times: number): Promise<void> {
    for (let looked = 0; looked < 200; looked++) {
      const gets = Object.entries(await this.gets()).find(([name]) => name.startsWith(stem));
      if ((gets?.[1] ?? 0) >= times) return;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`${stem} was not asked for ${String(times)} times: ${JSON.stringify(await this.gets())}`);
  }

  /** The names of its files, as far as they begin with this. */
  async names(stem = ''): Promise<string[]> {
    return Object.keys(await this.gets()).filter((name) => name.startsWith(stem));
  }
}

/** Every answer of the form, so that a profile has requirements. */
const PROFILE =
  'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem risicogroep-hoog-risico-ai-systeem ' +
  'transparantieverplichting-geen-transparantieverplichting';

interface Subject {
  kind: Kind;
  /** Attributes besides `src`. */
  attributes?: Record<string, string>;
  /** An element inside it, which uses it. */
  inside?: string;
  /** What is on the screen when all is well. */
  shows: string;
}

export const SUBJECTS: Record<string, Subject> = {
  'register-search': { kind: 'register', shows: '30 algoritmes' },
  // The register number of the third registration.
  'algorithm-card': { kind: 'register', attributes: { 'algorithm-id': '41111114' }, shows: 'Algoritme 3' },
  'register-source': {
    kind: 'register',
    attributes: { 'show-status': '' },
    inside: 'register-search',
    shows: '30 algoritmes beschikbaar',
  },
  'ai-act-profile': { kind: 'kader', attributes: { profile: PROFILE }, shows: 'vereisten' },
  'requirement-list': { kind: 'kader', shows: 'vereisten' },
  'measure-list': { kind: 'kader', shows: 'maatregelen' },
  'instrument-list': { kind: 'kader', shows: 'hulpmiddelen' },
  'requirement-checklist': { kind: 'kader', attributes: { profile: PROFILE }, shows: 'vereisten klaar' },
  'kader-source': {
    kind: 'kader',
    attributes: { 'show-status': '' },
    inside: 'requirement-list',
    shows: 'vereisten',
  },
};

export const TAGS = Object.keys(SUBJECTS);
export const LINK = 'Naar de lijst van de gemeente';

/** Time and connection of the page, in the hands of the test. */
export class Hands {
  #timers: { at: number; act: () => void }[] = [];
  #listeners = new Map<(how: 'seen' | 'online') => void, () => void>();
  #now = 0;
  readonly #usual = { ...thisPage };

  constructor() {
    Object.assign(thisPage, {
      now: () => this.#now,
      random: () => 0,
      isAway: () => false,
      after: (ms: number, act: () => void) => {
        const timer = { at: this.#now + ms, act };
        this.#timers.push(timer);
        return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
      },
      onReturn: (act: (how: 'seen' | 'online') => void) => {
        this.#listeners.set(act, this.#usual.onReturn(act));
        return () => this.#stopHearing(act);
      },
    });
  }

  /** Whether an attempt is planned. */
  get planned(): number {
    return this.#timers.length;
  }

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { act } of due) act();
  }

  /** Somebody comes back to the tab. */
  comeBack(): void {
    for (const act of [...this.#listeners.keys()]) act('seen');
  }

  #stopHearing(act: (how: 'seen' | 'online') => void): void {
    this.#listeners.get(act)?.();
    this.#listeners.delete(act);
  }

  /** A store outlives its elements for a while: it would hear the connection of the next test come back, and plan there. */
  giveBack(): void {
    for (const act of [...this.#listeners.keys()]) this.#stopHearing(act);
    Object.assign(thisPage, this.#usual);
  }
}

const faults: string[] = [];
const onError = (event: Event): void => {
  const { message, reason } = event as unknown as { message?: string; reason?: unknown };
  faults.push(`${event.type}: ${message ?? String(reason)}`);
};

/** To be called in a describe: what every cell starts with, and what none may leave behind. */
export function guarded(): { readonly hands: Hands } {
  const given = {} as { hands: Hands };
  const { silenceMs } = LIMITS;
  beforeEach(() => {
    given.hands = new Hands();
    faults.length = 0;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    fixtureCleanup();
    for (const place of document.querySelectorAll('[data-cell]')) place.remove();
    given.hands.giveBack();
    Object.assign(LIMITS, { silenceMs });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(faults, 'errors that nobody caught').to.deep.equal([]);
  });
  return given;
}

let count = 0;

/** An element as an editor pastes it, with a link inside. */
export function paste(tag: string, src: string, more: Record<string, string> = {}): HTMLElement {
  const { attributes = {}, inside } = SUBJECTS[tag]!;
  const element = document.createElement(tag);
  const own = tag === 'requirement-checklist' ? { 'checklist-id': `faults-${crypto.randomUUID()}-${++count}` } : {};
  for (const [name, value] of Object.entries({ src, ...attributes, ...own, ...more }))
    element.setAttribute(name, value);
  const link = Object.assign(document.createElement('a'), { href: '/lijst', textContent: LINK });
  if (inside) {
    const child = document.createElement(inside);
    child.append(link);
    element.append(child);
  } else element.append(link);
  const place = document.createElement('main');
  place.dataset['cell'] = '';
  place.append(element);
  document.body.append(place);
  return element;
}

/** All that can be read in an element, through shadow roots and slots, as it is seen. */
export function read(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (!node.checkVisibility() || node.matches('.hidden-visually, style'))) {
    // An element without a box may hold some that have one.
    if (!(node instanceof Element) || getComputedStyle(node).display !== 'contents') return '';
  }
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : ((node as Element).shadowRoot ?? node).childNodes;
  return [...children].map(read).join(' ').replace(/\s+/g, ' ').trim();
}

const DATES =
  /(\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4})/g;

/** What may never happen, whatever goes wrong: an empty box, no way on, or another day than that of the data. */
export function neverWrong(element: HTMLElement, days = ['1 juni 2026']): string {
  const text = read(element);
  expect(text, 'an empty box').to.not.equal('');
  const box = element.closest('[data-cell]')!.getBoundingClientRect();
  expect(box.height, 'an empty box').to.be.greaterThan(10);
  for (const [, day] of text.matchAll(DATES)) expect(days, 'a wrong date').to.include(day);
  return text;
}

export const RETRY = 'Probeer opnieuw';

/** The first button to try again, wherever it is drawn. */
export function retryButton(root: Element | ShadowRoot): HTMLButtonElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.localName === 'button' && element.textContent.includes(RETRY)) return element as HTMLButtonElement;
    const inside = element.shadowRoot && retryButton(element.shadowRoot);
    if (inside) return inside;
  }
  return (root instanceof Element && root.shadowRoot && retryButton(root.shadowRoot)) || undefined;
}

const drawnAs = (element: HTMLElement, ...states: string[]): boolean =>
  states.some((state) => element.matches(`:state(${state})`));

/** What a visitor reads once the element knows how it ends. */
export async function settled(element: HTMLElement, days?: string[]): Promise<string> {
  await until(() => drawnAs(element, 'ready', 'empty', 'error'));
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return neverWrong(element, days);
}

/** Waits until all is well on the screen, and nothing asks to try again. */
export async function well(element: HTMLElement, shows?: string, days?: string[]): Promise<string> {
  const wanted = shows ?? SUBJECTS[element.localName]!.shows;
  const text = await until(() => {
    const seen = read(element);
    return drawnAs(element, 'ready') && seen.includes(wanted) && !seen.includes(RETRY) && seen;
  });
  neverWrong(element, days);
  return text;
}

/** Whether this run waits as long as visitors do, and gathers the table. */
export const isForReal = async (): Promise<boolean> =>
  (await (await fetch('/__faults/report', { method: 'POST' })).json()) as boolean;

/** A cell for docs/faults.md. */
export async function report(fault: string, tag: string, seen: string, recovers: string): Promise<void> {
  const body = JSON.stringify({ fault, tag, seen: seen.slice(0, 400), recovers });
  await fetch('/__faults/report', { method: 'POST', body });
}
