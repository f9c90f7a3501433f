/** Builds the catalogue as data for the single file, which has no import(): the same model as the modules make, as JSON. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
// By its address, or the compiler would look for what is not built yet.
const { catalogue } = await import(new URL('../dist/catalogue/index.js', import.meta.url).href);

mkdirSync('dist/cdn', { recursive: true });
writeFileSync(`dist/cdn/${name}-${version}.kader.json`, JSON.stringify(catalogue()));
