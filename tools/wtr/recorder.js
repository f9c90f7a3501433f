/**
 * Runs first in every test page, and in the pages that tests open: notes every request and every write to what a browser
 * keeps. Who wrote is read from the stack, because tests write too, to be another tab.
 */
(() => {
  const ACTS = ['click', 'input', 'change', 'keydown'];
  /** @typedef {{ what: string, detail: string, acted: boolean, byLibrary: boolean, test: string }} Note */
  const above = /** @type {any} */ (parent !== window && canSee(parent) ? parent : undefined);
  /** @type {{ notes: Note[], acted: boolean, test: string }} */
  const recorder = { notes: above?.__recorder?.notes ?? [], acted: false, test: '' };
  Object.defineProperty(window, '__recorder', { value: recorder });
  // In the capture phase on the window: nothing is heard before.
  for (const type of ACTS) addEventListener(type, () => (recorder.acted = true), true);

  /** @param {Window} other */
  function canSee(other) {
    try {
      return Boolean(other.document);
    } catch {
      return false;
    }
  }

  /** @param {string} what @param {unknown} detail */
  function note(what, detail) {
    const stack = String(new Error('where').stack).split('\n');
    // The first place outside of this file.
    const place = stack.find((line) => /https?:/.test(line) && !line.includes('__recorder')) ?? '';
    recorder.notes.push({
      what,
      detail: String(detail).slice(0, 200),
      acted: recorder.acted,
      byLibrary: /https?:\/\/[^/]+\/(?:__csp\/[\w-]+\/)?(?:src|dist)\//.test(place),
      test: recorder.test || above?.__recorder?.test || '',
    });
  }

  /** @param {any} owner @param {string} name @param {string} what @param {(given: any[]) => unknown} [detail] */
  function watch(owner, name, what, detail = ([first]) => first) {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = /** @this {unknown} @param {any[]} given */ function (...given) {
      note(what, detail(given));
      return original.apply(this, given);
    };
  }

  // From the prototype: tests put forms with such a name in the page.
  const base = () => Reflect.get(Node.prototype, 'baseURI', document);
  /** @param {any} first */
  const address = (first) => new URL(first instanceof Request ? first.url : String(first), base()).href;
  watch(window, 'fetch', 'request', ([first]) => address(first));
  watch(XMLHttpRequest.prototype, 'open', 'request', ([, url]) => address(url));
  watch(Navigator.prototype, 'sendBeacon', 'request', ([url]) => address(url));
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker']) {
    const Original = /** @type {any} */ (window)[name];
    if (!Original) continue;
    /** @type {any} */ (window)[name] = new Proxy(Original, {
      construct(target, given, as) {
        note('request', address(given[0]).replace(/^ws/, 'http'));
        return Reflect.construct(target, given, as);
      },
    });
  }
  // Whatever is asked of another host, in whatever way: the server sends a policy that reports it.
  addEventListener(
    'securitypolicyviolation',
    ({ disposition, blockedURI }) => {
      if (disposition === 'report' && /^(?:https?|wss?):/.test(blockedURI))
        note('request', blockedURI.replace(/^ws/, 'http'));
    },
    true,
  );
  // Images, scripts, style sheets, fonts: what is loaded without a call.
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (/^https?:/.test(name)) note('request', name);
  }).observe({ type: 'resource', buffered: true });

  for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name, 'storage');
  watch(window.IDBFactory?.prototype, 'open', 'storage', ([name]) => `indexedDB ${name}`);
  watch(window.CacheStorage?.prototype, 'open', 'storage', ([name]) => `cache ${name}`);
  watch(window.StorageManager?.prototype, 'getDirectory', 'storage', () => 'file system');
  watch(window.StorageManager?.prototype, 'persist', 'storage', () => 'persist');
  watch(
    /** @type {any} */ (window).ServiceWorkerContainer?.prototype,
    'register',
    'storage',
    ([url]) => `worker ${url}`,
  );
  watch(/** @type {any} */ (window).CookieStore?.prototype, 'set', 'cookie');
  const cookie = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'));
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      note('cookie', value);
      cookie.set?.call(this, value);
    },
  });
})();
