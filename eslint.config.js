import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import importSort from 'eslint-plugin-simple-import-sort';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layersRule } from './tools/eslint-layers.js';

/** What runs in the visitor's page and therefore falls under the security policy. */
const PAGE_CODE = ['src/**/*.ts', 'demo/**/*.{js,ts}', 'stories/**/*.ts'];

const SINK = 'Markup from strings is how register texts would become script: use lit templates or DOM methods.';
const BLOCKED_STYLE =
  "The reference policy (default-src 'self') blocks inline styles: use a class or style.setProperty().";
const REM = 'Municipal sites set html { font-size: 62.5% }: use em or px inside shadow styles.';

const STORAGES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
/** Of later than the browsers in docs/developers.md, and not known to `lib` in tsconfig.json, which says so of the language. */
const TOO_NEW = { URL: ['canParse', 'parse'], AbortSignal: ['any'], Response: ['json'] };
const LACKED = 'Browsers that we promise to work in lack it: see src/core/parsed-url.ts.';
const KEPT = 'What a browser keeps is reached by way of src/context/checklist/browser-storage.ts alone.';

const bannedSyntax = [
  {
    selector: ['init', 'test', 'update']
      .map((part) => `ForStatement > .${part} CallExpression[callee.type='Identifier']`)
      .concat("ForStatement > CallExpression[callee.type='Identifier']")
      .join(', '),
    message:
      'Turbopack (Next.js 16) leaves an imported function in the head of a `for` without its import: use `while`.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: SINK,
  },
  { selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: SINK },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: SINK },
  { selector: "NewExpression[callee.name='DOMParser']", message: SINK },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]', message: SINK },
  { selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]', message: SINK },
  { selector: "ImportSpecifier[imported.name='styleMap']", message: BLOCKED_STYLE },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/]',
    message: BLOCKED_STYLE,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/i]',
    message: BLOCKED_STYLE,
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|on.*)$/]",
    message: BLOCKED_STYLE,
  },
  {
    // Not covered by eslint-plugin-lit.
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]',
    message: 'The reference policy blocks inline handlers: use @event.',
  },
  { selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[0-9]rem\\b/]", message: REM },
];

const REPLACED = 'Prototype.js, still on pages, has something else by this name: see src/core/prototype-js.ts.';
const replacedOnPages = [
  "CallExpression[callee.property.name='reduce']",
  "CallExpression[callee.property.name='entries'][arguments.length=0]",
  'CallExpression[callee.property.name=/^(starts|ends)With$/][arguments.length=2]',
  "CallExpression[callee.object.name='Array'][callee.property.name='from']",
].map((selector) => ({ selector, message: REPLACED }));

const NAMED =
  "A name in the page can stand in the document's place: ask it by way of native() in src/context/native.ts.";
const namedInPages = [
  'MemberExpression[object.name=/^(document|ownerDocument)$/]',
  "MemberExpression[object.property.name='ownerDocument']",
  "VariableDeclarator[id.type='ObjectPattern']:matches([init.name='document'], [init.property.name='ownerDocument'])",
].map((selector) => ({ selector, message: NAMED }));

/** Names that exist in only one of the places the core runs: page, worker, Node. */
const notInCore = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
  ],
  ...['HTMLElement', 'Element', 'Node', 'DOMParser', 'customElements', 'requestAnimationFrame', 'matchMedia'],
];
const notInPages = ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'storybook-static', 'test/embed/pages'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Often the signature asks for a promise and the answer is there already.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.js'],
    // These two the compiler does not read: see tsconfig.json.
    ignores: ['bench/pages/**', 'eslint.config.js'],
    // The compiler checks names in JavaScript too (checkJs), and knows which globals there are.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['bench/pages/**'],
    languageOptions: {
      globals: { window: false, fetch: false, docsearch: false, instantsearch: false, startSearch: false },
    },
  },
  {
    plugins: { 'import-sort': importSort },
    rules: {
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },

  {
    files: PAGE_CODE,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
    },
  },
  {
    // The recorder of the tests does not hear `localStorage.x = 1`: one file knows the storage, and calls its methods.
    files: ['src/**/*.ts'],
    ignores: ['src/context/checklist/browser-storage.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...STORAGES.map((property) => ({ object: 'globalThis', property, message: KEPT })),
        ...STORAGES.map((property) => ({ object: 'window', property, message: KEPT })),
        ...Object.entries(TOO_NEW).flatMap(([object, names]) =>
          names.map((property) => ({ object, property, message: LACKED })),
        ),
      ],
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { project: { rules: { layers: layersRule } } },
    rules: { 'project/layers': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/node/**', 'src/search.node.ts', 'src/kader.node.ts'],
    rules: {
      'no-restricted-globals': ['error', ...notInPages, ...STORAGES],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...replacedOnPages, ...namedInPages],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/search.ts', 'src/kader.ts', 'src/worker.ts', 'src/reading-worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...notInCore, ...notInPages] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },

  {
    files: ['test/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': 'error',
      // chai's assertions are property reads: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // @open-wc/testing types every equal() as a promise, which it is for DOM comparisons only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: ['Equal'] }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression MemberExpression[property.name=/^(dom|lightDom|shadowDom)$/]',
          message: 'A comparison of DOM is asynchronous: await it.',
        },
      ],
      // As input to what must refuse them.
      'no-script-url': 'off',
    },
  },
);
