/** Every element in each state that the checklist names, on a page with one heading. */
import '../../../src/all.js';
import { nextFrame } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { PROFILE, workedOn } from '../../../stories/support/checklists.js';
import {
  emptyKader,
  failedKader,
  FakeKaderStore,
  loadingKader,
  readyKader,
} from '../../../stories/support/fake-kader.js';
import type { FakeStore } from '../../../stories/support/fake-register.js';
import { registrations } from '../../../stories/support/registrations.js';
import { ALIKE, answer, hit, ScriptedStore } from '../../../stories/support/scripted-register.js';
import * as registers from '../../../stories/support/states.js';
import { Screen, typeInto, until, visible } from '../../elements/helpers/harness.js';

export interface Shown {
  readonly place: HTMLElement;
  readonly screens: Screen[];
}

interface State {
  /** The element, as often as `times`, in a source of its own. */
  readonly page: (times: number) => TemplateResult;
  /** What a visitor does to get there. */
  readonly act?: (screen: Screen) => Promise<unknown> | void;
}

const often = (times: number, one: () => TemplateResult): TemplateResult[] => Array.from({ length: times }, one);
const inRegister =
  (store: () => FakeStore, one: () => TemplateResult) =>
  (times: number): TemplateResult =>
    html`<story-register .store=${store()}>${often(times, one)}</story-register>`;
const inKader =
  (store: () => FakeKaderStore, one: () => TemplateResult) =>
  (times: number): TemplateResult =>
    html`<story-kader .given=${store()}>${often(times, one)}</story-kader>`;

const link = html`<a href="https://algoritmes.overheid.nl">Naar het Algoritmeregister</a>`;
const id = registrations[0]?.id ?? '';
const lights = [hit('Stoplicht voor fietsers', { words: ['stoplicht'] }), hit('Regelen van het verkeer')];
let checklists = 0;

function scripted(listsAll: boolean): ScriptedStore {
  const store = new ScriptedStore(
    listsAll
      ? undefined
      : () =>
          answer(lights, {
            alsoSearched: [{ typed: 'stoplicht', reason: 'meaning', words: ['verkeerslicht'] }, ALIKE],
          }),
  );
  store.listsAll = listsAll;
  return store;
}

function holding(): FakeKaderStore {
  const store = new FakeKaderStore();
  // The first question is answered, as for who is reading already.
  queueMicrotask(() => (store.hold = true));
  return store;
}

const foldsIn = (screen: Screen): HTMLElement[] => screen.all('[aria-expanded]').filter(visible);

