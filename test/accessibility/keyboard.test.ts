import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { skip } from '../helpers/skip.js';
import { each, show, STATES } from './helpers/states.js';
import { THEMES, wear } from './helpers/themes.js';
import { called, controls, everything, focused } from './helpers/walk.js';

/** WebKitGTK goes past links and buttons, unless its user sets it otherwise. */
const tabsToAll = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);
const NO_TABS = 'this browser tabs to fields only, unless a setting says otherwise';

/** Of radio buttons with one name, only one is a stop. */
const stopOf = (control: HTMLElement): string =>
  control.matches('input[type=radio]') ? `radio ${(control as HTMLInputElement).name}` : '';

async function press(key: 'Tab' | 'Shift+Tab'): Promise<void> {
  if (key !== 'Tab') await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (key !== 'Tab') await sendKeys({ up: 'Shift' });
}

/** From before the element with Tab, or from behind it with Shift+Tab, until the focus leaves it. */
async function walk(place: HTMLElement, key: 'Tab' | 'Shift+Tab'): Promise<HTMLElement[]> {
  const [before, behind] = ['prepend', 'append'].map((where) => {
    const button = document.createElement('button');
    button.textContent = 'Van de pagina';
    place[where as 'prepend'](button);
    return button;
  });
  const [from, to] = key === 'Tab' ? [before!, behind!] : [behind!, before!];
  from.focus();
  const stops: HTMLElement[] = [];
  for (let steps = 0; focused() !== to; steps++) {
    expect(steps, 'steps without an end').to.be.below(400);
    await press(key);
    const at = focused();
    // A date field has several stops inside.
    if (at && at !== to && at !== stops.at(-1)) stops.push(at);
  }
  before!.remove();
  behind!.remove();
  return stops;
}

/** The line around what has the focus: its own, or that of the box around it. */
function ring(control: HTMLElement): number {
  const around = [control, control.parentElement, control.closest('label'), control.closest('th, h2, h3, h4, h5, h6')];
  return Math.max(
    ...around.map((one) => {
      if (!one) return 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    }),
  );
}

const DRAWN = each.filter(([, state]) => ['default', 'no result', 'error', 'detail open', 'light DOM'].includes(state));

