import '../../src/define/ai-act-profile.js';
import '../../src/define/register-search.js';
import '../../src/define/requirement-checklist.js';
import '../../src/define/requirement-list.js';
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { readyKader } from '../../stories/support/fake-kader.js';
import * as states from '../../stories/support/states.js';
import { Screen, searchIn, until, visible } from './helpers/harness.js';

/** Adds a style sheet to the page for one test. */
function withSheet(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Everything a visitor can press or fill in, also inside the cards. */
const targets = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('a, button, input, select, .choice, algorithm-card')]
    .flatMap((found) => (found.shadowRoot ? targets(found.shadowRoot) : [found]))
    .filter((found) => visible(found) && !found.matches('.choice input'));

describe('the page around the elements', () => {
  let undo = (): void => undefined;
  afterEach(async () => {
    undo();
    undo = () => undefined;
    await setViewport({ width: 1280, height: 800 });
  });

  it('50. may reset everything, without taking names, focus or layout away', async () => {
    undo = withSheet(`
      * { all: unset }
      html { font-size: 62.5% }
      label { display: none }
      button { background: red !important; display: none !important }
      body { text-transform: uppercase; white-space: nowrap; text-align: center; line-height: 10px }
    `);
    const { element, screen } = await searchIn(states.ready());
    expect(visible(screen.one('form label'))).to.be.true;
    const button = getComputedStyle(screen.button('Zoeken'));
    expect(button.backgroundColor).not.to.equal('rgb(255, 0, 0)');
    expect(button.minHeight).to.equal('48px');
    const root = getComputedStyle(screen.one('.root'));
    expect(root).to.include({ textTransform: 'none', whiteSpace: 'normal', textAlign: 'start' });
    screen.field.focus();
    expect(getComputedStyle(screen.field)).to.include({ outlineStyle: 'solid', outlineWidth: '3px' });
    // Filters beside the results, as on any wide page.
    const [filters, results] = [screen.one('.filters'), screen.one('.results')].map((box) =>
      box.getBoundingClientRect(),
    );
    expect(filters!.right).to.be.at.most(results!.left);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('38. may be 320 pixels wide, with more room between letters and lines', async () => {
    await setViewport({ width: 320, height: 640 });
    undo = withSheet('body { letter-spacing: 0.12em; word-spacing: 0.16em; margin: 0; padding: 8px }');
    const { screen } = await searchIn(states.ready());
    await until(() => screen.names[0]);
    screen.one('.narrow').click();
    screen.checkbox('In gebruik').click();
    await until(() => screen.has('.chip'));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(screen.one('.choice')).letterSpacing).not.to.equal('normal');
  });

  it('39. may have its text twice as large in 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    undo = withSheet('body { font-size: 32px; margin: 0; padding: 16px }');
    const { screen } = await searchIn(states.ready());
    await until(() => screen.names[0]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const bar = screen.one('.bar').getBoundingClientRect();
    expect(screen.one('select').getBoundingClientRect().right).to.be.at.most(bar.right + 1);
    // One line: the word is not broken.
    const button = screen.button('Zoeken').firstElementChild!;
    expect(button.getClientRects()).to.have.length(1);
  });

  it('47. may be read from right to left: sentences in Dutch are not, the author’s own are', async () => {
    const place = await fixture(html`
      <div dir="rtl">
        <story-register .store=${states.failed()}>
          <register-search><p>&#x645;&#x631;&#x62d;&#x628;&#x627;.</p></register-search>
        </story-register>
      </div>
    `);
    const screen = new Screen(place.querySelector('register-search')!);
    await until(() => screen.has('.notice'));
    expect(getComputedStyle(screen.one('.notice p')).direction).to.equal('ltr');
    expect(getComputedStyle(place.querySelector('p')!).direction).to.equal('rtl');
  });

  it('may put the search in a row beside other things', async () => {
    const place = await fixture(html`
      <div class="row">
        <p>Ernaast</p>
        <story-register .store=${states.ready()}><register-search></register-search></story-register>
      </div>
    `);
    undo = withSheet('.row, story-register { display: flex }');
    const screen = new Screen(place.querySelector('register-search')!);
    await until(() => screen.names[0]);
    expect(screen.host.getBoundingClientRect().width).to.be.greaterThan(600);
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
  });

  for (const [layout, sheet] of [
    ['a grid', '.page { display: grid; grid-template-columns: 1fr }'],
    ['a row', '.page { display: flex } .page > * { flex: 1 }'],
    ['a float', '.page > * { float: left }'],
    ['a table', '.page { display: table } .page > * { display: table-cell }'],
    ['rows of their own', 'main > * > * { display: flex }'],
    ['columns of their own', 'main > * > * { display: flex; flex-direction: column; align-items: center }'],
    ['grids of their own', 'main > * > * { display: grid; place-items: center }'],
    ['what is as wide as its content', '.page > * { inline-size: fit-content }'],
  ] as const) {
    it(`38. may put them in ${layout}: as wide as there is room, and no wider than 320 pixels`, async () => {
      undo = withSheet(`body { margin: 0 } ${sheet}`);
      const place = await fixture(html`
        <div class="page">
          <main>
            <story-register .store=${states.ready()}><register-search></register-search></story-register>
            <story-kader .given=${readyKader()}>
              <ai-act-profile></ai-act-profile>
              <requirement-list></requirement-list>
              <requirement-checklist></requirement-checklist>
              <requirement-checklist light-dom></requirement-checklist>
            </story-kader>
          </main>
        </div>
      `);
      const elements = [...place.querySelectorAll('register-search, ai-act-profile, [light-dom], story-kader > *')];
      await until(() => elements.every((element) => element.matches(':state(ready)')));
      const isWide = (least: number): void => {
        for (const element of elements) {
          const drawn = (element.shadowRoot ?? element).querySelector('.root')!;
          expect(drawn.getBoundingClientRect().width, element.localName).to.be.above(least);
        }
      };
      isWide(900);
      await setViewport({ width: 320, height: 640 });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      isWide(280);
    });
  }

  for (const width of [1280, 320]) {
    it(`44. gets targets that can be hit: ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { screen } = await searchIn(states.ready());
      await until(() => screen.names[0]);
      if (width === 320) screen.one('.narrow').click();
      screen.checkbox('In gebruik').click();
      await until(() => screen.has('.chip'));
      for (const target of targets(screen.root)) {
        const least = target.matches('.primary, .more, .narrow, form input, select') ? 44 : 24;
        const { height } = target.getBoundingClientRect();
        expect(height, target.outerHTML.slice(0, 80)).to.be.at.least(least);
      }
    });
  }

  it('16. keeps room for its sticky header above what gets the focus', async () => {
    const { screen } = await searchIn(states.ready());
    for (const selector of ['form input', '.choice input', 'select', '.more', '.results h3']) {
      expect(parseFloat(getComputedStyle(screen.one(selector)).scrollMarginTop), selector).to.be.at.least(120);
    }
  });

  it('gives its colours to links and buttons, ours before those of its theme', async () => {
    const colours = async (): Promise<string[]> => {
      const { screen } = await searchIn(states.failed());
      // As the three numbers of a screen, whatever notation it is computed to.
      const numbers = getComputedStyle(screen.one('a'))
        .color.match(/[\d.e-]+/g)!
        .slice(-3)
        .map(Number);
      const isShare = numbers.every((number) => number <= 1);
      return [`rgb(${numbers.map((number) => Math.round(isShare ? number * 255 : number)).join(', ')})`];
    };
    undo = withSheet(':root { --utrecht-link-color: rgb(0, 129, 31) }');
    expect(await colours()).to.deep.equal(['rgb(0, 129, 31)']);
    undo();
    undo = withSheet(':root { --utrecht-link-color: rgb(0, 129, 31); --ar-link-color: rgb(120, 0, 60) }');
    expect(await colours()).to.deep.equal(['rgb(120, 0, 60)']);
  });
});
