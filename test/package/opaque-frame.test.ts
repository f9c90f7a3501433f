import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, SINGLE_FILE, type Site } from './pages.js';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** The same server by another name: another origin, which lets everybody read. */
const elsewhere = (address: string): string => address.replace('127.0.0.1', 'localhost');

interface Given {
  /** In the head of the frame, and in its body before the tag. */
  head?: (other: string) => string;
  body?: (other: string) => string;
  /** On the tag of the script. */
  script?: (other: string) => string;
  /** In a frame that has its page in `srcdoc`, so that not even its own address has an origin. */
  isWritten?: boolean;
  data: 'own' | 'other';
}

/** What comes of a search in a frame without an origin, and which hosts were asked for data. */
async function inFrame({ head, body, script, isWritten, data }: Given): Promise<{ shown: string; asked: string[] }> {
  const page = await site.open('', { 'access-control-allow-origin': '*' });
  const own = new URL(page.url()).origin;
  const other = elsewhere(own);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, hostname } = new URL(request.url());
    if (pathname.startsWith('/register/')) asked.push(hostname);
  });
  const markup = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Register</title>${head?.(other) ?? ''}
    <script src="${own}/widgets/${SINGLE_FILE}" ${script?.(other) ?? ''} defer></script></head><body>${body?.(other) ?? ''}
    <register-search src="${data === 'own' ? own : other}/register/manifest.json"><a href="/r">Register</a></register-search></body></html>`;
  site.instead.set('/frame', { type: 'text/html', body: markup });
  await page.evaluate(
    // Before it is loaded, the frame is another one to the test.
    async (markup, isWritten) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      if (isWritten) frame.srcdoc = markup;
      else frame.src = '/frame';
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        document.body.append(frame);
      });
    },
    markup,
    isWritten ?? false,
  );
  const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
  const found = await inner?.waitForSelector(
    'register-search >>> :is(algorithm-card, [part=notice] button, [part=notice] slot)',
  );
  const shown = (await found?.evaluate((element) => element.localName)) === 'algorithm-card' ? 'register' : 'error';
  expect(await inner?.evaluate(() => globalThis.origin)).toBe('null');
  if (shown === 'error') {
    expect(await inner?.evaluate(() => document.querySelector('a')?.checkVisibility())).toBe(true);
  }
  await page.close();
  return { shown, asked: [...new Set(asked)] };
}

const meta = (origin: string): string => `<meta name="algoritmeregister-allowed-origins" content="${origin}">`;

describe('in a frame with an opaque origin', () => {
  it.each<[string, Given]>([
    ['its own address', { data: 'own' }],
    ['the address of the script, where the page is written into the frame', { data: 'own', isWritten: true }],
    ['an origin that its head lists', { data: 'other', head: meta }],
    ['an origin on the tag of the script', { data: 'other', script: (other) => `data-allowed-origins="${other}"` }],
    ['such an origin in a written page', { data: 'other', isWritten: true, head: meta }],
  ])('data come from %s', async (_from, given) => {
    expect(await inFrame(given)).toEqual({
      shown: 'register',
      asked: [given.data === 'own' ? '127.0.0.1' : 'localhost'],
    });
  });

  it.each<[string, Given]>([
    ['an origin that nobody lists', { data: 'other' }],
    ['such an origin in a written page', { data: 'other', isWritten: true }],
    ['an origin that is listed in the body', { data: 'other', body: meta }],
    ['an origin because "null" is listed', { data: 'other', isWritten: true, head: () => meta('null') }],
  ])('no data are asked from %s, and the link stays', async (_from, given) => {
    expect(await inFrame(given)).toEqual({ shown: 'error', asked: [] });
  });

  it.each(['Enter', 'the button'])(
    'searching with %s goes to the results, although the frame may send no forms',
    async (way) => {
      const page = await site.open('', { 'access-control-allow-origin': '*' });
      const own = new URL(page.url()).origin;
      site.instead.set('/frame', {
        type: 'text/html',
        body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Register</title>
        <script src="/widgets/${SINGLE_FILE}" defer></script></head><body>
        <register-search src="${own}/register/manifest.json"><a href="/r">Register</a></register-search></body></html>`,
      });
      await page.setContent('<iframe sandbox="allow-scripts" src="/frame" width="900" height="900"></iframe>');
      const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
      await inner?.waitForSelector('register-search >>> algorithm-card');
      await inner?.type('register-search >>> input[type=search]', 'parkeren');
      if (way === 'Enter') await page.keyboard.press('Enter');
      else await inner?.click('register-search >>> button[type=submit]');
      const isAtResults = await inner
        ?.waitForFunction(
          () => document.querySelector('register-search')?.shadowRoot?.activeElement?.matches('h2, h3, h4, h5, h6'),
          { timeout: 5000 },
        )
        .then(
          () => true,
          () => false,
        );
      expect(isAtResults).toBe(true);
      await page.close();
    },
  );
});
