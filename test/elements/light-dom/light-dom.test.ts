/** What is particular to drawing in the page; that all else works there too, the other files of this folder show. */
import '../../../src/define/algorithm-card.js';
import '../../../src/define/register-search.js';
import '../../../src/define/requirement-checklist.js';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { summarise } from '../../../src/core/model/summary.js';
import type { AlgorithmCard, RequirementChecklist } from '../../../src/index.js';
import { readyKader } from '../../../stories/support/fake-kader.js';
import type { FakeStore } from '../../../stories/support/fake-register.js';
import { registrations } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { Warnings } from '../../helpers/warnings.js';
import { heard, idsUnder, searchIn, until, visible } from '../helpers/harness.js';
import { clean, freshId, ListScreen, type } from '../requirement-checklist/checklists.js';

const id = registrations[0]!.id;
const DOOR = 'De deur van de serverruimte gaat op slot';

const content = html`Tot dan toe: <a href="/x">Lees meer</a>`;

async function lightCard(store: FakeStore, wanted = id): Promise<AlgorithmCard> {
  const place = await fixture(html`
    <story-register .store=${store}>
      <algorithm-card light-dom algorithm-id=${wanted}>${content}</algorithm-card>
    </story-register>
  `);
  const card = place.querySelector('algorithm-card')!;
  await card.updateComplete;
  return card;
}
const readyCard = async (): Promise<AlgorithmCard> => {
  const card = await lightCard(states.ready());
  await until(() => card.matches(':state(ready)'));
  return card;
};

async function lightChecklist(around = html``): Promise<{ element: RequirementChecklist; screen: ListScreen }> {
  const place = await fixture(html`
    <story-kader .given=${readyKader()}>
      <form>
        ${around}
        <requirement-checklist light-dom name="lijst" checklist-id=${freshId()}></requirement-checklist>
      </form>
    </story-kader>
  `);
  const element = place.querySelector('requirement-checklist')!;
  await element.updateComplete;
  const screen = new ListScreen(element);
  screen.button(DOOR).click();
  await element.updateComplete;
  return { element, screen };
}

/** As in a browser of before 2024, which finds no rules within a rule. */
async function withoutNesting<T>(act: () => Promise<T>): Promise<T> {
  // Of its own in some engines, and inherited in others.
  const own = Object.getOwnPropertyDescriptor(CSSStyleRule.prototype, 'cssRules');
  Object.defineProperty(CSSStyleRule.prototype, 'cssRules', { value: [], configurable: true });
  try {
    return await act();
  } finally {
    Reflect.deleteProperty(CSSStyleRule.prototype, 'cssRules');
    if (own) Object.defineProperty(CSSStyleRule.prototype, 'cssRules', own);
  }
}

