import { describe, expect, it } from 'vitest';
import type { RegisterError } from '../../../src/core/errors.js';
import type { Registration } from '../../../src/core/model/registration.js';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { RegisterEngine } from '../../../src/core/search/engine.js';
import { lars, register, registration } from '../../helpers/registrations.js';

const engine = (...registrations: Registration[]): RegisterEngine =>
  new RegisterEngine(new LiveParts(register(registrations)));

const town = engine(
  registration(1, {
    name: 'Parkeercontrole',
    goal: [['p', 'Controleren of er voor het parkeren is betaald.']],
    saved: '2024-05-01',
  }),
  registration(2, {
    name: 'Anonimiseren',
    organisation: 'Provincie Elders',
    organisationId: 'pv98',
    status: 'out-of-use',
    saved: '2026-01-02',
  }),
  registration(3, {
    name: 'Bijstand',
    themes: ['Sociale zekerheid'],
    saved: '2025-03-04',
    lawfulBasis: ['Participatiewet'],
  }),
  registration(4, {
    name: 'Zoeken in archieven',
    tags: 'Reïntegratie',
    saved: '2025-12-31',
    assessed: 'yes',
    assessments: [{ title: 'dpia' }],
  }),
);
const ids = ({ hits }: { hits: { id: string }[] }): string[] => hits.map(({ id }) => id);

