import '../../../src/define/register-search.js';
import '../../../src/define/register-source.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { type ArErrorEvent, type ArReadyEvent, type RegisterSearch, RegisterSource } from '../../../src/index.js';
import * as stories from '../../../stories/register-source.stories.js';
import { HandClock, heard, listen, Screen, until, visible } from '../helpers/harness.js';

const REGISTER = '/src/sample/gemeente-voorbeeldrecht.json';

/** A source in the page, listened to before it starts. */
async function sourceOf(
  src: string,
  attributes = '',
): Promise<{
  element: RegisterSource;
  ready: ArReadyEvent[];
  failed: ArErrorEvent[];
  above: Event[];
}> {
  const place = await fixture(html`<div></div>`);
  const element = document.createElement('register-source');
  element.src = src;
  for (const name of attributes.split(' ').filter(Boolean)) element.toggleAttribute(name, true);
  element.append(document.createElement('register-search'));
  const [ready, failed] = [heard<ArReadyEvent>(element, 'ar-ready'), heard<ArErrorEvent>(element, 'ar-error')];
  const above = heard(place, 'ar-ready');
  place.addEventListener('ar-error', (event) => above.push(event));
  place.append(element);
  await element.updateComplete;
  return { element, ready, failed, above };
}

describe('register-source', () => {
  it('upgrades from markup, with its defaults, and draws no box', async () => {
    const element = await fixture<RegisterSource>('<register-source><p>Inhoud</p></register-source>');
    expect(element).to.be.instanceOf(RegisterSource);
    expect(element).to.include({ src: '', showStatus: false });
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(visible(element.querySelector('p'))).to.be.true;
    expect(element.matches(':state(idle)')).to.be.true;
  });

  it('is found by an id that it gets later, and no more by the one that it had', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = `<register-source src="${REGISTER}"></register-source><register-search register="later"></register-search>`;
    const [source, search] = [...place.children] as [RegisterSource, RegisterSearch];
    await source.updateComplete;
    await search.updateComplete;
    expect(search.matches(':state(idle)')).to.be.true;
    source.id = 'later';
    await until(() => search.matches(':state(ready)'));
    source.id = 'other';
    await until(() => search.matches(':state(idle)'));
  });

  it('leaves the keys of the page that stands in it to the page', async () => {
    const place = await fixture(
      html`<div>
        <register-source><input /><a href="#">Link</a></register-source>
      </div>`,
    );
    const keys = heard<KeyboardEvent>(place, 'keydown');
    const press = (selector: string, key: string) =>
      place
        .querySelector(selector)!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('input', 's');
    press('a', 'Enter');
    expect(keys.map(({ key }) => key)).to.deep.equal(['s', 'Enter']);
  });

  for (const name of ['Idle', 'Loading', 'Ready', 'Empty', 'Failed'] as const) {
    it(`draws its state without accessibility faults: ${name}`, async () => {
      const place = await fixture(
        html`<main>
          <h1>Algoritmes</h1>
          ${stories[name].render()}
        </main>`,
      );
      const element = place.querySelector<RegisterSource>('register-source')!;
      const drawn = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Empty: 'empty', Failed: 'error' }[name];
      await until(() => element.matches(`:state(${drawn})`));
      if (name === 'Ready') await until(() => element.querySelector('register-search')?.matches(':state(ready)'));
      const line = {
        Idle: '',
        Loading: 'Bezig met laden',
        Ready: 'beschikbaar',
        Empty: 'nog geen',
        Failed: '',
      };
      await until(() => (element.shadowRoot?.textContent ?? '').includes(line[name]));
      await expect(place).to.be.accessible();
    });
  }

  it('tells once that the register has been read, to itself only', async () => {
    const { element, ready, failed, above } = await sourceOf(REGISTER);
    await until(() => ready.length);
    expect(ready).to.have.length(1);
    expect(ready[0]!.info.count).to.be.greaterThan(0);
    expect(ready[0]!.bubbles).to.be.false;
    expect([...failed, ...above]).to.have.length(0);
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('tells once that the register cannot be read, with a code', async () => {
    const { ready, failed } = await sourceOf('/bestaat-niet.json');
    await until(() => failed.length);
    expect(failed).to.have.length(1);
    expect(failed[0]!.error.code).to.equal('not-found');
    expect(ready).to.have.length(0);
  });

  it('draws its status when asked: how many and of what day', async () => {
    const { element, ready } = await sourceOf(REGISTER, 'show-status');
    const screen = new Screen(element);
    await until(() => ready.length && screen.text('[part=status]').includes('beschikbaar'));
    element.showStatus = false;
    await element.updateComplete;
    expect(screen.has('[part=status]')).to.be.false;
  });

  it('leaves it to the search inside to say what is wrong, once, and tells how it is when that tried again', async () => {
    const ears = listen();
    const address = `/__faults/switch/${crypto.randomUUID()}`;
    const { element, ready, failed } = await sourceOf(address, 'show-status');
    const [own, search] = [new Screen(element), new Screen(element.querySelector('register-search')!)];
    const told = (): string[] => ears.said.filter((line) => line.includes('niet ophalen'));
    await until(() => failed.length && search.has('.notice') && told().length);
    await element.updateComplete;
    expect(own.has('.root')).to.be.false;
    expect(told()).to.have.length(1);
    await fetch(address, { method: 'POST', body: await (await fetch(REGISTER)).text() });
    search.button('Probeer opnieuw').click();
    await until(() => ready.length && own.text('[part=status]').includes('beschikbaar'));
    ears.stop();
  });

  it('says after a second that it is loading, when it draws its status', async () => {
    const usual = RegisterSource.clock;
    const clock = (RegisterSource.clock = new HandClock());
    const ears = listen();
    const { element } = await sourceOf('/__faults/never', 'show-status');
    await until(() => element.matches(':state(loading)') && clock.waiting);
    clock.pass(1000);
    await until(() => ears.said.includes('Bezig met laden'));
    element.remove();
    expect(clock.waiting).to.equal(0);
    const quiet = await sourceOf('/__faults/never');
    await until(() => quiet.element.matches(':state(loading)'));
    expect(clock.waiting).to.equal(0);
    ears.stop();
    RegisterSource.clock = usual;
  });

  it('serves a search elsewhere on the page by its id', async () => {
    const place = await fixture(html`
      <div>
        <register-search register="hier"></register-search>
        <register-source id="hier" src=${REGISTER}></register-source>
      </div>
    `);
    const search = place.querySelector('register-search')!;
    await until(() => search.matches(':state(ready)'));
  });

  it('gives what is inside it another register when its address changes', async () => {
    const { element, ready } = await sourceOf(REGISTER);
    await until(() => ready.length);
    element.src = '/src/sample/waterschap-de-verzonnen-vaart.json';
    await until(() => ready.length === 2);
    expect(ready[1]!.info.source).not.to.equal(ready[0]!.info.source);
  });
});
