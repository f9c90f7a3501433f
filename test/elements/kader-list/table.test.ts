import '../../../src/define/requirement-list.js';
import '../../../src/define/instrument-list.js';
import '../../../src/define/measure-list.js';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KaderList } from '../../../src/elements/kader-list/list-element.js';
import { skip } from '../../helpers/skip.js';
import { seen, until, visible } from '../helpers/harness.js';
import { DEPLOYER, listIn, ListScreen } from './lists.js';

const SMALL = { width: 320, height: 640 };
const LARGE = { width: 1280, height: 900 };
const list = html`<requirement-list profile=${DEPLOYER}></requirement-list>`;

/** The others have no way to be told so by a test. */
const canEmulate = navigator.userAgent.includes('Chrome');
const NO_MEDIA = 'this browser cannot pretend to print or to have other colours';

/** Of the built-in catalogue, which has all the words that columns are made for. */
const LISTS = {
  'requirement-list': html`<requirement-list facets="none" page-size="200"></requirement-list>`,
  'measure-list': html`<measure-list facets="none" page-size="200"></measure-list>`,
  'instrument-list': html`<instrument-list facets="none" page-size="200"></instrument-list>`,
};

/** Words on more than one line, which may go on there only after a hyphen. */
function brokenWords(table: HTMLElement): string[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.hidden-visually')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[^\s\u00AD-]+/g)) {
      // From its second letter on: to the first one Chromium counts the hyphen before it.
      range.setStart(text, Math.min(index + 1, text.length - 1));
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  }
  return [...new Set(broken)];
}

