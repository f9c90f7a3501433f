/** What somebody would put into a source who wants the reader to hang, to fall over or to give away more than it should. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextNode } from '../../../src/core/kader/model.js';
import { checkKader } from '../../../src/core/kader/stored.js';
import { checkItemText } from '../../../src/core/kader/stored-text.js';
import { LIMITS } from '../../../src/core/limits.js';
import { measure, read, readRegistry, requirement } from './kader-files.js';

const TAGS = ['div', 'br', 'p', 'ul', 'ol', 'li', 'a'];

/** Whether a tree has only known tags and addresses that may be followed. */
function isClean(node: TextNode): boolean {
  if (typeof node === 'string') return true;
  if (node[0] === 'a') return node.length === 3 && /^(?:https?|mailto):/.test(node[1]);
  return TAGS.includes(node[0]) && (node.slice(1) as TextNode[]).every(isClean);
}

const fill = (piece: string, size = LIMITS.kaderFileBytes): string => piece.repeat(Math.floor(size / piece.length));

/** As many blocks of a kind as a file can have. */
const blocks = (block: string): string => fill(`${block}\n\n`);

const TEXTS: Record<string, string> = {
  'brackets in brackets': fill('['),
  'pictures in pictures': fill('!['),
  'quotes in quotes': fill('>'),
  'quotes in lists in quotes': fill('> - '),
  'lists in lists': Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'boxes in boxes': Array.from({ length: 200 }, (_, depth) => `${'    '.repeat(depth)}!!! a "b"`).join('\n'),
  'stars that do not close': fill(`${'*a '.repeat(4_000)}\n\n`),
  'comments that do not close': fill('<!-- '),
  'tags that do not close': fill('<a '),
  'a table of bars': `${'|'.repeat(7_000)}\n${'|-'.repeat(3_500)}|\n`,
  'many footnotes': `${fill('[^1]: [^1]\n', 60_000)}\n[^1]`,
  'many paragraphs': fill('[a\n\n'),
  'attributes that do not close': blocks(`{a=${' '.repeat(9_000)}`),
  'brackets that do not close': blocks('a [ '.repeat(2_400)),
  'signs that are escaped': blocks('\\\\ '.repeat(3_200)),
  'words that could be addresses': blocks(`${'a.'.repeat(800)} `.repeat(6)),
};

const YAMLS: Record<string, string> = {
  'an alias bomb': `a: &a [x, x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}\nvereiste: *b39\n`,
  'brackets in brackets': `vereiste: ${fill('[')}`,
  'braces in braces': `vereiste: ${fill('{')}`,
  'hyphens in hyphens': `vereiste:\n${fill('- ')}`,
  'maps in maps': Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'questions in questions': fill('? '),
  quotes: `title: ${fill('"')}`,
  'keys of every object': '__proto__:\n  title: x\nconstructor: 1\ntoString: 2\n',
  'tags of a program': 'vereiste: !!js/function "function(){}"\nuitvoer: !!python/object/apply:os.system ["id"]\n',
};

describe('hostile Markdown', () => {
  it.each(Object.entries(TEXTS))('with %s ends soon, and costs at most the text', async (_, body) => {
    const { kader, texts } = await read({ 'vereisten/aia-01-a.md': requirement('aia-01', { body }) });
    expect(kader.requirements).toHaveLength(1);
    for (const { sections } of texts) expect(sections.flatMap(({ text }) => text).every(isClean)).toBe(true);
  });

  it('of any kind gives only known tags and addresses, and stays the same when it is stored', async () => {
    const pieces = fc.constantFrom(
      ...[
        '- ',
        '    ',
        '\n',
        '\n\n',
        '!!! tip "T"\n',
        '[',
        ']',
        '](',
        ')',
        '<b>',
        '<script>',
        '-->',
        '<!--',
        '*',
        '`',
        '|',
      ],
      ...[
        '## ',
        '> ',
        'javascript:x',
        'x.md',
        '&lt;',
        '{ .a }',
        '[^1]',
        '[^1]: ',
        '\\',
        'woord ',
        '![',
        '1. ',
        '\t',
        '\u202e',
      ],
    );
    const bodies = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const { texts } = await read({ 'vereisten/aia-01-a.md': requirement('aia-01', { body }) });
        for (const text of texts) {
          expect(text.sections.flatMap((section) => section.text).every(isClean)).toBe(true);
          expect(checkItemText(JSON.parse(JSON.stringify(text)))).toEqual(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is nested in the result no deeper than what is read back', async () => {
    const body = Array.from({ length: 30 }, (_, depth) => `${'    '.repeat(depth)}- diep ${depth}`).join('\n');
    const { texts } = await read({ 'vereisten/aia-01-a.md': requirement('aia-01', { body: `## A\n${body}` }) });
    expect(checkItemText(texts[0])).toEqual(texts[0]);
    for (const depth of [0, 15, 29]) expect(JSON.stringify(texts)).toContain(`diep ${depth}"`);
  });
});

describe('hostile YAML', () => {
  const good = { 'maatregelen/2-owp-01-goed.md': measure('owp-01') };

  it.each(Object.entries(YAMLS))('with %s ends soon, and costs at most its file', async (_, yaml) => {
    const { kader, problems } = await read({
      ...good,
      'maatregelen/2-owp-02-a.md': measure('owp-02', { more: `${yaml}\n` }),
    });
    expect(kader.measures[0]?.key).toBe('2-owp-01-goed');
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
    expect(await checkKader(JSON.parse(JSON.stringify(kader)), 'proef')).toEqual(kader);
  });

  it.each(Object.entries(YAMLS))('with %s in the task registry as well', async (_, yaml) => {
    const { kader } = await readRegistry({
      'measures/a.yaml': `name: A\nurn: urn:nl:ak:mtr:owp-01\n${yaml}\n`,
      'measures/b.yaml': 'name: B\nurn: urn:nl:ak:mtr:owp-02\n',
    });
    expect(kader.measures.map(({ key }) => key)).toContain('b');
  });

  it('cannot make an exception another one by its length', async () => {
    const more = `uitzondering:\n- ${'rol-ai-act-aanbieder || '.repeat(100)}rol-ai-act-aanbieder\n`;
    const found = await read({ ...good, 'vereisten/aia-01-a.md': requirement('aia-01', { more }) });
    expect(found.kader.requirements).toEqual([]);
    expect(found.problems[0]).toMatchObject({ line: 23, kind: 'unreadable' });
  });
});
