/** Writes dist/cdn/integrity.json: of each file that a page loads the hash for its `integrity` attribute, and the size. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'dist/cdn';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const files = readdirSync(folder)
  .filter((name) => /\.js(on)?$/.test(name) && name !== 'integrity.json')
  .sort()
  .map((name) => {
    const content = readFileSync(path.join(folder, name));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [name, { integrity, bytes: content.length }];
  });

writeFileSync(
  path.join(folder, 'integrity.json'),
  `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`,
);
