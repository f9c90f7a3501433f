import '../../../src/define/register-search.js';
import '../../../src/define/register-source.js';
import '../../../src/define/algorithm-card.js';
import '../../../src/define/kader-source.js';
import '../../../src/define/requirement-list.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { META_NAME } from '../../../src/context/allowed-origins.js';
import { sourceAddress } from '../../../src/context/source-address.js';
import { allowOrigins } from '../../../src/index.js';
import { Screen, until } from '../../elements/helpers/harness.js';
import { Warnings } from '../../helpers/warnings.js';

const OTHER = 'https://data.example.org';

/** Lists origins as the owner of a page does, for one test. */
function meta(content: string, place: Element = document.head): () => void {
  const element = Object.assign(document.createElement('meta'), { name: META_NAME, content });
  place.append(element);
  return () => element.remove();
}

const refused = (src: string): string => {
  try {
    return `allowed: ${sourceAddress(src)}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('data of another origin', () => {
  const warnings = new Warnings();
  let undo = (): void => undefined;
  beforeEach(() => warnings.hear());
  afterEach(() => {
    warnings.stop();
    undo();
    undo = () => undefined;
  });

  const tags: Record<string, (src: string) => ReturnType<typeof html>> = {
    'register-search': (src) => html`<register-search src=${src}><a href="/r">Register</a></register-search>`,
    'algorithm-card': (src) =>
      html`<algorithm-card src=${src} algorithm-id="11111115"><a href="/r">Register</a></algorithm-card>`,
    'requirement-list': (src) => html`<requirement-list src=${src}><a href="/r">Register</a></requirement-list>`,
    'register-search in a source': (src) =>
      html`<register-source src=${src}
        ><register-search><a href="/r">Register</a></register-search></register-source
      >`,
    'requirement-list in a source': (src) =>
      html`<kader-source src=${src}
        ><requirement-list><a href="/r">Register</a></requirement-list></kader-source
      >`,
  };
  for (const [what, make] of Object.entries(tags)) {
    it(`is not asked for by ${what}, which says so and leaves the link`, async () => {
      const asked: string[] = [];
      const { fetch } = globalThis;
      globalThis.fetch = (address) => {
        asked.push(address as string);
        return Promise.reject(new TypeError('no network'));
      };
      try {
        const place = await fixture(html`<div>${make(`${OTHER}/manifest.json`)}</div>`);
        const element = place.querySelector<HTMLElement>('register-search, algorithm-card, requirement-list')!;
        const screen = new Screen(element);
        await until(() => screen.has('[part=notice]'));
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(asked).to.deep.equal([]);
        expect(screen.text('[part=notice]')).not.to.contain('undefined');
      } finally {
        globalThis.fetch = fetch;
      }
    });
  }

  it('is allowed when the head of the page lists exactly that origin', () => {
    expect(refused(`${OTHER}/a.json`))
      .to.contain('another site')
      .and.to.contain(META_NAME);
    undo = meta(`https://first.example ${OTHER}/`);
    expect(refused(`${OTHER}/a.json`)).to.equal(`allowed: ${OTHER}/a.json`);
    for (const near of [
      'http://data.example.org/a',
      `${OTHER}:8443/a`,
      'https://a.data.example.org/',
      'https://example.org/',
    ]) {
      expect(refused(near), near).to.contain('another site');
    }
  });

  it('is not allowed by a meta that an editor put in the body', () => {
    undo = meta(OTHER, document.body);
    expect(refused(`${OTHER}/a.json`)).to.contain('another site');
  });

  it('is not allowed by a list behind an image with the name of the head', async () => {
    await fixture(html`<div><img name="head" alt="" /><object id="head"></object></div>`);
    expect(refused(`${OTHER}/a.json`)).to.contain('another site');
    undo = meta(OTHER, Reflect.get(Document.prototype, 'head', document));
    expect(refused(`${OTHER}/a.json`)).to.contain('allowed');
  });

  for (const text of [
    ...[
      '*',
      'https://*',
      'https://*.example.org',
      'data.example.org',
      '//data.example.org',
      `${OTHER}/map`,
      `${OTHER}?a`,
    ],
    ...['https://a@data.example.org', 'null', 'data:', 'file://', 'blob:https://data.example.org/1', 'javascript:0'],
  ]) {
    it(`is not allowed by "${text}", which is no exact origin, and the page's owner is told`, () => {
      undo = meta(text);
      expect(refused(`${OTHER}/map`)).to.contain('another site');
      expect(warnings.all.join()).to.contain('no exact origin');
    });
  }

  it('is allowed by code of the page, before or after', () => {
    const own = 'https://code.example';
    expect(refused(`${own}/a`)).to.contain('another site');
    allowOrigins([own]);
    expect(refused(`${own}/a`)).to.contain('allowed');
  });

  it('does not come by way of a redirect from the own site either', async () => {
    const place = await fixture(
      html`<register-search src="/__elsewhere/manifest.json"><a href="/r">Register</a></register-search>`,
    );
    const screen = new Screen(place as HTMLElement);
    await until(() => screen.has('[part=notice]'));
    expect(warnings.all.join()).to.contain('leads on to another');
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
  ]) {
    it(`is never ${src}`, () => {
      expect(refused(src)).to.contain('no web address');
    });
  }
});
