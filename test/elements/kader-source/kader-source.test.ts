import '../../../src/define/kader-source.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { announce } from '../../../src/context/announcer.js';
import type { ArErrorEvent } from '../../../src/elements/events.js';
import type { ArKaderReadyEvent } from '../../../src/elements/kader-source/kader-source.events.js';
import { KaderSource } from '../../../src/elements/kader-source/kader-source.js';
import * as stories from '../../../stories/kader-source.stories.js';
import { KADERS, type StoryKaderUser } from '../../../stories/support/kader-user.js';
import { HandClock, heard, listen, Screen, until, visible } from '../helpers/harness.js';

const STATES = {
  Idle: ['idle', ''],
  Loading: ['loading', 'Bezig met laden'],
  Ready: [
    'ready',
    '7 vereisten, 5 maatregelen en 2 hulpmiddelen. Stand van 1 mei 2026. De officiële tekst is leidend.',
  ],
  Catalogue: [
    'ready',
    '63 vereisten, 108 maatregelen en 28 hulpmiddelen. Stand van 17 juni 2026. De korte titels zijn van ons. De officiële tekst is leidend.',
  ],
  Empty: ['empty', 'staat nog niets'],
  Failed: ['error', ''],
} as const;

/** A source in the page with an element that uses it, listened to before it starts. */
async function sourceOf(src: string, attributes: Record<string, string> = { 'show-status': '' }) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('kader-source');
  element.src = src;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createElement('story-kader-user'));
  const ready = heard<ArKaderReadyEvent>(element, 'ar-kader-ready');
  const failed = heard<ArErrorEvent>(element, 'ar-error');
  const above = heard(place, 'ar-kader-ready');
  place.append(element);
  await element.updateComplete;
  return { element, screen: new Screen(element), ready, failed, above };
}

describe('kader-source', () => {
  it('upgrades from markup, with its defaults, and draws no box', async () => {
    const element = await fixture<KaderSource>('<kader-source><p>Inhoud</p></kader-source>');
    expect(element).to.be.instanceOf(KaderSource);
    expect(element).to.include({ src: '', showStatus: false });
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(visible(element.querySelector('p'))).to.be.true;
    expect(element.matches(':state(idle)')).to.be.true;
    expect(new Screen(element).has('.root')).to.be.false;
  });

  for (const [name, [state, line]] of Object.entries(STATES)) {
    it(`draws its state without accessibility faults: ${name}`, async () => {
      const story = stories[name as keyof typeof STATES];
      const place = await fixture(
        html`<main>
          <h1>Kader</h1>
          ${story.render()}
        </main>`,
      );
      const element = place.querySelector('kader-source')!;
      await until(() => element.matches(`:state(${state})`));
      await until(() => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').includes(line));
      await expect(place).to.be.accessible();
    });
  }

  it('speaks the language around it, also when that changes, and does not read the kader again', async () => {
    const { element, screen, ready } = await sourceOf(KADERS.ready, { 'show-status': '', lang: 'en' });
    await until(() =>
      screen.text('[part=status]').startsWith('7 requirements, 5 measures and 2 instruments. As of 1 May'),
    );
    element.lang = 'fy';
    await until(() => screen.text('[part=status]').includes('Stân fan 1 maaie 2026.'));
    expect(ready).to.have.length(1);
  });

  it('says how many items could not be read', async () => {
    const { screen } = await sourceOf(KADERS.ready);
    await until(() => screen.text('[part=status]').includes('2 onderdelen kunnen we niet lezen.'));
  });

  it('tells once that the kader has been read, to itself only, with the counts', async () => {
    const { ready, failed, above } = await sourceOf(KADERS.ready);
    await until(() => ready.length);
    expect(ready).to.have.length(1);
    expect(ready[0]?.counts).to.deep.equal({ requirements: 7, measures: 5, instruments: 2 });
    expect(ready[0]?.info).to.include({ date: '2026-05-01', origin: 'kader' });
    expect(ready[0]?.bubbles).to.be.false;
    expect([...failed, ...above]).to.have.length(0);
  });

  it('tells once that the kader cannot be read, with a code, and leaves saying so to what is inside it', async () => {
    const ears = listen();
    const { element, failed, ready, screen } = await sourceOf(KADERS.failed);
    await until(() => failed.length);
    expect(failed.map(({ error }) => error.code)).to.deep.equal(['not-found']);
    expect(ready).to.have.length(0);
    await element.updateComplete;
    expect(screen.has('.root')).to.be.false;
    announce('later');
    await until(() => ears.said.includes('later'));
    expect(ears.said).to.deep.equal(['later']);
    ears.stop();
  });

  it('refuses an address that is none', async () => {
    for (const src of ['javascript:alert(1)', 'data:,x', 'http://']) {
      const { failed } = await sourceOf(src);
      await until(() => failed.length);
      expect(failed[0]?.error.code, src).to.equal('bad-option');
    }
  });

  it('says after a second that it is loading, when it draws its status', async () => {
    const usual = KaderSource.clock;
    const clock = (KaderSource.clock = new HandClock());
    const ears = listen();
    const { element } = await sourceOf(KADERS.never);
    await until(() => element.matches(':state(loading)') && clock.waiting);
    clock.pass(1000);
    await until(() => ears.said.includes('Bezig met laden'));
    element.remove();
    expect(clock.waiting).to.equal(0);
    ears.stop();
    KaderSource.clock = usual;
  });

  it('gives what is inside it another kader when its address changes', async () => {
    const { element, ready } = await sourceOf(KADERS.ready);
    await until(() => ready.length);
    element.src = KADERS.other;
    await until(() => ready.length === 2);
    expect(ready[1]?.info.source).to.contain(KADERS.other);
    element.src = '';
    await until(() => ready.length === 3);
    expect(ready[2]?.info.origin).to.equal('catalogue');
  });

  it('serves an element elsewhere on the page by its id', async () => {
    const place = await fixture(html`
      <div>
        <story-kader-user kader="daar"></story-kader-user>
        <kader-source id="daar" src=${KADERS.ready}></kader-source>
      </div>
    `);
    const user = place.querySelector<StoryKaderUser>('story-kader-user')!;
    await until(() => user.consumer.state.status === 'ready');
    expect(user.consumer.store?.src).to.contain(KADERS.ready);
  });
});