describe('searching a register', () => {
  it('tells which words of a very long query it did not look at', async () => {
    const words = Array.from({ length: 25 }, (_, n) => `woord${n}`);
    expect(await town.search(words.join(' '))).toMatchObject({ passedOver: ['woord24'] });
    expect(await town.search(words.slice(1).join(' '))).not.toHaveProperty('passedOver');
  });

  it('lists every registration by name when the query is empty', async () => {
    const result = await town.search('');
    expect(result.total).toBe(4);
    expect(ids(result)).toEqual([lars(2), lars(3), lars(1), lars(4)]);
    expect(result.hits[0]?.score).toBe(0);
  });

  it('finds words of the goal, the legal basis and the tags, without regard to case and accents', async () => {
    expect(ids(await town.search('PARKEREN'))).toContain(lars(1));
    expect(ids(await town.search('participatiewet'))).toEqual([lars(3)]);
    expect(ids(await town.search('reintegratie'))).toEqual([lars(4)]);
  });

  it('finds typing errors and says which words it searched besides', async () => {
    const { hits, alsoSearched } = await town.search('parkerne');
    expect(hits[0]?.id).toBe(lars(1));
    expect(hits[0]?.words).toContain('parkeren');
    // What it was to be comes first, as the rest follows from that.
    expect(alsoSearched).toEqual([
      { typed: 'parkerne', reason: 'typo', words: ['parkeren'] },
      { typed: 'parkerne', reason: 'meaning', words: ['parkeercontrole'] },
    ]);
  });

  it('finds the beginning of the last word from its first letter', async () => {
    expect(ids(await town.search('b'))).toContain(lars(3));
  });

  it('takes words with an apostrophe and abbreviations as one', async () => {
    const signs = engine(
      registration(1, { name: "Foto's beoordelen" }),
      registration(2, { name: 'Taxatie voor de W.O.Z.' }),
      registration(3, { name: 'Staat van straten' }),
    );
    for (const query of ["foto's", 'foto’s', 'foto']) expect(ids(await signs.search(query))).toEqual([lars(1)]);
    for (const query of ['woz', 'W.O.Z.', 'w.o.z']) expect(ids(await signs.search(query))).toEqual([lars(2)]);
  });

  it('says of a whole question where the words of its subject are, not the words that tie it together', async () => {
    const asked = engine(
      registration(1, { name: 'Bijstand', description: 'Wie recht heeft op de bijstand en op de toeslag' }),
      registration(2, { name: 'Zwembad', description: 'De zwemles en de tijden van het bad' }),
    );
    const [first] = (await asked.search('wie heeft er recht op de bijstand')).hits;
    expect(first?.words).toEqual(['bijstand', 'recht']);
    expect(first?.found).toEqual([
      { field: 'name', words: ['bijstand'] },
      { field: 'description', words: expect.arrayContaining(['bijstand', 'recht']) as string[] },
    ]);
    const [tied] = (await asked.search('de')).hits;
    expect(tied?.words).toContain('de');
  });

  it('names the words that answer together in the forms in which they are there', async () => {
    const clubs = engine(
      registration(1, { name: 'Vergunning voor een club' }),
      registration(2, { name: 'Vergunningen voor de clubs' }),
    );
    const { alsoSearched } = await clubs.search('clubvergunning');
    const words = alsoSearched.flatMap((each) => each.words);
    expect(words).toEqual(expect.arrayContaining(['club vergunning', 'clubs vergunningen']));
    expect(words).not.toContain('club vergunningen');
  });

  it('does not name what was typed among the other words', async () => {
    const { alsoSearched } = await town.search('parkeren');
    expect(alsoSearched.flatMap(({ words }) => words)).not.toContain('parkeren');
  });

  it('says once what it searched besides a word that was typed twice', async () => {
    const once = await town.search('parkerne');
    expect(once.alsoSearched).not.toEqual([]);
    expect((await town.search('parkerne parkerne')).alsoSearched).toEqual(once.alsoSearched);
  });

  it('finds nothing for punctuation alone', async () => {
    expect((await town.search('?!')).total).toBe(0);
  });

  it('answers a query of ten thousand letters', async () => {
    expect((await town.search('x'.repeat(10_000))).total).toBe(0);
  });

  it('returns as many hits as asked and counts them all', async () => {
    const { hits, total } = await town.search('', { limit: 1 });
    expect(hits).toHaveLength(1);
    expect(total).toBe(4);
  });

  it('sorts by day of publication or else of saving', async () => {
    expect(ids(await town.search('', { sort: 'newest' }))).toEqual([lars(2), lars(4), lars(3), lars(1)]);
  });

  it.each([
    { limit: -1 },
    { sort: 'best' },
    { filters: null },
    { filters: { colour: ['red'] } },
    { filters: { status: 'in-use' } },
    { onEarly: 'now' },
  ])('refuses options that it would have to pass over: %j', async (options) => {
    await expect(town.search('', options as never)).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('rejects as aborted when nobody waits for the answer', async () => {
    await expect(town.search('park', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('a register number as the query', () => {
  const referring = engine(
    registration(1, { description: `Hoort bij ${lars(2)} en ${lars(3)}`, status: 'out-of-use' }),
    registration(2),
  );

  it('is answered with that registration alone', async () => {
    const result = await referring.search(lars(2));
    expect(result).toMatchObject({ total: 1, alsoSearched: [], hits: [{ id: lars(2), words: [], found: [] }] });
    expect(result.facets.status).toEqual([{ value: 'in-use', count: 1 }]);
    expect((await referring.search(lars(2), { filters: { status: ['out-of-use'] } })).total).toBe(0);
  });

  it('is a word as any other when the register does not have it, or other words stand beside it', async () => {
    expect(ids(await referring.search(lars(3)))).toEqual([lars(1)]);
    expect(ids(await referring.search(`hoort ${lars(2)}`))).toContain(lars(1));
  });
});

describe('facets', () => {
  it('count the values of what matches, largest first', async () => {
    const { facets } = await town.search('');
    expect(facets.status).toEqual([
      { value: 'in-use', count: 3 },
      { value: 'out-of-use', count: 1 },
    ]);
    expect(facets.year).toEqual([
      { value: '2026', count: 1 },
      { value: '2025', count: 2 },
      { value: '2024', count: 1 },
    ]);
  });

  it('take several values of one facet together', async () => {
    expect((await town.search('', { filters: { year: ['2024', '2026'] } })).total).toBe(2);
  });

  it('respect the other facets in their counts and not their own choice', async () => {
    const { total, facets } = await town.search('', { filters: { status: ['in-use'], year: ['2025'] } });
    expect(total).toBe(2);
    // Of the registrations of 2025 all are in use; leaving the status open would add none.
    expect(facets.status).toEqual([{ value: 'in-use', count: 2 }]);
    // Of those in use one is of 2024: choosing that year as well would add it. 2026 has none in use.
    expect(facets.year).toEqual([
      { value: '2025', count: 2 },
      { value: '2024', count: 1 },
    ]);
  });

  it('keep a chosen value in sight when its count is 0', async () => {
    const { facets } = await town.search('parkeren', { filters: { status: ['out-of-use'] } });
    expect(facets.status).toContainEqual({ value: 'out-of-use', count: 0 });
  });

  it('are empty when no registration has data for them', async () => {
    const { facets } = await engine(registration(1), registration(2)).search('');
    expect(facets.category).toEqual([]);
    expect(facets.assessment).toEqual([]);
    expect(facets.theme).toEqual([]);
  });

  it('say of assessments which, or at least whether', async () => {
    const { facets } = await engine(
      registration(1, { assessed: 'yes', assessments: [{ title: 'dpia' }, { title: 'Eigen toets' }] }),
      registration(2, { assessed: 'yes' }),
      registration(3, { assessed: 'no' }),
    ).search('');
    expect(facets.assessment.map(({ value }) => value).sort()).toEqual(['dpia', 'no', 'other', 'yes']);
  });

  it('filter by an organisation’s id or name in any case', async () => {
    for (const organisation of ['pv98', 'PV98', 'Provincie Elders', 'provincie elders']) {
      expect(ids(await town.search('', { filters: { organisation: [organisation] } }))).toEqual([lars(2)]);
    }
    expect((await town.search('', { filters: { organisation: ['Gemeente Onbekend'] } })).total).toBe(0);
  });
});

describe('a lock on one organisation', () => {
  const renamed = engine(
    registration(1, { organisation: 'Gemeente Échternach', organisationId: 'gm9990' }),
    registration(2, { organisation: 'Gemeente Echternach', organisationId: 'gm9990' }),
    registration(3, { organisation: 'Oude Naam', organisationId: 'gm9990' }),
    registration(4, { organisation: 'Gemeente Elders' }),
  );

  it('holds all that the body is called by', async () => {
    expect((await renamed.search('', { organisation: 'GM9990' })).total).toBe(3);
    expect((await renamed.search('', { organisation: 'gemeente echternach' })).total).toBe(2);
  });

  it('is by a name as it is pasted, with a bent apostrophe and unseen signs', async () => {
    const bosch = engine(registration(1, { organisation: "Gemeente 's-Hertogenbosch" }));
    for (const organisation of ['Gemeente ’s-Hertogenbosch', "Gemeente\u00A0's-Her\u00ADtogenbosch\u200B"]) {
      expect((await bosch.search('', { organisation })).total).toBe(1);
    }
  });

  it('bounds the facets too, also that of organisations', async () => {
    const { facets } = await renamed.search('algoritme', { organisation: 'Gemeente Elders' });
    expect(facets.organisation).toEqual([{ value: 'Gemeente Elders', count: 1 }]);
  });

  it('is an error when the register does not have it, and no empty answer', async () => {
    await expect(renamed.search('', { organisation: 'gm0000' })).rejects.toMatchObject({
      code: 'unknown-organisation',
      what: 'The organisation "gm0000" is not in this register',
    });
  });

  it('is an error that names those with all of its words', async () => {
    const names = [
      'Gemeente Utrecht',
      'Provincie Utrecht',
      'Veiligheidsregio Utrecht',
      'Waterschap X, Utrecht',
      'Rijk',
    ];
    const all = engine(...names.map((organisation, n) => registration(n, { organisation })));
    const remedyFor = (organisation: string): Promise<unknown> =>
      all.search('', { organisation }).catch((error: RegisterError) => error.remedy);
    expect(await remedyFor('utrecht')).toBe(
      'Write "Gemeente Utrecht" or "Provincie Utrecht" or "Waterschap X, Utrecht"',
    );
    expect(await remedyFor('Utrécht, gemeente')).toBe('Write "Gemeente Utrecht"');
    for (const unlike of ['Utrechtt', 'Gemeente Rijk', '!'])
      expect(await remedyFor(unlike)).toContain('Copy its name from a registration');
  });
});

describe('a minus', () => {
  const modeltown = engine(
    registration(1, { name: 'Rekenmodel' }),
    registration(2, { name: 'Het model' }),
    registration(3, { name: 'Twee modellen' }),
  );

  it('leaves out a word in all its forms, with other words and alone', async () => {
    expect(ids(await modeltown.search('-modellen'))).toEqual([lars(1)]);
    expect(ids(await modeltown.search('twee -model'))).toEqual([]);
  });

  it('leaves out just the word in a literal search, and nothing when no registration has it', async () => {
    expect(ids(await modeltown.search('-modellen', { literal: true }))).toEqual([lars(2), lars(1)]);
    expect((await modeltown.search('-bijstand')).total).toBe(3);
  });
});

describe('finding one registration', () => {
  it('gives its summary and its whole', async () => {
    expect(await town.find(lars(1))).toMatchObject({ name: 'Parkeercontrole' });
    expect(await town.registration(lars(3))).toMatchObject({ lawfulBasis: ['Participatiewet'] });
    expect(await town.find('nobody')).toBeUndefined();
  });
});
