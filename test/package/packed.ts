/** What the package tests ask of the packed package: its files, entries and elements, read from what is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const NAME = 'algoritmeregister-widgets';
export const root = fileURLToPath(new URL('../..', import.meta.url));

type Target = string | { [condition: string]: Target };

export interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, Target>;
  sideEffects: string[];
}

export const application = (): string => inject('application');

/** A file of the packed package, as a path on this machine. */
export const packed = (...parts: string[]): string => path.join(inject('installed'), ...parts);

export const packageJson = (): PackageJson => JSON.parse(readFileSync(packed('package.json'), 'utf8')) as PackageJson;

/** All files in it, relative and with forward slashes. */
export function packedFiles(): string[] {
  return readdirSync(packed(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(packed(), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export interface Entry {
  /** What an application imports, such as `algoritmeregister-widgets/all`. */
  specifier: string;
  /** Each file it may lead to, with the conditions that lead there, such as `node.types`. */
  files: Record<string, string>;
}

function leaves(target: Target, conditions: string[] = []): [string, string][] {
  if (typeof target === 'string') return [[conditions.join('.'), target]];
  return Object.entries(target).flatMap(([condition, next]) => leaves(next, [...conditions, condition]));
}

/** Every specifier that `exports` offers; a pattern gives one for each file that it matches. */
export function entries(): Entry[] {
  return Object.entries(packageJson().exports).flatMap(([key, target]) => {
    const found = leaves(target);
    const stars = key.includes('*') ? starsOf(found.at(-1)?.[1] ?? '') : [''];
    return stars.map((star) => ({
      specifier: path.posix.join(NAME, key.replace('*', star)),
      files: Object.fromEntries(found.map(([condition, file]) => [condition, file.replace('*', star)])),
    }));
  });
}

function starsOf(pattern: string): string[] {
  const [before = '', after = ''] = pattern.replace(/^\.\//, '').split('*');
  return packedFiles()
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** The tags: each has a folder with a file of its name in src/elements. */
export function tags(): string[] {
  const elements = path.join(root, 'src/elements');
  return readdirSync(elements).filter((name) => existsSync(path.join(elements, name, `${name}.ts`)));
}

/** Runs a module in the application, in a Node of its own, and gives what it printed. */
export function runInApplication(code: string): string {
  const args = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, {
    cwd: application(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
