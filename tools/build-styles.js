/** Makes the style sheets of the modules in dist small, after the compiler has written them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withMinifiedStyles } from './minify-styles.js';

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/(?:\.styles|\bstyles[/\\]\w+)\.js$/.test(name)) continue;
  const file = path.join('dist', name);
  writeFileSync(file, withMinifiedStyles(readFileSync(file, 'utf8')));
}
