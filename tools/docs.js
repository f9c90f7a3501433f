/** `npm run docs`: writes docs/reference.md from what the last build says of the elements. */
import { readFileSync, writeFileSync } from 'node:fs';
import { reference } from './docs-reference.js';

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
writeFileSync(new URL('../docs/reference.md', import.meta.url), reference(manifest));
