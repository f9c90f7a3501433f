/** Builds dist/sample, the register that the demo shows, with our own command. Lists the files itself: not every shell does. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = 'src/sample';
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => path.join(folder, name));

const command = ['dist/cli/main.js', 'snapshot', ...sources, '--out', 'dist/sample', '--whole', '--quiet'];
process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
