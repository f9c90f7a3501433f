import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries, NAME, packageJson, packed, runInApplication } from './packed.js';

describe('exports', () => {
  it('has a file for every condition of every entry', () => {
    const files = entries().flatMap(({ files }) => Object.values(files));
    expect(files.filter((file) => !existsSync(packed(file)))).toEqual([]);
  });

  it('offers something under every pattern', () => {
    for (const key of Object.keys(packageJson().exports)) {
      const prefix = `${NAME}${key.slice(1).split('*')[0]}`;
      expect(
        entries().some(({ specifier }) => specifier.startsWith(prefix)),
        key,
      ).toBe(true);
    }
  });

  it('gives types with every module, before the module', () => {
    for (const { specifier, files } of entries()) {
      const modules = Object.entries(files).filter(([, file]) => file.endsWith('.js') && !file.includes('/cdn/'));
      const conditions = Object.keys(files);
      for (const [condition, file] of modules) {
        const types = condition.replace(/default$/, 'types');
        expect(files[types], specifier).toBe(file.replace(/\.js$/, '.d.ts'));
        // The first condition that matches wins, and `default` always does.
        expect(conditions.indexOf(types), specifier).toBeLessThan(conditions.indexOf(condition));
      }
    }
  });

  it('lets Node find every entry', () => {
    const specifiers = entries().map(({ specifier }) => specifier);
    const code = `console.log(JSON.stringify(${JSON.stringify(specifiers)}.map((name) => import.meta.resolve(name))))`;
    const found = JSON.parse(runInApplication(code)) as string[];
    expect(found.filter((address) => !existsSync(new URL(address)))).toEqual([]);
    expect(found).toHaveLength(specifiers.length);
  });
});

describe('imported in Node, without a document', () => {
  it.each(['', '/search', '/kader', '/autoload'])("'%s' neither throws nor leaves a handle open", (entry) => {
    const printed = runInApplication(`console.log(Object.keys(await import('${NAME}${entry}')).length)`);
    expect(Number(printed)).toBeGreaterThanOrEqual(entry === '/autoload' ? 0 : 1);
  });

  it('defines no element by itself', () => {
    const spy = `
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
      await import('${NAME}');
      await import('${NAME}/search');
      console.log(JSON.stringify(defined));`;
    expect(JSON.parse(runInApplication(spy))).toEqual([]);
  });
});
