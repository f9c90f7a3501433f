/**
 * For maintainers, when the kader has changed: `node tools/catalogue.js KADER_DIR` reads a checkout of the Algoritmekader
 * and prints the tables of facts of src/catalogue; with `--write` it puts them in their files. To standard error it says
 * what is left to people: items without a title of ours, titles whose official one was changed, and what was left out.
 * The day of the content, in src/catalogue/index.ts, is changed by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { parse } from 'yaml';
import { references } from './catalogue-sources.js';

/** @typedef {{ key: string, data: Record<string, unknown>, body: string }} Item */

const root = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['nl', 'en', 'fy'];

/** What is wrong in the kader, with the word that we read for it. */
const MEANT = new Map([['grondrechten', 'fundamentele-rechten']]);

/** What people have to look at. @type {string[]} */
const remarks = [];

/** The catalogue's own codes and titles, from its source: dist may be older. */
async function ours() {
  const kinds = ['requirements', 'measures', 'instruments'];
  const contents = [
    "export * from './src/catalogue/codes.ts';",
    "export { titles } from './src/catalogue/decode.ts';",
    "export { titleMark } from './src/core/kader/title-mark.ts';",
    "export { codeOf, byKaderOrder } from './src/core/kader/vocabulary.ts';",
    "export { LABEL_GROUPS } from './src/core/kader/model.ts';",
    ...kinds.map((kind) => `export * from './src/catalogue/${kind}.ts';`),
    ...kinds.flatMap((kind) =>
      LANGUAGES.map(
        (language) => `export * as ${kind}_${language} from './src/catalogue/titles/${kind}.${language}.ts';`,
      ),
    ),
  ].join('\n');
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/** The items of one folder. @param {string} folder @returns {Item[]} */
function read(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'index.md');
  return names.map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const [whole = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    // All texts, so that norm 2.10 does not become the number 2.1.
    const data = /** @type {Record<string, unknown>} */ (parse(front, { schema: 'failsafe', uniqueKeys: false }) ?? {});
    return { key: name.slice(0, -3), data, body: text.slice(whole.length) };
  });
}

/** A value of front matter as a list of texts. @param {unknown} value @returns {string[]} */
const texts = (value) => {
  const all = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string' && part !== '');
  return [...new Set(all.map((part) => MEANT.get(part) ?? part))];
};

const cell = (/** @type {string[]} */ parts) => parts.join(',') || '-';

/**
 * Words as their codes, in the order of the codes.
 * @param {unknown} value
 * @param {Map<string, string>} codes
 * @param {string} key the item, for a remark
 */
function coded(value, codes, key) {
  const wanted = new Set(texts(value));
  const found = [...codes].filter(([, word]) => wanted.delete(word)).map(([code]) => code);
  for (const word of wanted) remarks.push(`${key}: '${word}' is no known word, left out`);
  return cell(found);
}

/**
 * Links as codes in the order of the kader, three or more in a row as `aia-03..07`.
 * @param {unknown} value
 * @param {Item[]} items what can be linked to
 * @param {string} key the item, for a remark
 */
function linked(value, items, key) {
  const wanted = new Set(texts(value));
  const places = items.flatMap((item, place) => (wanted.delete(item.key) ? [place] : []));
  for (const name of wanted) remarks.push(`${key}: links to '${name}', which is not there, left out`);
  const at = (/** @type {number | undefined} */ place) => code(items[place ?? -1]?.key ?? '');
  /** @type {number[][]} */
  const runs = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.at(-1) === place - 1 && at(run[0]).slice(0, 3) === at(place).slice(0, 3)) run.push(place);
    else runs.push([place]);
  }
  return cell(
    runs.flatMap((run) =>
      run.length > 2 ? [`${at(run[0])}..${at(run.at(-1)).slice(4)}`] : run.map((place) => at(place)),
    ),
  );
}

/** The articles of law under "Bronnen", as references of src/catalogue/sources.ts. @param {Item} item */
function sources({ key, body }) {
  const section = /^## *Bronnen.*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(body)?.[1] ?? '';
  const named = section.split('\n').flatMap((line) => {
    const inLinks = [...line.matchAll(/\[([^\]]+)\]\(/g)].map(([, text = '']) => text);
    return inLinks.length > 0 ? inLinks : [line.replace(/^[\s-]+/, '')];
  });
  const found = named.flatMap((text) => {
    const places = references(text.trim());
    if (text.trim() && places.length === 0) remarks.push(`${key}: source '${text.trim()}' is no law, left out`);
    return places;
  });
  return cell([...new Set(found)]);
}

