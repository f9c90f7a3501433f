/** Pages as they are out there: served in another way, opened in another way, saved, or with scripts that listen to all keys. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/core/version.js';
import { application, NAME } from './packed.js';
import { openSite, seenOn, SINGLE_FILE, type Site } from './pages.js';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const LINK = '<a href="https://algoritmes.overheid.nl/nl/algoritme">Zoek in het Algoritmeregister</a>';
const SEARCH = `<register-search src="/register/manifest.json">${LINK}</register-search>`;
const SCRIPT = `<script src="/widgets/${SINGLE_FILE}" defer="defer"></script>`;

const drawn = (page: Page) => page.waitForSelector('register-search >>> algorithm-card');

describe('a page', () => {
  it('that is opened with a name and password in its address shows everything, from a worker too', async () => {
    const page = await site.open(`${SCRIPT}${SEARCH}<measure-list>${LINK}</measure-list>`, {});
    await page.goto(page.url().replace('//', '//naam:geheim@'));
    expect(await page.evaluate(() => document.baseURI)).toContain('geheim');
    await drawn(page);
    await page.waitForSelector('measure-list >>> input[type=checkbox]');
    await vi.waitFor(() => expect(page.workers()).toHaveLength(1));
    expect((await seenOn(page)).errors).toEqual([]);
    await page.close();
  });

  it('with a base below the script has the files beside it from where it came', async () => {
    const page = await site.open('', {});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    site.instead.set('/based', {
      type: 'text/html',
      body: `<!doctype html><html lang="nl"><title>Pagina</title><script src="/report.js"></script>${SCRIPT}
        <base href="http://localhost:9/elders/">${SEARCH}<measure-list>${LINK}</measure-list>`.replace(
        'src="/widgets',
        'src="widgets',
      ),
    });
    await page.goto(new URL('/based', page.url()).href);
    await page.waitForSelector('measure-list >>> input[type=checkbox]');
    expect(asked.filter((url) => url.endsWith('kader.json'))).toEqual([
      new URL(`/widgets/${NAME}-${VERSION}.kader.json`, page.url()).href,
    ]);
    await page.close();
  });

  it('of XML keeps its links, without an error', async () => {
    const page = await site.open('', {});
    site.instead.set('/xml', {
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Pagina</title><script src="/report.js"></script>
        ${SCRIPT}</head><body>${SEARCH}<div data-algoritmeregister="register-search">${LINK}</div></body></html>`,
    });
    await page.goto(new URL('/xml', page.url()).href, { waitUntil: 'networkidle0' });
    expect(await page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).length)).toBe(2);
    expect(await page.$('div register-search')).toBe(null);
    expect((await seenOn(page)).errors).toEqual([]);
    await page.close();
  });

  it('whose own bundle is a classic script, which has no address, shows everything', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import '${NAME}/define/register-search';`, resolveDir: application() },
      ...{ bundle: true, write: false, format: 'iife', logLevel: 'error', minify: true },
    });
    site.instead.set('/bundle.js', { type: 'text/javascript', body: outputFiles[0]!.text });
    const page = await site.open(`<script src="/bundle.js" defer></script>${SEARCH}`, {});
    await drawn(page);
    expect((await seenOn(page)).errors).toEqual([]);
    await page.close();
  });

  it.each(['blob', 'data'])('whose optimiser made a %s: address of the script starts no worker of it', async (kind) => {
    const page = await site.open(SEARCH, {});
    const started: string[] = [];
    page.on('workercreated', (worker) => started.push(worker.url()));
    await page.evaluate(
      async (address, kind) => {
        const text = await (await fetch(address)).text();
        const blob = new Blob([text], { type: 'text/javascript' });
        const script = document.createElement('script');
        script.src = kind === 'blob' ? URL.createObjectURL(blob) : `data:text/javascript,${encodeURIComponent(text)}`;
        document.head.append(script);
      },
      `/widgets/${SINGLE_FILE}`,
      kind,
    );
    const shown = (selector: string) =>
      page.waitForFunction(
        (selector) =>
          [...(document.querySelector('register-search')?.shadowRoot?.querySelectorAll('algorithm-card') ?? [])].some(
            ({ shadowRoot }) => shadowRoot?.querySelector(selector),
          ),
        {},
        selector,
      );
    await shown('a');
    // A worker is asked for as soon as something is searched.
    await page.$eval('register-search >>> input[type=search]', (field) => {
      field.value = 'sensor';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await shown('mark');
    expect(started).toEqual([]);
    expect((await seenOn(page)).errors).toEqual([]);
    await page.close();
  });

  it('that was saved with what was drawn in it draws that once', async () => {
    const page = await site.open(`${SCRIPT}${SEARCH}`, {});
    await drawn(page);
    const saved = await page.evaluate(() => {
      const roots = (root: ParentNode): ShadowRoot[] =>
        [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
        );
      return document.documentElement.getHTML({ shadowRoots: roots(document) });
    });
    expect(saved).toContain('shadowrootmode');
    site.instead.set('/', { type: 'text/html', body: `<!doctype html><html lang="nl">${saved}` });
    await page.goto(page.url());
    await page.waitForFunction(() => document.querySelector('register-search:defined'));
    await drawn(page);
    const count = (selector: string): Promise<number> =>
      page.$eval(
        'register-search',
        (search, selector) => search.shadowRoot!.querySelectorAll(selector).length,
        selector,
      );
    expect([await count('.root'), await count('form input[type=search]')]).toEqual([1, 1]);
    expect((await seenOn(page)).errors).toEqual([]);
    await page.close();
  });

  it('that takes keys for its own leaves those of our fields and links alone, and hears those by which one leaves', async () => {
    const page = await site.open(
      `${SCRIPT}<form action="/elders"><input type="submit" id="knop"><div id="paneel">${SEARCH}</div></form>`,
      {},
    );
    await drawn(page);
    const answered = page.evaluate(
      () => new Promise<void>((resolve) => addEventListener('ar-search', () => resolve(), { once: true })),
    );
    const heard = await page.evaluateHandle(() => {
      const heard: string[] = [];
      const panel = document.querySelector('#paneel')!;
      // As ASP.NET does for the form of a whole page.
      panel.addEventListener('keypress', (event) => {
        if ((event as KeyboardEvent).key === 'Enter') document.querySelector<HTMLElement>('#knop')!.click();
      });
      // As scripts do that have letters for keys, and take only fields for fields.
      for (const type of ['keydown', 'keyup']) {
        document.addEventListener(type, (event) => {
          if ((event.target as Element).localName === 'input') return;
          const { key } = event as KeyboardEvent;
          heard.push(key);
          if (key === 's') event.preventDefault();
        });
      }
      return heard;
    });
    const field = (await page.waitForSelector('register-search >>> input[type=search]'))!;
    await field.focus();
    await page.keyboard.type('sensor');
    await page.keyboard.press('Enter');
    await answered;
    await page.keyboard.press('Tab');
    expect(await field.evaluate((input) => input.value)).toBe('sensor');
    const selected = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('ar-select', (event) => {
            event.preventDefault();
            resolve(event.type);
          });
        }),
    );
    await page.focus('register-search >>> algorithm-card >>> a');
    await page.keyboard.press('Enter');
    await selected;
    expect(new URL(page.url()).pathname).toBe('/');
    expect([...new Set(await heard.jsonValue())]).toEqual(['Tab']);
    await page.close();
  });
});
