import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { pageClock } from '../../src/elements/parts/pause.js';
import { until, visible } from '../elements/helpers/harness.js';
import { skip } from '../helpers/skip.js';
import { each, show } from './helpers/states.js';
import { called, controls, everything, words } from './helpers/walk.js';

/** The others have no way to be told so by a test. */
const canEmulate = navigator.userAgent.includes('Chrome');
const NO_MEDIA = 'this browser cannot pretend to print, to have other colours or no motion';

const SMALL = {
  '320 by 256 pixels': { width: 320, height: 256 },
  'a telephone on its side': { width: 640, height: 320 },
} as const;

/** What the criterion on text spacing asks a page to bear; on the body, from where it is inherited. */
const SPACING = 'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';
/** Text alone, twice as large. */
const LARGE = 'body { font-size: 200% }';

/** Text that is cut off by its own box. What is for the ears only is cut on purpose. */
function cutOff(place: HTMLElement): string[] {
  return everything(place)
    .filter((box) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      if (clipPath !== 'none' || position === 'absolute') return false;
      const isCut = (overflow: string, inside: number, outside: number): boolean =>
        (overflow === 'hidden' || overflow === 'clip') && inside > outside + 1;
      return isCut(overflowX, box.scrollWidth, box.clientWidth) || isCut(overflowY, box.scrollHeight, box.clientHeight);
    })
    .map(called);
}

/** What can be pressed and lies over something else that can. */
function overlapping(place: HTMLElement): string[] {
  const boxes = controls(place)
    .filter(visible)
    .map((one) => [one, one.getBoundingClientRect()] as const);
  return boxes.flatMap(([one, a]) =>
    boxes
      .filter(([other, b]) => {
        if (one === other || one.contains(other) || other.contains(one)) return false;
        const [wide, high] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ];
        return wide > 1 && high > 1;
      })
      .map(([other]) => `${called(one)} over ${called(other)}`),
  );
}

const kindOf = (control: HTMLElement): string =>
  [
    (control.getRootNode() as ShadowRoot).host?.localName,
    control.localName,
    control.className,
    control.getAttribute('type'),
    control.ariaExpanded,
  ].join();

/** All that is on the page but the live regions, and in what state: what an act changes or a style sheet adds. */
function looks(): Set<string> {
  const shown = [...document.body.querySelectorAll(':scope > :not([data-ar-announcer])')].flatMap((one) =>
    everything(one),
  );
  return new Set(
    shown.map((one, at) => {
      const { value, checked, open, offsetWidth, offsetHeight } = one as HTMLInputElement & HTMLDetailsElement;
      const { opacity, visibility } = getComputedStyle(one);
      const moves = one.getAnimations().some((animation) => animation instanceof CSSAnimation);
      const added = ['::before', '::after'].map((part) => getComputedStyle(one, part).content);
      const texts = [...one.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''));
      const attributes = [...one.attributes].map(({ name, value }) => name !== 'class' && `${name}=${value}`);
      return [
        at,
        one.localName,
        attributes,
        texts,
        value,
        checked,
        open,
        !moves && opacity,
        visibility,
        added,
        offsetWidth,
        offsetHeight,
      ].join();
    }),
  );
}

