/** Bundles anew, without writing, to hear from the bundler itself what is in each file that runs without one. */
import { readFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { root } from './packed.js';

export interface Bundles {
  /** By file of the package, the packages with code in it, as `name version`. */
  packages: Map<string, Set<string>>;
  /** The modules of packages that are not bundled as they are installed, with the code that is. */
  changed: Map<string, string>;
}

const MODULE = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/.+$/;

export async function bundles(): Promise<Bundles> {
  const found: Bundles = { packages: new Map(), changed: new Map() };
  const builder = await createBuilder({
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'changed',
        // After all plugins of the build itself.
        enforce: 'post',
        transform(code, id) {
          const [, folder = ''] = MODULE.exec(id) ?? [];
          if (folder && code !== readFileSync(id, 'utf8')) found.changed.set(id.slice(folder.length), code);
        },
      },
    ],
  });
  for (const [name, environment] of Object.entries(builder.environments)) {
    // Vite adds these two of its own accord, and the build does not use them.
    if (name === 'client' || name === 'ssr') continue;
    environment.config.build.write = false;
    const outputs = await builder.build(environment);
    for (const output of [outputs].flat()) {
      if (!('output' in output)) throw new Error(`${name} is being watched`);
      for (const file of output.output) {
        if (file.type === 'chunk') found.packages.set(`dist/${file.fileName}`, packagesIn(Object.keys(file.modules)));
      }
    }
  }
  return found;
}

const packagesIn = (modules: string[]): Set<string> =>
  new Set(
    modules.flatMap((id) => {
      const [, folder = '', name = ''] = MODULE.exec(id) ?? [];
      if (!folder) return [];
      const { version } = JSON.parse(readFileSync(`${folder}${name}/package.json`, 'utf8')) as { version: string };
      return `${name} ${version}`;
    }),
  );
