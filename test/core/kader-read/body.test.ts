import { describe, expect, it } from 'vitest';
import { fileAddress } from '../../../src/core/kader-read/addresses.js';
import { type ItemBody, readBody, readLine } from '../../../src/core/kader-read/sections.js';
import { LIMITS } from '../../../src/core/limits.js';

const FILE = fileAddress('measure', '2-owp-01-proef');
const SITE = 'https://minbzk.github.io/Algoritmekader';

function body(markdown: string): ItemBody {
  const found = readBody(markdown, FILE);
  if (!found) throw new Error('It was refused');
  return found;
}

/** The nodes of the one section that a text makes. */
const textOf = (markdown: string): unknown => body(`## Kop\n${markdown}`).sections[0]?.text;

describe('the sections of a text', () => {
  it('begin at headings of level 2, without the attributes of the site', () => {
    expect(body('## Een { data-search-exclude }\nA\n\n## Twee\nB').sections).toEqual([
      { heading: 'Een', text: [['p', 'A']] },
      { heading: 'Twee', text: [['p', 'B']] },
    ]);
  });

  it('have deeper headings as paragraphs', () => {
    expect(textOf('A\n\n### Dieper\nB')).toEqual([
      ['p', 'A'],
      ['p', 'Dieper'],
      ['p', 'B'],
    ]);
  });

  it.each([
    '<!-- list_vereisten_on_maatregelen_page -->',
    '??? expander "Bekijk alle vereisten"\n    <!-- list_vereisten_on_maatregelen_page -->',
    '<!-- een\nopmerking\n\nover regels -->\n\n<!-- list_hulpmiddelen -->',
    '',
  ])('are left out when they hold only what the site fills in: %j', (inside) => {
    expect(body(`## Leeg\n${inside}\n\n## Vol\nA`).sections.map(({ heading }) => heading)).toEqual(['Vol']);
  });

  it('keep what stands before the first heading, without a heading', () => {
    const { sections, lead } = body('[Direct naar](https://voorbeeld.nl/){ .button .md-button--secondary }\n\n## A\nB');
    expect(sections[0]).toEqual({ heading: '', text: [['p', ['a', 'https://voorbeeld.nl/', 'Direct naar']]] });
    expect(lead).toEqual([{ title: 'Direct naar', url: 'https://voorbeeld.nl/' }]);
  });
});

describe('a text', () => {
  it('has marks as words, and entities as signs', () => {
    expect(textOf('**Vet** en _schuin_ en `code` en ~~weg~~ en &eacute;&amp;lt; en \\*ster\\*')).toEqual([
      ['p', 'Vet en schuin en code en weg en é&lt; en *ster*'],
    ]);
  });

  it('shows emphasis that Markdown proper does not close as words too', () => {
    expect(textOf('**Let op **dit')).toEqual([['p', 'Let op dit']]);
  });

  it('has no HTML, comments or icons, and what stands in tags', () => {
    expect(textOf('A <b>vet</b> <lang=en>x</lang=en><!-- weg --> :material-arrow-right: B')).toEqual([
      ['p', 'A vet x B'],
    ]);
    expect(textOf('<div onclick="x()">\nA &lt;b&gt;\n</div>\n\n<script>alert(1)</script>\n\nB')).toEqual([
      ['p', 'A <b>'],
      ['p', 'B'],
    ]);
    expect(textOf('&lt;img src=x onerror=alert(1)&gt;')).toEqual([['p', '<img src=x onerror=alert(1)>']]);
  });

  it('has lists in lists, and paragraphs in items only where there are several', () => {
    expect(textOf('- a\n    - b\n- c\n\n    d\n')).toEqual([
      ['ul', ['li', 'a', ['ul', ['li', 'b']]], ['li', ['p', 'c'], ['p', 'd']]],
    ]);
    expect(textOf('A:\n1. b\n2. c')).toEqual([
      ['p', 'A:'],
      ['ol', ['li', 'b'], ['li', 'c']],
    ]);
  });

  it('has boxes with their titles, also in lists and with tabs', () => {
    expect(textOf('!!! tip "Een tip"\n\n\tA\n\n\t!!! note "Binnen"\n\t\tB\n\nC')).toEqual([
      ['div', ['p', 'Een tip'], ['p', 'A'], ['div', ['p', 'Binnen'], ['p', 'B']]],
      ['p', 'C'],
    ]);
    expect(textOf('- a\n\n    !!! note "Let op"\n\n        b\n')).toEqual([
      ['ul', ['li', 'a', ['div', ['p', 'Let op'], ['p', 'b']]]],
    ]);
    expect(textOf('!!! note "Alleen een titel"\n\nA')).toEqual([
      ['div', ['p', 'Alleen een titel']],
      ['p', 'A'],
    ]);
  });

  it('has each row of a table as an item with the names of its columns', () => {
    expect(textOf('| Norm | Titel |\n|---|---|\n| 1 | [A](https://a.nl) |\n| 2 | |')).toEqual([
      ['ul', ['li', 'Norm: 1', ['br'], 'Titel: ', ['a', 'https://a.nl/', 'A']], ['li', 'Norm: 2']],
    ]);
  });

  it('has footnotes below the section that refers to them', () => {
    const { sections } = body('## A\nX[^1].\n\n## B\nY\n\n[^1]: Een noot\n[^2]: Nergens genoemd');
    expect(sections).toEqual([
      {
        heading: 'A',
        text: [
          ['p', 'X [1].'],
          ['p', '[1] Een noot'],
        ],
      },
      {
        heading: 'B',
        text: [
          ['p', 'Y'],
          ['p', '[2] Nergens genoemd'],
        ],
      },
    ]);
  });

  it('has pictures as what is said of them', () => {
    expect(textOf('![Een stroomschema](images/x.png)\n\n![image](https://a.nl/b.png)')).toEqual([
      ['p', 'Een stroomschema'],
    ]);
  });

  it('keeps line breaks that were meant, and no others', () => {
    expect(textOf('a\nb  \nc<br>d  \n')).toEqual([['p', 'a b', ['br'], 'c', ['br'], 'd']]);
  });
});

