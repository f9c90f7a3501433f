import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { registrationHref } from '../../../src/elements/parts/links.js';
import { link } from '../../../src/elements/parts/rich.js';
import { HOSTILE } from '../helpers/hostile-links.js';

const voice = { texts: { leaves: (host: string) => host }, lang: undefined };
const FOLLOWED = ['https:', 'http:', 'mailto:'];

/** Where the browser itself would go, by its own reading of the attribute. */
function leadsTo(href: string): string {
  const place = document.createElement('div');
  render(link(href, 'tekst', voice), place);
  expect(place.textContent).to.contain('tekst');
  return place.querySelector('a')?.protocol ?? 'nowhere';
}

describe(`${HOSTILE.length} hostile addresses in texts and templates`, () => {
  for (const href of HOSTILE) {
    it(`${JSON.stringify(href)} is followed to a web site or not at all`, () => {
      expect(leadsTo(href)).to.be.oneOf([...FOLLOWED, 'nowhere']);
      for (const template of [href, `${href}{id}`, `{id}${href}`, `{lang}${href}`]) {
        const { protocol } = new URL(registrationHref('javascript:alert(1)', 'nl', template), document.baseURI);
        expect(protocol, template).to.be.oneOf(['https:', 'http:']);
      }
    });
  }

  it('cannot be made of an id that is hostile itself', () => {
    for (const id of HOSTILE) {
      const found = new URL(registrationHref(id, 'nl', '{id}'), document.baseURI);
      expect(found.origin, id).to.be.oneOf([location.origin, 'https://algoritmes.overheid.nl']);
    }
  });
});
