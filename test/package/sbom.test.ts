import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundles, bundles } from './bundles.js';
import { NAME, packageJson, packed, packedFiles, root } from './packed.js';

interface Component {
  type: string;
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: { license?: { id: string }; expression?: string }[];
  properties?: { name: string; value: string }[];
  pedigree?: { patches: { type: string; diff: { text: { content: string } } }[]; notes: string };
}

interface Bom {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const text = (): string => readFileSync(packed('dist/sbom.cdx.json'), 'utf8');
const read = (): Bom => JSON.parse(text()) as Bom;

/** What the bundler wrote into the papers beside the single files: each package it took code from. */
const bundled = (): { paper: string; name: string; version: string; licence: string }[] =>
  packedFiles()
    .filter((file) => /^dist\/cdn\/licenses.*\.md$/.test(file))
    .flatMap((paper) =>
      [...readFileSync(packed(paper), 'utf8').matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(
        ([, name = '', version = '', licence = '']) => ({ paper, name, version, licence }),
      ),
    );

describe('dist/sbom.cdx.json', () => {
  it('is CycloneDX 1.6 about this version of this package', () => {
    const { bomFormat, specVersion, serialNumber, version, metadata } = read();
    expect({ bomFormat, specVersion, version }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(metadata.component).toMatchObject({
      name: NAME,
      version: packageJson().version,
      purl: `pkg:npm/${NAME}@${packageJson().version}`,
      licenses: [{ license: { id: 'EUPL-1.2' } }],
    });
  });

  it('has of every component a version, one licence and a hash', () => {
    for (const { type, name, version, purl, hashes, licenses, ...component } of read().components) {
      expect(type).toBe('library');
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(component['bom-ref']).toBe(purl);
      expect(hashes, name).not.toEqual([]);
      for (const { alg, content } of hashes) expect(`${alg} ${content}`).toMatch(/^SHA-512 [\da-f]{128}$/);
      expect(licenses, name).toHaveLength(1);
      expect(licenses[0]?.license?.id ?? licenses[0]?.expression, name).toMatch(/^[\w.-]+( (AND|OR|WITH) [\w.-]+)*$/);
    }
  });

  it('names every package that is needed at run time, by the version that is installed, and what that needs', () => {
    const { components, dependencies, metadata } = read();
    const versions = new Map(components.map(({ name, version }) => [name, version]));
    const edges = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const references = components.map((component) => component['bom-ref']);
    expect([...edges.keys()].sort()).toEqual([metadata.component['bom-ref'], ...references].sort());

    const names = (references: string[]): string[] =>
      references.map((reference) => decodeURIComponent(/npm\/(.+)@/.exec(reference)?.[1] ?? '')).sort();
    const needed = [NAME];
    for (const name of needed) {
      const folder = name === NAME ? root : path.join(root, 'node_modules', name);
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        version: string;
        dependencies?: Record<string, string>;
      };
      const reference = `pkg:npm/${name.replace('@', '%40')}@${manifest.version}`;
      const next = Object.keys(manifest.dependencies ?? {}).sort();
      expect(names(edges.get(reference) ?? []), name).toEqual(next);
      if (name !== NAME) expect(versions.get(name)).toBe(manifest.version);
      needed.push(...next.filter((other) => !needed.includes(other)));
    }
    expect([...versions.keys()].sort()).toEqual(needed.slice(1).sort());
  });

  it('names every package that is in the files of dist/cdn, with its licence and the paper that has the full text', () => {
    expect(bundled().map(({ name }) => name)).toEqual(expect.arrayContaining(['lit-html', 'hucre']));
    const { components } = read();
    for (const { paper, name, version, licence } of bundled()) {
      const component = components.find((component) => component.name === name);
      expect(component, name).toMatchObject({ version, licenses: [{ license: { id: licence } }] });
      expect(component?.properties, name).toContainEqual({ name: `${NAME}:bundled`, value: paper });
    }
  });

  it('gives each the version and the hash that package-lock.json gives it', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const { name, version, hashes } of read().components) {
      const [, hash = ''] = packages[`node_modules/${name}`]?.integrity.split('-') ?? [];
      const content = [...atob(hash)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
      const locked = { version: packages[`node_modules/${name}`]?.version, hashes: [{ alg: 'SHA-512', content }] };
      expect({ version, hashes }, name).toEqual(locked);
    }
  });

  it('says nothing of when or where it was made', () => {
    expect(text()).not.toMatch(/timestamp|"\d{4}-\d{2}-\d{2}T/);
  });
});

describe('what dist/sbom.cdx.json says is in the files of dist/cdn', () => {
  let built: Bundles;
  beforeAll(async () => void (built = await bundles()), 120_000);

  it('is what the bundler puts there, no package less or more', () => {
    expect([...built.packages.keys()].sort()).toEqual(
      packedFiles().filter((file) => /^dist\/(cdn\/.*|worker|reading-worker)\.js$/.test(file)),
    );
    const said = read().components.filter(({ properties }) =>
      properties?.some(({ name }) => name === `${NAME}:bundled`),
    );
    expect(said.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      [...new Set([...built.packages.values()].flatMap((packages) => [...packages]))].sort(),
    );
  });

  it('tells of each module that the build changes what goes and what comes, and of no other', () => {
    const told = read().components.flatMap(({ name, pedigree }) =>
      (pedigree?.patches ?? []).map(({ type, diff }) => {
        const [head = '', , ...lines] = diff.text.content.trimEnd().split('\n');
        const module = head.replace('--- ', '');
        expect({ type, of: module.startsWith(`${name}/`) }).toEqual({ type: 'unofficial', of: true });
        expect(pedigree?.notes).toContain('dist/cdn');
        return [module, lines] as const;
      }),
    );
    expect(told.map(([module]) => module).sort()).toEqual([...built.changed.keys()].sort());
    for (const [module, lines] of told) {
      let code = readFileSync(path.join(root, 'node_modules', module), 'utf8');
      for (const [n, line] of lines.entries()) {
        if (n % 2 === 0) expect(code, module).toContain(line.slice(1));
        else code = code.replace(lines[n - 1]?.slice(1) ?? '', () => line.slice(1));
      }
      expect(built.changed.get(module), module).toBe(code);
    }
  });
});