describe('the table of a list', () => {
  afterEach(async () => {
    if (canEmulate) await emulateMedia({ media: 'screen', forcedColors: 'none' });
    await setViewport(LARGE);
  });

  it('10. says by roles that it is a table, also where the page turns rows into blocks', async () => {
    const { screen } = await listIn(undefined, list);
    screen.opener('Robots').click();
    await until(() => screen.has('.details'));
    const roles = { table: 'table', tr: 'row', 'thead th': 'columnheader', 'tbody th': 'rowheader', td: 'cell' };
    for (const [selector, role] of Object.entries(roles)) {
      expect(new Set(screen.all(selector).map((one) => one.getAttribute('role'))), selector).to.deep.equal(
        new Set([role]),
      );
    }
    expect(screen.all('thead th').every((head) => head.getAttribute('scope') === 'col')).to.be.true;
    expect(screen.all('.item th').every((head) => head.getAttribute('scope') === 'row')).to.be.true;
    expect(screen.text('caption')).to.equal('Vereisten');
  });

  it('is one card per row on a narrow page, with the name of each field, and nothing goes sideways', async () => {
    await setViewport(SMALL);
    const { screen } = await listIn(undefined, list);
    for (const opener of screen.all('.opener')) opener.click();
    await until(() => screen.all('.details').length === 5);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(screen.one('.item')).display).to.equal('block');
    expect(visible(screen.one('.item .label'))).to.be.true;
    expect(screen.text('.item td')).to.equal('Wet: AVG');
    // Read already by the head of its column.
    expect(screen.one('.label').getAttribute('aria-hidden')).to.equal('true');
  });

  it('has no names of fields in its cells on a wide page', async () => {
    await setViewport(LARGE);
    const { screen } = await listIn(undefined, list);
    expect(getComputedStyle(screen.one('.item')).display).to.equal('table-row');
    expect(visible(screen.one('.item .label'))).to.be.false;
    expect(visible(screen.one('thead th'))).to.be.true;
  });

  it('breaks no word of a column, also where it has just become a table', async function () {
    const letters = document.createElement('canvas').getContext('2d')!;
    letters.font = '100px Arial, sans-serif';
    if (letters.measureText('verantwoordelijkheden').width > 1050) skip(this, 'this machine has wide letters only');
    await setViewport(LARGE);
    for (const [kind, list] of Object.entries(LISTS)) {
      const place = await fixture<HTMLElement>(html`<div>${list}</div>`);
      // The least width of a table, in a letter of ordinary width.
      place.style.cssText = 'font: 16px Arial, sans-serif; inline-size: 50em';
      const screen = new ListScreen(place.querySelector<KaderList>(kind)!);
      await until(() => screen.all('.item').length > 25);
      // As in a browser that has no patterns of this language.
      screen.one('.root').style.hyphens = 'manual';
      expect(getComputedStyle(screen.one('.item')).display, kind).to.equal('table-row');
      expect(brokenWords(screen.one('table')), kind).to.deep.equal([]);
    }
  });

  it('is a table on paper too, within the margins of an A4', async function () {
    if (!canEmulate) skip(this, NO_MEDIA);
    const { element, screen } = await listIn(undefined, list);
    element.style.cssText = 'inline-size: 184mm; font-size: 16px';
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(screen.one('.item')).display).to.equal('table-row');
  });

  it('has targets that can be hit', async () => {
    for (const size of [SMALL, LARGE]) {
      await setViewport(size);
      const { screen } = await listIn(undefined, list);
      screen.opener('Robots').click();
      await until(() => screen.has('.details'));
      for (const target of screen.all('.opener')) {
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
      }
      for (const target of screen.all('.details a')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
      }
    }
  });

  it('13. can be walked by keyboard alone: field, filters, order, rows, what is open, more', async () => {
    await setViewport(LARGE);
    const { screen } = await listIn(undefined, html`<requirement-list facets="role" page-size="2"></requirement-list>`);
    screen.field.focus();
    const walked: string[] = [];
    const step = async (key: string): Promise<void> => {
      await sendKeys({ press: key });
      const { focused } = screen;
      walked.push(focused?.className || focused?.tagName.toLowerCase() || 'page');
    };
    for (let n = 0; n < 7; n++) await step('Tab');
    expect(walked).to.deep.equal(['primary', 'input', 'input', 'input', 'input', 'select', 'opener']);
    await sendKeys({ press: 'Enter' });
    await until(() => screen.has('.details'));
    walked.length = 0;
    for (let n = 0; n < 7; n++) await step('Tab');
    expect(walked).to.deep.equal(['a', 'a', 'a', 'a', 'a', 'opener', 'more']);
    await sendKeys({ press: 'Enter' });
    await until(() => screen.titles.length === 4);
    expect(screen.focused === screen.all('.opener')[2]).to.be.true;
  });

  it('takes more room between letters and lines, and a page that is read from right to left', async () => {
    await setViewport(SMALL);
    const place = await fixture<HTMLElement>(html`
      <div dir="rtl">
        <story-kader><requirement-list></requirement-list></story-kader>
      </div>
    `);
    Object.assign(place.style, { letterSpacing: '0.12em', wordSpacing: '0.16em' });
    const element = place.querySelector('requirement-list')!;
    await until(() => element.matches(':state(ready)'));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('ltr');
  });

  it('46. is on paper as it stands: the rows with their titles, open what is open, how many there are', async function () {
    if (!canEmulate) skip(this, NO_MEDIA);
    const { screen } = await listIn(undefined, html`<requirement-list page-size="2"></requirement-list>`);
    screen.opener('Robots').click();
    await until(() => screen.has('.details'));
    await emulateMedia({ media: 'print' });
    expect(visible(screen.opener('Robots'))).to.be.true;
    expect(visible(screen.details('Robots'))).to.be.true;
    expect(visible(screen.one('.form'))).to.be.false;
    expect(visible(screen.one('.more'))).to.be.false;
    expect(screen.text('.paper')).to.equal('Hier staan er 2 van de 7.');
    expect(visible(screen.one('.paper'))).to.be.true;
  });

  it('gives titles on paper the width of their column', async function () {
    if (!canEmulate) skip(this, NO_MEDIA);
    for (const width of [320, 720, LARGE.width]) {
      await setViewport({ width, height: 1000 });
      await emulateMedia({ media: 'print' });
      const { screen } = await listIn(undefined, list);
      for (const opener of screen.all('.opener')) {
        const [title, cell] = [opener.querySelector('span')!, opener.closest('th')!];
        // The arrow is not drawn, and leaves no room behind.
        expect(title.getBoundingClientRect().left).to.be.closeTo(cell.getBoundingClientRect().left, 1);
        const lines = title.getBoundingClientRect().height / parseFloat(getComputedStyle(title).lineHeight);
        expect(lines, `${width}: ${seen(opener)}`).to.be.at.most(4.5);
      }
    }
  });

  it('42. shows with the colours of the system what opens', async function () {
    if (!canEmulate) skip(this, NO_MEDIA);
    await emulateMedia({ forcedColors: 'active' });
    const { screen } = await listIn();
    const arrow = getComputedStyle(screen.one('.opener'), '::before');
    expect(arrow.borderRightWidth).to.equal('2px');
    expect(arrow.borderRightStyle).to.equal('solid');
  });
});
