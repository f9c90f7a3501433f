import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { render } from 'lit';
import { parseRichText } from '../../../src/core/text/rich-text.js';
import { rich } from '../../../src/elements/parts/rich.js';
import { skip } from '../../helpers/skip.js';
import { hostile, KNOWN, pasted, TAGS } from '../helpers/hostile-html.js';

const COUNT = 2_000;
const PURIFY = { ALLOWED_TAGS: [...TAGS], ALLOWED_ATTR: [], ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false };
const voice = { texts: { leaves: (host: string) => host }, lang: undefined };

/** A text as an element draws it. */
function drawn(source: string): HTMLElement {
  const place = document.createElement('section');
  render(rich(parseRichText(source), voice), place);
  return place;
}

/** Markup parsed as a page would, without running it. */
const parsed = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;

/** Names outside the six, and attributes other than the classes that our own templates give lists. */
function flaws(place: Element): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    ...((TAGS as readonly string[]).includes(element.localName) &&
    element.namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? []
      : [`<${element.localName}>`]),
    ...element
      .getAttributeNames()
      .filter((name) => !(name === 'class' && /^(bullets|numbers)$/.test(element.className)))
      .map((name) => `@${name}`),
  ]);
}

/** The letters and signs of a text: white space is laid out differently, and what nobody sees is left out by us. */
const signs = (text: string | null): string => (text ?? '').replace(/[\s\u200b\u202e]+/gu, '');

const inputs = [...KNOWN, ...Array.from({ length: COUNT }, (_, seed) => hostile(seed))];

describe('the HTML of a register', () => {
  after(() => expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined));

  it(`is drawn as six tags without attributes, whatever it holds: ${KNOWN.length} known shapes and ${COUNT} made ones`, () => {
    for (const source of inputs) expect(flaws(drawn(source)), source).to.deep.equal([]);
  });

  it('stays that when it is serialised and parsed once more, and says the same', () => {
    for (const source of inputs) {
      const first = drawn(source);
      const second = parsed(first.innerHTML);
      expect(flaws(second), source).to.deep.equal([]);
      expect(signs(second.textContent), source).to.equal(signs(first.textContent));
      expect(flaws(parsed(second.innerHTML)), source).to.deep.equal([]);
    }
  });

  it('has nothing that DOMPurify with the same list takes away', () => {
    for (const source of inputs) {
      // Without lit's own marks, which are comments.
      const own = drawn(source).innerHTML.replaceAll(/<!--.*?-->/g, '');
      expect(DOMPurify.sanitize(own, { ...PURIFY, ALLOWED_ATTR: ['class'] }), source).to.equal(own);
      // DOMPurify empties `is` and cannot take it away; ours never was an attribute.
      const others = flaws(parsed(DOMPurify.sanitize(source, PURIFY))).filter((flaw) => flaw !== '@is');
      expect(others, source).to.deep.equal([]);
    }
  });

  it(`says what DOMPurify leaves, of ${COUNT} texts as editors paste them`, () => {
    for (let seed = 0; seed < COUNT; seed++) {
      const source = pasted(seed);
      const other = parsed(DOMPurify.sanitize(source, PURIFY));
      const own = drawn(source);
      expect(signs(own.textContent), source).to.equal(signs(other.textContent));
      const names = (place: Element): string[] => [...place.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names(own), source).to.deep.equal(names(other));
    }
  });

  it('says what the browser’s own setHTML leaves with the same list', function () {
    const place = document.createElement('div');
    const setHTML = (place as { setHTML?: (text: string, options: object) => void }).setHTML?.bind(place);
    if (!setHTML) skip(this, 'this browser has no setHTML');
    const replaced = ['b', 'i', 'span', 'a', 'font', 'strong', 'em', 'u'];
    const sanitizer = { elements: [...TAGS], attributes: [], replaceWithChildrenElements: replaced };
    for (const source of inputs) {
      setHTML(source, { sanitizer });
      expect(flaws(place), source).to.deep.equal([]);
    }
    for (let seed = 0; seed < COUNT; seed++) {
      const source = pasted(seed);
      setHTML(source, { sanitizer });
      expect(signs(drawn(source).textContent), source).to.equal(signs(place.textContent));
    }
  });
});
