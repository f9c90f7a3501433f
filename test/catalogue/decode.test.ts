import { describe, expect, it } from 'vitest';
import { links, list, rows, titles, words } from '../../src/catalogue/decode.js';
import { ACTS, acts, source } from '../../src/catalogue/sources.js';
import { RegisterError } from '../../src/core/errors.js';

/** What reading throws, which must say where it is. */
function flawOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(RegisterError);
    return (error as RegisterError).message;
  }
  throw new Error('It was read');
}

describe('a table', () => {
  it('is a line for each item', () => {
    expect(rows('\na-01 | x | -\na-02 | y z | 1,2\n', ['key', 'one', 'two'], 'things')).toEqual([
      { key: 'a-01', one: 'x', two: '-' },
      { key: 'a-02', one: 'y z', two: '1,2' },
    ]);
  });

  it.each([
    ['a cell too few', 'a-01 | x'],
    ['a cell too many', 'a-01 | x | y | z'],
    ['an empty cell', 'a-01 |  | y'],
    ['a cell with loose space', 'a-01 |  x | y'],
    ['a line that ends in space', 'a-01 | x | y '],
    ['no space beside a bar', 'a-01 | x|y'],
    ['a line of nothing but space', '  '],
    ['the same key twice', 'a-01 | x | y\na-01 | x | z'],
  ])('with %s is refused', (_, text) => {
    expect(flawOf(() => rows(text, ['key', 'one', 'two'], 'things'))).toContain('things');
  });
});

describe('a cell', () => {
  it('is a list, empty for a dash', () => {
    expect(list('b,a', 'here')).toEqual(['b', 'a']);
    expect(list('-', 'here')).toEqual([]);
  });

  it.each(['a,', ',a', 'a,,b', 'a, b', 'a,-', 'a,a'])('of %j is refused', (cell) => {
    expect(flawOf(() => list(cell, 'here'))).toContain('here');
  });

  it('stands for words, all of them known', () => {
    const codes = new Map([
      ['S', 'small'],
      ['L', 'large'],
    ]);
    expect(words('L,S', codes, 'here')).toEqual(['large', 'small']);
    for (const cell of ['M', 's', 'constructor', '__proto__', 'S,M']) {
      expect(flawOf(() => words(cell, codes, 'here'))).toContain('here');
    }
  });
});

describe('links', () => {
  const keys = new Map([
    ['law-01', 'law-01-one'],
    ['law-02', 'law-02-two'],
    ['law-03', 'law-03-three'],
    ['act-01', 'act-01-one'],
  ]);

  it('are single items and series', () => {
    expect(links('law-01..03,act-01', keys, 'here')).toEqual([
      'law-01-one',
      'law-02-two',
      'law-03-three',
      'act-01-one',
    ]);
    expect(links('-', keys, 'here')).toEqual([]);
  });

  it.each(['law-04', 'law-01..04', 'law-03..01', 'law-00..02', 'law', '..02', 'law-01..', 'toString'])(
    'such as %s are refused',
    (cell) => {
      expect(flawOf(() => links(cell, keys, 'here'))).toContain('here');
    },
  );
});

describe('titles', () => {
  it('are a code and a sentence', () => {
    expect([...titles('\nlaw-01: Do this: now\nMyTool: Use it\n', 'titles')]).toEqual([
      ['law-01', 'Do this: now'],
      ['MyTool', 'Use it'],
    ]);
  });

  it.each(['law-01', 'law-01:', 'law-01: ', 'law-01:Do this', ': Do this', 'law 01: Do this', 'law-01: x\nlaw-01: y'])(
    'such as %j are refused',
    (text) => {
      expect(flawOf(() => titles(text, 'titles'))).toContain('titles');
    },
  );
});

describe('a reference to law', () => {
  const eu = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:';
  const nl = 'https://wetten.overheid.nl/';

  it.each([
    ['ai:5', 'Artikel 5, AI-verordening', `${eu}32024R1689#art_5`],
    ['ai:55(1)(c)', 'Artikel 55, lid 1, onder c, AI-verordening', `${eu}32024R1689#art_55`],
    ['ai:16(c)', 'Artikel 16, onder c, AI-verordening', `${eu}32024R1689#art_16`],
    ['ai:anx-III', 'Bijlage III, AI-verordening', `${eu}32024R1689#anx_III`],
    ['ai:rct-29..44', 'Overwegingen 29 tot en met 44, AI-verordening', `${eu}32024R1689#rct_29`],
    ['avg:15..21', 'Artikelen 15 tot en met 21, AVG', `${eu}32016R0679#art_15`],
    ['awb:3:46', 'Artikel 3:46, Awb', `${nl}jci1.3:c:BWBR0005537&artikel=3:46`],
    ['awb:afd-3.1', 'Afdeling 3.1, Awb', `${nl}jci1.3:c:BWBR0005537&hoofdstuk=3&afdeling=3.1`],
    ['woo:hfd-5', 'Hoofdstuk 5, Woo', `${nl}jci1.3:c:BWBR0045754&hoofdstuk=5`],
    ['auteurswet:15n', 'Artikel 15n, Auteurswet', `${nl}jci1.3:c:BWBR0001886&artikel=15n`],
    ['evrm:14', 'Artikel 14, EVRM', `${nl}BWBV0001000/`],
    ['grondwet', 'Grondwet', `${nl}BWBR0001840/`],
    ['bio:hfd-12.4', 'Hoofdstuk 12.4, BIO', 'https://www.bio-overheid.nl/'],
    ['cerd', 'CERD (tegen rassendiscriminatie)', undefined],
  ])('%s is %s', (reference, title, url) => {
    expect(source(reference, acts(), 'here')).toEqual({ title, ...(url && { url }) });
  });

  it.each(['', 'ai:', 'ai:x', 'ai:5(', 'ai:5()', 'ai:5(c)(1)', 'ai:par-5', 'unknown:5', 'constructor', 'ai:5 6'])(
    'such as %j is refused',
    (reference) => {
      expect(flawOf(() => source(reference, acts(), 'here'))).toContain('here');
    },
  );

  it('can be made to every act', () => {
    const addresses = [...acts().keys()].map((code) => source(code, acts(), ACTS).url);
    for (const address of addresses) if (address !== undefined) expect(new URL(address).protocol).toBe('https:');
  });
});
