import { expect } from '@open-wc/testing';
import { until } from '../../elements/helpers/harness.js';
import { openPolicyPage, type PolicyPage } from '../../helpers/policy-page.js';

const inside = (page: PolicyPage, tag: string): ShadowRoot | null | undefined =>
  Document.prototype.querySelector.call(page.document, tag)?.shadowRoot;

const kept = (): string[] => Object.keys(localStorage).filter((key) => key.includes('/host'));

/** Searches, answers and fills in, as a visitor does, on a page as it is. */
async function use(query: string): Promise<void> {
  const page = await openPolicyPage(`host.html?${query}`);
  try {
    await until(() => inside(page, 'algorithm-card')?.querySelector('a[part=link]'));
    const search = await until(() => inside(page, 'register-search'));
    await until(() => search.querySelector('algorithm-card'));
    const field = search.querySelector<HTMLInputElement>('form input')!;
    field.value = 'parkeren';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => search.querySelector('algorithm-card')?.shadowRoot?.querySelector('mark'));
    expect(search.querySelector('img, script')).to.equal(null);
    const answer = await until(() =>
      inside(page, 'ai-act-profile')?.querySelector<HTMLInputElement>('input[value="ai-systeem"]'),
    );
    answer.click();
    const list = await until(() => inside(page, 'requirement-checklist'));
    (await until(() => list.querySelector<HTMLElement>('button[part=title]'))).click();
    (await until(() => list.querySelector<HTMLElement>('[part=measures] input'))).click();
    await until(() => list.textContent?.includes('Opgeslagen in deze browser'));
    // A list is kept as a list, not as the text of one.
    expect(kept().filter((key) => localStorage.getItem(key)?.includes('"['))).to.deep.equal([]);
    await until(() => inside(page, 'measure-list')?.querySelector('[part=item]'));
    expect(page.errors).to.deep.equal([]);
    expect(await page.violations()).to.deep.equal([]);
  } finally {
    for (const key of kept()) localStorage.removeItem(key);
    page.close();
  }
}

/** Together as many as a page is opened for: one page for each name takes minutes, and says no more until one fails. */
function inParts<T>(names: readonly T[], size: number): T[][] {
  return names.length > size ? [names.slice(0, size), ...inParts(names.slice(size), size)] : [[...names]];
}

// Each frame that comes before the page has loaded puts that off, and the runner waits for it no longer than it takes here.
before(async () => {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
});

describe('a page that has changed what everybody shares', () => {
  const changes = ['enumerable', 'getters', 'arrays', 'prototypes', 'replaced', 'constructors'];
  for (const change of [...changes, 'enumerable,arrays,prototypes']) {
    it(`takes nothing away: ${change}`, () => use(`change=${change}`));
  }
});

/** Names of options and fields, which what does not ask for own ones finds everywhere. */
const OPTIONS = [
  ...['html', 'src', 'nonce', 'capture', 'signal', 'once', 'passive', 'body', 'method', 'cache'],
  ...['get', 'set', 'enumerable', 'state', 'kind', 'length', 'name', 'type', 'key', 'error', 'kader'],
  ...['count', 'allowedOrigins', 'attributeFilter', 'role', 'hour', 'day', 'dateStyle', 'localeMatcher'],
  ...['hasChanged', 'renderBefore', 'creationScope', 'slotAssignment'],
];

describe('a page with a name on Object.prototype', () => {
  for (const names of inParts(OPTIONS, 8)) {
    it(`takes nothing away: ${names.join(', ')}`, () => use(`on-object=${names.join(',')}`));
  }
});

/** Of the document, as our code and Lit use them. */
const OF_DOCUMENT = [
  ...['createTreeWalker', 'createElement', 'createTextNode', 'createComment', 'importNode', 'head', 'body'],
  ...['documentElement', 'baseURI', 'activeElement', 'querySelectorAll', 'addEventListener', 'readyState', 'title'],
  ...['adoptedStyleSheets', 'visibilityState', 'hidden', 'currentScript', 'defaultView'],
];

describe('a page where an image or a form has the name of something of the document', () => {
  for (const tag of ['form', 'img']) {
    for (const names of inParts(OF_DOCUMENT, 7)) {
      it(`takes nothing away: <${tag}>, ${names.join(', ')}`, () => use(`named=${tag}:${names.join(',')}`));
    }
  }
});

/** Of the global scope, where Lit looks for itself and for switches, and others of which not every browser has all. */
const OF_SCOPE = [
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport', 'litNonce'],
  ...['reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata'],
  ...['ShadyCSS', 'trustedTypes', 'scheduler', '_paq'],
];

describe('a page where a link has the id of something of the global scope', () => {
  for (const names of inParts(OF_SCOPE, 7)) {
    it(`takes nothing away: ${names.join(', ')}`, () => use(`named=a:${names.join(',')}`));
  }
});
