import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };
const name = 'algoritmeregister-widgets';

// What is bundled asks for its notice to be kept: the names stand in each file, the full texts in cdn/licenses.md.
const lit = 'Lit (BSD-3-Clause, Google LLC)';
const hucre = 'hucre (MIT, productdevbook)';

/**
 * Runs before anything else in the single file, also before Lit: a second copy of Lit throws on a page that requires
 * Trusted Types, because its policy exists already. So the first script stays, and a second one only says so when it is
 * another version.
 */
const onlyOnce = `
const first = Symbol.for('${name}/script/1');
if (globalThis[first]) {
  if (globalThis[first] !== '${version}') {
    console.warn('${name}: version ' + globalThis[first] + ' is already on this page; version ${version} is not used.');
  }
  return;
}
globalThis[first] = '${version}';
`;

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
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      // As a library: in an application, Vite wraps every import() in code that preloads files, and here is only one.
      lib: { entry: input, formats: [format], fileName: () => file, name: 'algoritmeregisterWidgets' },
      license: file.includes('worker') ? false : { fileName: `cdn/${licenses}` },
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

const sheets = `cdn/${name}-${version}.sheets.min.js`;

/**
 * Puts the hash of the file for spreadsheets, built just before, into the single file: so the hash that a page gives for
 * the single file covers that one too.
 */
const sheetsIntegrity: Plugin = {
  name: 'sheets-integrity',
  applyToEnvironment: (environment) => environment.name === 'cdn',
  renderChunk(code) {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${sheets}`))
      .digest('base64');
    return { code: code.replaceAll('__SHEETS_INTEGRITY__', JSON.stringify(`sha384-${hash}`)), map: null };
  },
};

/** Builds the files that run without a bundler; all other modules in dist come from tsc. */
export default defineConfig({
  plugins: [sheetsIntegrity],
  // The single files load their late parts in another way; with this they would have all of them inside.
  resolve: { alias: [{ find: /.*\/module-parts\.js$/, replacement: path.resolve('src/embed/no-parts.ts') }] },
  environments: {
    worker: singleFile({ input: 'src/worker.ts', file: 'worker.js', format: 'es', contains: [] }),
    cdnWorker: singleFile({
      input: 'src/worker.ts',
      file: `cdn/${name}-${version}.worker.min.js`,
      format: 'iife',
      contains: [],
    }),
    sheets: singleFile({
      input: 'src/embed/sheets.ts',
      file: sheets,
      format: 'iife',
      contains: [hucre],
      licenses: 'licenses-sheets.md',
    }),
    cdn: singleFile({
      input: 'src/embed/cdn.ts',
      file: `cdn/${name}-${version}.min.js`,
      format: 'iife',
      contains: [lit],
      intro: onlyOnce,
    }),
    register: singleFile({
      input: 'src/embed/register.ts',
      file: `cdn/${name}-${version}.register.min.js`,
      format: 'iife',
      contains: [lit],
      intro: onlyOnce,
    }),
  },
  builder: {
    async buildApp(builder) {
      for (const key of ['worker', 'cdnWorker', 'sheets', 'register', 'cdn']) {
        const environment = builder.environments[key];
        if (environment) await builder.build(environment);
      }
    },
  },
});
