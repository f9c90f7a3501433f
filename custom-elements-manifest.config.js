import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fallbacks } from './tools/custom-properties.js';

/** Where tsc puts what it makes of a source file. @param {string} source */
const built = (source) => source.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * The manifest is about the package that people install: its paths are those in dist, and it tells nothing that is
 * private to a class, nor of modules without one.
 */
function publicOnly() {
  return {
    name: 'public-only',
    /** @param {{ customElementsManifest: any }} context */
    packageLinkPhase({ customElementsManifest: manifest }) {
      /** @param {{ privacy?: string, name: string }} member */
      const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !/^[#_]/.test(name);
      manifest.modules = manifest.modules.filter((/** @type {any} */ module) =>
        module.declarations.some((/** @type {any} */ { kind }) => kind === 'class'),
      );
      for (const module of manifest.modules) {
        for (const declaration of module.declarations) {
          // Every dispatchEvent() counts as an event, under a name that is guessed; those that are documented have ours.
          const isOurs = (/** @type {{ name?: string }} */ { name }) => name?.startsWith('ar-');
          if (declaration.events) declaration.events = declaration.events.filter(isOurs);
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
      }
      withBuiltPaths(manifest.modules);
    },
  };
}

/** Types that are a list of words, such as `'strict' | 'official'`: editors offer the words, not the name of the type. */
function wordsOfTypes() {
  const text = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  return new Map(
    [...text.matchAll(/export type (\w+) =\s*((?:\|?\s*'[\w-]+'\s*)+);/g)].map(([, name, words]) => [name, words]),
  );
}

/**
 * An attribute is a text whatever its property also takes; only a closed list of words and other plain types say more. A
 * custom property has the value that holds when a page sets nothing.
 */
function plainValues() {
  return {
    name: 'plain-values',
    /** @param {{ customElementsManifest: any }} context */
    packageLinkPhase({ customElementsManifest: manifest }) {
      const words = wordsOfTypes();
      const chains = fallbacks();
      const attributes = manifest.modules.flatMap((/** @type {any} */ { declarations }) =>
        declarations.flatMap((/** @type {any} */ { attributes = [] }) => attributes),
      );
      for (const attribute of attributes) {
        const type = attribute.type?.text ?? 'string';
        const isPlain = /^(string|number|boolean|'.*')$/.test(type);
        attribute.type = { text: words.get(type)?.trim() ?? (isPlain ? type : 'string') };
        // Differs by element: the description says how.
        if (attribute.default?.includes('${')) delete attribute.default;
      }
      for (const { declarations } of manifest.modules) {
        for (const property of declarations.flatMap((/** @type {any} */ { cssProperties = [] }) => cssProperties)) {
          const last = chains.get(property.name)?.at(-1);
          if (last) property.default ??= last;
        }
      }
    },
  };
}

/** What an event tells stands in its constructor, which the analyzer passes over. */
function eventDetails() {
  return {
    name: 'event-details',
    /** @param {{ ts: any, node: any, moduleDoc: any }} context */
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isConstructorDeclaration(node) || !/Event$/.test(node.parent.name?.text ?? '')) return;
      const declaration = moduleDoc.declarations.find((/** @type {any} */ { name }) => name === node.parent.name.text);
      for (const parameter of node.parameters) {
        if (!parameter.modifiers) continue;
        const [doc] = parameter.jsDoc ?? [];
        declaration.members.push({
          kind: 'field',
          name: parameter.name.text,
          type: { text: parameter.type.getText() },
          readonly: true,
          ...(doc && { description: ts.getTextOfJSDocComment(doc.comment) }),
        });
      }
    },
  };
}

/** References between modules are paths as well, at any depth. @param {any} value */
function withBuiltPaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
    else withBuiltPaths(inner);
  }
}

/**
 * The files come in whatever order the disk answers. The analyzer fills in what a class inherits as it meets the classes, so
 * another order of files is another manifest.
 * @param {{ ts: typeof import('typescript'), globs: string[] }} found
 */
function inOrderOfPath({ ts, globs }) {
  return [...globs]
    .sort()
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true));
}

export default {
  overrideModuleCreation: inOrderOfPath,
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // It would rewrite package.json, in a layout of its own.
  packagejson: false,
  plugins: [eventDetails(), plainValues(), publicOnly()],
};
