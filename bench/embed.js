/**
 * Our search beside others on one page, in one run and in one browser: `npm run bench:embed`, after `npm run build` and
 * `npm run bench:peers`. Writes docs/comparison.md. `--date` says which day to name.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { POLICIES } from '../tools/policy.js';
import { openBrowser } from './browser.js';
import { comparison } from './embed-document.js';
import * as measure from './embed-measure.js';
import { peerFolders, peers } from './embed-peers.js';
import { kB, root } from './figures.js';
import { realRecords, sourceName, writeRegister } from './registers.js';
import { argument, machine } from './results.js';
import { serve } from './serve.js';

/** @typedef {import('./embed-peers.js').Peer} Peer */
/** @typedef {{ peer: Peer, cells: Record<string, string> }} Measured */

const work = await mkdtemp(path.join(os.tmpdir(), 'ar-bench-'));
const browser = await openBrowser();
const pages = path.join(work, 'pages');

/** Scripts, styles and WebAssembly; all else is data. */
const CODE = /\.(js|css)$|\/wasm\.[\w.]+$/;

/** For whom searches with WebAssembly: no policy of the acceptance, but what those ask for. */
const WASM = `${POLICIES.reference}; script-src 'self' 'wasm-unsafe-eval'`;

/**
 * Until the server has sent nothing for a second. A page does not tell what its workers fetch, so the browser does not know.
 * @param {{ sent: () => number }} site
 */
async function quiet({ sent }) {
  for (let before = NaN; before !== sent();) {
    before = sent();
    await setTimeout(1_000);
  }
}

/** @param {readonly string[]} names */
function counted(names) {
  const times = new Map();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => (count > 1 ? `${name} (${String(count)}×)` : name)).join(', ');
}

/** @param {readonly string[]} names */
const numbered = (names) => (names.length === 0 ? '0' : `${String(names.length)}: ${counted(names)}`);

/** @param {{ id: string, elements: number }[]} found */
const listed = (found) =>
  found.length === 0
    ? '0'
    : `${String(found.length)}: ${found.map(({ id, elements }) => `${id} (${String(elements)})`).join(', ')}`;

/**
 * A page of its own on a server of its own, so that nothing of one measurement is in another.
 * @template T
 * @param {Record<string, string>} folders
 * @param {{ head: string, snippet: string, policy?: string, scripting?: boolean }} given
 * @param {(opened: Awaited<ReturnType<typeof measure.openPage>>, site: Awaited<ReturnType<typeof serve>>) => Promise<T>} look
 */
async function on(folders, { head, snippet, policy, scripting = true }, look) {
  await writeFile(path.join(pages, 'page.html'), measure.pageOf(head, snippet));
  const site = await serve({ ...folders, pages }, undefined, policy ? { 'content-security-policy': policy } : {});
  const opened = await measure.openPage(browser, `${site.url}/pages/page.html`, { scripting });
  try {
    return await look(opened, site);
  } finally {
    await opened.close();
    site.close();
  }
}

/** @param {Record<string, string>} folders @param {Peer} peer @param {Awaited<ReturnType<typeof measure.sanitizers>>} sanitizers */
async function all(folders, peer, sanitizers) {
  /** @type {Record<string, string>} */
  const cells = {};
  const head = peer.offline ?? peer.head;
  const [snippet = ''] = Object.values(peer.snippets);

  await on(folders, { head, snippet }, async ({ page }, site) => {
    cells['stored'] = numbered(await measure.stored(page));
    if (!(await measure.openField(page, peer))) throw new Error(`${peer.name} shows no field`);
    await quiet(site);
    cells['first'] = kB(site.sent());
    cells['axe'] = listed(await measure.findings(page));
    if (!(await measure.search(page, peer))) throw new Error(`${peer.name} finds nothing`);
    await quiet(site);
    cells['total'] = kB(site.sent());
    cells['code'] = kB(site.sentOf(CODE));
    cells['axe results'] = listed(await measure.findings(page));
    cells['stored after'] = numbered(await measure.stored(page));
  });

  for (const [name, policy] of Object.entries({ ...POLICIES, wasm: WASM })) {
    await on(folders, { head, snippet, policy }, async ({ page }) => {
      const works = (await measure.openField(page, peer)) && (await measure.search(page, peer));
      cells[name] = `${works ? 'works' : '**fails**'}; ${numbered(await measure.violations(page))}`;
    });
  }

  // With its own service, where it has one: what is asked is what counts, as nothing of it can be reached.
  await on(folders, { head: peer.head, snippet }, async ({ page, others }) => {
    cells['others'] = numbered([...new Set([...others, ...(await measure.preconnected(page))])]);
    if (await measure.openField(page, peer, 5_000)) await measure.search(page, peer, 5_000);
    cells['others after'] = numbered([...new Set([...others, ...(await measure.preconnected(page))])]);
  });

  for (const [form, snippet] of Object.entries(peer.snippets)) {
    for (const by of /** @type {const} */ (['as pasted', 'DOMPurify', 'kses'])) {
      const cleaned = await sanitizers.clean(snippet, by);
      cells[`${form} ${by}`] = await on(folders, { head, snippet: cleaned }, ({ page }) => measure.leftOn(page, peer));
    }
    cells[`${form} no script`] = await on(folders, { head, snippet, scripting: false }, async ({ page }) =>
      (await measure.linkOn(page)) ? 'link remains' : 'nothing',
    );
  }
  return { peer, cells };
}

try {
  await mkdir(pages);
  const listing = await realRecords();
  const records = listing.map(({ id, title, organisatie, doel, juridische_basis }) => ({
    ...{ id, name: title, organisation: organisatie, goal: doel, basis: juridische_basis },
  }));
  const register = path.join(work, 'register.json');
  await writeRegister(register, records.length);
  execFileSync(process.execPath, [
    path.join(root, 'dist/cli/main.js'),
    ...['snapshot', register, '--out', path.join(work, 'register'), '--quiet'],
  ]);
  const folders = {
    ...(await peerFolders(work, records)),
    register: path.join(work, 'register'),
    widgets: path.join(root, 'dist/cdn'),
  };
  const sanitizers = await measure.sanitizers(browser);
  /** @type {Measured[]} */
  const measured = [];
  for (const peer of await peers()) {
    console.log(peer.name);
    measured.push(await all(folders, peer, sanitizers));
  }
  const document = comparison(measured, {
    date:
      argument('date') ?? execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim(),
    browser: await browser.version(),
    machine: machine(),
    records: `${String(records.length)} registrations of ${sourceName()}`,
  });
  await writeFile(path.join(root, 'docs/comparison.md'), document);
  console.log(document);
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
