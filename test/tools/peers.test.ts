/** What measures no engine of others runs without them: `package.json` does not name them, `npm run bench:peers` installs them. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);

/** The packages that a script needs to start, its own modules included. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';$/gm)].flatMap(
    ([, from = '']) =>
      from.startsWith('.')
        ? packagesOf(path.join(path.dirname(file), from), seen)
        : (/^(?:@[^/]+\/)?[^/]+/.exec(from) ?? []),
  );
}

it.each(['quality.js', 'search.js', 'measure.js', 'cold.js', 'typing.js'])(
  '%s starts without the engines of others',
  (script) => {
    const packages = packagesOf(path.join(import.meta.dirname, '../../bench', script));
    expect(packages.length).toBeGreaterThan(0);
    const others = packages.filter(
      (name) => !name.startsWith('node:') && !known.has(name) && !builtinModules.includes(name),
    );
    expect(others).toEqual([]);
  },
);
