/** What comes on paper in Firefox: a browser that cannot be told in a page to print, but can be told to make a PDF. */
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../tools/browsers.js';
import { openSite, SINGLE_FILE, type Site } from './pages.js';

const found = findFirefox();
let site: Site;
let firefox: Browser | undefined;
let base: string;
beforeAll(async () => {
  site = await openSite();
  const page = await site.open('', {});
  base = page.url();
  await page.close();
  if (!found) return;
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.executablePath,
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
  });
});
afterAll(async () => {
  await firefox?.close();
  await site.close();
});

/** How many bytes the page takes as a PDF, once this is on it. */
async function printed(tag: string, there: string, note?: string): Promise<number> {
  const address = new URL('/print', base);
  site.instead.set(address.pathname, {
    type: 'text/html',
    body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Print</title>
      <script src="/widgets/${SINGLE_FILE}" defer></script></head><body>${tag}</body></html>`,
  });
  const page = await firefox!.newPage();
  await page.goto(address.href);
  await page.waitForFunction(
    (there) => document.querySelector('body > *')?.shadowRoot?.querySelector(there),
    {},
    there,
  );
  if (note) await page.evaluate(fillIn, note);
  const { byteLength } = await page.pdf();
  await page.close();
  return byteLength;
}

/** Words that no compression makes one of. */
const LONG = Array.from({ length: 900 }, (_, at) => Math.sin(at).toString(36).slice(3)).join(' ');

/** Puts a note in the checklist of the page. */
async function fillIn(note: string): Promise<void> {
  const element = document.querySelector('requirement-checklist') as unknown as {
    checklist: { answers: readonly object[] };
    updateComplete: Promise<unknown>;
  };
  const answer = { urn: 'urn:nl:ak:ver:avg-12', status: 'done', note, evidence: [] };
  element.checklist = { ...element.checklist, answers: [answer] };
  await element.updateComplete;
}

describe('on paper in Firefox', { timeout: 60_000 }, () => {
  beforeEach((context) => {
    if (!found) context.skip('Firefox is not installed');
  });

  it.each(['requirement-list', 'measure-list', 'instrument-list'])('are the items of %s', async (tag) => {
    const [one, many] = [
      await printed(`<${tag} page-size="1"></${tag}>`, 'tbody .item'),
      await printed(`<${tag} page-size="25"></${tag}>`, 'tbody .item'),
    ];
    expect(many).toBeGreaterThan(one + 5000);
  });

  it('are the answers of a checklist', async () => {
    const tag = '<requirement-checklist readonly></requirement-checklist>';
    const [short, long] = [await printed(tag, '.rows button', 'kort'), await printed(tag, '.rows button', LONG)];
    expect(long).toBeGreaterThan(short + LONG.length / 4);
  });
});
