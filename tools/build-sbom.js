/**
 * Writes dist/sbom.cdx.json: what the package needs at run time and what its files in dist/cdn have inside, as CycloneDX.
 * From the lock file, because what `npm sbom` prints has the time, a random number and the name of the folder in it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHANGED, hardened } from './shared-objects.js';

/**
 * @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean, dependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, license: string, description: string, dependencies: Record<string, string> }} Manifest
 */

const CDN = 'dist/cdn';
const FOLDER = 'node_modules/';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @type {Manifest} */
const own = read('package.json');
/** @type {[string, Locked][]} */
const locked = Object.entries(read('package-lock.json').packages);
const installed = new Map(locked.filter(([place, { dev }]) => place.startsWith(FOLDER) && !dev));

/** @param {string} place */
const nameAt = (place) => place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} place */
const referenceTo = (place) => purl(nameAt(place), installed.get(place)?.version ?? '');

/** Where Node finds a package when the one at `place` imports it. @param {string} place @param {string} name */
function resolved(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const found = `${folder ? `${folder}/` : ''}${FOLDER}${name}`;
    if (installed.has(found)) return found;
    if (!folder) throw new Error(`package-lock.json has no ${name} for ${place || 'this package'}`);
  }
}

/** @param {string} place @param {Record<string, string>} [dependencies] */
const dependsOn = (place, dependencies = {}) =>
  Object.keys(dependencies)
    .map((name) => referenceTo(resolved(place, name)))
    .sort();

/** What the bundler says it put into the files of dist/cdn: the papers with the licences, by package. */
function bundled() {
  const papers = existsSync(CDN) ? readdirSync(CDN).filter((name) => /^licenses.*\.md$/.test(name)) : [];
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const paper of papers.sort()) {
    for (const [, name = '', version = ''] of readFileSync(path.join(CDN, paper), 'utf8').matchAll(
      /^## (\S+) - (\S+) /gm,
    )) {
      const reference = purl(name, version);
      found.set(reference, [...(found.get(reference) ?? []), `${CDN}/${paper}`]);
    }
  }
  return found;
}

/** @param {string} integrity as npm writes it: one hash, or more with spaces between */
function hashes(integrity) {
  return integrity.split(' ').map((hash) => {
    const [algorithm = '', content = ''] = hash.split(/-(.*)/s);
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
  });
}

/** @param {string} id of SPDX, or an expression in those */
const licence = (id) => (/\s/.test(id) ? { expression: id } : { license: { id } });

/** What the build changes in a package before it is bundled: each text that goes, and what comes. @param {string} place @param {string[]} papers */
function pedigree(place, papers) {
  const modules = CHANGED.filter((module) => module.startsWith(`${nameAt(place)}/`));
  if (papers.length === 0 || modules.length === 0) return undefined;
  return {
    patches: modules.map((module) => {
      const { changes } = hardened(module, readFileSync(FOLDER + module, 'utf8'));
      const lines = changes.flatMap(([was, is]) => [`-${was}`, `+${is}`]);
      return {
        type: 'unofficial',
        diff: {
          text: { contentType: 'text/plain', content: `${[`--- ${module}`, `+++ ${CDN}`, ...lines].join('\n')}\n` },
        },
      };
    }),
    notes:
      `The hash is of the package on npm, which an application with a bundler installs unchanged. The copy inside the files of ${CDN} ` +
      'is changed, so that names in a page do not stand in the place of browser functions (docs/security.md, "Names in the page"). ' +
      'Each patch lists all texts that are replaced in one module; then the bundler leaves out what is not used and minifies, as it does with every package.',
  };
}

const inside = bundled();
const components = [...installed.entries()]
  .map(([place, { version, license, integrity }]) => {
    const reference = referenceTo(place);
    if (!license || !integrity) throw new Error(`package-lock.json has no licence or hash of ${reference}`);
    const papers = inside.get(reference) ?? [];
    const history = pedigree(place, papers);
    return {
      type: 'library',
      'bom-ref': reference,
      name: nameAt(place),
      version,
      scope: 'required',
      hashes: hashes(integrity),
      licenses: [licence(license)],
      purl: reference,
      ...(history && { pedigree: history }),
      ...(papers.length > 0 && {
        properties: papers.map((value) => ({ name: `${own.name}:bundled`, value })),
      }),
    };
  })
  .sort((one, other) => (one.purl < other.purl ? -1 : 1));

const missing = [...inside.keys()].filter((reference) => !components.some(({ purl }) => purl === reference));
if (missing.length > 0) throw new Error(`In ${CDN}, and no run-time dependency: ${missing.join(', ')}`);

const self = purl(own.name, own.version);
const bom = {
  metadata: {
    component: {
      type: 'library',
      'bom-ref': self,
      name: own.name,
      version: own.version,
      description: own.description,
      licenses: [licence(own.license)],
      purl: self,
    },
  },
  components,
  dependencies: [
    { ref: self, dependsOn: dependsOn('', own.dependencies) },
    ...[...installed].map(([place, { dependencies }]) => ({
      ref: referenceTo(place),
      dependsOn: dependsOn(place, dependencies),
    })),
  ].sort((one, other) => (one.ref < other.ref ? -1 : 1)),
};

/** A number of version 8 (RFC 9562): made from what is in the document, so that the same content has the same number. */
function serialNumber() {
  const digest = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const variant = ((parseInt(digest[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const head = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: serialNumber(),
  version: 1,
};
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify({ ...head, ...bom }, null, 2)}\n`);