/** Where an instrument is, when that is outside the kader. @param {Item} item */
const outside = ({ body }) => /\]\((https:[^)\s]+)\)\{ \.button/.exec(body)?.[1] ?? '-';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: node tools/catalogue.js KADER_DIR [--write]');
  process.exit(2);
}

const our = await ours();
const pages = path.join(folder, 'docs/voldoen-aan-wetten-en-regels');
/** @param {string} name @param {string} kind @returns {Item[]} */
const ordered = (name, kind) =>
  read(path.join(pages, name)).sort((one, other) =>
    our.byKaderOrder({ kind, key: one.key, urn: one.data['id'] }, { kind, key: other.key, urn: other.data['id'] }),
  );
const items = {
  requirements: ordered('vereisten', 'requirement'),
  measures: ordered('maatregelen', 'measure'),
  instruments: ordered('hulpmiddelen', 'instrument'),
};
const codes = new Map([...items.requirements, ...items.measures].map(({ key, data }) => [key, our.codeOf(data['id'])]));
const code = (/** @type {string} */ key) => codes.get(key) ?? key;
for (const [key, short] of codes) {
  if (!new RegExp(`^(\\d-)?${short}-`).test(key)) remarks.push(`${key}: the URN says ${short}, which is another item`);
}

/** @param {Item} item */
const shared = ({ key, data }) => [
  key,
  our.titleMark(data['title']),
  coded(data['levenscyclus'], our.PHASE_CODES, key),
  coded(data['onderwerp'], our.TOPIC_CODES, key),
  coded(data['rollen'], our.ROLE_CODES, key),
];
/** @param {Item} item @param {string} audit */
const norms = ({ data }, audit) => {
  const all = /** @type {Record<string, unknown> | ''} */ (data['sources'] || data['bronnen'] || '');
  return cell(texts(all && all[audit]));
};
/** @type {Record<'requirements' | 'measures' | 'instruments', string[][]>} */
const tables = {
  requirements: items.requirements.map((item) => [
    ...shared(item),
    ...our.LABEL_GROUPS.map((/** @type {string} */ group) => coded(item.data[group], our.LABEL_CODES[group], item.key)),
    coded(item.data['uitzondering'], our.EXCEPTION_CODES, item.key),
    sources(item),
  ]),
  measures: items.measures.map((item) => [
    ...shared(item),
    linked(item.data['vereiste'], items.requirements, item.key),
    norms(item, 'ADR'),
    norms(item, 'ARK'),
  ]),
  instruments: items.instruments.map((item) => [
    ...shared(item),
    coded(item.data['categorie'], our.CATEGORY_CODES, item.key),
    linked(item.data['vereiste'], items.requirements, item.key),
    linked(item.data['maatregel'], items.measures, item.key),
    outside(item),
  ]),
};

for (const [kind, table] of Object.entries(tables)) {
  const constant = kind.toUpperCase();
  const marks = new Map(our[constant].split('\n').map((/** @type {string} */ line) => line.split(' | ', 2)));
  for (const [key = '', mark] of table) {
    if (marks.has(key) && marks.get(key) !== mark) remarks.push(`${key}: the official title was changed, look at ours`);
  }
  for (const language of LANGUAGES) {
    const texts = our.titles(our[`${kind}_${language}`][`${constant.slice(0, -1)}_TITLES`], kind);
    const wanted = new Set(table.map(([key = '']) => code(key)));
    for (const short of wanted) if (!texts.has(short)) remarks.push(`${short}: no title of ours in ${language}`);
    for (const short of texts.keys()) if (!wanted.has(short)) remarks.push(`${short}: title in ${language} of no item`);
  }
  const text = table.map((row) => `${row.join(' | ')}\n`).join('');
  const file = path.join(root, `src/catalogue/${kind}.ts`);
  if (!values.write) console.log(`${kind}\n${text}`);
  else
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/`\n[^`]*`;\n$/, () => `\`\n${text}\`;\n`),
    );
}
for (const remark of remarks) console.error(remark);
