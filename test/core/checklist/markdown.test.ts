import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { tableToMarkdown } from '../../../src/core/checklist/markdown.js';
import { checklistTable, type Table } from '../../../src/core/checklist/table.js';
import { context, exportRow, table, withCells, words } from './export-fixtures.js';
import { anyText, requirement } from './fixtures.js';

describe('Markdown', () => {
  const marked = new Marked({ gfm: true });
  const asHtml = (of: Table): string => marked.parse(tableToMarkdown(of), { async: false });
  /** What stands between the tags of one kind, without tags. */
  const inside = (html: string, tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, inner = '']) => unescaped(inner));
  const unescaped = (html: string): string =>
    html.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

  it('is a heading for each requirement, with what is filled in', () => {
    const [top = '', first = '', second = ''] = tableToMarkdown(table).split('\n\n## ');
    expect(top).toBe(
      [
        '# Checklist Algoritmekader\n',
        '- **Checklist:** systeem-1',
        '- **Profiel:** Aanbieder van een AI-systeem',
        '- **Filters:** Wet\\: AI-verordening',
        '- **Kader van:** 2026-06-01',
        '- **Bron:** Voorbeeldkader',
        '- **Gemaakt op:** 2026-07-02',
      ].join('\n'),
    );
    expect(first).toContain('Eis 1\n\n- **Kopje group:** Ontwerp\n');
    expect(first).toContain('- **Kopje note:**\n  - eerste\n  - tweede\n');
    expect(first).toContain('- **Kopje url:** <https://voorbeeld.nl/eisen/1/>');
    // Of what is not filled in, only the status is told.
    expect(second.match(/Kopje \w+/g)).toEqual(
      ['group', 'code', 'law', 'why', 'status', 'taken', 'measures', 'measuresTaken', 'measuresOpen', 'url'].map(
        (name) => `Kopje ${name}`,
      ),
    );
    expect(inside(asHtml(table), 'h2')).toEqual(['Eis 1', 'Eis 2']);
    expect(asHtml(table)).toContain('<a href="https://voorbeeld.nl/eisen/1/">');
  });

  it('counts no measures where there are none', () => {
    const text = tableToMarkdown(checklistTable([{ ...exportRow(1), measures: [] }], words, context));
    expect(text).not.toMatch(/Kopje (taken|measures)/);
  });

  const TRICKS = [
    ...[
      '**vet**',
      '_schuin_',
      '`code`',
      '[x](https://kwaad.example)',
      '![x](https://kwaad.example)',
      '<https://kwaad.example>',
    ],
    ...[
      'https://kwaad.example',
      'www.kwaad.example',
      'WWW.kwaad.example',
      'jan@kwaad.example',
      '<script>alert(1)</script>',
    ],
    ...[
      '<img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      '&#60;b>',
      'a|b',
      'a\\|b',
      '\\',
      'a\\',
      '| --- |',
      '~~weg~~',
      '# kop',
      '- punt',
    ],
    ...[
      '1. een',
      '> citaat',
      '```\ncode\n```',
      'een\n\ntwee',
      '---',
      '===',
      '[x]: https://kwaad.example',
      '<!-- x',
      '*\n*',
      '\u2028|',
    ],
    ...['mailto:jan@kwaad.example', 'http\\://x', '[x][y]', '<br>', '&nbsp;', '$x$', ':smile:', '^x^', '==x=='],
  ];

  it.each(TRICKS)('shows %j as text', (text) => {
    const html = asHtml(withCells([text]));
    const lines = text
      .split(/[\n\u2028]/)
      .map((line) => line.trim())
      .filter(Boolean);
    expect(inside(html, 'h2')).toEqual([lines.join(' ')]);
    const fields = table.columns.filter(({ name, type }) => type === 'text' && name !== 'title');
    // A text of several lines is a list of them.
    const expected = fields.flatMap(({ heading }) => (lines.length > 1 ? lines : [`${heading}: ${lines[0] ?? ''}`]));
    const items = html.slice(html.indexOf('<h2>')).replace(/<strong>[^<]*<\/strong>\s*<ul>/g, '<ul>');
    const found = [...items.matchAll(/<li>(?!\s*<ul>)([^]*?)<\/li>/g)].map(([, inner = '']) =>
      unescaped(inner.replace(/<\/?strong>/g, '')),
    );
    expect(found).toEqual(expected);
    expect(html.replace(TAGS, '')).not.toMatch(/[<>]/);
  });

  it.each(TRICKS)('shows %j as text above them too', (text) => {
    const html = asHtml({ ...table, title: text, lead: [{ label: text, value: text }], rows: [] });
    expect(html.replace(TAGS, '')).not.toMatch(/[<>]/);
    expect(inside(html, 'h1')).toHaveLength(1);
    expect(inside(html, 'li')).toHaveLength(1);
  });

  it('keeps a heading for each requirement and no other markup, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const html = asHtml(withCells(texts));
        expect(html.match(/<h2>/g)).toHaveLength(texts.length);
        expect(html.replace(TAGS, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it('cannot be left by an address', () => {
    const url = 'https://voorbeeld.nl/a|b>c<d e`f\\g';
    const html = asHtml(checklistTable([{ ...exportRow(1), requirement: requirement(1, { url }) }], words, context));
    expect(html).toContain('href="https://voorbeeld.nl/a%7Cb%3Ec%3Cd%20e%60f%5Cg"');
    expect(html.match(/<h2>/g)).toHaveLength(1);
  });
});

const TAGS = /<\/?(h1|h2|ul|li|strong)>/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
