import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { withMinifiedStyles } from './tools/minify-styles.js';
import { sharedObjects } from './tools/shared-objects.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };
const name = 'algoritmeregister-widgets';

// What is bundled asks for its notice to be kept: the names stand in each file, the full texts in cdn/licenses.md.
const lit = 'Lit (BSD-3-Clause, Google LLC)';
const hucre = 'hucre (MIT, productdevbook)';

/**
 * Runs before anything else in the single file, also before Lit: a second copy of Lit throws on a page that requires
 * Trusted Types, because its policy exists already. So the first script stays, and a second one only says so when it is
 * another version. It declares no name: the bundler gives short names to the rest without looking at this.
 */
const onlyOnce = (holds: 'register' | 'everything'): string => `
if (globalThis[Symbol.for('${name}/script/1')]) {
  if (globalThis[Symbol.for('${name}/script/1')] !== '${version}') {
    console.warn('${name}: version ' + globalThis[Symbol.for('${name}/script/1')] + ' is already on this page; version ${version} is not used.');
  }${
    holds === 'everything'
      ? ` else if (globalThis[Symbol.for('${name}/register/1')]) {
    console.warn('${name}: the file of the register is already on this page, so the one with everything is not used. Tags of the kader need the latter alone.');
  }`
      : ''
  }
  return;
}
globalThis[Symbol.for('${name}/script/1')] = '${version}';
${holds === 'register' ? `globalThis[Symbol.for('${name}/register/1')] = true;` : ''}
`;

/**
 * The browser's own, from what is made of them: MooTools has others by these names, which are not what events and documents are
 * made of.
 */
const ownNames = 'var Document = Object.getPrototypeOf(HTMLDocument), Event = Object.getPrototypeOf(UIEvent);';

/** Where everything goes, and for which browsers. */
const INTO_DIST = { outDir: 'dist', emptyOutDir: false, copyPublicDir: false, target: 'es2022' } as const;

interface Bundle {
  input: string;
  file: string;
  format: 'iife' | 'es';
  contains: string[];
  /** The file with the full texts of their licences, in `cdn`. */
  licenses?: string;
  /** Code at the start of the function that a classic script is. */
  intro?: string;
}

/** One self-contained file: a check on its hash (SRI) must cover all that runs. */
function singleFile({
  input,
  file,
  format,
  contains,
  licenses = 'licenses.md',
  intro = '',
}: Bundle): EnvironmentOptions {
  return {
    // As for a page, not as for Node: the packages' production builds for browsers.
    consumer: 'client',
    build: {
      ...INTO_DIST,
      // As a library: in an application, Vite wraps every import() in code that preloads files, and here is only one.
      lib: { entry: input, formats: [format], fileName: () => file, name: 'algoritmeregisterWidgets' },
      license: contains.length === 0 ? false : { fileName: `cdn/${licenses}` },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          // Named here too, or white space stays in the ES format.
          minify: true,
          intro,
          postBanner: `/*! ${name} ${version} | EUPL-1.2${contains.length > 0 ? ` | with ${contains.join(', ')}: ${licenses}` : ''} */`,
        },
      },
    },
  };
}

/** A worker for the modules, and one for the single file. */
const workers = (file: string): Record<string, EnvironmentOptions> => ({
  [camelCase(file)]: singleFile({ input: `src/${file}.ts`, file: `${file}.js`, format: 'es', contains: [] }),
  [camelCase(`cdn-${file}`)]: singleFile({
    input: `src/${file}.ts`,
    file: `cdn/${name}-${version}.${file}.min.js`,
    format: 'iife',
    contains: [],
  }),
});

const camelCase = (file: string): string => file.replaceAll(/-./g, ([, letter = '']) => letter.toUpperCase());

/** The autoloader, for sites that serve their own scripts: modules, each loaded when its tag is on the page. */
const autoload: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...INTO_DIST,
    lib: { entry: 'src/autoload.ts', formats: ['es'], fileName: () => 'cdn/autoload.js' },
    license: { fileName: 'cdn/licenses-autoload.md' },
    rolldownOptions: {
      output: {
        chunkFileNames: 'cdn/autoload-[name]-[hash].js',
        // The autoloader itself needs little of what is shared: nothing with Lit in it may come before there is a tag. The rest
        // is left to the bundler: larger groups import each other, and then run in the wrong order.
        codeSplitting: { groups: [{ name: 'version', test: /core.version\.|context.tug-of-war\./ }] },
        minify: true,
        postBanner: `/*! ${name} ${version} | EUPL-1.2 | with ${lit}, ${hucre}: licenses-autoload.md */`,
      },
    },
  },
};

