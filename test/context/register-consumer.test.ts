import '../../src/context/root.js';
import { expect } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { RegisterConsumer } from '../../src/context/register-consumer.js';
import { RegisterSourceProvider } from '../../src/context/register-source-provider.js';
import type { RegisterState } from '../../src/context/register-types.js';
import { Patience } from '../helpers/patience.js';
import { Warnings } from '../helpers/warnings.js';

const TOWN = '/src/sample/gemeente-voorbeeldrecht.json';
const WATER = '/src/sample/waterschap-de-verzonnen-vaart.json';

class Consumer extends LitElement {
  static override properties = { src: {}, register: {} };
  declare src: string;
  declare register: string;
  readonly consumer = new RegisterConsumer(this);

  constructor() {
    super();
    this.src = '';
    this.register = '';
  }

  override render(): TemplateResult | typeof nothing {
    return nothing;
  }
}

class Source extends LitElement {
  static override properties = { src: {}, id: { reflect: true } };
  declare src: string;
  readonly heard: string[] = [];
  readonly provider = new RegisterSourceProvider(this, (state: RegisterState) => this.heard.push(state.status));

  constructor() {
    super();
    this.src = '';
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

let tags = 0;
/** Fresh tag names, so that each test decides when they are defined. */
const tag = (): string => `test-late-${++tags}`;
const define = (name: string, base: CustomElementConstructor): void =>
  customElements.define(name, class extends base {});

/** Resolves when the consumer's register has reached a state; checks after every update of the element. */
async function reached(element: Consumer, status: RegisterState['status']): Promise<void> {
  while (element.consumer.state.status !== status) {
    await new Promise<void>((resolve) => {
      const unsubscribe = element.consumer.store?.subscribe(() => (unsubscribe?.(), resolve()));
      // Without a store there is nothing to hear: the next drawing may bring one.
      if (!unsubscribe) requestAnimationFrame(() => resolve());
    });
  }
}

function page(markup: string): HTMLElement {
  const place = document.createElement('div');
  // Written for this test, like a page that is parsed.
  place.append(document.createRange().createContextualFragment(markup));
  document.body.append(place);
  return place;
}

describe('an element finds its register', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());
  const consumer = (name: string): Consumer => place?.querySelector(name) as Consumer;

  it('by its own src', async () => {
    const name = tag();
    define(name, Consumer);
    place = page(`<${name} src="${TOWN}"></${name}>`);
    await reached(consumer(name), 'ready');
    expect(consumer(name).consumer.store?.src).to.equal(new URL(TOWN, location.href).href);
  });

  for (const order of ['source first', 'consumer first']) {
    it(`by the source around it, ${order}`, async () => {
      const [outer, inner] = [tag(), tag()];
      place = page(`<${outer} src="${TOWN}"><p><${inner}></${inner}></p></${outer}>`);
      if (order === 'source first') define(outer, Source);
      define(inner, Consumer);
      await (consumer(inner) as LitElement).updateComplete;
      if (order === 'consumer first') define(outer, Source);
      await reached(consumer(inner), 'ready');
      // Whether it loaded first depends on whether this page has read it before.
      expect((place.querySelector(outer) as Source).heard.at(-1)).to.equal('ready');
    });

    it(`by the id of a source elsewhere, ${order}`, async () => {
      const [source, other] = [tag(), tag()];
      const id = `register-${tags}`;
      place = page(`<${other} register="${id}"></${other}><${source} id="${id}" src="${TOWN}"></${source}>`);
      define(order === 'source first' ? source : other, order === 'source first' ? Source : Consumer);
      await customElements.whenDefined(order === 'source first' ? source : other);
      define(order === 'source first' ? other : source, order === 'source first' ? Consumer : Source);
      await reached(consumer(other), 'ready');
    });
  }

  it('by its own src before the source around it, and by that before the one it names', async () => {
    const [outer, inner] = [tag(), tag()];
    define(outer, Source);
    define(inner, Consumer);
    place = page(`
      <${outer} id="named" src="${WATER}"></${outer}>
      <${outer} src="${TOWN}"><${inner} class="own" src="${WATER}"></${inner}><${inner} class="around" register="named"></${inner}></${outer}>
    `);
    const [own, around] = place.querySelectorAll<Consumer>(inner);
    await reached(own as Consumer, 'ready');
    await reached(around as Consumer, 'ready');
    expect(own?.consumer.store?.src).to.contain(WATER);
    expect(around?.consumer.store?.src).to.contain(TOWN);
  });

  it('again after a move, and none where there is none', async () => {
    const [outer, inner] = [tag(), tag()];
    define(outer, Source);
    define(inner, Consumer);
    place = page(`<${outer} src="${TOWN}"><${inner}></${inner}></${outer}><${outer} src="${WATER}"></${outer}>`);
    const moving = consumer(inner);
    await reached(moving, 'ready');
    place.querySelectorAll(outer)[1]?.append(moving);
    await moving.updateComplete;
    await reached(moving, 'ready');
    expect(moving.consumer.store?.src).to.contain(WATER);
    place.append(moving);
    await moving.updateComplete;
    expect(moving.consumer.state.status).to.equal('idle');
  });

  it('anew when the source changes its address', async () => {
    const [outer, inner] = [tag(), tag()];
    define(outer, Source);
    define(inner, Consumer);
    place = page(`<${outer} src="${TOWN}"><${inner}></${inner}></${outer}>`);
    await reached(consumer(inner), 'ready');
    (place.querySelector(outer) as Source).src = WATER;
    await (place.querySelector(outer) as Source).updateComplete;
    await consumer(inner).updateComplete;
    expect(consumer(inner).consumer.store?.src).to.contain(WATER);
    await reached(consumer(inner), 'ready');
  });

  it('and says so when the address is none', async () => {
    const name = tag();
    define(name, Consumer);
    for (const src of ['javascript:alert(1)', 'data:application/json,[]', 'http://']) {
      place?.remove();
      place = page(`<${name} src="${src}"></${name}>`);
      await consumer(name).updateComplete;
      expect(consumer(name).consumer.state, src).to.have.nested.property('error.code', 'bad-option');
    }
  });

  it('and leaves no listener behind', async () => {
    const name = tag();
    define(name, Consumer);
    place = page(`<${name} src="${TOWN}"></${name}>`);
    const element = consumer(name);
    await reached(element, 'ready');
    let updates = 0;
    element.requestUpdate = () => void (updates += 1);
    const store = element.consumer.store;
    element.remove();
    updates = 0;
    await store?.search('x');
    store?.retry();
    expect(updates).to.equal(0);
    expect(element.consumer.store).to.equal(undefined);
  });
});

