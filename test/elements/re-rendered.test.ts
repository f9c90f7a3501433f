import '../../src/define/algorithm-card.js';
import '../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { heard, Screen, seen, typeInto, until } from './helpers/harness.js';

/** A file of this repository. */
const SRC = '/src/sample/gemeente-voorbeeldrecht.json';
const AUTHORED = `<register-search src="${SRC}" page-size="3"><a href="/register">Register</a></register-search>`;

const faults: string[] = [];
const fault = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void faults.push('message' in event ? event.message : String(event.reason));

/** What a server or an editor wrote, as a parser makes it. */
const parsed = (markup: string): HTMLElement[] =>
  [...new DOMParser().parseFromString(markup, 'text/html').body.children].map((child) =>
    document.importNode(child as HTMLElement, true),
  );

async function place(markup = AUTHORED): Promise<{ around: HTMLElement; element: HTMLElement; screen: Screen }> {
  const around = await fixture<HTMLElement>(html`<section></section>`);
  around.append(...parsed(markup));
  const element = around.firstElementChild as HTMLElement;
  const screen = new Screen(element);
  await until(() => screen.names[0]);
  return { around, element, screen };
}

describe('a page that draws itself anew around an element', () => {
  before(() => {
    addEventListener('error', fault);
    addEventListener('unhandledrejection', fault);
  });
  afterEach(() => expect(faults.splice(0)).to.deep.equal([]));
  after(() => {
    removeEventListener('error', fault);
    removeEventListener('unhandledrejection', fault);
  });

  it('may take it out and put it back in one go: what was typed and found stays', async () => {
    const { around, element, screen } = await place();
    typeInto(screen.field, 'parkeren');
    await until(() => screen.has('.results mark') || screen.names.some((name) => /parke/i.test(name)));
    const [field, names] = [screen.field, screen.names];
    for (let time = 0; time < 3; time++) {
      element.remove();
      around.append(element);
    }
    await until(() => screen.names.length === names.length);
    expect(screen.field).to.equal(field);
    expect(field.value).to.equal('parkeren');
    expect(screen.names).to.deep.equal(names);
    screen.field.focus();
    expect(screen.focused).to.equal(field);
  });

  it('may move it to a frame, put it aside in a template, and take it back: it keeps its styles', async () => {
    const { around, element, screen } = await place();
    const card = `<algorithm-card light-dom src="${SRC}" algorithm-id="99999272"></algorithm-card>`;
    around.append(...parsed(card));
    const light = around.lastElementChild as HTMLElement;
    await until(() => light.querySelector('h3'));
    const styled = (): string[] =>
      [screen.one('.root'), screen.one('algorithm-card'), light].map((part) => {
        const { containerType, display } = (part.ownerDocument.defaultView ?? window).getComputedStyle(part);
        return `${containerType} ${display}`;
      });
    const before = styled();
    expect(before[0]).to.equal('inline-size block');
    const frame = document.createElement('iframe');
    around.append(frame);
    frame.contentDocument!.body.append(element, light);
    expect(styled()).to.deep.equal(before);
    const template = document.createElement('template');
    template.content.append(element, light);
    around.append(element, light);
    expect(styled()).to.deep.equal(before);
  });

  it('may take it out for a while, and elsewhere', async () => {
    const { around, element, screen } = await place();
    const { names } = screen;
    element.remove();
    await new Promise(requestAnimationFrame);
    const elsewhere = document.createElement('aside');
    around.append(elsewhere);
    elsewhere.append(element);
    await until(() => screen.names.length === names.length);
    expect(screen.names).to.deep.equal(names);
  });

  it('may write its own markup anew: the new element is as the first one was', async () => {
    const { around, screen } = await place();
    const { names } = screen;
    for (let time = 0; time < 5; time++) around.replaceChildren(...parsed(AUTHORED));
    const again = new Screen(around.querySelector('register-search')!);
    await until(() => again.names.length === names.length);
    expect(again.names).to.deep.equal(names);
    expect(around.querySelectorAll('register-search')).to.have.length(1);
  });

  it('may set the attributes again and again: with the same values nothing is asked, drawn or lost', async () => {
    const { element, screen } = await place();
    const asked = heard(element, 'ar-search');
    const [card, field] = [screen.one('algorithm-card'), screen.field];
    field.focus();
    for (let tick = 0; tick < 20; tick++) {
      for (const name of element.getAttributeNames()) element.setAttribute(name, element.getAttribute(name) ?? '');
      await Promise.resolve();
    }
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(asked).to.deep.equal([]);
    expect(screen.one('algorithm-card')).to.equal(card);
    expect(screen.focused).to.equal(field);
  });

  it('may set other values each tick: the last one counts', async () => {
    const { element, screen } = await place();
    for (let tick = 0; tick < 20; tick++) {
      element.setAttribute('page-size', String((tick % 4) + 1));
      element.setAttribute('lang', tick % 2 ? 'nl' : 'en');
      element.setAttribute('src', tick % 2 ? SRC : '/src/sample/waterschap-de-verzonnen-vaart.json');
      await Promise.resolve();
    }
    await until(() => screen.names.length === 4);
    const first = new Screen((await place(AUTHORED.replace('"3"', '"4"'))).element);
    expect(screen.names).to.deep.equal(first.names);
    expect(screen.button('Zoeken')).to.be.instanceOf(HTMLButtonElement);
  });

  it('may copy it while it is in use: the copy is one as its author wrote it, with ids of its own', async () => {
    const { around, element, screen } = await place();
    typeInto(screen.field, 'zzz');
    const copy = element.cloneNode(true) as HTMLElement;
    expect(copy.outerHTML).to.equal(AUTHORED);
    around.append(copy);
    const copied = new Screen(copy);
    await until(() => copied.names[0]);
    expect(copied.field.value).to.equal('');
    expect(screen.field.value).to.equal('zzz');
    expect(copied.all('[id]').filter(({ id }) => screen.root.getElementById(id))).to.deep.equal([]);
  });

  it('may take away every attribute and child that its author did not write: there are none', async () => {
    const { element, screen } = await place();
    // Classes and states are set by script nowhere, so a tool that compares with the source finds nothing to mend.
    expect(element.outerHTML).to.equal(AUTHORED);
    const { names } = screen;
    element.replaceChildren(...parsed('<p>Ander bericht</p>'));
    element.removeAttribute('page-size');
    await until(() => screen.names.length > names.length);
    expect(screen.names.slice(0, names.length)).to.deep.equal(names);
  });

  it('may do that to what is drawn in the page itself: it comes back', async () => {
    const card = `<algorithm-card light-dom src="${SRC}" algorithm-id="99999272"><a href="/r">Register</a></algorithm-card>`;
    const around = await fixture<HTMLElement>(html`<section></section>`);
    around.append(...parsed(card));
    const element = around.firstElementChild as HTMLElement;
    await until(() => element.querySelector('[part=link]'));
    element.replaceChildren(...parsed('<a href="/r">Register</a>'));
    await until(() => element.querySelector('[part=link]'));
    expect(element.querySelectorAll('[data-ar-drawn]')).to.have.length(1);
  });

  it('may keep it in a template: nothing is asked until it comes out', async () => {
    const src = '/__faults/switch/in-a-template';
    const asked = async (): Promise<unknown> => (await fetch('/__faults/count/in-a-template')).json();
    const before = await asked();
    const around = await fixture<HTMLElement>(html`<section></section>`);
    const template = document.createElement('template');
    template.content.append(...parsed(AUTHORED.replace(SRC, src)));
    around.append(template);
    expect(await asked()).to.equal(before);
    await fetch(src, { method: 'POST', body: await (await fetch(SRC)).text() });
    around.append(document.importNode(template.content, true));
    await until(() => new Screen(around.querySelector('register-search')!).names[0]);
    await fetch(src, { method: 'DELETE' });
  });

  async function inFrame() {
    const placed = await place();
    const frame = document.createElement('iframe');
    frame.title = 'Ander document';
    placed.around.append(frame);
    const other = frame.contentDocument!;
    other.body.append(other.adoptNode(placed.element));
    expect(placed.element.ownerDocument).to.equal(other);
    return { ...placed, other };
  }

  it('may move it into the document of a frame, where what is made then has its styles', async () => {
    const { screen, other } = await inFrame();
    typeInto(screen.field, 'parkeren');
    const marked = await until(() =>
      screen.all('algorithm-card').find(({ shadowRoot }) => shadowRoot?.querySelector('mark')),
    );
    expect(other.defaultView!.getComputedStyle(marked).display).to.equal('block');
  });

  it('may move it into the document of a frame, and back', async () => {
    const { around, element, screen } = await inFrame();
    const { names } = screen;
    await new Promise(requestAnimationFrame);
    around.append(document.adoptNode(element));
    await until(() => screen.names.length === names.length);
    expect(screen.names).to.deep.equal(names);
    typeInto(screen.field, 'parkeren');
    await until(() => screen.names.join() !== names.join() || screen.has('mark'));
  });

  /**
   * Item by item, and not by `querySelectorAll`: WebKit (2.50) keeps its answer for the document in which it was asked, and gives
   * that again after the element was changed in another document and came back, until an element is put in or taken out.
   */
  const listed = (screen: Screen): string[] =>
    [...screen.one('[part=list]').children].map((item) =>
      seen(item.querySelector('algorithm-card')?.shadowRoot?.querySelector('a')),
    );

  it('may ask it in the document of a frame, and take it back: it shows what it found there', async () => {
    const { around, element, screen } = await inFrame();
    const all = listed(screen);
    typeInto(screen.field, 'parkeren');
    await until(() => screen.all('algorithm-card').some(({ shadowRoot }) => shadowRoot?.querySelector('mark')));
    const found = listed(screen);
    expect(found).not.to.deep.equal(all);
    around.append(document.adoptNode(element));
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(screen.field.value).to.equal('parkeren');
    expect(screen.heading).to.include('parkeren');
    expect(listed(screen)).to.deep.equal(found);
  });
});