function withSheet(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** The style of everything that is drawn, as computed, without what depends on names. */
function styleOf(root: ParentNode): string[] {
  const names = ['display', 'color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontFamily', 'lineHeight'] as const;
  const more = [
    'paddingTop',
    'marginBottom',
    'marginLeft',
    'borderTopWidth',
    'textAlign',
    'textDecorationLine',
  ] as const;
  return [...root.querySelectorAll<HTMLElement>('.root, .root *')]
    .filter((element) => !element.matches('svg *, slot'))
    .map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName}.${element.className.toString()}: ${[...names, ...more].map((name) => style[name]).join(' ')}`;
    });
}

describe('an element with light-dom', () => {
  let undo = (): void => undefined;
  afterEach(() => {
    undo();
    undo = () => undefined;
    clean();
  });

  it('54. is drawn where the page’s own text is: in its tree, without a shadow root', async () => {
    const card = await readyCard();
    expect(card.shadowRoot).to.equal(null);
    expect(card.querySelector('[part=card] h3 a')?.textContent).to.include('Parkeercontrole met scanauto');
    expect(card.innerText).to.include('Een auto met camera’s');
    const { element } = await lightChecklist();
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelector('[part=item]')).to.be.instanceOf(HTMLElement);
  });

  it('is an attribute that is read once: a later one changes nothing', async () => {
    const card = await readyCard();
    Object.assign(card, { lightDom: false });
    card.removeAttribute('light-dom');
    await card.updateComplete;
    expect(card.querySelector('[part=card]')).not.to.equal(null);
    const shadow = await fixture<AlgorithmCard>(html`<algorithm-card></algorithm-card>`);
    Object.assign(shadow, { lightDom: true });
    await shadow.updateComplete;
    expect(shadow.shadowRoot).not.to.equal(null);
  });

  it('draws in a shadow root all the same where the browser cannot read its styles in the page', async () => {
    const card = await withoutNesting(readyCard);
    expect(card.querySelector('[data-ar-drawn]')).to.equal(null);
    expect(card.shadowRoot?.querySelector('[part=card]')).to.be.instanceOf(HTMLElement);
  });

  it('leaves the cards of a search in their shadow roots', async () => {
    const { screen } = await searchIn(states.ready());
    await until(() => screen.names[0]);
    expect(screen.one('algorithm-card').shadowRoot).not.to.equal(null);
  });

  describe('the author’s content', () => {
    it('is shown as long as there is nothing better, also text without an element', async () => {
      const store = states.loading();
      const card = await lightCard(store);
      expect(visible(card.querySelector('[href="/x"]'))).to.be.true;
      const text = [...card.childNodes].find((node) => node.nodeValue?.includes('Tot dan toe'))!;
      const room = (): number => {
        const range = document.createRange();
        range.selectNode(text);
        return range.getClientRects().length;
      };
      expect(room()).to.be.above(0);
      store.become(store.ready);
      await until(() => card.matches(':state(ready)'));
      expect(visible(card.querySelector('[href="/x"]'))).to.be.false;
      expect(room()).to.equal(0);
    });

    it('is left as it is, so that a framework finds its own nodes', async () => {
      const given = ['een ', document.createElement('a')];
      const card = document.createElement('algorithm-card');
      Object.assign(card, { lightDom: true });
      card.append(...given);
      const before = [...card.childNodes];
      const place = await fixture(html`<div></div>`);
      place.append(card);
      await card.updateComplete;
      expect([...card.childNodes].slice(-2)).to.deep.equal(before);
    });

    it('may be replaced by a framework, without taking away what is drawn', async () => {
      const card = await readyCard();
      const drawn = card.querySelector('[part=card]');
      card.replaceChildren('iets anders');
      await until(() => card.querySelector('[part=card]'));
      expect(card.querySelector('[part=card]')).to.equal(drawn);
      expect(card.innerText).not.to.include('iets anders');
    });
  });

  it('is not taken for an element of the author by what morphs a page into what the server sent', async () => {
    const card = await readyCard();
    const sent = document.createElement('div');
    // As Livewire, Turbo and htmx do it: what has the same tag in the same place is the same, and gets what the other has inside.
    const first = card.firstElementChild!;
    if (first.localName === sent.localName) first.replaceChildren();
    else first.replaceWith(sent);
    await until(() => card.querySelector('[part=link]'));
    expect(card.querySelectorAll('[data-ar-drawn]')).to.have.length(1);
    expect(sent.parentElement).to.equal(card);
  });

  it('is drawn once in a copy that a page makes of it', async () => {
    const card = await readyCard();
    const copy = card.cloneNode(true) as AlgorithmCard;
    card.after(copy);
    await until(() => copy.matches(':state(ready)'));
    expect(copy.querySelectorAll('[part=card]')).to.have.length(1);
    expect(copy.querySelectorAll('[href="/x"]')).to.have.length(1);
  });

  it('goes along when it is moved, with its styles, also into somebody else’s shadow root', async () => {
    const registration = summarise(registrations[0]!);
    const card = await fixture<AlgorithmCard>(
      html`<algorithm-card light-dom .registration=${registration}></algorithm-card>`,
    );
    const look = styleOf(card);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    const root = elsewhere.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'), card);
    elsewhere.append('van de ander');
    await card.updateComplete;
    expect(card.querySelectorAll('[part=card]')).to.have.length(1);
    expect(styleOf(card)).to.deep.equal(look);
  });

  it('catches nothing of the element around it: its mark of the author’s place is no slot for others', async () => {
    const card = await lightCard(states.loading());
    const elsewhere = await fixture<HTMLElement>(html`<div><b>van de ander</b></div>`);
    elsewhere.attachShadow({ mode: 'open' }).append(card, document.createElement('slot'));
    await card.updateComplete;
    expect(card.querySelector('slot')).not.to.equal(null);
    expect(elsewhere.querySelector('b')!.assignedSlot?.parentNode).to.equal(elsewhere.shadowRoot);
  });

  it('has ids that no other element on the page has', async () => {
    await fixture(html`
      <story-kader .given=${readyKader()}>
        <requirement-checklist light-dom checklist-id=${freshId()}></requirement-checklist>
        <requirement-checklist light-dom checklist-id=${freshId()}></requirement-checklist>
      </story-kader>
    `);
    const both = [...document.querySelectorAll('requirement-checklist')];
    for (const one of both) {
      await one.updateComplete;
      new ListScreen(one).button(DOOR).click();
      await one.updateComplete;
    }
    const ids = idsUnder(document);
    expect(ids.length).to.be.above(40);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('has its styles once in the page, however many there are', async () => {
    await readyCard();
    const count = document.adoptedStyleSheets.length;
    await readyCard();
    expect(document.adoptedStyleSheets).to.have.length(count);
  });

  describe('in a form of the page', () => {
    it('keeps its own fields out of it: the form has the checklist, and nothing else', async () => {
      const { element } = await lightChecklist();
      const form = element.closest('form')!;
      expect([...form.elements]).to.deep.equal([element]);
      expect([...new FormData(form).keys()]).to.deep.equal(['lijst']);
    });

    it('keeps new fields out of it too, and writes nothing to those that it kept out already', async () => {
      const { element, screen } = await lightChecklist();
      const written: Node[] = [];
      const observer = new MutationObserver((changes) => written.push(...changes.map(({ target }) => target)));
      observer.observe(element, { attributes: true, attributeFilter: ['form'], subtree: true });
      const before = new Set(screen.all('input, select, textarea, button'));
      screen.all('[aria-expanded=false]').at(-1)!.click();
      await element.updateComplete;
      await nextFrame();
      observer.disconnect();
      expect(written.length).to.be.above(0);
      expect(written.filter((one) => before.has(one as HTMLElement))).to.deep.equal([]);
      expect([...element.closest('form')!.elements]).to.deep.equal([element]);
    });

    it('does not send the form when Enter is pressed in a field, nor stop it, nor lose what is typed to a reset', async () => {
      const { element, screen } = await lightChecklist(html`<button>Verstuur</button>`);
      const form = element.closest('form')!;
      const sent = heard(form, 'submit');
      form.addEventListener('submit', (event) => event.preventDefault());
      const search = screen.one<HTMLInputElement>('input[type=search]');
      search.focus();
      await sendKeys({ press: 'Enter' });
      await nextFrame();
      expect(sent).to.have.length(0);
      const person = screen.fieldOf<HTMLInputElement>(DOOR, 'Wie voert het uit');
      type(person, 'Jansen', false);
      form.reset();
      expect(person.value).to.equal('Jansen');
    });
  });

  describe('the style sheets of the page', () => {
    it('50. change nothing with rules for all elements and all headings: it looks as in a shadow root', async () => {
      const look = async (light: boolean): Promise<string[]> => {
        const place = await fixture(
          html`<div>
            <story-register .store=${states.ready()}>
              <algorithm-card ?light-dom=${light} algorithm-id=${id}></algorithm-card>
            </story-register>
            <story-kader .given=${readyKader()}>
              <requirement-checklist ?light-dom=${light} checklist-id=${freshId()}></requirement-checklist>
            </story-kader>
          </div>`,
        );
        const card = place.querySelector('algorithm-card')!;
        await until(() => card.matches(':state(ready)'));
        const checklist = place.querySelector('requirement-checklist')!;
        const list = new ListScreen(checklist);
        await checklist.updateComplete;
        list.button(DOOR).click();
        await checklist.updateComplete;
        const found = [...styleOf(card.renderRoot), ...styleOf(list.root)];
        place.remove();
        return found;
      };
      const wanted = await look(false);
      expect(wanted.length).to.be.above(100);
      expect(await look(true)).to.deep.equal(wanted);
      undo = withSheet(`
        * { all: unset }
        h2, h3, p, ul, li, dl, dd { margin: 40px; color: red; font: 30px serif }
        a { color: red } label { display: none } button { border: 9px solid red; float: right }
        input, select { appearance: none; opacity: 0 } input[type=text] { display: none }
        body :not(.x) p, body :not(.x) h3, body :not(.x) li { margin: 9px; display: inline; font-size: 40px }
      `);
      const reset = await look(false);
      expect(await look(true)).to.deep.equal(reset);
    });

    it('reach inside when they insist', async () => {
      const card = await readyCard();
      undo = withSheet('algorithm-card [part=heading] { color: rgb(1, 2, 3) !important }');
      expect(getComputedStyle(card.querySelector('h3')!).color).to.equal('rgb(1, 2, 3)');
    });

    it('leave the author’s content alone with ours', async () => {
      undo = withSheet('a { color: rgb(1, 2, 3) }');
      const card = await lightCard(states.loading());
      expect(getComputedStyle(card.querySelector('[href="/x"]')!).color).to.equal('rgb(1, 2, 3)');
      const page = await fixture(html`<p><a href="/y">Elders</a></p>`);
      expect(getComputedStyle(page.querySelector('a')!).color).to.equal('rgb(1, 2, 3)');
    });
  });

  it('fits in 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    await lightChecklist();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('a script that takes away what was drawn each time that it comes', () => {
  it('gets its way after a while: the page goes on, with the content of the author', async () => {
    const card = await readyCard();
    const warnings = new Warnings();
    warnings.hear();
    const taker = new MutationObserver(() => {
      for (const child of card.querySelectorAll(':scope > [data-ar-drawn]')) child.remove();
    });
    taker.observe(card, { childList: true });
    card.querySelector('[data-ar-drawn]')!.remove();
    await until(() => warnings.all.some((message) => message.includes('taken away too often')));
    taker.disconnect();
    warnings.stop();
    expect(visible(card.querySelector('a[href="/x"]'))).to.equal(true);
  });
});

describe('an image named as what the document adopts styles by', () => {
  for (const name of ['adoptedStyleSheets', 'defaultView']) {
    it(`takes nothing away: ${name}`, async () => {
      const image = document.createElement('img');
      image.name = name;
      document.body.append(image);
      try {
        const card = await readyCard();
        expect(card.querySelector<SVGElement>('svg.leaving')!.getBoundingClientRect().width).to.be.lessThan(30);
      } finally {
        image.remove();
      }
    });
  }
});