const late = (part: string): string => `cdn/${name}-${version}.${part}.min.js`;

/**
 * Puts the hashes of the late scripts, built just before, into the single files: so the hash that a page gives for a single
 * file covers those too.
 */
const integrity: Plugin = {
  name: 'integrity',
  applyToEnvironment: (environment) => ['cdn', 'register'].includes(environment.name),
  renderChunk(code) {
    const filled = code.replaceAll(/__(SHEETS|THESAURUS)_INTEGRITY__/g, (_, part: string) => {
      const file = readFileSync(`dist/${late(part.toLowerCase())}`);
      return JSON.stringify(`sha384-${createHash('sha384').update(file).digest('base64')}`);
    });
    return { code: filled, map: null };
  },
};

/** What stands in the place of a module in a build, by the end of its path. */
const replaced = (name: string, environments: readonly string[], modules: Record<string, string>): Plugin => ({
  name,
  enforce: 'pre',
  applyToEnvironment: (environment) => environments.includes(environment.name),
  resolveId(id, from = '') {
    const module = path.posix.join(path.posix.dirname(from), id);
    const found = Object.keys(modules).find((end) => module.endsWith(end));
    return found && path.resolve(modules[found] ?? '');
  },
});

/** The single files load their late parts in another way: without this they would have all of them inside. */
const besideSingleFiles = replaced('beside-single-files', ['cdn', 'register'], {
  // For raw sources only and a quarter of all code.
  '/thesaurus/late.js': 'src/embed/late-thesaurus.ts',
  // All languages are inside.
  '/locales/late.js': 'src/embed/all-texts.ts',
  '/module-parts.js': 'src/embed/no-parts.ts',
});

/** The autoloader has the workers of the single file beside it. */
const besideAutoload = replaced('beside-autoload', ['autoload'], { '/module-worker.js': 'src/embed/module-worker.ts' });

/**
 * A classic script is read in the encoding of its page, which may be an old one, or none that the page tells; escaped, a text
 * is the same in each. Modules are UTF-8 everywhere.
 */
const readInAnyEncoding: Plugin = {
  name: 'read-in-any-encoding',
  generateBundle({ format }, bundle) {
    if (format !== 'iife') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** As code unit: strings, templates and regular expressions all know this form. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const minifiedStyles: Plugin = {
  name: 'minified-styles',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]src[\\/].*styles?\b/.test(id) ? { code: withMinifiedStyles(code), map: null } : undefined,
};

/** The thesaurus without what only its editors read: it is half of what a worker for other sources weighs. */
const bareThesaurus: Plugin = {
  name: 'bare-thesaurus',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]thesaurus[\\/]topics[\\/]/.test(id)
      ? { code: code.replaceAll(/^(?:#.*)?\n/gm, '').replaceAll(/ ?(->|[=~,]) /g, '$1'), map: null }
      : undefined,
};

// Whatever the surroundings say: the development build of Lit is another file, which `sharedObjects` does not know.
process.env['NODE_ENV'] = 'production';

/** Builds the files that run without a bundler; all other modules in dist come from tsc. */
export default defineConfig({
  plugins: [
    integrity,
    besideSingleFiles,
    besideAutoload,
    minifiedStyles,
    bareThesaurus,
    sharedObjects,
    readInAnyEncoding,
  ],
  environments: {
    ...workers('worker'),
    ...workers('reading-worker'),
    sheets: singleFile({
      input: 'src/embed/sheets.ts',
      file: late('sheets'),
      format: 'iife',
      contains: [hucre],
      licenses: 'licenses-sheets.md',
    }),
    thesaurus: singleFile({ input: 'src/embed/thesaurus.ts', file: late('thesaurus'), format: 'iife', contains: [] }),
    cdn: singleFile({
      input: 'src/embed/cdn.ts',
      file: `cdn/${name}-${version}.min.js`,
      format: 'iife',
      contains: [lit],
      intro: `${onlyOnce('everything')}${ownNames}`,
    }),
    register: singleFile({
      input: 'src/embed/register.ts',
      file: `cdn/${name}-${version}.register.min.js`,
      format: 'iife',
      contains: [lit],
      intro: `${onlyOnce('register')}${ownNames}`,
    }),
    autoload,
  },
  builder: {
    async buildApp(builder) {
      for (const key of [
        'worker',
        'cdnWorker',
        'readingWorker',
        'cdnReadingWorker',
        'sheets',
        'thesaurus',
        'register',
        'cdn',
        'autoload',
      ]) {
        const environment = builder.environments[key];
        if (environment) await builder.build(environment);
      }
    },
  },
});
