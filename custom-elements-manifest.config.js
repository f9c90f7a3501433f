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

/** References between modules are paths as well, at any depth. @param {any} value */
function withBuiltPaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
    else withBuiltPaths(inner);
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // It would rewrite package.json, in a layout of its own.
  packagejson: false,
  plugins: [publicOnly()],
};
