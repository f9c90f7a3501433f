import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type Axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../tools/browsers.js';
import { listen, serveDemo } from '../../tools/demo-server.js';
import { packed, root } from './packed.js';

const PAGES = readdirSync(path.join(root, 'demo')).filter((name) => name.endsWith('.html'));
const AXE = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  server = serveDemo({ demo: path.join(root, 'demo'), widgets: packed('dist/cdn'), register: packed('dist/sample') });
  await listen(server, [0]);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { executablePath, args, env } = await findChromium();
  browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

interface Visit {
  page: Page;
  faults: string[];
}

async function visit(
  name: string,
  width = 1280,
  before = (): void => undefined,
  beside = (_page: Page): Promise<unknown> => Promise.resolve(),
): Promise<Visit> {
  const page = await browser.newPage();
  await beside(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.exposeFunction('tellFault', (fault: string) => void faults.push(fault));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { tellFault: (fault: string) => void }).tellFault(event.violatedDirective),
    );
  });
  await page.evaluateOnNewDocument(before);
  await page.setViewport({ width, height: 900 });
  await page.goto(address + name);
  // None is left undefined, and none waits but the one that has to.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-example] :is(register-search, algorithm-card)')].every(
      (element) => element.matches(':not(:state(loading))') || element.getAttribute('src')?.startsWith('langzaam/'),
    ),
  );
  return { page, faults };
}

describe.each(PAGES)('the demo page %s', (name) => {
  it('shows the code of every example, which makes that example and works by itself', async () => {
    const { page, faults } = await visit(name);
    const seen = await page.evaluate(async (name) => {
      const ours = (part: ParentNode): string[] =>
        [...part.querySelectorAll('*')]
          .filter(({ localName }) => localName.includes('-') || localName === 'a')
          .map((element) => {
            const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
            return [
              element.localName,
              ...attributes,
              element.localName === 'a' ? element.textContent?.trim() : '',
            ].join(' ');
          });
      const source = new DOMParser().parseFromString(await (await fetch(name)).text(), 'text/html');
      const shown = [...document.querySelectorAll('.snippet code')].map(({ textContent }) =>
        new DOMParser().parseFromString(`<body>${textContent}`, 'text/html'),
      );
      return {
        examples: [...source.querySelectorAll('[data-example]')].map(ours),
        shown: shown.map((one) => ours(one.body)),
        scripts: shown.map((one) => one.querySelector('script')?.getAttribute('src')),
        script: source.querySelector('script[src^="widgets/"]')?.getAttribute('src'),
        named: shown.flatMap((one) =>
          ['register', 'kader', 'profile-from']
            .flatMap((attribute) =>
              [...one.querySelectorAll(`[${attribute}]`)].map((el) => el.getAttribute(attribute) ?? ''),
            )
            .filter((id) => !one.getElementById(id)),
        ),
        outside: [...source.querySelectorAll('main *')]
          .filter(({ localName }) => localName.includes('-') && !localName.endsWith('-source'))
          .filter((element) => !element.closest('[data-example]')).length,
      };
    }, name);
    expect(seen.examples.length).toBeGreaterThan(0);
    expect(seen.outside).toBe(0);
    // What an example uses from elsewhere on the page stands first.
    expect(seen.shown.map((tags, index) => tags.slice(-(seen.examples[index]?.length ?? 0)))).toEqual(seen.examples);
    expect(seen.named).toEqual([]);
    expect(new Set(seen.scripts)).toEqual(new Set([seen.script]));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has no accessibility faults with the code open, and fits 320 px', async () => {
    for (const width of [1280, 320]) {
      const { page, faults } = await visit(name, width);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await page.close();
    }
  }, 60_000);
});

/** Answers requests for scripts when the page has been drawn without them, as on a slow line. */
async function scriptsAfterDrawing(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDrawn =
      request.resourceType() === 'script'
        ? page.waitForFunction(() => performance.getEntriesByType('paint').length > 1)
        : Promise.resolve();
    void isDrawn.then(() => request.continue());
  });
}

// The page of the states has them for what they are: what comes in one of them may be shorter than what was there.
describe.each(PAGES.filter((name) => name !== 'toestanden.html'))('the demo page %s, while it loads', (name) => {
  it('moves nothing', async () => {
    const watch = (): void => {
      const shifts: number[] = Object.assign(globalThis, { shifts: [] }).shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    };
    const { page } = await visit(name, 1280, watch, scriptsAfterDrawing);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-example] *')]
        .filter(({ localName }) => localName.includes('-'))
        .every((element) => element.matches(':defined:is(:state(ready), :state(empty))')),
    );
    // A shift is told of in the frame after the one it happened in.
    await page.evaluate(async () => {
      for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.close();
  });
});

describe('the button that copies the code', () => {
  const press = async (page: Page): Promise<string> => {
    await page.focus('.snippet summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.snippet [role=status]')?.textContent);
    return page.$eval('.snippet [role=status]', ({ textContent }) => textContent ?? '');
  };
  const copied = (page: Page): Promise<string> =>
    page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  const code = (page: Page): Promise<string> => page.$eval('.snippet code', ({ textContent }) => textContent ?? '');

  it('copies by keyboard, and says so', async () => {
    const { page } = await visit('kaart.html', 1280, () => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void Object.assign(globalThis, { copied: text })) },
      });
    });
    expect(await press(page)).toBe('De code is gekopieerd.');
    expect(await copied(page)).toBe(await code(page));
    expect(await code(page)).toContain('<algorithm-card register="register" algorithm-id="99999272">\n  <a href=');
    await page.close();
  });

  it('works without the clipboard API, as on an intranet without https', async () => {
    const { page } = await visit('kaart.html', 1280, () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => Object.assign(globalThis, { copied: String(getSelection()) }));
    });
    expect(await press(page)).toBe('De code is gekopieerd.');
    expect((await copied(page)).trim()).toBe((await code(page)).trim());
    await page.close();
  });

  it('selects the code and says what to press, when nothing may copy', async () => {
    const { page } = await visit('kaart.html', 1280, () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    expect(await press(page)).toContain('Ctrl+C');
    expect((await page.evaluate(() => String(getSelection()))).trim()).toBe((await code(page)).trim());
    await page.close();
  });
});
