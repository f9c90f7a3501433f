import { expect } from '@open-wc/testing';
import { until, visible } from '../elements/helpers/harness.js';
import { openPolicyPage, type PolicyPage } from '../helpers/policy-page.js';

const DOCUMENTS = ['README.md', 'docs/voor-redacteuren.md', 'docs/developers.md'];
const { version } = (await (await fetch('/package.json')).json()) as { version: string };

/** Where the files are that a snippet names, on the server of the tests. */
const here = (snippet: string): string =>
  snippet
    .replaceAll(/\/widgets\//g, '/__csp/reference/dist/cdn/')
    .replaceAll(/\/register\/manifest\.json/g, '/__sample/manifest.json');

const snippets = (
  await Promise.all(
    DOCUMENTS.map(async (file) => {
      const text = await (await fetch(`/${file}`)).text();
      const blocks = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code = '']) => ({ file, code }));
      // A line for the head alone shows nothing.
      return blocks.filter(({ code }) => /<(?!script|meta)/.test(code.replace(/<\/.*?>/g, '')));
    }),
  )
).flat();

/** Puts a snippet on the page as a parser would have, so that a script in it runs; where it has none, that of the site does. */
async function paste(page: PolicyPage, code: string): Promise<void> {
  const { document: target } = page;
  const parsed = new DOMParser().parseFromString(here(code), 'text/html');
  target.body.append(...[...parsed.body.childNodes].map((node) => target.importNode(node, true)));
  const named = [...parsed.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
  const single = `/__csp/reference/dist/cdn/algoritmeregister-widgets-${version}.min.js`;
  for (const src of named.length ? named : [single]) {
    const script = target.createElement('script');
    script.type = src.endsWith('/autoload.js') ? 'module' : '';
    script.src = src;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    target.head.append(script);
    await loaded;
  }
}

const TAGS = ':is(register-search, algorithm-card, ai-act-profile, requirement-checklist, requirement-list)';

describe('the snippets in the documentation', () => {
  it('are found', () => {
    for (const file of DOCUMENTS) {
      expect(snippets.filter((snippet) => snippet.file === file).length, file).to.be.greaterThan(1);
    }
  });

  for (const [index, { file, code }] of snippets.entries()) {
    const [first = ''] = /<(?!script|meta)[\w-]+[^>]*/.exec(code) ?? [];
    it(`work as pasted: ${file}, ${index + 1}: ${first.slice(0, 60)}`, async () => {
      const page = await openPolicyPage('version.html');
      try {
        await paste(page, code);
        for (const element of page.document.querySelectorAll(TAGS)) {
          await until(() => element.matches(':state(ready)'));
          expect(element.querySelector('a[href^="https://"]'), 'a link inside').not.to.equal(null);
          expect(visible(element), element.localName).to.equal(true);
        }
        for (const place of page.document.querySelectorAll('[data-algoritmeregister]')) {
          const link = place.querySelector('a');
          expect(link, 'a link inside').not.to.equal(null);
          await until(() => place.querySelector(TAGS)?.matches(':state(ready)'));
        }
        for (const frame of page.document.querySelectorAll('iframe')) expect(frame.title).not.to.equal('');
        expect(await page.violations()).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      } finally {
        page.close();
      }
    });
  }
});
