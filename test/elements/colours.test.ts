import '../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import * as states from '../../stories/support/states.js';
import { type Screen, searchIn, typeInto, until } from './helpers/harness.js';

type Colour = [red: number, green: number, blue: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What a colour looks like on another one, whatever notation the browser computes it to. */
function seen(colour: string, under: string): Colour {
  for (const paint of [under, colour]) {
    // A colour that the canvas cannot read would silently be the one before.
    canvas.fillStyle = '#010203';
    canvas.fillStyle = paint;
    expect(canvas.fillStyle, paint).not.to.equal('#010203');
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3) as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG between two colours that lie on a page. */
function contrast(one: string, other: string, page: string): number {
  const [dark, light] = [one, other].map((colour) => luminance(seen(colour, page))).sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The text and the background of pages that say nothing of a scheme. */
const PAGES = {
  'an ordinary page': ['#16241f', '#fff'],
  'a page with grey text': ['#696969', '#fff'],
  'a grey page': ['#000', '#bbb'],
  'a dark page': ['#eee', '#101418'],
  'a blue page': ['#fff', '#154273'],
  'a band of a lighter blue': ['#fff', '#01689b'],
  'a band of our own blue': ['#fff', '#0b5cad'],
  'a red band': ['#fff', '#d52b1e'],
} as const;

/** What is drawn around the field that has the focus: the ring, and the edge outside it. */
function ring(field: Element): [line: string, edge: string] {
  const { outlineColor, boxShadow } = getComputedStyle(field);
  return [outlineColor, boxShadow.replace(/(?<=\)) .*| 0px.*/, '')];
}

describe('the colours', () => {
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  afterEach(() => sheet.replaceSync(''));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  const chosen = async (): Promise<Screen> => {
    const { screen } = await searchIn(states.ready());
    await until(() => screen.names[0]);
    screen.checkbox('In gebruik').click();
    await until(() => screen.has('.chip'));
    return screen;
  };

  for (const [name, [text, page]] of Object.entries(PAGES)) {
    describe(`on ${name}`, () => {
      beforeEach(() => sheet.replaceSync(`body { color: ${text}; background: ${page} }`));
      const on = (colour: string): number => contrast(colour, page, page);

      it('41. let every text be read', async () => {
        const screen = await chosen();
        const card = screen.one('algorithm-card').shadowRoot!;
        const texts = [...card.querySelectorAll('a, dt, dd, p'), ...screen.all('.meta, .count, legend, .quiet > span')];
        for (const one of texts) {
          expect(on(getComputedStyle(one).color), one.outerHTML.slice(0, 60)).to.be.at.least(4.5);
        }
        const button = screen.one('.primary');
        const { backgroundColor } = getComputedStyle(button);
        expect(contrast(getComputedStyle(button.firstElementChild!).color, backgroundColor, page)).to.be.at.least(4.5);
      });

      it('41. let words that were searched for be read', async () => {
        const screen = await chosen();
        typeInto(screen.field, 'gemeente');
        const mark = await until(
          () => screen.all('algorithm-card').map((card) => card.shadowRoot!.querySelector('mark'))[0],
        );
        const { color, backgroundColor } = getComputedStyle(mark);
        expect(contrast(color, backgroundColor, page)).to.be.at.least(4.5);
      });

      it('41. show buttons, checked boxes and chips', async () => {
        const screen = await chosen();
        expect(on(getComputedStyle(screen.one('.primary')).backgroundColor)).to.be.at.least(3);
        expect(on(getComputedStyle(screen.one('.choice input')).accentColor)).to.be.at.least(3);
        expect(on(getComputedStyle(screen.one('.chip')).borderTopColor)).to.be.at.least(3);
      });

      it('15. show what has the focus', async () => {
        const screen = await chosen();
        screen.field.focus();
        // Line and edge differ, so that whatever the page is, one of them shows.
        const [line, edge] = ring(screen.field);
        expect(Math.max(on(line), on(edge))).to.be.at.least(3);
        expect(contrast(line, edge, page)).to.be.at.least(3);

        screen.one('select').focus();
        for (const around of [screen.one('.select'), screen.checkbox('In gebruik'), screen.one('.chip')]) {
          if (around.matches('input, button')) around.focus();
          const { outlineColor, outlineStyle } = getComputedStyle(around);
          expect(outlineStyle, around.className).to.equal('solid');
          expect(on(outlineColor), around.className).to.be.at.least(3);
        }
      });
    });
  }

  it('put black or white on any colour of a house style, whichever can be read', async () => {
    const { screen } = await searchIn(states.ready());
    const button = screen.one('.primary');
    const steps = [0, 51, 102, 122, 138, 153, 204, 255];
    for (const red of steps) {
      for (const green of steps) {
        for (const blue of steps) {
          const accent = `rgb(${red}, ${green}, ${blue})`;
          screen.host.style.setProperty('--ar-accent-color', accent);
          const { color } = getComputedStyle(button.firstElementChild!);
          expect(contrast(color, accent, accent), accent).to.be.at.least(4.5);
        }
      }
    }
  });

  it('are those of the house style where it gives them', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <story-register .store=${states.ready()}><register-search></register-search></story-register>
      </div>
    `);
    place.style.setProperty('--ar-accent-color', '#ffb612');
    place.style.setProperty('--ar-action-color', '#00f');
    const root = place.querySelector('register-search')!.shadowRoot!;
    const button = await until(() => root.querySelector('.primary'));
    expect(seen(getComputedStyle(button).backgroundColor, '#fff')).to.deep.equal([255, 182, 18]);
    expect(seen(getComputedStyle(button.firstElementChild!).color, '#fff')).to.deep.equal([0, 0, 255]);
  });
});
