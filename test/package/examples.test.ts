import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { application, NAME, packed, root, runInApplication } from './packed.js';

const DOCUMENTS = [
  'README.md',
  'docs/voor-redacteuren.md',
  'docs/developers.md',
  'docs/hosting.md',
  'docs/thesaurus.md',
];
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The blocks of code under a marker such as `<!-- check: ts -->`. */
const marked = (file: string, marker: string): string[] =>
  [...read(file).matchAll(new RegExp(`<!-- ${marker} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

describe('the examples in TypeScript', () => {
  const blocks = marked('docs/developers.md', 'check: ts');

  it.each(blocks.map((code, index) => [index + 1, code] as const))(
    'are right by the types: number %i',
    (index, code) => {
      const file = path.join(application(), `example-${index}.ts`);
      writeFileSync(file, `${code}\nexport {};\n`);
      const program = ts.createProgram([file], {
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      });
      const problems = ts.getPreEmitDiagnostics(program);
      expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
    },
  );

  it('are there', () => {
    expect(blocks.length).toBeGreaterThan(2);
  });
});

describe('the commands', () => {
  it('run as they are written, on a register of this machine', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'commands-'));
    const lines = marked('docs/developers.md', 'run').join('').trim().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    try {
      for (const line of lines) {
        const [npx, name, ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, bare]) => quoted ?? bare ?? '',
        );
        expect([npx, name]).toEqual(['npx', NAME]);
        const local = args.map((arg) =>
          /^https:/.test(arg) ? path.join(root, 'src/sample/gemeente-voorbeeldrecht.json') : arg,
        );
        const command = path.join(application(), 'node_modules/.bin', NAME);
        const printed = execFileSync(process.execPath, [command, ...local], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
        });
        if (args[0] === 'search') expect(printed).toContain('arke');
        if (args.includes('--json')) expect(JSON.parse(printed)).toMatchObject({ query: 'parkeren' });
      }
      expect(existsSync(path.join(folder, 'register/manifest.json'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what developers are told', () => {
  it('of the settings for VS Code: those files are in the package', () => {
    const [settings = ''] = marked('docs/developers.md', 'check: json');
    const files = Object.values(JSON.parse(settings) as Record<string, string[]>).flat();
    expect(files).toHaveLength(2);
    for (const file of files) expect(existsSync(packed(file.replace(`./node_modules/${NAME}/`, ''))), file).toBe(true);
  });

  it('of a server: every element can be imported where there is no DOM', () => {
    expect(runInApplication(`await import('${NAME}/all'); await import('${NAME}'); console.log(typeof document)`)).toBe(
      'undefined\n',
    );
  });

  it('of the tags that are not Vue’s: the pattern fits all of ours', () => {
    const pattern = new RegExp(
      /isCustomElement: \(tag\) => \/(.+?)\/\.test/.exec(read('docs/developers.md'))?.[1] ?? '^$',
    );
    const manifest = readFileSync(packed('dist/custom-elements.json'), 'utf8');
    const tags = [...manifest.matchAll(/"tagName": "([^"]+)"/g)].map(([, tag = '']) => tag);
    expect(tags.filter((tag) => !pattern.test(tag))).toEqual([]);
    expect(pattern.test('router-view')).toBe(false);
  });
});

/** The anchors that headings get, as GitHub and GitLab make them. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(DOCUMENTS)('the links in %s', (file) => {
  it('lead to headings that are there', () => {
    const text = read(file).replace(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    for (const [link, other = '', anchor = ''] of links) {
      const target = other ? path.join(path.dirname(file), other) : file;
      expect(anchors(read(target)), link).toContain(anchor);
    }
  });
});
