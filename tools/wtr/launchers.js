/** The browsers as web-test-runner starts them: Dutch, in Dutch time, each test page as if it were the only one. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from '../browsers.js';
import { webkitLauncher } from './webkit.js';

const TZ = 'Europe/Amsterdam';
// Three browsers that start a page at the same moment are slow; how long a test may take is counted after it.
const NAVIGATION_MS = 120_000;

export async function chromium() {
  const { executablePath, args, env, headless } = await findChromium();
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      executablePath,
      headless,
      args: [...args, '--lang=nl-NL', '--accept-lang=nl-NL'],
      env: { ...process.env, ...env, TZ },
    },
    async createPage({ context }) {
      // In a window of its own: in a tab behind another one, a frame is drawn once a second.
      const page = await context.newPage({ type: 'window' });
      page.setDefaultNavigationTimeout(NAVIGATION_MS);
      const session = await page.createCDPSession();
      // Test files run side by side, and a page in the background gets no focus events.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await session.send('Emulation.setLocaleOverride', { locale: 'nl-NL' });
      return page;
    },
  });
}

/**
 * Puppeteer turns the screen along with the size of the page, which Firefox 140 (in Debian's stable release) refuses,
 * although it does set the size.
 * @param {puppeteer.Page} page
 */
function toleratingNoOrientation(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (size) => {
    try {
      await setViewport(size);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('setScreenOrientationOverride')) || !size) throw error;
      // The size was asked for at the same time, and may not have its answer yet.
      const { width, height } = size;
      await page.waitForFunction((w, h) => innerWidth === w && innerHeight === h, {}, width, height);
    }
  };
}

export function firefox() {
  const found = findFirefox();
  if (!found) return undefined;
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      page.setDefaultNavigationTimeout(NAVIGATION_MS);
      toleratingNoOrientation(page);
      return page;
    },
    launchOptions: {
      browser: 'firefox',
      executablePath: found.executablePath,
      env: { ...process.env, TZ },
      extraPrefsFirefox: {
        'intl.accept_languages': 'nl-NL, nl',
        'intl.regional_prefs.use_os_locales': false,
        'javascript.use_us_english_locale': false,
        // Every page believes to have the focus, also when the window has not.
        'focusmanager.testmode': true,
      },
    },
  });
}

export function webkit() {
  const found = findWebKit();
  return found && webkitLauncher(found);
}
