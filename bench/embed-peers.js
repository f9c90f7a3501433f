/**
 * What `npm run bench:embed` compares: each as its own documentation sets it up on a page without a framework, from files of
 * the page's own host. Inline scripts of the documentation stand in files, because the reference header forbids them to all.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, version } from './figures.js';
import { writePagefind } from './pagefind.js';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {string} head what stands in the template of the site
 * @property {string} [offline] the same, with answers from here where its own come from a service
 * @property {Record<string, string>} snippets what an editor pastes, by how it is written
 * @property {string} [open] what has to be pressed before there is a field
 * @property {string} field
 * @property {string} found what is there when a search was answered
 */

/** @typedef {{ id: string, name: string, organisation: string, goal: string, basis: string }} PlainRecord */

/** What is typed into each. */
export const QUERY = 'parkeren';
/** As many as Algolia gives at a time. */
const HITS = 20;
const modules = path.join(root, 'node_modules');

/** @param {string} name */
async function versionOf(name) {
  const file = path.join(modules, name, 'package.json');
  if (!existsSync(file)) throw new Error(`${name} is not installed: npm run bench:peers`);
  return JSON.parse(await readFile(file, 'utf8')).version;
}

const link = 'https://algoritmes.overheid.nl/nl/algoritme';

/** @returns {Promise<Peer[]>} */
export async function peers() {
  const docsearch = (/** @type {string} */ setup) =>
    `<link rel="stylesheet" href="/docsearch-css/style.css">
     <script src="/docsearch/docsearch.js" defer></script>
     <script src="/setup/${setup}.js" defer></script>`;
  const instantsearch = (/** @type {string} */ setup) =>
    `<link rel="stylesheet" href="/instantsearch-css/satellite-min.css">
     <script src="/instantsearch/instantsearch.production.min.js" defer></script>
     <script src="/setup/embed-instantsearch-widgets.js" defer></script>
     <script src="/setup/${setup}.js" defer></script>`;
  return [
    {
      name: 'algoritmeregister-widgets',
      version,
      head: `<script src="/widgets/algoritmeregister-widgets-${version}.register.min.js" defer></script>`,
      snippets: {
        tag: `<register-search src="/register/manifest.json"><a href="${link}">Bekijk onze algoritmes</a></register-search>`,
        placeholder: `<div data-algoritmeregister="register-search" data-src="/register/manifest.json"><a href="${link}">Bekijk onze algoritmes</a></div>`,
      },
      field: 'register-search >>> form input',
      found: 'register-search >>> algorithm-card >>> mark',
    },
    {
      name: 'Pagefind Component UI',
      version: await versionOf('pagefind'),
      head: `<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">
             <script src="/pagefind/pagefind-component-ui.js" type="module"></script>`,
      snippets: {
        tags: '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>',
      },
      field: 'pagefind-input input',
      found: 'pagefind-results mark',
    },
    {
      name: 'DocSearch (keyword only)',
      version: await versionOf('@docsearch/js'),
      head: docsearch('embed-docsearch'),
      offline: docsearch('embed-docsearch-local'),
      snippets: { div: '<div id="docsearch"></div>' },
      open: '.DocSearch-Button',
      field: '.DocSearch-Input',
      found: '.DocSearch-Hit a',
    },
    {
      name: 'InstantSearch.js',
      version: await versionOf('instantsearch.js'),
      head: `<script src="/algoliasearch/browser.umd.js" defer></script>${instantsearch('embed-instantsearch')}`,
      offline: instantsearch('embed-instantsearch-local'),
      snippets: { div: '<div id="searchbox"></div><div id="hits"></div>' },
      field: '.ais-SearchBox-input',
      found: '.ais-Hits-item a',
    },
  ];
}

/**
 * The folders that their pages ask for, by first path segment.
 * @param {string} work
 * @param {readonly PlainRecord[]} records
 */
export async function peerFolders(work, records) {
  const answers = path.join(work, 'answers');
  await mkdir(answers, { recursive: true });
  const marked = (/** @type {string} */ text) => text.replaceAll(new RegExp(QUERY, 'gi'), '<mark>$&</mark>');
  const found = records
    .filter(({ name, goal }) => `${name} ${goal}`.toLowerCase().includes(QUERY))
    .slice(0, HITS)
    .map(({ id, name, organisation, goal }) => ({ objectID: id, url: `${link}/${id}`, name, organisation, goal }));
  const instantsearch = found.map((hit) => ({
    ...hit,
    goal: hit.goal.slice(0, 280),
    _highlightResult: { name: { value: marked(hit.name), matchLevel: 'full', matchedWords: [QUERY] } },
  }));
  const docsearch = found.map(({ objectID, url, name, organisation, goal }) => {
    const hierarchy = { lvl0: organisation, lvl1: name, lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null };
    const part = (/** @type {string} */ text) => ({ value: marked(text), matchLevel: 'full', matchedWords: [QUERY] });
    const shown = { hierarchy: { lvl0: part(organisation), lvl1: part(name) }, content: part(goal.slice(0, 280)) };
    return {
      ...{ objectID, url, url_without_anchor: url, anchor: null, type: 'lvl1', hierarchy },
      ...{ content: goal.slice(0, 280), _highlightResult: shown, _snippetResult: shown },
    };
  });
  await writeFile(path.join(answers, 'instantsearch.json'), JSON.stringify(instantsearch));
  await writeFile(path.join(answers, 'docsearch.json'), JSON.stringify(docsearch));
  await writePagefind(records, path.join(work, 'pagefind'));
  return {
    answers,
    pagefind: path.join(work, 'pagefind'),
    setup: path.join(import.meta.dirname, 'pages'),
    docsearch: path.join(modules, '@docsearch/js/dist/umd'),
    'docsearch-css': path.join(modules, '@docsearch/css/dist'),
    instantsearch: path.join(modules, 'instantsearch.js/dist'),
    'instantsearch-css': path.join(modules, 'instantsearch.css/themes'),
    algoliasearch: path.join(modules, 'algoliasearch/dist/lite/builds'),
  };
}
