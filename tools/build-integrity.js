/**
 * Puts the style sheet beside the scripts, and writes dist/cdn/integrity.json: of each file that a page loads the hash for
 * its `integrity` attribute, and the size.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'dist/cdn';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(path.join(folder, `${name}-${version}.room.css`), readFileSync('src/embed/room.css'));

const files = readdirSync(folder)
  .filter((file) => /\.(css|js|json)$/.test(file) && file !== 'integrity.json')
  .sort()
  .map((file) => {
    const content = readFileSync(path.join(folder, file));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [file, { integrity, bytes: content.length }];
  });

writeFileSync(
  path.join(folder, 'integrity.json'),
  `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`,
);
