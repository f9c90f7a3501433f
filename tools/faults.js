/**
 * The table of faults and elements: runs test/faults in Chromium, with a server that really takes 30 seconds, and the worker
 * that crashes from what `npm run build` made; prints what a visitor reads in each cell, and writes it to docs/faults.md. With a
 * file of gathered cells it only writes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const [given] = process.argv.slice(2);
const report = given ?? path.join(mkdtempSync(path.join(os.tmpdir(), 'faults-')), 'cells.jsonl');
const env = { ...process.env, FAULTS_REPORT: report };
const run = (/** @type {string[]} */ ...args) => spawnSync('npx', args, { stdio: 'inherit', env }).status;
// A worker starts on a page of its own only, and from what was built.
const status = given
  ? 0
  : run('wtr', '--files', 'test/faults/**/*.test.ts') ||
    run('vitest', 'run', '--project', 'package', 'test/package/faults.test.ts');

/** @typedef {{ fault: string, tag: string, seen: string, recovers: string }} Cell */
/** @type {Cell[]} */
const cells = (existsSync(report) ? readFileSync(report, 'utf8') : '')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const SAID =
  /(?:De gegevens zijn|Opslaan lukt niet|Uw opgeslagen antwoorden|Het laden duurt|Het is nu erg druk|We kunnen de gegevens|De officiële tekst is nu)[^.]*\.(?: Controleer[^.]*\.| Probeer het over[^.]*\.)?/;

/** What a visitor reads, in short: the sentence about what is wrong, or that there is nothing wrong to be seen. */
const inShort = (/** @type {Cell} */ { seen }) =>
  SAID.exec(seen)?.[0] ?? (seen.length > 90 ? 'all that there is' : seen);

const tags = [...new Set(cells.map(({ tag }) => tag))].sort();
/** @type {Map<string, Cell[]>} */
const faults = new Map();
for (const cell of cells) faults.set(cell.fault, [...(faults.get(cell.fault) ?? []), cell]);

let page = `# What a visitor sees when something fails

Made by \`npm run faults\`, which runs \`test/faults\` and \`test/package/faults.test.ts\` in Chromium against a server on the same machine; do not edit. Each cell is a test.
In all of them there is never an empty box, never another day than that of the data, no error that nobody caught, and what was on the
screen stays. The link that the author put inside the tag is there whenever the element has nothing to show. Words are those of
the Dutch texts.

When a source is tried again by itself, and how long data may be on the screen, is decided in \`src/core/retry\`: after 2, 4, 8, 16 and
32 seconds (a broken or silent transfer twice only), a quarter longer at most by chance, never before the \`Retry-After\` of the server,
not at all when that is more than ten minutes; at once when the connection is back; not while nobody looks at the page. Lists and sources
say of what day their data are, whatever their age; a page that was left open for an hour looks for a newer snapshot when somebody comes
back to it. What does not pass by itself (404, another shape) waits for the button, and
while an error stands there, what is typed is asked only when the typing stops. A search worker that says nothing for 8 to 16
seconds while somebody waits is given up, and the page searches itself.

| fault | elements | what a visitor reads | how it comes back |
|---|---|---|---|
`;
for (const [fault, group] of faults) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const cell of group) {
    const key = `${inShort(cell).replaceAll('|', '/')} | ${cell.recovers}`;
    rows.set(key, [...new Set([...(rows.get(key) ?? []), cell.tag])]);
  }
  for (const [key, found] of rows) {
    const who =
      found.length === tags.length ? `all ${String(tags.length)}` : found.map((tag) => `\`${tag}\``).join(', ');
    page += `| ${fault} | ${who} | ${key} |\n`;
  }
}
const file = 'docs/faults.md';
if (cells.length > 0 && status === 0) {
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
  console.log(page);
  console.log(`${String(cells.length)} cells, written to ${file}`);
} else console.error('Not written: a test failed, or there were no cells.');
process.exitCode = status ?? 1;
