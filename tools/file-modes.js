/**
 * Before packing: gives each file of the package the same mode, whatever umask it was checked out or built with. npm keeps
 * modes in the tarball, and sets the one of commands itself.
 */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @type {{ files: string[] }} */
const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
// npm takes these along unasked.
const always = readdirSync('.').filter((name) => /^(package\.json|(readme|licen[sc]e)(\..*)?)$/i.test(name));

for (const name of [...files, ...always]) {
  const inside = statSync(name).isDirectory() ? readdirSync(name, { recursive: true, withFileTypes: true }) : [];
  const found = inside.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of statSync(name).isFile() ? [name] : found) chmodSync(file, 0o644);
}
