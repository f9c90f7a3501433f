import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/model/summary.js';
import { registration } from '../../helpers/registrations.js';

describe('a summary', () => {
  it('holds what lists and cards show, and nothing else', () => {
    const whole = registration(1, {
      organisationId: 'gm0001',
      assessments: [{ title: 'dpia', url: 'https://voorbeeld.nl/' }],
      saved: '2026-01-02',
      risks: ['Geen'],
      other: { a: 'b' },
    });
    const { id, name, organisation, language, status, publicationCategory, themes, assessed } = whole;
    expect(summarise(whole)).toEqual({
      ...{ id, name, organisation, language, status, publicationCategory, themes, assessed },
      organisationId: 'gm0001',
      saved: '2026-01-02',
      description: '',
      assessments: ['dpia'],
    });
  });

  it('takes the goal when there is no description', () => {
    const goal = [['p', 'Sneller'] as const, ['ul', ['li', 'eerlijk'] as const] as const];
    expect(summarise(registration(1, { goal })).description).toBe('Sneller eerlijk');
    expect(summarise(registration(1, { goal, description: 'Kort' })).description).toBe('Kort');
  });

  it('is cut at a word', () => {
    const { description } = summarise(registration(1, { description: 'woord '.repeat(100).trim() }));
    expect(description.length).toBeLessThanOrEqual(280);
    expect(description).toMatch(/^(woord )+woord…$/);
  });
});
