import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { KaderSourceProvider } from '../../src/context/kader-source-provider.js';
import type { KaderState } from '../../src/context/kader-types.js';
import { KADERS, opened, type StoryKaderUser } from '../../stories/support/kader-user.js';
import { Patience } from '../helpers/patience.js';
import { warningsOf } from '../helpers/warnings.js';

class Source extends LitElement {
  static override properties = { src: {}, id: { reflect: true } };
  declare src: string;
  readonly heard: string[] = [];
  readonly provider = new KaderSourceProvider(this, (state: KaderState) => this.heard.push(state.status));

  constructor() {
    super();
    this.src = '';
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

let tags = 0;
/** Fresh tag names, so that each test decides when they are defined. */
const tag = (): string => `test-kader-${++tags}`;
const define = (name: string, base: CustomElementConstructor): void =>
  customElements.define(name, class extends base {});
const SOURCE = tag();
define(SOURCE, Source);

const USER = 'story-kader-user';

/** Resolves when the consumer's kader has reached a state; looks once per frame. */
async function reached(element: StoryKaderUser, status: KaderState['status']): Promise<void> {
  while (element.consumer.state.status !== status) await new Promise(requestAnimationFrame);
}

const origin = ({ consumer: { state } }: StoryKaderUser): string =>
  'kader' in state ? state.kader.info.origin : state.status;

describe('an element finds its kader', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  function page(markup: string): HTMLElement {
    place = document.createElement('div');
    // Written for this test, like a page that is parsed.
    place.append(document.createRange().createContextualFragment(markup));
    document.body.append(place);
    return place;
  }
  const user = (selector = USER): StoryKaderUser => place?.querySelector(selector) as StoryKaderUser;

  it('by its own src', async () => {
    page(`<${USER} src="${KADERS.ready}"></${USER}>`);
    await reached(user(), 'ready');
    expect(user().consumer.store?.src).to.equal(new URL(KADERS.ready, location.href).href);
  });

  it('in the built-in catalogue, when nothing names a source', async () => {
    page(`<${USER}></${USER}>`);
    await reached(user(), 'ready');
    expect(origin(user())).to.equal('catalogue');
    expect(user().consumer.store?.src).to.equal('');
  });

  it('by its own src before the source around it, and by that before the one it names', async () => {
    page(`
      <${SOURCE} id="kader-named" src="${KADERS.other}"></${SOURCE}>
      <${SOURCE} src="${KADERS.ready}">
        <${USER} class="own" src="${KADERS.other}"></${USER}><${USER} class="around" kader="kader-named"></${USER}>
      </${SOURCE}>
    `);
    await reached(user('.own'), 'ready');
    await reached(user('.around'), 'ready');
    expect(user('.own').consumer.store?.src).to.contain(KADERS.other);
    expect(user('.around').consumer.store?.src).to.contain(KADERS.ready);
  });

  it('in a source without an address, which is the catalogue', async () => {
    page(`<${SOURCE}><${USER}></${USER}></${SOURCE}>`);
    await reached(user(), 'ready');
    expect(origin(user())).to.equal('catalogue');
    expect((place?.querySelector(SOURCE) as Source).heard.at(-1)).to.equal('ready');
  });

  it('by the id of a source that comes later, and waits for it without showing the catalogue', async () => {
    page(`<${USER} kader="kader-late"></${USER}>`);
    await user().updateComplete;
    expect(user().consumer.state.status).to.equal('idle');
    const source = document.createElement(SOURCE) as Source;
    Object.assign(source, { id: 'kader-late', src: KADERS.ready });
    place?.append(source);
    await reached(user(), 'ready');
    expect(user().consumer.store?.src).to.contain(KADERS.ready);
    source.remove();
    await reached(user(), 'idle');
  });

  // Before the next test: what is defined stays defined.
  it('and tells its author once what to import, when nothing has defined the source around it', async () => {
    const patience = new Patience();
    patience.start();
    const said = await warningsOf(async () => {
      page(`<kader-source><${USER}></${USER}></kader-source>`);
      await patience.ends();
      user().requestUpdate();
      await patience.ends();
    });
    patience.stop();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${USER}> waits for <kader-source>`);
    expect(said[0]).to.contain('import algoritmeregister-widgets/define/kader-source');
  });

  it('in a source around it that is not defined, and waits for that once, however often it is drawn', async () => {
    const own = customElements.whenDefined;
    let waits = 0;
    customElements.whenDefined = (name) => (waits++, own.call(customElements, name));
    page(`<kader-source><${USER}></${USER}></kader-source>`);
    for (let drawing = 0; drawing < 20; drawing++) {
      user().requestUpdate();
      await user().updateComplete;
    }
    customElements.whenDefined = own;
    // By the element itself, and by who warns its author.
    expect(waits).to.be.at.most(2);
  });

  it('in a source around it that is defined later, through shadow roots, and waits for it', async () => {
    page(`<kader-source src="${KADERS.other}"><p></p></kader-source>`);
    const shadow = place?.querySelector('p')?.attachShadow({ mode: 'open' });
    const inner = document.createElement(USER) as StoryKaderUser;
    shadow?.append(inner);
    await inner.updateComplete;
    expect(inner.consumer.state.status).to.equal('idle');
    define('kader-source', Source);
    await reached(inner, 'ready');
    expect(inner.consumer.store?.src).to.contain(KADERS.other);
  });

  it('again after a move: another source, and where there is none the catalogue', async () => {
    page(
      `<${SOURCE} src="${KADERS.ready}"><${USER}></${USER}></${SOURCE}><${SOURCE} src="${KADERS.other}"></${SOURCE}>`,
    );
    const moving = user();
    await reached(moving, 'ready');
    place?.querySelectorAll(SOURCE)[1]?.append(moving);
    await moving.updateComplete;
    await reached(moving, 'ready');
    expect(moving.consumer.store?.src).to.contain(KADERS.other);
    place?.append(moving);
    await moving.updateComplete;
    await reached(moving, 'ready');
    expect(origin(moving)).to.equal('catalogue');
  });

  it('anew when the source changes its address', async () => {
    page(`<${SOURCE} src="${KADERS.ready}"><${USER}></${USER}></${SOURCE}>`);
    await reached(user(), 'ready');
    const source = place?.querySelector(SOURCE) as Source;
    source.src = KADERS.other;
    await source.updateComplete;
    await user().updateComplete;
    expect(user().consumer.store?.src).to.contain(KADERS.other);
  });

  it('once for all that use the same, in whichever language', async () => {
    const src = '/gedeeld/manifest.json';
    page(`<${USER} src="${src}"></${USER}><div lang="en"><${USER} src="${src}"></${USER}></div>`);
    const [one, other] = (place as HTMLElement).querySelectorAll<StoryKaderUser>(USER);
    await reached(one as StoryKaderUser, 'ready');
    await reached(other as StoryKaderUser, 'ready');
    expect(one?.consumer.store).to.equal(other?.consumer.store);
    (place as HTMLElement).lang = 'fy';
    await one?.updateComplete;
    expect(opened.filter((path) => path === src)).to.have.length(1);
  });

  it('and says so when the address is none', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,[]', 'http://']) {
      place?.remove();
      page(`<${USER} src="${src}"></${USER}>`);
      await user().updateComplete;
      expect(user().consumer.state, src).to.have.nested.property('error.code', 'bad-option');
    }
  });

  it('and leaves no listener behind', async () => {
    page(`<${USER} src="${KADERS.failed}"></${USER}>`);
    const element = user();
    await reached(element, 'error');
    const { store } = element.consumer;
    element.remove();
    let updates = 0;
    element.requestUpdate = () => void (updates += 1);
    store?.retry();
    await store?.find('requirement', 'x', 'nl').catch(() => undefined);
    expect(updates).to.equal(0);
    expect(element.consumer.store).to.equal(undefined);
  });
});
