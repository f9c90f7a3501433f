import '../../src/all.js';
import '../../stories/support/fake-register.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { FakeKaderStore } from '../../stories/support/fake-kader.js';
import { FakeStore } from '../../stories/support/fake-register.js';
import { registrations } from '../../stories/support/registrations.js';
import { until } from '../elements/helpers/harness.js';
import { skip } from '../helpers/skip.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Case {
  readonly tag: string;
  readonly template: (store: FakeStore, kader: FakeKaderStore) => TemplateResult;
}

const link = html`<a href="https://algoritmes.overheid.nl">Naar het Algoritmeregister</a>`;
const inRegister = (store: FakeStore, inner: TemplateResult): TemplateResult =>
  html`<story-register .store=${store}>${inner}</story-register>`;
const inKader = (store: FakeKaderStore, inner: TemplateResult): TemplateResult =>
  html`<story-kader .given=${store}>${inner}</story-kader>`;

const CASES: readonly Case[] = [
  {
    tag: 'register-search',
    template: (store) => inRegister(store, html`<register-search>${link}</register-search>`),
  },
  {
    tag: 'algorithm-card',
    template: (store) =>
      inRegister(store, html`<algorithm-card algorithm-id=${registrations[0]?.id ?? ''}>${link}</algorithm-card>`),
  },
  {
    tag: 'requirement-list',
    template: (_, kader) => inKader(kader, html`<requirement-list>${link}</requirement-list>`),
  },
  { tag: 'measure-list', template: (_, kader) => inKader(kader, html`<measure-list>${link}</measure-list>`) },
  { tag: 'instrument-list', template: (_, kader) => inKader(kader, html`<instrument-list>${link}</instrument-list>`) },
  {
    tag: 'requirement-checklist',
    template: (_, kader) => inKader(kader, html`<requirement-checklist>${link}</requirement-checklist>`),
  },
];

describe('nothing moves under the reader', () => {
  let observer: PerformanceObserver | undefined;
  let shifts: LayoutShift[] = [];
  const frames = async (): Promise<void> => {
    // A shift is told of in the frame after the one it happened in.
    for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
    if (observer) shifts.push(...(observer.takeRecords() as LayoutShift[]));
  };
  const own = (): number[] => shifts.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value);

  beforeEach(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      skip(this, 'this browser does not tell of layout shifts');
    shifts = [];
    observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])));
  });
  afterEach(() => observer?.disconnect());

  for (const { tag, template } of CASES) {
    it(`when ${tag} has waited and is ready, and while somebody types`, async () => {
      const store = new FakeStore({ status: 'loading', progress: { stage: 'download', done: 300, total: 1000 } });
      const kader = new FakeKaderStore({ status: 'loading' });
      const place = await fixture<HTMLElement>(html`
        <main>
          <h1>Algoritmes</h1>
          ${template(store, kader)}
        </main>
      `);
      const element = place.querySelector<HTMLElement>(tag)!;
      await until(() => element.matches(':state(loading)'));
      await frames();
      shifts.length = 0;
      observer!.observe({ type: 'layout-shift' });

      store.become(store.ready);
      kader.become(kader.ready);
      await until(() => element.matches(':state(ready)'));
      await frames();
      expect(own(), 'when it is ready').to.deep.equal([]);

      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) return;
      // What follows from a key is the reader's, and is not counted; what the reader has under the fingers stays all the same.
      // Of the filters as long as there are any: they go when nothing is found.
      const stay = [...element.shadowRoot!.querySelectorAll('input[type=search], .filters, [part=heading]')].slice(
        0,
        3,
      );
      const tops = new Map(stay.map((one) => [one, one.getBoundingClientRect().top]));
      field.focus();
      for (const key of 'par') {
        await sendKeys({ press: key });
        await frames();
        for (const [one, top] of tops) {
          if (one.isConnected) expect(one.getBoundingClientRect().top, `${one.localName} after ${key}`).to.equal(top);
        }
      }
    });
  }

  it('which is measured: a text that comes above the others is told of', async () => {
    const place = await fixture<HTMLElement>(html`<main><p>Eerst</p></main>`);
    await frames();
    shifts.length = 0;
    observer!.observe({ type: 'layout-shift' });
    const above = document.createElement('p');
    above.textContent = 'Hierboven';
    above.style.blockSize = '120px';
    place.prepend(above);
    await until(() => {
      shifts.push(...(observer!.takeRecords() as LayoutShift[]));
      return shifts.length > 0;
    });
  });
});
