import '../../src/define/register-search.js';
import '../../src/define/register-source.js';
import { expect } from '@open-wc/testing';
import { placeholders } from '../../src/embed/placeholder.js';
import { watchPage } from '../../src/embed/watch-page.js';
import { until } from '../elements/helpers/harness.js';
import { Warnings } from '../helpers/warnings.js';

const TAGS = ['register-search', 'algorithm-card', 'register-source'];
const REGISTER = '/__sample/manifest.json';

watchPage(placeholders(TAGS));
let copies = 1;

/** What the script has warned of since the last time. */
const warnings = new Warnings();

let place: HTMLElement;
beforeEach(() => {
  warnings.hear();
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  warnings.stop();
});

/** A placeholder with a link, on the page. */
function placeholder(attributes: Record<string, string>, inside = 'Register'): HTMLElement {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/register';
  link.textContent = inside;
  host.append(link);
  place.append(host);
  return host;
}

const elementIn = (host: Element): HTMLElement | undefined =>
  [...host.children].find((child): child is HTMLElement => TAGS.includes(child.localName));
/** Observers report before this, and those that they start too. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('a placeholder', () => {
  it('gets the element inside, with its own link in it, and keeps its place and classes', async () => {
    const host = placeholder({
      'data-algoritmeregister': 'register-search',
      'data-src': REGISTER,
      'data-page-size': '3',
      class: 'kolom',
    });
    const element = await until(() => elementIn(host));
    expect(element.getAttributeNames().sort()).to.deep.equal(['page-size', 'src']);
    expect(element.querySelector(':scope > a')?.textContent).to.equal('Register');
    expect(host.className).to.equal('kolom');
    await until(() => element.shadowRoot?.querySelectorAll('algorithm-card').length === 3);
  });

  it('passes on attributes that the tag has, and id, lang and dir; of another one it warns once', async () => {
    const host = placeholder({
      'data-algoritmeregister': 'register-search',
      'data-deep-link': '',
      'data-id': 'zoek',
      'data-lang': 'en',
      'data-dir': 'rtl',
      'data-style': 'color: red',
      'data-onclick': 'alert(1)',
      'data-block-id': '7',
    });
    placeholder({ 'data-algoritmeregister': 'register-search', 'data-block-id': '8' });
    const element = await until(() => elementIn(host));
    expect(element.getAttributeNames().sort()).to.deep.equal(['deep-link', 'dir', 'id', 'lang']);
    expect(warnings.all.filter((warning) => warning.includes('data-block-id'))).to.have.length(1);
    expect(warnings.all.join()).to.contain('data-style').and.to.contain('data-onclick');
  });

  it('warns once of an attribute of the tag that is written without data-', async () => {
    for (const heading of ['Een', 'Twee']) {
      const host = placeholder({
        'data-algoritmeregister': 'register-search',
        organisation: 'Gemeente Verzonnen',
        'data-heading': heading,
        heading,
        lang: 'nl',
        title: 'Zoeken',
        class: 'kolom',
      });
      await until(() => elementIn(host));
    }
    expect(warnings.all.filter((warning) => warning.includes('write data-'))).to.deep.equal([
      'algoritmeregister-widgets: data-algoritmeregister="register-search" does nothing with organisation: write data-organisation',
    ]);
  });

  it('of an unknown tag stays as it is, with one warning', async () => {
    for (const tag of ['script', 'iframe', 'my-element', 'script']) {
      placeholder({ 'data-algoritmeregister': tag, 'data-src': '/x.js' });
    }
    await settled();
    expect(place.querySelectorAll('div > a')).to.have.length(4);
    expect(place.querySelectorAll('*')).to.have.length(8);
    expect(warnings.all).to.have.length(3);
  });

  it('passes on what changes later, also when an attribute goes', async () => {
    const host = placeholder({ 'data-algoritmeregister': 'register-search', 'data-heading': 'Eerst' });
    const element = await until(() => elementIn(host));
    host.dataset['heading'] = 'Daarna';
    host.dataset['organisation'] = 'gm9901';
    await until(() => element.getAttribute('heading') === 'Daarna');
    expect(element.getAttribute('organisation')).to.equal('gm9901');
    delete host.dataset['heading'];
    await until(() => !element.hasAttribute('heading'));
    expect(elementIn(host) === element).to.equal(true);
  });

  it('becomes another element when it names another tag, and what it was when it names none', async () => {
    const host = placeholder({ 'data-algoritmeregister': 'register-search' });
    await until(() => elementIn(host));
    host.dataset['algoritmeregister'] = 'algorithm-card';
    await until(() => elementIn(host)?.localName === 'algorithm-card');
    expect(host.children).to.have.length(1);
    expect(host.querySelectorAll('a')).to.have.length(1);
    host.removeAttribute('data-algoritmeregister');
    await until(() => !elementIn(host));
    expect(host.querySelector(':scope > a')?.textContent).to.equal('Register');
  });

  it('may also be named so later, or stand in what is added later', async () => {
    const host = placeholder({ 'data-src': REGISTER });
    host.dataset['algoritmeregister'] = 'register-search';
    await until(() => elementIn(host));
    const around = document.createElement('section');
    const deep = placeholder({ 'data-algoritmeregister': 'algorithm-card' });
    deep.remove();
    around.append(deep);
    place.append(around);
    await until(() => elementIn(deep));
  });

  it('works inside another one', async () => {
    const inner = placeholder({ 'data-algoritmeregister': 'algorithm-card', 'data-algorithm-id': '99999272' });
    const outer = document.createElement('div');
    outer.dataset['algoritmeregister'] = 'register-source';
    outer.dataset['src'] = REGISTER;
    outer.append(inner);
    place.append(outer);
    const card = await until(() => elementIn(inner));
    expect(elementIn(outer)?.contains(card)).to.equal(true);
    await until(() => card.shadowRoot?.querySelector('a'));
    expect(outer.querySelectorAll('algorithm-card, register-source')).to.have.length(2);
  });
});

describe('a placeholder on a page that does more', () => {
  it('is filled once, also by two copies of the script, and by a page that was saved with the element in it', async () => {
    watchPage(placeholders(TAGS));
    copies++;
    const host = placeholder({ 'data-algoritmeregister': 'register-search' });
    const saved = placeholder({ 'data-algoritmeregister': 'register-search', 'data-heading': 'Bewaard' });
    const element = document.createElement('register-search');
    element.append(...saved.childNodes);
    saved.append(element);
    await until(() => elementIn(host));
    await settled();
    expect(host.querySelectorAll('register-search')).to.have.length(1);
    expect(saved.querySelectorAll('register-search')).to.have.length(1);
    expect(element.getAttribute('heading')).to.equal('Bewaard');
  });

  it('keeps its element when the placeholder moves, and when its content is drawn anew', async () => {
    const host = placeholder({ 'data-algoritmeregister': 'register-search' });
    const element = await until(() => elementIn(host));
    const around = document.createElement('section');
    place.append(around);
    around.append(host);
    await settled();
    expect(elementIn(host) === element).to.equal(true);
    const link = document.createElement('a');
    link.href = '/anew';
    host.replaceChildren(link);
    await until(() => elementIn(host));
    expect(elementIn(host) === element).to.equal(true);
    expect([...element.children].map((child) => child === link)).to.deep.equal([true]);
    expect(host.children).to.have.length(1);
    const fragment = document.createDocumentFragment();
    fragment.append(element);
    await until(() => elementIn(host));
    // What the page holds itself stays where it is.
    expect(elementIn(host) === element).to.equal(false);
    const copy = host.cloneNode(true) as HTMLElement;
    host.replaceWith(copy);
    await settled();
    expect(copy.querySelectorAll('register-search')).to.have.length(1);
  });

  it('gives up, with the link there, when something takes every element away', async () => {
    const host = placeholder({ 'data-algoritmeregister': 'register-search' });
    let taken = 0;
    const taker = new MutationObserver(() => {
      const element = elementIn(host);
      if (element) taken++;
      element?.replaceWith(...element.childNodes);
    });
    taker.observe(host, { childList: true });
    await until(() => warnings.all.some((warning) => warning.includes('taken away')));
    await settled();
    taker.disconnect();
    expect(taken).to.equal(20 * copies);
    expect(host.querySelector(':scope > a')?.textContent).to.equal('Register');
  });

  it('lets the page do other things while a script writes the place anew at each change', async () => {
    const markup = '<div data-algoritmeregister="register-search"><a href="/register">Register</a></div>';
    let times = 0;
    const writer = new MutationObserver(() => {
      if (place.innerHTML === markup) return;
      times++;
      place.innerHTML = markup;
    });
    writer.observe(place, { childList: true, subtree: true });
    place.innerHTML = markup;
    // What runs in one task for ever would never come to another.
    await settled();
    writer.disconnect();
    expect(times).to.be.greaterThan(0);
  });

  it('takes no id or name from an editor that the page or a form asks for itself', async () => {
    const taken = { 'data-id': 'action', 'data-lang': 'en' };
    const host = placeholder({ 'data-algoritmeregister': 'register-source', ...taken });
    const element = await until(() => elementIn(host));
    expect(element.hasAttribute('id')).to.equal(false);
    expect(element.lang).to.equal('en');
    expect(warnings.all.some((warning) => warning.includes('data-id="action"'))).to.equal(true);
    place.id = 'bron-van-de-pagina';
    host.dataset['id'] = place.id;
    await settled();
    expect(element.hasAttribute('id')).to.equal(false);
    host.dataset['id'] = 'eigen-bron';
    await until(() => element.id === 'eigen-bron');
  });

  it('is left alone in an editor, which would save what comes in', async () => {
    place.contentEditable = 'true';
    const host = placeholder({ 'data-algoritmeregister': 'register-search' });
    await settled();
    expect(elementIn(host) === undefined).to.equal(true);
    expect(host.outerHTML).to.equal(
      '<div data-algoritmeregister="register-search"><a href="/register">Register</a></div>',
    );
  });

  it('is filled where an editor lets nobody edit', async () => {
    place.contentEditable = 'true';
    const host = placeholder({ 'data-algoritmeregister': 'register-search', contenteditable: 'FALSE' });
    await until(() => elementIn(host));
  });

  it('leaves the focus on the link that has it', async () => {
    const host = placeholder({});
    const link = host.querySelector('a')!;
    link.focus();
    expect(document.activeElement === link).to.equal(true);
    host.dataset['algoritmeregister'] = 'register-search';
    await until(() => elementIn(host) && document.activeElement === link);
  });

  it('is filled on a page whose images and fields carry the names of methods', async () => {
    const names = ['querySelector', 'querySelectorAll', 'readyState', 'activeElement'];
    const clobbering = names.map((name) => {
      const image = document.createElement('img');
      image.name = name;
      return image;
    });
    const form = document.createElement('form');
    form.name = 'documentElement';
    form.dataset['algoritmeregister'] = 'register-search';
    for (const name of [
      'matches',
      'querySelectorAll',
      'hasAttribute',
      'getAttribute',
      'closest',
      'localName',
      'children',
    ]) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    const host = placeholder({});
    host.remove();
    host.dataset['algoritmeregister'] = 'register-search';
    form.append(host);
    const { querySelectorAll } = Document.prototype;
    place.append(...clobbering, form);
    try {
      expect(document.querySelectorAll === querySelectorAll).to.equal(false);
      await settled();
      expect(elementIn(host)?.localName).to.equal('register-search');
      expect([...Element.prototype.querySelectorAll.call(form, ':scope > register-search')]).to.have.length(0);
    } finally {
      for (const image of clobbering) image.remove();
      form.remove();
    }
  });
});
