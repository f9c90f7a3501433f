import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { VERSION } from '../../src/index.js';
import { until } from '../elements/helpers/harness.js';
import { formsIn, linksIn, type Outcome, outcomeOn } from '../helpers/forms.js';
import { kses } from '../helpers/kses.js';
import { pageWith } from './page-with.js';

const CDN = '/__csp/reference/dist/cdn/';
const NAME = `algoritmeregister-widgets-${VERSION}`;
/** The addresses in the document, as this server has them. */
const here = (markup: string): string =>
  markup.replaceAll('/register/', '/__sample/').replaceAll('/kader/manifest.json', `${CDN}${NAME}.kader.json`);

const text = await (await fetch('/docs/embedding.md')).text();
const forms = formsIn(text);

const SANITIZERS = {
  'as pasted': (markup: string) => markup,
  'through DOMPurify': (markup: string) => DOMPurify.sanitize(markup),
  'through kses': kses,
};

type Through = keyof typeof SANITIZERS;

/** What a sanitizer leaves is the same whatever script comes to it. */
const SCRIPTS: Readonly<Record<string, { readonly script: string; readonly through: readonly Through[] }>> = {
  'the single file': {
    script: `<script src="${CDN}${NAME}.min.js" defer></script>`,
    through: ['as pasted', 'through DOMPurify', 'through kses'],
  },
  'the single file, in the head and without defer': {
    script: `<script src="${CDN}${NAME}.min.js"></script>`,
    through: ['as pasted'],
  },
  'the autoloader': {
    script: `<script type="module" src="${CDN}autoload.js"></script>`,
    through: ['as pasted', 'through kses'],
  },
};

describe('the snippet on a page', () => {
  it('has every form twice in the document: as a tag and as a placeholder', () => {
    expect(forms.filter(({ written }) => written === 'tag')).to.have.length(7);
    for (const { name } of forms) {
      expect(forms.filter((form) => form.name === name).map(({ written }) => written)).to.deep.equal([
        'tag',
        'placeholder',
      ]);
    }
  });

  for (const [by, { script, through: ways }] of Object.entries(SCRIPTS)) {
    for (const through of ways) {
      it(`51. ${through}, with ${by}: the elements work, or the link remains`, async () => {
        const found: Record<string, Outcome> = {};
        const wanted: Record<string, Outcome> = {};
        for (const form of forms) {
          const frame = await pageWith(script, SANITIZERS[through](here(form.markup)));
          try {
            const key = `${form.name}, ${form.written}`;
            found[key] = await until(() => outcomeOn(frame.contentDocument!, linksIn(form)));
            wanted[key] = form.written === 'placeholder' || through === 'as pasted' ? 'element' : 'link';
          } finally {
            frame.remove();
          }
        }
        expect(found).to.deep.equal(wanted);
      });
    }
  }
});

describe('the model of kses', () => {
  // What the file itself made of these, in PHP.
  for (const [given, left] of [
    ['<div data-a="1" data-deep-link>x</div>', '<div data-a="1" data-deep-link="">x</div>'],
    ['<div data-a--b="1" hidden tabindex="1" onclick="x">x</div>', '<div>x</div>'],
    ['<register-search src="x"><a href="/y" data-x="1">L</a></register-search>', '<a href="/y" data-x="1">L</a>'],
    ['<a href="javascript:alert(1)">L</a>', '<a href="alert(1)">L</a>'],
    ['<a href="JaVaScript:javascript:alert(1)">L</a>', '<a href="alert(1)">L</a>'],
    ['<script src="x" defer></script>', ''],
  ] as const) {
    it(`makes ${left || 'nothing'} of ${given}`, () => {
      expect(kses(given)).to.equal(left);
    });
  }
});
