import { describe, expect, it } from 'vitest';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { bodiesNamed, movedUp } from '../../../src/core/search/bodies.js';
import { RegisterEngine } from '../../../src/core/search/engine.js';
import type { SearchResult } from '../../../src/core/search/types.js';
import { register, registration } from '../../helpers/registrations.js';

const BODIES = ['De', 'Gemeente Nergens', 'Provincie Nergens', 'Gemeente Nergens aan Zee', 'Waterschap'];
const parts = new LiveParts(
  register([
    registration(1, { name: 'Nergens', organisation: 'Provincie Nergens', goal: [['p', 'Nergens, nergens.']] }),
    registration(2, { name: 'Chatbot', organisation: 'Gemeente Nergens', goal: [['p', 'Beantwoordt vragen.']] }),
    registration(3, { name: 'Scanauto', organisation: 'Gemeente Nergens aan Zee' }),
    registration(4, { name: 'Scanauto', organisation: 'Waterschap' }),
    registration(5, { name: 'Robot', organisation: 'De' }),
  ]),
);
const names = await parts.names();
const namedBy = (query: string): string[] => {
  const { isNamed = [] } = bodiesNamed(query.split(' '), names) ?? {};
  return names.organisations.values.filter((_, code) => isNamed[code]).sort();
};

describe('a public body in a query', () => {
  it('is named by its whole name, and the longest name counts', () => {
    expect([...names.organisations.values].sort()).toEqual([...BODIES].sort());
    expect(namedBy('gemeente nergens')).toEqual(['Gemeente Nergens']);
    expect(namedBy('scanauto gemeente nergens aan zee')).toEqual(['Gemeente Nergens aan Zee']);
    expect(namedBy('nergens')).toEqual([]);
    expect(namedBy('gemeente')).toEqual([]);
  });

  it('is not named by small words beside others', () => {
    expect(namedBy('de')).toEqual(['De']);
    expect(namedBy('de waterschap')).toEqual(['Waterschap']);
  });

  it('may be one of several, each in full', () => {
    expect(namedBy('gemeente nergens en waterschap')).toEqual(['Gemeente Nergens', 'Waterschap']);
    expect(bodiesNamed(['gemeente', 'nergens', 'waterschap'], names)?.counts).toBe(1);
  });

  it('is asked for as much as the rest of the query, also when a great deal is its own', async () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      n < 20
        ? registration(n + 10, { name: 'Aangiften bij de douane', organisation: 'Douane' })
        : registration(n + 10, { name: 'Brieven', organisation: 'Elders' }),
    );
    const post = registration(1, { name: 'Brieven', organisation: 'Elders', goal: [['p', 'Sorteert de post.']] });
    const engine = new RegisterEngine(new LiveParts(register([...many, post])));
    for (const literal of [false, true]) {
      const { hits } = await engine.search('douane post', { literal });
      expect(hits[0]?.registration.organisation).toBe('Douane');
    }
  });

  it('counts by the share of the query that names it', () => {
    expect(bodiesNamed(['gemeente', 'nergens'], names)?.counts).toBe(1);
    expect(bodiesNamed(['algoritmes', 'gemeente', 'nergens'], names)?.counts).toBe(1);
    expect(bodiesNamed(['chatbot', 'gemeente', 'nergens'], names)?.counts).toBe(0.25);
  });

  it('is named by what is short for its name too', () => {
    const longFor = (word: string): string[][] =>
      word === 'gnz' ? [['gemeente'], ['gemeente', 'nergens', 'aan', 'zee']] : [];
    const { isNamed = [], counts } = bodiesNamed(['scanauto', 'gnz'], names, longFor) ?? {};
    expect(names.organisations.values.filter((_, code) => isNamed[code])).toEqual(['Gemeente Nergens aan Zee']);
    expect(counts).toBe(0.25);
    expect(bodiesNamed(['scanauto', 'gnz'], names)).toBeUndefined();
  });

  it('comes first by its abbreviation, when the texts explain that', async () => {
    const explained = new LiveParts(
      register([
        registration(1, { name: 'Scanauto', goal: [['p', 'Het Bureau Verzonnen Zaken (BVZ) telt.']] }),
        registration(2, { name: 'Chatbot', organisation: 'Bureau Verzonnen Zaken' }),
        registration(3, { name: 'BVZ', organisation: 'Elders' }),
      ]),
    );
    const { hits } = await new RegisterEngine(explained).search('bvz');
    expect(hits.map(({ registration: { organisation } }) => organisation)[0]).toBe('Bureau Verzonnen Zaken');
  });

  it('has what is its own moved up, and nothing else changed', () => {
    const found = { places: Uint32Array.of(0, 1, 2, 3), scores: Float64Array.of(4, 3, 2, 1) };
    const bodies = bodiesNamed(['waterschap'], names);
    expect(bodies).toBeDefined();
    const { places, scores } = movedUp(found, bodies!, names);
    expect(places).toBe(found.places);
    for (const [at, place] of places.entries())
      expect(scores[at]).toBe((found.scores[at] ?? 0) + (names.organisation(place) === 'Waterschap' ? 4 : 0));
  });

  it('comes first, in what the names give and in what the texts give', async () => {
    const first = async (query: string): Promise<string[]> => {
      const early: SearchResult[] = [];
      const engine = new RegisterEngine(parts);
      const whole = await engine.search(query, { onEarly: (result) => early.push(result) });
      return [...early, whole].map(({ hits }) => hits[0]?.registration.organisation ?? '');
    };
    expect(await first('gemeente nergens')).toEqual(['Gemeente Nergens', 'Gemeente Nergens']);
    expect(await first('nergens')).toEqual(['Provincie Nergens', 'Provincie Nergens']);
    expect(await first('scanauto gemeente nergens')).toEqual(['Gemeente Nergens aan Zee', 'Gemeente Nergens aan Zee']);
  });
});
