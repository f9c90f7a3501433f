import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { application, NAME, packed, tags } from './packed.js';

/** The files of our package, by their path in it, that an application still has after its bundler left out the rest. */
async function bundled(code: string): Promise<Set<string>> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: application() },
    absWorkingDir: application(),
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return new Set(
    kept.map((file) => path.relative(packed(), path.resolve(application(), file)).split(path.sep).join('/')),
  );
}

/** What a file imports for its effect only, and what those import so in turn. */
function importedForEffect(file: string): string[] {
  const source = readFileSync(packed(file), 'utf8');
  const own = [...source.matchAll(/^import ['"](\.[^'"]+)['"];/gm)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  );
  return own.flatMap((name) => [name, ...importedForEffect(name)]);
}

describe('sideEffects', () => {
  it.each(tags())('keeps the registration of %s in a bundle', async (tag) => {
    const file = `dist/define/${tag}.js`;
    const kept = await bundled(`import '${NAME}/define/${tag}';`);
    for (const needed of [file, ...importedForEffect(file)]) expect([...kept]).toContain(needed);
  });

  it('keeps all registrations with the entry that defines everything', async () => {
    const kept = await bundled(`import '${NAME}/all';`);
    for (const tag of tags()) expect([...kept]).toContain(`dist/define/${tag}.js`);
  });

  it('keeps nothing of an import that is not used', async () => {
    const kept = await bundled(`import * as all from '${NAME}'; import * as search from '${NAME}/search';`);
    expect([...kept].filter((file) => file.startsWith('dist/'))).toEqual([]);
  });
});