describe('a link', () => {
  it.each([
    ['../hulpmiddelen/IAMA.md', `${SITE}/voldoen-aan-wetten-en-regels/hulpmiddelen/IAMA/`],
    ['5-ver-03-bias.md#stap-1', `${SITE}/voldoen-aan-wetten-en-regels/maatregelen/5-ver-03-bias/#stap-1`],
    ['#stap-1', `${SITE}/voldoen-aan-wetten-en-regels/maatregelen/2-owp-01-proef/#stap-1`],
    ['../../levenscyclus/index.md', `${SITE}/levenscyclus/`],
    ['index.md', `${SITE}/voldoen-aan-wetten-en-regels/maatregelen/`],
    [
      'documenten/Een lijst v4.xlsx',
      `${SITE}/voldoen-aan-wetten-en-regels/maatregelen/documenten/Een%20lijst%20v4.xlsx`,
    ],
    [`${SITE}/rollen/index.html`, `${SITE}/rollen/`],
    ['https://a.nl/b.md?x=1&amp;y=2', 'https://a.nl/b.md?x=1&y=2'],
    ['mailto:iemand@voorbeeld.nl', 'mailto:iemand@voorbeeld.nl'],
  ])('to %s is absolute', (href, address) => {
    expect(textOf(`Zie [dit](${href}).`)).toEqual([['p', 'Zie ', ['a', address, 'dit'], '.']]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@c.nl/',
    'JaVaScRiPt&#58;x',
    '//',
  ])('to %s is words only', (href) => {
    expect(textOf(`Zie [dit](<${href}>).`)).toEqual([['p', 'Zie dit.']]);
  });

  it('has marks in its words as words, and an address where it has none', () => {
    expect(textOf('[**a** `b`](https://a.nl)')).toEqual([['p', ['a', 'https://a.nl/', 'a b']]]);
    expect(textOf('[](https://a.nl)')).toEqual([['p', ['a', 'https://a.nl/', 'https://a.nl/']]]);
    expect(textOf('Zie https://a.nl/b.')).toEqual([['p', 'Zie ', ['a', 'https://a.nl/b', 'https://a.nl/b'], '.']]);
  });
});

describe('sources', () => {
  const sources = (markdown: string): unknown => body(`## Bronnen\n${markdown}`).sources;

  it('are the items of a list, with and without an address', () => {
    expect(sources('- [Artikel 50](https://a.nl)\n- Overweging 132\n')).toEqual([
      { title: 'Artikel 50', url: 'https://a.nl/' },
      { title: 'Overweging 132' },
    ]);
  });

  it('are the links on the lines of a paragraph, without what ends them', () => {
    expect(sources('[A](https://a.nl).\n[B](https://b.nl) |\nC gaat\nverder')).toEqual([
      { title: 'A', url: 'https://a.nl/' },
      { title: 'B | C gaat verder', url: 'https://b.nl/' },
    ]);
  });

  it('have the whole line as title where more stands on it', () => {
    expect(sources('- [A](https://a.nl), zie ook [B](https://b.nl).')).toEqual([
      { title: 'A, zie ook B.', url: 'https://a.nl/' },
      { title: 'B', url: 'https://b.nl/' },
    ]);
  });

  it('are none where the text says so, which stays to be read', () => {
    expect(body('## Bronnen\nGeen beschikbare bron voor deze maatregel.')).toMatchObject({
      sources: [],
      sections: [{ heading: 'Bronnen' }],
    });
  });
});

it('a line of Markdown is read without its marks', () => {
  expect(readLine('Een _geharmoniseerde_ [norm](x.md) &amp; **meer**', FILE)).toBe('Een geharmoniseerde norm & meer');
});

it.each([
  ['a word', 'a'.repeat(LIMITS.markdownWord + 1)],
  ['a block', 'woord '.repeat(LIMITS.markdownBlock / 6 + 1)],
])('%s that is longer than any real one is refused, because reading it takes the square of its length', (_, text) => {
  expect(readBody(text, FILE)).toBeUndefined();
  expect(readBody(text.slice(0, -10), FILE)).toBeDefined();
});
