import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleMark } from '../../../src/core/kader/title-mark.js';
import {
  byKaderOrder,
  byLaw,
  byPhase,
  codeOf,
  inOrderOf,
  lawOf,
  LAWS,
  PHASES,
  ROLES,
  TOPICS,
} from '../../../src/core/kader/vocabulary.js';
import { inventedKader, measure, requirement } from '../../../stories/support/invented-kader.js';

describe('the words of the kader', () => {
  it('are nine phases, ten topics, four roles and ten laws', () => {
    expect([PHASES, TOPICS, ROLES, LAWS].map((list) => new Set(list).size)).toEqual([9, 10, 4, 10]);
  });

  it('have an order, and what they do not know comes after, by alphabet', () => {
    expect(['zolder', 'uitfaseren', 'aanbouw', 'ontwerp', 'probleemanalyse'].sort(byPhase)).toEqual([
      'probleemanalyse',
      'ontwerp',
      'uitfaseren',
      'aanbouw',
      'zolder',
    ]);
    expect(['bio', 'avg', 'aia', 'awb'].sort(byLaw)).toEqual(['aia', 'avg', 'awb', 'bio']);
  });

  it('put any list in one order only', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...PHASES), fc.string()));
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((word) => [numbers.next().value ?? 0, word] as const)
          .sort(([one], [other]) => one - other)
          .map(([, word]) => word);
        expect(shuffled.sort(inOrderOf(PHASES))).toEqual([...list].sort(inOrderOf(PHASES)));
      }),
    );
  });

  it('read the code and the law in a URN', () => {
    expect(codeOf('urn:nl:ak:ver:aia-24')).toBe('aia-24');
    expect(lawOf('urn:nl:ak:ver:aia-24')).toBe('aia');
    for (const urn of ['', 'urn:nl:ak:ver:', 'urn:nl:ak:ver:AIA-24x', 'aia']) expect(lawOf(urn)).toBe('');
  });

  it('order items as the kader does: by law and number, by phase and number', () => {
    const codes = ['bio-01', 'avg-02', 'aia-10', 'aia-02'].map((code) => requirement(code));
    expect(codes.sort(byKaderOrder).map(({ key }) => key)).toEqual(['aia-02', 'aia-10', 'avg-02', 'bio-01']);
    const measures = ['7-mon-01', '0-org-10', '0-org-02'].map((key) => measure('owp-01', { key }));
    expect(measures.sort(byKaderOrder).map(({ key }) => key)).toEqual(['0-org-02', '0-org-10', '7-mon-01']);
    const { requirements, measures: invented } = inventedKader();
    expect([...invented].sort(byKaderOrder)).toEqual(invented);
    expect([...requirements].sort(byKaderOrder)).toEqual(requirements);
  });
});

describe('the mark of a title', () => {
  it('is the FNV-1a of its UTF-8', () => {
    // The first three are the published values of FNV-1a.
    expect(titleMark('')).toBe('811c9dc5');
    expect(titleMark('a')).toBe('e40c292c');
    expect(titleMark('foobar')).toBe('bf9cf968');
    expect(titleMark('‘Security by design’')).toBe('a2bdad17');
  });

  it('does not see accents, capitals, white space and a full stop', () => {
    const mark = titleMark('Robots leggen uit wat zij doen');
    for (const same of [
      '  robots LEGGEN uit\n wat zij doen.',
      'Róbots leggen uit wat zij doen .',
      'Robots leggen uit wat zij doen',
    ]) {
      expect(titleMark(same)).toBe(mark);
    }
    expect(titleMark('Robots leggen uit wat wij doen')).not.toBe(mark);
  });

  it('is always eight hexadecimal digits', () => {
    fc.assert(fc.property(fc.string(), (title) => /^[\da-f]{8}$/.test(titleMark(title))));
  });
});
