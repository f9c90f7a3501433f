/** `npm run docs`: writes docs/reference.md from what the last build says of the elements, and a table in docs/security.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withPolicyTable } from './docs-policy.js';
import { reference } from './docs-reference.js';

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
writeFileSync(new URL('../docs/reference.md', import.meta.url), reference(manifest));

const security = new URL('../docs/security.md', import.meta.url);
writeFileSync(security, withPolicyTable(readFileSync(security, 'utf8')));
