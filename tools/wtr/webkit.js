/**
 * Runs tests in WebKitGTK. A launcher of our own over plain WebDriver: the one on npm brings 280 packages along, among
 * them drivers that download browsers, and cannot hold a key down.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { WebKitPage } from './webkit-page.js';

/** Asks the kernel for a port that is free now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {{ driver: string, miniBrowser: string, xvfb: string }} found
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ driver, miniBrowser, xvfb }) {
  /** @type {{ child: import('node:child_process').ChildProcess, name: Promise<string> } | undefined} */
  let display;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driving;
  /** @type {WebKitPage | undefined} */
  let page;
  /** @type {string | undefined} */
  let active;
  const settings = path.join(os.tmpdir(), `webkit-settings-${process.pid}`);

  /**
   * A browser for each file: what pages leave behind makes the process of one for all grow by gigabytes and then stand
   * still, and a menu that a test left open keeps the focus from the next.
   */
  async function start() {
    display ??= startXvfb();
    const [name, port] = await Promise.all([display.name, freePort()]);
    const env = {
      ...process.env,
      ...{
        DISPLAY: name,
        XDG_CONFIG_HOME: gtkSettings(),
        TZ: 'Europe/Amsterdam',
        LC_ALL: 'nl_NL.UTF-8',
        LANGUAGE: 'nl',
      },
    };
    // A Wayland desktop would be preferred to the virtual display.
    delete (/** @type {NodeJS.ProcessEnv} */ (env)['WAYLAND_DISPLAY']);
    driving = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore', detached: true });
    return WebKitPage.open(`http://127.0.0.1:${port}`, miniBrowser, name);
  }

  /**
   * Once in some hundred times a browser starts and does not get as far as a page.
   * @param {string} url
   */
  async function visit(url, attempts = 3) {
    await end();
    try {
      page = await start();
      await page.goto(url);
    } catch (error) {
      if (attempts === 1) throw error;
      await visit(url, attempts - 1);
    }
  }

  async function end() {
    await page?.close().catch(() => undefined);
    page = undefined;
    kill();
  }

  /** Driver, browser and its processes are a group of their own: one that stands still hears nothing else. */
  function kill() {
    try {
      if (driving?.pid) process.kill(-driving.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    driving = undefined;
  }
  // Nor does such a group hear that the run was broken off.
  process.once('exit', () => {
    kill();
    display?.child.kill();
  });

  /** The tool bar would keep the window, and the page in it, wider than a telephone. */
  function gtkSettings() {
    mkdirSync(path.join(settings, 'gtk-3.0'), { recursive: true });
    const css = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';
    writeFileSync(path.join(settings, 'gtk-3.0/gtk.css'), css);
    return settings;
  }

  /** Xvfb takes the first display that is free, such as ':99', and says which. */
  function startXvfb() {
    const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const child = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    /** @type {Promise<string>} */
    const name = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
      child.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    });
    return { child, name };
  }

  return Object.assign(
    /** @type {import('@web/test-runner-core').BrowserLauncher} */ ({
      name: 'WebKit',
      // So that the commands plugins (sendKeys and others) ask getPage() for a page and use that.
      type: 'puppeteer',
      // The driver holds one session.
      concurrency: 1,
      async startSession(id, url) {
        active = id;
        await visit(url);
      },
      isActive: (id) => id === active,
      getBrowserUrl: () => page?.url(),
      async stopSession(id) {
        if (id === active) {
          active = undefined;
          await end();
        }
        return {};
      },
      startDebugSession() {
        return Promise.reject(new Error('Debugging in WebKit is not supported.'));
      },
      async stop() {
        await end();
        // The display last: a browser that loses it complains.
        display?.child.kill();
        rmSync(settings, { recursive: true, force: true });
      },
    }),
    { getPage: () => page },
  );
}