describe('what is seen', () => {
  const sheet = new CSSStyleSheet();
  const { start } = pageClock;
  before(() => document.adoptedStyleSheets.push(sheet));
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(async () => {
    sheet.replaceSync('');
    pageClock.start = start;
    await resetMouse();
    if (canEmulate) await emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' });
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const [tag, state] of each) {
    const staysWithin = async (viewport: { width: number; height: number }): Promise<void> => {
      await setViewport(viewport);
      sheet.replaceSync('body { margin: 0; padding: 8px }');
      const { place } = await show(tag, state);
      expect(document.documentElement.scrollWidth).to.be.at.most(viewport.width);
      expect(cutOff(place)).to.deep.equal([]);
    };
    it(`38. nothing goes sideways on 320 pixels, as at 400 %: ${tag}, ${state}`, () =>
      staysWithin({ width: 320, height: 640 }));
    for (const [size, viewport] of Object.entries(SMALL)) {
      it(`48. nothing goes sideways on ${size}: ${tag}, ${state}`, () => staysWithin(viewport));
    }

    it(`39. text of twice the size is not cut and lies over nothing: ${tag}, ${state}`, async () => {
      sheet.replaceSync(LARGE);
      const { place } = await show(tag, state);
      expect(cutOff(place)).to.deep.equal([]);
      expect(overlapping(place)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(1280);
    });

    it(`40. more room between letters, words and lines takes nothing away: ${tag}, ${state}`, async () => {
      sheet.replaceSync(SPACING);
      const { place } = await show(tag, state);
      for (const text of everything(place, 'p, li, dd, label').slice(0, 5)) {
        expect(parseFloat(getComputedStyle(text).letterSpacing), called(text)).to.be.above(1);
      }
      expect(cutOff(place)).to.deep.equal([]);
      expect(overlapping(place)).to.deep.equal([]);
    });

    it(`42. with the colours of the system, edges and marks remain: ${tag}, ${state}`, async function () {
      if (!canEmulate) skip(this, NO_MEDIA);
      await emulateMedia({ forcedColors: 'active' });
      const { place } = await show(tag, state);
      for (const one of everything(place, 'button:not(.opener, .open, .quiet), input[type=search], select, textarea')) {
        const box = one.closest('.select') ?? one;
        const hasEdge = [one, box].some((edge) => parseFloat(getComputedStyle(edge).borderTopWidth) >= 1);
        expect(hasEdge, called(one)).to.be.true;
      }
      for (const box of everything(place, 'input[type=checkbox], input[type=radio]')) {
        expect(getComputedStyle(box).appearance, called(box)).to.equal('auto');
      }
      for (const mark of everything(place, 'mark')) {
        expect(getComputedStyle(mark).backgroundColor).not.to.equal(getComputedStyle(document.body).backgroundColor);
        expect(getComputedStyle(mark).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      }
    });

    it(`43. nothing moves for who does not want it: ${tag}, ${state}`, async function () {
      if (!canEmulate) skip(this, NO_MEDIA);
      await emulateMedia({ reducedMotion: 'reduce' });
      const { place } = await show(tag, state);
      expect(everything(place).flatMap((one) => one.getAnimations())).to.deep.equal([]);
      for (const one of everything(place)) expect(getComputedStyle(one).scrollBehavior).to.equal('auto');
      expect(everything(place, 'video, audio, marquee, [autoplay]')).to.deep.equal([]);
    });

    for (const width of [1280, 320]) {
      it(`44. what can be pressed is 24 pixels at least, or has that room: ${tag}, ${state}, ${width}`, async () => {
        await setViewport({ width, height: 900 });
        const { place } = await show(tag, state);
        for (const one of controls(place).filter(visible)) {
          // The author's link is the page's; a link in a sentence is as high as its line.
          if (one.matches('p a, li a, summary, main > * > * > a')) continue;
          const box = (one.closest('label') ?? one).getBoundingClientRect();
          expect(Math.min(box.width, box.height), called(one)).to.be.at.least(24);
          if (one.matches('.primary')) expect(box.height).to.be.at.least(44);
        }
      });
    }

    it(`45. what has a colour or a shape has a word for it: ${tag}, ${state}`, async () => {
      const { place } = await show(tag, state);
      for (const chip of everything(place, '.status, .chip, .notice, .verdict'))
        expect(words(chip.textContent)).not.to.equal('');
      expect(everything(place, 'img, canvas')).to.deep.equal([]);
      for (const drawing of everything(place, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    });

    it(`47. on a page from right to left, with words that do not end, nothing goes sideways: ${tag}, ${state}`, async () => {
      await setViewport({ width: 320, height: 640 });
      sheet.replaceSync('body { margin: 0; padding: 8px; direction: rtl }');
      const { place } = await show(tag, state);
      for (const text of everything(place, 'p, dd, legend, .choice > span, h2 a, h3 a, h2, h3').filter(
        (one) => !one.querySelector('*'),
      )) {
        text.textContent = 'Arbeidsongeschiktheidsverzekeringsuitkeringsinstantie van de Gemeente Nergenshuizen';
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`49. nothing is dragged, done on the way down, or shown on hovering: ${tag}, ${state}`, async () => {
      // What comes by itself, such as that it is still loading, is none of the mouse's doing.
      pageClock.start = () => 0;
      const { place } = await show(tag, state);
      expect(everything(place, '[draggable=true], [title], [popover]')).to.deep.equal([]);
      const before = looks();
      const changed = (): string[] => {
        const now = looks();
        return [...before].filter((one) => !now.has(one)).concat([...now].filter((one) => !before.has(one)));
      };
      // One of each kind: of most there are many, drawn alike.
      const kinds = new Map(
        controls(place)
          .filter(visible)
          .map((one) => [kindOf(one), one]),
      );
      for (const control of kinds.values()) {
        control.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
        expect(changed(), `hovering over ${called(control)}`).to.deep.equal([]);
        // The browser opens the list of a select, and puts the caret in a field, on the way down.
        if (control.matches('select, textarea, input:not([type=checkbox], [type=radio])')) {
          control.focus();
          expect(changed(), `the focus on ${called(control)}`).to.deep.equal([]);
          continue;
        }
        await sendMouse({ type: 'down' });
        expect(changed(), `pressing ${called(control)}`).to.deep.equal([]);
        await sendMouse({ type: 'move', position: [1, 1] });
        await sendMouse({ type: 'up' });
        expect(changed(), `letting go beside ${called(control)}`).to.deep.equal([]);
      }
    });
  }

  const PRINTED: Readonly<Record<string, string>> = {
    'register-search': '[part=item]',
    'algorithm-card': 'h2',
    'requirement-list': '[part=item]',
    'ai-act-profile': 'h2, h3',
    // Drawn for paper alone, and only then.
    'requirement-checklist': '.paper .answer a',
  };
  for (const [tag, printed] of Object.entries(PRINTED)) {
    it(`46. on paper all results are there, with the addresses of links, and nothing to press: ${tag}`, async function () {
      if (!canEmulate) skip(this, NO_MEDIA);
      const { place, screens } = await show(tag, 'default');
      await emulateMedia({ media: 'print' });
      await until(() => screens[0]!.all(printed).some(visible));
      expect(
        everything(place, 'button:not(.opener, .open, .chip), select, input').filter(visible).map(called),
      ).to.deep.equal([]);
      const hasAddress = (link: HTMLAnchorElement): boolean =>
        words(link.textContent).includes(link.getAttribute('href')!) ||
        getComputedStyle(link, '::after').content.includes('(');
      const withoutAddress = everything<HTMLAnchorElement>(place, 'a[href]')
        .filter((link) => link.getRootNode() !== document && visible(link))
        .filter((link) => !hasAddress(link));
      expect(withoutAddress.map(called)).to.deep.equal([]);
      await emulateMedia({ media: 'screen' });
    });
  }
});
