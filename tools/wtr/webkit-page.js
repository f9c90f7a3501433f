/** A page in WebKitGTK over plain WebDriver, with those of puppeteer's methods that the test commands call. */

import { focusOnlyWindow } from './x11-focus.js';

/** Keys without a printable character have code points of their own in WebDriver. @type {Record<string, string>} */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** How long a browser may take to open itself or a page, and to close, in milliseconds. */
const OPENING_MS = 20_000;
const CLOSING_MS = 5000;
/** How long a window may take to get another size. */
const RESIZING_MS = 5000;
/** How long the driver may take to say something about the window, and how often it is asked. */
const LOOKING = { ms: 4000, times: 3 };
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {{ button?: 'left' | 'middle' | 'right' }} MouseOptions */

/** @param {string} key */
function keyValue(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`tools/wtr/webkit-page.js does not know the key '${key}'`);
  return value;
}

/** @param {unknown} error */
const isTimeout = (error) => error instanceof Error && error.name === 'TimeoutError';

export class WebKitPage {
  /**
   * @param {string} session address of the session at the driver
   * @param {string} display
   */
  constructor(session, display) {
    this.session = session;
    this.display = display;
  }

  /**
   * @param {string} driver address of a driver that may still be starting
   * @param {string} miniBrowser
   * @param {string} display
   */
  static async open(driver, miniBrowser, display) {
    const deadline = Date.now() + OPENING_MS;
    while (
      !(await fetch(`${driver}/status`).then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const browser = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
    const page = new WebKitPage(`${driver}/session`, display);
    const { sessionId } = await page.send('POST', '', { capabilities: { alwaysMatch: browser } }, OPENING_MS);
    page.session += `/${sessionId}`;
    return page;
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {object} [body]
   * @param {number} [patienceMs]
   */
  async send(method, path, body, patienceMs) {
    const init = {
      method,
      ...(body && { body: JSON.stringify(body) }),
      ...(patienceMs && { signal: AbortSignal.timeout(patienceMs) }),
    };
    const answer = await fetch(this.session + path, init);
    const { value } = /** @type {{ value: any }} */ (await answer.json());
    if (!answer.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /**
   * Asks what may be asked twice: once in many thousand times the driver does not answer, and every command after it would
   * wait for as long as it does.
   * @param {'GET' | 'POST'} method
   * @param {string} path
   * @param {object} [body]
   */
  async look(method, path, body) {
    for (let time = 1; ; time++) {
      try {
        return await this.send(method, path, body, LOOKING.ms);
      } catch (error) {
        if (!isTimeout(error)) throw error;
        if (time === LOOKING.times) throw new Error(`WebKitWebDriver does not answer ${path}.`, { cause: error });
      }
    }
  }

  /** @param {string} url */
  async goto(url) {
    await this.send('POST', '/url', { url }, OPENING_MS);
  }

  url() {
    return this.send('GET', '/url');
  }

  async close() {
    await this.send('DELETE', '', undefined, CLOSING_MS);
  }

  /**
   * The driver sets the size of the window; what is around the page is added.
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    const script = 'return { width: innerWidth, height: innerHeight, focus: document.hasFocus() }';
    const measure = () => this.look('POST', '/execute/sync', { script, args: [] });
    let now = await measure();
    const rect = await this.look('GET', '/window/rect');
    const around = { width: rect.width - now.width, height: rect.height - now.height };
    const size = { width: width + around.width, height: height + around.height };
    // Once in some thousand times the driver does not say that it has done so: what the page says is what counts.
    await this.send('POST', '/window/rect', size, RESIZING_MS).catch((/** @type {unknown} */ error) => {
      if (!isTimeout(error)) throw error;
    });
    const deadline = Date.now() + RESIZING_MS;
    while (now.width !== width || now.height !== height || !now.focus) {
      if (Date.now() > deadline) throw new Error(`The viewport stays ${JSON.stringify(now)}.`);
      await focusOnlyWindow(this.display);
      now = await measure();
    }
  }

  emulateMediaFeatures() {
    return Promise.reject(new Error('WebKitGTK cannot emulate media features.'));
  }

  /** @param {object[]} actions */
  async keys(actions) {
    await this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {object[]} actions */
  async pointer(actions) {
    await this.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  keyboard = {
    /** @param {string} text */
    type: (text) =>
      this.keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    /** @param {string} key */
    press: (key) => this.keys(['keyDown', 'keyUp'].map((type) => ({ type, value: keyValue(key) }))),
    /** @param {string} key */
    down: (key) => this.keys([{ type: 'keyDown', value: keyValue(key) }]),
    /** @param {string} key */
    up: (key) => this.keys([{ type: 'keyUp', value: keyValue(key) }]),
  };

  mouse = {
    /** @param {number} x @param {number} y */
    move: (x, y) => this.pointer([{ type: 'pointerMove', x, y }]),
    /** @param {MouseOptions} [options] */
    down: ({ button = 'left' } = {}) => this.pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
    /** @param {MouseOptions} [options] */
    up: ({ button = 'left' } = {}) => this.pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
    /** @param {number} x @param {number} y @param {MouseOptions} [options] */
    click: (x, y, { button = 'left' } = {}) =>
      this.pointer([
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ]),
    reset: () => this.send('DELETE', '/actions'),
  };
}
