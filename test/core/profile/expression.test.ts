import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { LIMITS } from '../../../src/core/limits.js';
import { parseExpression } from '../../../src/core/profile/expression.js';

/** Whether an expression holds for one set of labels. */
const holds = (text: string, ...labels: string[]): boolean =>
  parseExpression(text)((label) => (labels.includes(label) ? 1n : 0n), 1n) === 1n;

/** An expression with what it means, made at the same time. */
type Made = { text: string; means: (has: (label: string) => boolean) => boolean };
const made = fc.letrec<{ any: Made; label: Made; not: Made; all: Made; some: Made }>((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, tie('label'), tie('not'), tie('all'), tie('some')),
  label: fc.tuple(fc.constantFrom('a', 'b-c', 'd_1', 'é'), fc.constantFrom('"', "'", '')).map(([label, quote]) => ({
    text: `${quote}${label}${quote}`,
    means: (has) => has(label),
  })),
  not: tie('any').map(({ text, means }) => ({ text: `!(${text})`, means: (has) => !means(has) })),
  all: fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
    text: `(${a.text}) && (${b.text})`,
    means: (has) => a.means(has) && b.means(has),
  })),
  some: fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
    text: `(${a.text})||(${b.text})`,
    means: (has) => a.means(has) || b.means(has),
  })),
})).any;

describe('an exception', () => {
  it('is a label, with or without quotes', () => {
    expect(holds('risicogroep-x', 'risicogroep-x')).toBe(true);
    expect(holds('"risicogroep-x"', 'risicogroep-x')).toBe(true);
    expect(holds('risicogroep-x', 'risicogroep')).toBe(false);
  });

  it('binds "and" tighter than "or", and "not" tightest', () => {
    expect(holds('a || b && c', 'a')).toBe(true);
    expect(holds('(a || b) && c', 'a')).toBe(false);
    expect(holds('!a && b', 'b')).toBe(true);
    expect(holds('!(a && b)', 'b')).toBe(true);
    expect(holds('!!a', 'a')).toBe(true);
  });

  it('means what it says, however it is nested', () => {
    const labels = fc.subarray(['a', 'b-c', 'd_1', 'é']);
    fc.assert(
      fc.property(made, labels, ({ text, means }, given) => {
        const has = (label: string): boolean => given.includes(label);
        fc.pre(text.length <= LIMITS.exceptionLength);
        expect(holds(text, ...given)).toBe(means(has));
      }),
    );
  });

  it.each([
    '',
    ' ',
    'a b',
    'a &&',
    '&& a',
    'a || || b',
    '(a',
    'a)',
    '()',
    '""',
    'a & b',
    'a; alert(1)',
    'a == b',
    'constructor()',
    '"unfinished',
    `${'('.repeat(60)}a${')'.repeat(60)}`,
    '!'.repeat(100_000),
    'a && '.repeat(1000),
  ])('that cannot be read is refused with what and where: %j', (text) => {
    expect(() => parseExpression(text)).toThrow(RegisterError);
    expect(() => parseExpression(text)).toThrow(/An exception cannot be read: .+/);
  });

  it('is evaluated for many sets of labels at once', () => {
    const having = (label: string): bigint => ({ a: 0b0011n, b: 0b0101n })[label] ?? 0n;
    expect(parseExpression('a && !b')(having, 0b1111n)).toBe(0b0010n);
    expect(parseExpression('!(a || b) || c')(having, 0b1111n)).toBe(0b1000n);
  });

  it('never runs: names of objects are labels like any other', () => {
    expect(holds('__proto__ || constructor || toString')).toBe(false);
    expect(holds('constructor', 'constructor')).toBe(true);
  });
});
