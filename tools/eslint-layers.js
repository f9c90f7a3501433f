/**
 * The layers of src as a lint rule: who may import what. Imports go one way only, so that the core can be tested
 * without a browser and every layer can be replaced without touching the ones below it.
 *
 * A rule of our own because the built-in `no-restricted-imports` compares the text between the quotes, and
 * '../../elements' means something else in every folder; here the path is resolved first.
 */
import path from 'node:path';

/**
 * `may`: layers it imports from, besides itself. `types`: layers it takes types from only. `packages`: run-time
 * packages, where 'node:' stands for all of Node's own modules.
 * @typedef {{ may?: string[], types?: string[], packages?: string[] }} Layer
 */

/** @type {Record<string, Layer>} */
export const LAYERS = {
  // Inside the core as well; files directly in it, such as errors and limits, are for all of its rooms.
  core: {},
  'core/text': { may: ['core'] },
  'core/model': { may: ['core', 'core/text'] },
  'core/retry': { may: ['core'] },
  'core/read': { may: ['core', 'core/text', 'core/model', 'core/retry'] },
  'core/words': { may: ['core', 'core/text'] },
  'core/packed': { may: ['core', 'core/text', 'core/words'] },
  'core/thesaurus': { may: ['core', 'core/text', 'core/words'] },
  'core/related': { may: ['core', 'core/text', 'core/words', 'core/thesaurus', 'core/packed'] },
  'core/plan': { may: ['core', 'core/words', 'core/packed', 'core/related'] },
  'core/topics': { may: ['core', 'core/text', 'core/packed'] },
  'core/search': {
    may: [
      ...['core', 'core/text', 'core/words', 'core/model', 'core/packed', 'core/related', 'core/plan', 'core/topics'],
    ],
  },
  'core/snapshot': {
    may: [
      ...[
        'core',
        'core/text',
        'core/model',
        'core/packed',
        'core/thesaurus',
        'core/related',
        'core/topics',
        'core/search',
      ],
    ],
  },
  'core/open': {
    may: [
      ...['core', 'core/text', 'core/model', 'core/packed', 'core/thesaurus', 'core/related', 'core/topics'],
      ...['core/retry', 'core/read', 'core/search', 'core/snapshot'],
    ],
  },
  'core/remote': { may: ['core', 'core/model', 'core/read', 'core/search'] },
  'core/kader': {
    may: ['core', 'core/text', 'core/model', 'core/words', 'core/packed', 'core/related', 'core/plan', 'core/search'],
  },
  'core/kader-read': {
    may: ['core', 'core/text', 'core/model', 'core/kader', 'core/profile'],
    packages: ['yaml', 'marked'],
  },
  'core/kader-snapshot': {
    may: [
      ...['core', 'core/text', 'core/model', 'core/packed', 'core/search', 'core/snapshot', 'core/kader', 'core/read'],
    ],
  },
  'core/profile': { may: ['core', 'core/kader'] },
  'core/checklist': {
    may: ['core', 'core/text', 'core/model', 'core/kader', 'core/profile'],
    packages: ['hucre'],
  },
  // Facts of the kader with titles of our own: data, loaded when an element first needs it.
  catalogue: { may: ['core'] },
  context: { may: ['core', 'catalogue'], packages: ['lit', '@lit/context'] },
  locales: { types: ['core', 'context'] },
  styles: { packages: ['lit'] },
  elements: { may: ['core', 'context', 'locales', 'styles'], packages: ['lit', '@lit/context'] },
  define: { may: ['core', 'context', 'elements', 'locales'] },
  counting: { may: ['context'], types: ['elements'] },
  embed: { may: ['core', 'context', 'locales', 'elements', 'define', 'all', 'counting'], packages: ['lit'] },
  // Files and folders, for the command line and for the search entry in Node.
  node: { may: ['core'], packages: ['node:'] },
  cli: { may: ['core', 'node'], packages: ['node:'] },
  // The entries: single files directly under src.
  index: { may: ['core', 'context', 'locales', 'styles', 'elements'] },
  all: { may: ['index', 'define', 'core', 'context', 'locales', 'elements'] },
  autoload: { may: ['core', 'define', 'embed'] },
  search: { may: ['core'] },
  kader: { may: ['core', 'catalogue'] },
  'search.node': { may: ['core', 'search', 'node'] },
  'kader.node': { may: ['kader', 'node'] },
  worker: { may: ['core'] },
  'reading-worker': { may: ['core'] },
};

/**
 * The layer of a file below src: its folder (in the core, its room), or its own name for an entry directly under src.
 * @param {string} file path relative to src, with forward slashes
 */
function layerOf(file) {
  const [first = '', ...rest] = file.split('/');
  if (first === 'core' && rest.length > 1) return `core/${rest[0]}`;
  return rest.length > 0 ? first : first.replace(/(\.d)?\.[jt]s$/, '');
}

/**
 * Why the import is not allowed, or undefined when it is.
 * @param {string} from file relative to src
 * @param {string} source text between the quotes
 * @param {boolean} typeOnly
 */
export function offence(from, source, typeOnly) {
  const layer = layerOf(from);
  const rules = LAYERS[layer];
  if (!rules) return `src/${from} belongs to no layer: add '${layer}' to tools/eslint-layers.js`;
  const { may = [], types = [], packages = [] } = rules;
  if (!source.startsWith('.')) {
    const known = packages.some((name) =>
      name.endsWith(':') ? source.startsWith(name) : source === name || source.startsWith(`${name}/`),
    );
    return known ? undefined : `${layer} may not import the package '${source}'`;
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), source));
  if (target.startsWith('..')) return `${layer} may not import from outside src ('${source}')`;
  const wanted = layerOf(target);
  // Who is outside the core may use all of its rooms.
  const names = layer.startsWith('core') ? [wanted] : [wanted, wanted.split('/')[0] ?? ''];
  if (wanted === layer || names.some((name) => may.includes(name))) return undefined;
  if (names.some((name) => types.includes(name)))
    return typeOnly ? undefined : `${layer} may import types only from ${wanted}`;
  return `${layer} may not import from ${wanted} ('${source}')`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: { type: 'problem', docs: { description: 'imports between layers go one way only' }, schema: [] },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const from = path.relative(src, context.filename).split(path.sep).join('/');
    if (from.startsWith('..')) return {};

    /** @param {any} node the import, export or `import()` whose source is looked at */
    const check = (node) => {
      const source = node.source?.value ?? node.source?.literal?.value;
      if (typeof source !== 'string') return;
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
      const message = offence(from, source, typeOnly);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