/** All that can be unfolded, one after another: of some lists one item is open at a time. */
async function openAll(screen: Screen): Promise<void> {
  for (let at = 0; at < foldsIn(screen).length; at++) {
    const fold = foldsIn(screen)[at];
    if (fold?.ariaExpanded === 'true') continue;
    fold?.click();
    await (screen.host as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  }
  for (const details of screen.all<HTMLDetailsElement>('details')) details.open = true;
}

const drawn = (screen: Screen): Promise<unknown> => until(() => screen.has('[part=meta], .notice, [part=item]'));
const nothing = async (screen: Screen): Promise<void> => {
  await drawn(screen);
  typeInto(screen.field, 'zwembad');
  await until(() => screen.heading.startsWith('Geen'));
};
const typed = async (screen: Screen): Promise<void> => {
  await drawn(screen);
  typeInto(screen.field, 'stoplicht');
};

const search = (): TemplateResult => html`<register-search>${link}</register-search>`;
const card =
  (wanted = id) =>
  (): TemplateResult =>
    html`<algorithm-card heading-level="2" algorithm-id=${wanted}>${link}</algorithm-card>`;
const profile = (): TemplateResult => html`<ai-act-profile profile=${PROFILE}>${link}</ai-act-profile>`;
const checklist = (): TemplateResult =>
  html`<requirement-checklist
    checklist-id=${`toegankelijk-${++checklists}`}
    profile=${PROFILE}
    .checklist=${workedOn()}
  ></requirement-checklist>`;

const LISTS = {
  'requirement-list': (): TemplateResult => html`<requirement-list>${link}</requirement-list>`,
  'measure-list': (): TemplateResult => html`<measure-list>${link}</measure-list>`,
  'instrument-list': (): TemplateResult => html`<instrument-list>${link}</instrument-list>`,
};

const lists = Object.fromEntries(
  Object.entries(LISTS).map(([tag, one]): [string, Record<string, State>] => [
    tag,
    {
      default: { page: inKader(readyKader, one), act: drawn },
      searching: { page: inKader(holding, one), act: typed },
      'no result': { page: inKader(readyKader, one), act: nothing },
      error: { page: inKader(failedKader, one) },
      loading: { page: inKader(loadingKader, one) },
      empty: { page: inKader(emptyKader, one) },
      'detail open': { page: inKader(readyKader, one), act: (screen) => drawn(screen).then(() => openAll(screen)) },
    },
  ]),
);

export const STATES: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  'register-search': {
    default: { page: inRegister(registers.ready, search), act: drawn },
    searching: { page: inRegister(() => scripted(true), search), act: typed },
    'no result': { page: inRegister(registers.ready, search), act: nothing },
    error: { page: inRegister(registers.failed, search) },
    loading: { page: inRegister(registers.loading, search) },
    empty: { page: inRegister(registers.empty, search) },
    'detail open': {
      page: inRegister(() => scripted(false), search),
      act: async (screen) => {
        await typed(screen);
        await until(() => screen.has('.also'));
        await openAll(screen);
      },
    },
  },
  'algorithm-card': {
    default: { page: inRegister(registers.ready, card()) },
    'no result': { page: inRegister(registers.ready, card('99999999')) },
    error: { page: inRegister(registers.failed, card()) },
    loading: { page: inRegister(registers.loading, card()) },
    'light DOM': {
      page: inRegister(
        registers.ready,
        () => html`<algorithm-card light-dom heading-level="2" algorithm-id=${id}></algorithm-card>`,
      ),
    },
  },
  'register-source': {
    default: {
      page: () =>
        html`<register-source show-status src="/__sample/manifest.json">${card('99999272')()}</register-source>`,
      act: (screen) => until(() => screen.host.querySelector('algorithm-card')?.shadowRoot?.querySelector('h2 a')),
    },
    error: {
      page: () => html`<register-source show-status src="/__faults/404">${card()()}</register-source>`,
    },
  },
  'kader-source': {
    error: {
      page: () => html`<kader-source show-status src="/__faults/404">${LISTS['measure-list']()}</kader-source>`,
    },
  },
  'ai-act-profile': {
    default: { page: inKader(readyKader, profile) },
    error: { page: inKader(failedKader, profile) },
    loading: { page: inKader(loadingKader, profile) },
    empty: { page: inKader(emptyKader, profile) },
    'detail open': { page: inKader(readyKader, profile), act: openAll },
  },
  'requirement-checklist': {
    default: { page: inKader(readyKader, checklist) },
    searching: {
      page: inKader(holding, checklist),
      act: (screen) => typeInto(screen.one('input[type=search]'), 'deur'),
    },
    'no result': {
      page: inKader(readyKader, checklist),
      act: async (screen) => {
        typeInto(screen.one('input[type=search]'), 'zwembad');
        await until(() => !screen.has('[part=item]'));
      },
    },
    error: { page: inKader(failedKader, checklist) },
    loading: { page: inKader(loadingKader, checklist) },
    'detail open': { page: inKader(readyKader, checklist), act: openAll },
    'light DOM': {
      page: inKader(
        readyKader,
        () =>
          html`<requirement-checklist
            light-dom
            checklist-id=${`toegankelijk-${++checklists}`}
            profile=${PROFILE}
          ></requirement-checklist>`,
      ),
      act: openAll,
    },
  },
  ...lists,
};

/** What is on the page now, and what was asked for. */
let current: (Shown & { readonly asked: string; readonly box: HTMLElement; stays?: boolean }) | undefined;

function clear(): void {
  current?.box.remove();
  current = undefined;
}
afterEach(() => {
  if (!current?.stays) clear();
});
after(clear);

/** A page with the element in that state, `times` times. */
export async function show(tag: string, state: string, times = 1): Promise<Shown> {
  clear();
  const { page, act } = STATES[tag]![state]!;
  const box = document.body.appendChild(document.createElement('div'));
  render(
    html`<main>
      <h1>Algoritmes</h1>
      ${page(times)}
    </main>`,
    box,
  );
  const place = box.querySelector('main')!;
  const screens = [...place.querySelectorAll<HTMLElement>(tag)].map((element) => new Screen(element));
  current = { asked: asked(tag, state, times), box, place, screens };
  await nextFrame();
  const isWaiting = state === 'loading';
  for (const screen of screens) {
    await until(() => isWaiting || screen.host.matches(':not(:state(loading))'));
    await (screen.host as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    await act?.(screen);
  }
  return current;
}

/** The same page for tests that follow each other and only look: drawing it takes far longer than looking. */
export async function look(tag: string, state: string, times = 1): Promise<Shown> {
  if (current?.asked !== asked(tag, state, times)) await show(tag, state, times);
  return Object.assign(current!, { stays: true });
}

const asked = (...question: unknown[]): string => JSON.stringify(question);

/** Every element in every state, for a test of each. */
export const each: readonly (readonly [tag: string, state: string])[] = Object.entries(STATES).flatMap(
  ([tag, states]) => Object.keys(states).map((state) => [tag, state] as const),
);
