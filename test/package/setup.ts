/** Packs what would be published and installs it in an empty application, as `npm install` would, but offline. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  name: string;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the application. */
    application: string;
    /** Folder of our package in it. */
    installed: string;
  }
}

export default function setup(project: TestProject): () => void {
  const application = mkdtempSync(path.join(os.tmpdir(), 'application-'));
  const modules = path.join(application, 'node_modules');
  mkdirSync(path.join(modules, '.bin'), { recursive: true });

  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', application];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...pack], { cwd: root, stdio: 'ignore' });
  else execFileSync('npm', pack, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
  const tarball = readdirSync(application).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');
  // By name only: a path with a drive letter is a remote machine to some versions of tar.
  execFileSync('tar', ['-xzf', tarball], { cwd: application });

  const { name, bin, dependencies } = JSON.parse(
    readFileSync(path.join(application, 'package/package.json'), 'utf8'),
  ) as Manifest;
  const installed = path.join(modules, name);
  renameSync(path.join(application, 'package'), installed);
  for (const dependency of Object.keys(dependencies)) {
    mkdirSync(path.dirname(path.join(modules, dependency)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', dependency), path.join(modules, dependency), 'junction');
  }
  for (const [command, file] of Object.entries(bin)) {
    symlinkSync(path.join(installed, file), path.join(modules, '.bin', command));
  }
  writeFileSync(path.join(application, 'package.json'), '{ "name": "application", "type": "module", "private": true }');

  project.provide('application', application);
  project.provide('installed', installed);
  return () => rmSync(application, { recursive: true, force: true });
}
