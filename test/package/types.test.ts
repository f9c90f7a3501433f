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

describe('types in an application', () => {
  it.each([
    ['bundler', ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
    ['node16', ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  ])('check with moduleResolution %s', (name, moduleResolution, module) => {
    const file = path.join(application(), `consumer-${name}.ts`);
    writeFileSync(file, consumer());
    const program = ts.createProgram([file], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      // An application need not have Node's types, nor look away from the types of its packages.
      types: [],
      skipLibCheck: false,
      strict: true,
      noEmit: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map((problem) => {
      const text = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
      return `${path.relative(application(), problem.file?.fileName ?? '')}: ${text}`;
    });
    expect(problems).toEqual([]);
  });
});
