import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';
import { application, entries, NAME } from './packed.js';

/** An application that imports every entry with types, and knows each tag by its class. */
function consumer(): string {
  const typed = entries().filter(({ files }) => Object.keys(files).some((condition) => condition.endsWith('types')));
  const imports = typed.map(({ specifier }, index) => `import * as entry${index} from '${specifier}';`);
  const uses = typed.map((_, index) => `entry${index}`);
  const created = elements().map(
    ({ tagName, name }) => `export const ${name}: import('${NAME}').${name} = document.createElement('${tagName}');`,
  );
  return [...imports, `export const entries: object[] = [${uses.join(', ')}];`, ...created, ''].join('\n');
}

/** What the compiler says of a file in the application. */
function problemsIn(name: string, code: string, options: ts.CompilerOptions): string[] {
  const file = path.join(application(), name);
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    // An application need not have Node's types, nor look away from the types of its packages.
    types: [],
    skipLibCheck: false,
    strict: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
    return `${path.relative(application(), problem.file?.fileName ?? '')}: ${text}`;
  });
}

describe('types in an application', () => {
  it.each([
    ['bundler', ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
    ['node16', ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  ])('check with moduleResolution %s', (name, moduleResolution, module) => {
    expect(problemsIn(`consumer-${name}.ts`, consumer(), { moduleResolution, module })).toEqual([]);
  });

  it('know each tag with all its attributes and events in JSX, whichever framework has it', () => {
    const names = elements().flatMap(({ tagName, attributes = [], events = [] }) => [
      // Every framework has this one itself.
      ...attributes.filter(({ name }) => name !== 'lang').map(({ name }) => [tagName, name]),
      ...events.map(({ name }) => [tagName, `on${name}`]),
    ]);
    const known = names.map(([tag, name]) => `const _: keyof Elements['${tag}'] = '${name}';`);
    const code = `
      import type { Elements } from '${NAME}';
      declare global {
        namespace JSX {
          interface IntrinsicElements extends Elements<{ class?: string; heading?: 'of another kind' }> {}
        }
      }
      ${known.map((line) => `{ ${line} }`).join('\n')}
      const search = <register-search class="a" heading="b" page-size={3} deep-link onar-search={({ total }) => total.toFixed()} />;
      const card = <algorithm-card light-dom="" heading-level="3" algorithm-id={undefined} registration={undefined} />;
      // @ts-expect-error - no number
      const wrong = <register-search page-size="veel" />;
      // @ts-expect-error - none of this event
      const none = <register-search onar-search={({ profile }) => profile} />;
      // @ts-expect-error - a method is no property to write
      const method = <register-search requestUpdate={undefined} />;
      export default [search, card, wrong, none, method];`;
    expect(names.length).toBeGreaterThan(60);
    const settings = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext };
    expect(problemsIn('templates.tsx', code, { ...settings, jsx: ts.JsxEmit.Preserve })).toEqual([]);
  });
});
