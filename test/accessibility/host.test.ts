import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { VERSION } from '../../src/index.js';
import { until } from '../elements/helpers/harness.js';
import { ibm, loadInto } from './helpers/ibm.js';
import { everything } from './helpers/walk.js';

type Axe = { run: (page: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
type Inner = Window & typeof globalThis & { axe?: Axe };

/** The bare page that docs/voor-redacteuren.md asks of a supplier. */
const bare = (script: string, tag: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Algoritmes van de gemeente</title>${script}</head>` +
  `<body><main><h1>Algoritmes</h1>${tag}</main></body></html>`;
const LINK = '<a href="https://algoritmes.overheid.nl/nl/algoritme">Bekijk onze algoritmes</a>';
const SCRIPT = `<script src="/dist/cdn/algoritmeregister-widgets-${VERSION}.min.js" defer></script>`;

const TAGS = {
  'register-search': `<register-search src="/__sample/manifest.json">${LINK}</register-search>`,
  'algorithm-card': `<algorithm-card src="/__sample/manifest.json" algorithm-id="99999272" heading-level="2">${LINK}</algorithm-card>`,
  'ai-act-profile': `<ai-act-profile>${LINK}</ai-act-profile>`,
  'requirement-checklist': `<requirement-checklist checklist-id="in-een-frame">${LINK}</requirement-checklist>`,
  'measure-list': `<measure-list>${LINK}</measure-list>`,
};

async function framed(page: string): Promise<Inner> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Zoek in het Algoritmeregister" width="900" height="700"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page;
  await loaded;
  return frame.contentWindow as Inner;
}

describe('the page around the elements', () => {
  for (const [tag, markup] of Object.entries(TAGS)) {
    it(`9. in an iframe the page has a title, a language and one first heading, and the checkers find nothing: ${tag}`, async () => {
      const inner = await framed(bare(SCRIPT, markup));
      const { document: page } = inner;
      expect((inner.frameElement as HTMLIFrameElement).title).to.equal('Zoek in het Algoritmeregister');
      const element = page.querySelector(tag)!;
      await until(() => element.matches(':defined') && element.matches(':state(ready)'));
      expect(page.title).not.to.equal('');
      expect(page.documentElement.lang).to.equal('nl');
      expect(everything(page, 'h1')).to.have.length(1);
      await loadInto(inner, '/node_modules/axe-core/axe.min.js');
      const { violations } = await inner.axe!.run(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
      expect(await ibm(page, inner)).to.deep.equal({ violations: [], unjudged: [] });
    });

    it(`51. without the script the link is there: ${tag}`, async () => {
      const { document: page } = await framed(bare('', markup));
      const link = page.querySelector('a')!;
      expect(link.getBoundingClientRect().height).to.be.above(0);
      expect(link.href).to.equal('https://algoritmes.overheid.nl/nl/algoritme');
    });
  }
});