describe('keyboard and focus', function () {
  // A walk through a hundred stops and back, in three browsers at once.
  this.timeout(90_000);
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const [tag, state] of DRAWN) {
    it(`13. Tab reaches everything in the order that is seen, and goes on: ${tag}, ${state}`, async function () {
      if (!tabsToAll) skip(this, NO_TABS);
      const { place } = await show(tag, state);
      const stops = await walk(place, 'Tab');
      const seen = new Set<string>();
      const expected = controls(place).filter((control) => {
        if ((control as HTMLInputElement).disabled || control.tabIndex < 0) return false;
        const radio = stopOf(control);
        if (!radio) return true;
        const group = controls(place).filter((other) => stopOf(other) === radio) as HTMLInputElement[];
        return control === (group.find(({ checked }) => checked) ?? group[0]) && !seen.has(radio) && seen.add(radio);
      });
      expect(stops.map(called)).to.deep.equal(expected.map(called));
      stops.forEach((stop, at) => {
        const [one, next] = [stop, stops[at + 1] ?? stop].map((box) => box.getBoundingClientRect());
        const isOnward = next!.bottom > one!.top - 4 || next!.left >= one!.right - 4;
        expect(isOnward, `${called(stop)} and then above it ${called(stops[at + 1] ?? stop)}`).to.be.true;
      });
      const back = await walk(place, 'Shift+Tab');
      expect(back.map(called).reverse()).to.deep.equal(stops.map(called));
    });
  }

  for (const theme of [undefined, ...THEMES]) {
    // In house styles those that have every kind of control between them.
    const all = Object.keys(STATES).filter((tag) => STATES[tag]?.['detail open']);
    for (const tag of theme ? ['register-search', 'ai-act-profile'] : all) {
      it(`15. what has the focus has a line of 2 pixels at least: ${tag}, ${theme ?? 'default'}`, async function () {
        if (!tabsToAll) skip(this, NO_TABS);
        const takeOff = theme && (await wear(theme));
        try {
          const { place } = await show(tag, 'detail open');
          place.tabIndex = -1;
          place.focus();
          let last: HTMLElement | null = null;
          for (let { length } = controls(place); length > 0; length--) {
            await press('Tab');
            const at = focused();
            // The stops inside a date field are the browser's own, and so are their lines.
            if (at === last) continue;
            last = at;
            if (at && place.contains(at.getRootNode() === document ? at : (at.getRootNode() as ShadowRoot).host)) {
              expect(ring(at), called(at)).to.be.at.least(2);
            }
          }
        } finally {
          takeOff?.();
        }
      });
    }
  }

  it('16. a header of 120 pixels that stays in view never covers what has the focus', async function () {
    if (!tabsToAll) skip(this, NO_TABS);
    await setViewport({ width: 1280, height: 500 });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.sticky { position: sticky; top: 0; block-size: 120px; background: #fff; z-index: 9 }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const { place } = await show('register-search', 'default');
      const header = document.createElement('header');
      header.className = 'sticky';
      place.prepend(header);
      const behind = document.createElement('button');
      behind.textContent = 'Van de pagina';
      place.append(behind);
      behind.focus();
      const stops = controls(place).length;
      for (let steps = 0; steps < stops && focused(); steps++) {
        await press('Shift+Tab');
        const at = focused();
        if (!at || scrollY === 0) continue;
        expect(at.getBoundingClientRect().top, called(at)).to.be.at.least(120);
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      await setViewport({ width: 1280, height: 900 });
    }
  });

  for (const [tag, state] of each) {
    const hasNone = (selector: string) => async (): Promise<void> => {
      const { place } = await show(tag, state);
      expect(everything(place, selector)).to.deep.equal([]);
    };
    it(
      `19. not applicable, because there are no pages of results: ${tag}, ${state}`,
      hasNone('nav, [role=navigation], [aria-current=page]'),
    );
    it(
      `20. not applicable, because there is no dialog: ${tag}, ${state}`,
      hasNone('dialog, [role=dialog], [role=alertdialog], [popover]'),
    );
    it(
      `21. not applicable, because there are no tabs: ${tag}, ${state}`,
      hasNone('[role=tab], [role=tablist], [role=tabpanel]'),
    );
    it(
      `24. not applicable, because there is no combobox: ${tag}, ${state}`,
      hasNone('[role=combobox], [role=listbox], [aria-autocomplete], [list], datalist'),
    );

    it(`22. what unfolds is a button that says so and names what it unfolds: ${tag}, ${state}`, async () => {
      const { place } = await show(tag, state);
      for (const fold of everything(place, '[aria-expanded]')) {
        expect(fold.localName).to.equal('button');
        const unfolded = fold.getAttribute('aria-controls');
        const target = unfolded && (fold.getRootNode() as ShadowRoot).getElementById(unfolded);
        if (fold.ariaExpanded === 'true') expect(target, called(fold)).to.exist;
        // Folded away is taken away, or not drawn: nothing in it can have the focus.
        else if (target && !target.matches('ul, div:has(> .choice)')) expect(controls(target)).to.deep.equal([]);
      }
      expect(everything(place, 'summary').every((summary) => summary.parentElement?.localName === 'details')).to.be
        .true;
      expect(everything(place, 'summary :is(h1, h2, h3, h4, h5, h6)')).to.deep.equal([]);
    });
  }

  for (const [tag] of Object.entries(STATES).filter(([, states]) => states['detail open'])) {
    it(`25. no letter or figure does anything outside a field: ${tag}`, async () => {
      const { place } = await show(tag, 'detail open');
      expect(everything(place, '[accesskey], [aria-keyshortcuts]')).to.deep.equal([]);
      const before = everything(place).length;
      for (const control of controls(place).filter((one) => !one.matches('input, select, textarea'))) {
        for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,') {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
          control.dispatchEvent(event);
          expect(event.defaultPrevented, `${key} on ${called(control)}`).to.be.false;
        }
      }
      expect(everything(place).length).to.equal(before);
    });
  }
});
