/** A browser for the benchmarks, and a page in it with the processor of a phone. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.js';
import { WATCH } from './figures.js';

export async function openBrowser() {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
}

/** How much slower than this machine a phone of the middle class is, as Lighthouse has it. */
export const PHONE = 4;

/**
 * A page in a profile of its own, which knows its longest task. Only its main thread is slowed down: browsers slow no
 * workers, so what is to be measured on a phone's processor has to run on the page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} slowdown
 */
export async function freshPage(browser, slowdown = 1) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(WATCH);
  return { page, close: () => context.close() };
}
