import { expect } from '@open-wc/testing';
import { cutOff, layOut, overlapping, stickingOut, tooSmall } from './support/boxes.js';
import { within } from './support/contrast.js';
import { show, STORIES } from './support/gallery.js';
import { takeOff, wear } from './support/themes.js';

const LONG = 'Verkeersregelinstallatiebeheersverantwoordelijkheidsregister';

/** What a page, or the reader of it, does to all text. */
const HOSTS = {
  'an ordinary page': '',
  'a page with 62.5 % letters': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a page with letters of 200 %': 'html { font-size: 200% }',
  'a reader who spaces out text': 'main { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
  'a page that is read from right to left': 'html { direction: rtl }',
  'a page with other habits for its text':
    'main { text-align: center; text-indent: 3em; white-space: nowrap; text-transform: uppercase; line-height: 1 }',
} as const;

const WIDTHS = { wide: '1024px', narrow: '288px' } as const;

const place = document.createElement('main');
const sheet = new CSSStyleSheet();

/** A word of 60 letters at the end of each text; what only joins an arrow to its word is none. */
function lengthen(root: HTMLElement): void {
  for (const one of within(root)) {
    if (one.matches('option, style') || one.closest('select')) continue;
    for (const node of one.childNodes) if (node instanceof Text && /\p{L}/u.test(node.data)) node.data += ` ${LONG}`;
  }
}

describe('the layout', () => {
  before(() => {
    document.body.append(place);
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    sheet.replaceSync('');
    document.documentElement.dir = '';
    takeOff();
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    place.remove();
  });

  for (const [tag, stories] of STORIES) {
    describe(`of ${tag}`, () => {
      for (const [host, rules] of Object.entries(HOSTS)) {
        it(`holds on ${host}: nothing sticks out, lies over something else or is cut off`, async function () {
          if (host.includes('right to left')) document.documentElement.dir = 'rtl';
          const faults: string[] = [];
          for (const name of stories.keys()) {
            layOut(await show(place, tag, name));
            for (const [size, width] of Object.entries(WIDTHS)) {
              sheet.replaceSync(`${rules} main { inline-size: ${width} }`);
              for (const [what, found] of Object.entries({
                'sticks out': stickingOut(place),
                'lies over': overlapping(place),
                'is cut off': cutOff(place),
              }))
                faults.push(...found.map((one) => `${name}, ${size}, ${what}: ${one}`));
            }
          }
          expect(faults).to.deep.equal([]);
        });
      }

      it('has room for a word of 60 letters in every text', async function () {
        const faults: string[] = [];
        for (const name of stories.keys()) {
          layOut(await show(place, tag, name));
          lengthen(place);
          sheet.replaceSync(`main { inline-size: ${WIDTHS.narrow} }`);
          faults.push(...[...stickingOut(place), ...cutOff(place)].map((one) => `${name}: ${one}`));
        }
        expect(faults).to.deep.equal([]);
      });

      it('has targets that a finger hits, also in a theme', async function () {
        const faults: string[] = [];
        for (const theme of ['no theme', 'Utrecht', 'Den Haag', 'Amsterdam']) {
          await wear(theme);
          for (const name of stories.keys()) {
            layOut(await show(place, tag, name));
            for (const width of Object.values(WIDTHS)) {
              sheet.replaceSync(`main { inline-size: ${width} }`);
              faults.push(...tooSmall(place).map((one) => `${theme}, ${name}, ${width}: ${one}`));
            }
          }
        }
        expect(faults).to.deep.equal([]);
      });
    });
  }
});
