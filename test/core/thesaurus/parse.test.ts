/** The text in which a thesaurus is written: three signs, comments, and an error that names the line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { type Group, parseThesaurus, phraseOf, printGroup } from '../../../src/core/thesaurus/index.js';

const parse = (text: string): Group[] => parseThesaurus(text, 'words.txt');

describe('a line of a thesaurus', () => {
  it('names terms that mean the same', () => {
    expect(parse('fietsbel = bel = rinkelaar')).toEqual([
      { kind: 'same', terms: ['fietsbel', 'bel', 'rinkelaar'], targets: [] },
    ]);
  });

  it('leads from what people type to where it is found', () => {
    expect(parse('rinkelding, toeter -> geluidssignaal, fietsbel')).toEqual([
      { kind: 'broader', terms: ['rinkelding', 'toeter'], targets: ['geluidssignaal', 'fietsbel'] },
    ]);
  });

  it('names what is often meant as well', () => {
    expect(parse('fietsbel ~ stuur')).toEqual([{ kind: 'related', terms: ['fietsbel'], targets: ['stuur'] }]);
  });

  it('may have terms of several words, capitals, accents and room', () => {
    expect(parse('  Elektrische   Fiets=E-bike ')[0]?.terms).toEqual(['elektrische fiets', 'e-bike']);
    expect(parse('reünie = café')[0]?.terms).toEqual(['reunie', 'cafe']);
  });

  it('may be empty or a comment, and have any ending', () => {
    expect(parse('# On bicycles\r\n\r\nfiets = rijwiel # of all kinds\nbel ~ fiets\r').map(({ kind }) => kind)).toEqual(
      ['same', 'related'],
    );
    expect(parse('')).toEqual([]);
  });
});

describe('a line that cannot be used', () => {
  it.each([
    ['fietsbel', 'says nothing about its words'],
    ['fietsbel =', 'without letters and numbers'],
    ['-> fietsbel', 'without letters and numbers'],
    ['fiets, , step -> voertuig', 'without letters and numbers'],
    ['fiets = ... = step', 'without letters and numbers'],
    ['fiets = step = Fiets', '"fiets" stands there twice'],
    ['e-bike, step -> E bike', '"e bike" stands there twice'],
    ['fiets -> step -> voertuig', "has '->' twice"],
    ['fiets ~ step ~ voertuig', "has '~' twice"],
    ['fiets = step -> voertuig', 'mixes two signs'],
    ['fiets ~ step = autoped', 'mixes two signs'],
    ['fiets = step, autoped', 'mixes two signs'],
    [`fiets = ${'s'.repeat(LIMITS.lineLength)}`, 'too long'],
    [`fiets -> ${[...Array(LIMITS.listItems).keys()].join(',')}`, 'too many terms'],
  ])('%.40s', (line, what) => {
    let thrown: unknown;
    try {
      parse(`# one\n\n${line}\nfiets = rijwiel`);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'bad-option', where: 'words.txt, line 3' });
    expect((thrown as Error).message).toContain(what);
    expect((thrown as { remedy: string }).remedy).not.toBe('');
  });

  it('is also one line more than a thesaurus may have', () => {
    expect(parse('\n'.repeat(LIMITS.thesaurusLines - 1))).toEqual([]);
    expect(() => parse('\n'.repeat(LIMITS.thesaurusLines))).toThrow('too many lines');
  });
});

/** Terms with at least one word, as somebody could type them. */
const term = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcdéïßŁ09-'.&/()日"), minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))
  .filter((text) => phraseOf(text) !== '' && !text.includes('->'));

const line = fc
  .record({
    sign: fc.constantFrom('=', '->', '~'),
    terms: fc.uniqueArray(term, { selector: phraseOf, minLength: 2, maxLength: 6 }),
    at: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ sign, terms, at }) => {
    if (sign === '=') return terms.join('=');
    const left = Math.min(at, terms.length - 1);
    return `${terms.slice(0, left).join(',')}${sign}${terms.slice(left).join(',')}`;
  })
  // A term may end or begin with half of an arrow, and then the whole reads as another line.
  .filter((text) => (text.match(/->|[=~]/g) ?? []).length > 0 && !/-->|->-?>/.test(text));

describe('parsing and printing', () => {
  it('lose nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const groups = parse(lines.join('\n'));
        expect(groups).toHaveLength(lines.length);
        expect(parse(groups.map(printGroup).join('\n'))).toEqual(groups);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('read any text or say why not', () => {
    const text = fc.array(fc.constantFrom('a', 'B', ' ', '\n', '=', '-', '>', '~', ',', '#', 'é', '\u0301', '😀'));
    fc.assert(
      fc.property(text, (pieces) => {
        try {
          for (const group of parse(pieces.join(''))) expect(parse(printGroup(group))).toEqual([group]);
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-option' });
        }
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });
});