describe('an element without a register', () => {
  const warnings = new Warnings();
  const patience = new Patience();
  let place: HTMLElement | undefined;
  beforeEach(() => {
    warnings.hear();
    patience.start();
  });
  afterEach(() => {
    patience.stop();
    warnings.stop();
    place?.remove();
  });

  it('tells its author once what to write, when nothing came', async () => {
    const name = tag();
    define(name, Consumer);
    place = page(`<${name}></${name}><${name} register="nowhere"></${name}>`);
    await patience.ends();
    expect(warnings.all).to.have.length(2);
    expect(warnings.all[0]).to.contain(`<${name}> has no src`).and.to.contain('<register-source>');
    expect(warnings.all[1]).to.contain(`<${name}> names "nowhere" in register`);
    for (const element of place.querySelectorAll<Consumer>(name)) {
      element.requestUpdate();
      place.append(element);
    }
    await patience.ends();
    expect(warnings.all).to.have.length(2);
  });

  it('tells that the source around it has no address', async () => {
    const [outer, inner] = [tag(), tag()];
    define(outer, Source);
    define(inner, Consumer);
    place = page(`<${outer}><${inner}></${inner}></${outer}>`);
    await patience.ends();
    expect(warnings.all.join()).to.contain('<register-source> without src');
  });

  for (const [what, comes] of Object.entries({
    'its own src comes': (element: Consumer) => void (element.src = TOWN),
    'a source comes with the name it names': (element: Consumer, source: string) => {
      const late = Object.assign(document.createElement(source), { id: 'late', src: TOWN });
      element.register = 'late';
      place?.append(late);
    },
    'it is moved into a source': (element: Consumer, source: string) => {
      const around = Object.assign(document.createElement(source), { src: TOWN });
      place?.append(around);
      around.append(element);
    },
    'it is taken away': (element: Consumer) => element.remove(),
    'it is given a registration': (element: Consumer) => void Object.assign(element, { registration: {} }),
  })) {
    it(`says nothing when ${what} in time`, async () => {
      const [source, name] = [tag(), tag()];
      define(source, Source);
      define(name, Consumer);
      place = page(`<${name}></${name}>`);
      const element = consumerIn(place, name);
      await element.updateComplete;
      comes(element, source);
      await patience.ends();
      expect(warnings.all).to.deep.equal([]);
    });
  }

  it('waits for none when it has a registration from the start, as the cards of a list do', async () => {
    const name = tag();
    define(name, Consumer);
    place = page('');
    const element = Object.assign(document.createElement(name) as Consumer, { registration: {} });
    place.append(element);
    await element.updateComplete;
    await new Promise((task) => setTimeout(task));
    expect(patience.waiting).to.deep.equal([]);
  });

  // Before the next test: what is defined stays defined.
  it('tells its author once what to import, when nothing has defined the source around it', async () => {
    const name = tag();
    define(name, Consumer);
    place = page(`<register-source src="${TOWN}"><${name}></${name}></register-source>`);
    await patience.ends();
    consumerIn(place, name).requestUpdate();
    await patience.ends();
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.contain(`<${name}> waits for <register-source>`);
    expect(warnings.all[0]).to.contain('import algoritmeregister-widgets/define/register-source');
  });

  it('says nothing when the source around it is defined in time, which then gives it one', async () => {
    const name = tag();
    define(name, Consumer);
    place = page(`<register-source src="${TOWN}"><${name}></${name}></register-source>`);
    await consumerIn(place, name).updateComplete;
    expect(warnings.all).to.deep.equal([]);
    customElements.define('register-source', class extends Source {});
    await reached(consumerIn(place, name), 'ready');
    await patience.ends();
    expect(warnings.all).to.deep.equal([]);
  });
});

const consumerIn = (place: HTMLElement, name: string): Consumer => place.querySelector(name) as Consumer;
