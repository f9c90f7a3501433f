/** Faults that need a page of its own: a frame of the test runner starts no worker, as it cannot find its own headers in the cache. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { ElementHandle, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from './packed.js';
import { openSite, seenOn, SINGLE_FILE, type Site } from './pages.js';

const SCRIPT = `<script src="/widgets/${SINGLE_FILE}" defer></script>`;
const INDEX = readdirSync(packed('dist/sample')).find((name) => name.startsWith('index-')) ?? '';

/** A cell for docs/faults.md, when somebody makes it. */
function report(fault: string, tag: string, seen: string, recovers: string): void {
  const file = process.env['FAULTS_REPORT'];
  if (file) appendFileSync(file, `${JSON.stringify({ fault, tag, seen, recovers })}\n`);
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The file with the index, held back until `release`; `asked` is when somebody wants it. */
function heldIndex(): { asked: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ask = (): void => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  site.instead.set(`/register/${INDEX}`, {
    type: 'application/octet-stream',
    body: readFileSync(packed('dist/sample', INDEX)),
    when: () => {
      ask();
      return released;
    },
  });
  return { asked, release };
}

/** Notes the fewest cards that were on the screen from now on. */
const watchCards = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('register-search')!.shadowRoot!;
    const note = window as unknown as { fewest: number };
    note.fewest = Infinity;
    const look = (): void => {
      note.fewest = Math.min(note.fewest, root.querySelectorAll('algorithm-card').length);
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    look();
  });

/** Waits until a text like this stands there. */
const says = async (page: Page, pattern: string): Promise<unknown> =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(
        (document.querySelector('register-search')?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
      ),
    { timeout: 25_000 },
    pattern,
  );

const CRASHES: [way: string, crash: (worker: WebWorker) => Promise<unknown>][] = [
  [
    'throws what nobody catches',
    (worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('out of memory');
        });
      }),
  ],
  ['stops without a word', (worker) => worker.close()],
];

describe('the worker that crashes during a query', () => {
  it.each(CRASHES)(
    'that %s: the page answers itself, and nothing goes from the screen',
    async (way, crash) => {
      const { asked, release } = heldIndex();
      const page = await site.open(
        `${SCRIPT}<register-search src="/register/manifest.json"><a href="/">Register</a></register-search>`,
        {},
      );
      const workers: WebWorker[] = [];
      page.on('workercreated', (worker) => workers.push(worker));
      await page.waitForSelector('register-search >>> algorithm-card');
      const field = (await page.waitForSelector('register-search >>> form input')) as ElementHandle<HTMLInputElement>;
      // At once: what comes of half a word is another question.
      await field.evaluate((input) => {
        input.value = 'parkeren';
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      });
      await asked;
      // What is there stays; the worker waits for the rest.
      await says(page, 'Bezig met (laden|zoeken)');
      expect(workers).toHaveLength(1);
      await watchCards(page);
      await crash(workers[0]!);
      release();
      await says(page, '(?<!Al )\\b\\d+ algoritmes? gevonden voor ‘parkeren’');
      const { fewest, typed, text } = await page.evaluate(() => {
        const root = document.querySelector('register-search')!.shadowRoot!;
        return {
          fewest: (window as unknown as { fewest: number }).fewest,
          typed: root.querySelector<HTMLInputElement>('form input')!.value,
          text: root.textContent,
        };
      });
      expect({ typed, workers: workers.length }).toEqual({ typed: 'parkeren', workers: 1 });
      expect(fewest).toBeGreaterThan(0);
      expect(text).not.toContain('Probeer opnieuw');
      expect(await seenOn(page)).toEqual({ violations: [], errors: [] });
      await page.close();
      site.instead.delete(`/register/${INDEX}`);
      report(`worker ${way} during a query`, 'register-search', 'all that there is', 'by itself');
    },
    45_000,
  );
});

describe('the index that the worker gets with status 500, then well', () => {
  it('is asked for again by itself', async () => {
    site.instead.set(`/register/${INDEX}`, { type: 'text/plain', body: 'no', status: 500 });
    const page = await site.open(
      `${SCRIPT}<register-search src="/register/manifest.json"><a href="/">Register</a></register-search>`,
      {},
    );
    const workers: WebWorker[] = [];
    page.on('workercreated', (worker) => workers.push(worker));
    const field = (await page.waitForSelector('register-search >>> form input')) as ElementHandle<HTMLInputElement>;
    await field.type('parkeren');
    await says(page, 'We kunnen de gegevens nu niet ophalen');
    expect(workers).toHaveLength(1);
    site.instead.delete(`/register/${INDEX}`);
    await says(page, '\\b\\d+ algoritmes? gevonden voor ‘parkeren’');
    await page.close();
    report(
      'index status 500, then well, by way of a worker',
      'register-search',
      'We kunnen de gegevens nu niet ophalen.',
      'by itself after 2 s',
    );
  }, 45_000);
});
