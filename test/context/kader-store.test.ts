import { expect } from '@open-wc/testing';
import { KaderSourceStore, kaderStoreFor } from '../../src/context/kader-store.js';
import { RegisterError } from '../../src/core/errors.js';
import type { KaderEngine } from '../../src/core/kader/engine-types.js';
import { MemoryEngine } from '../../src/core/kader/memory-engine.js';
import type { Kader } from '../../src/core/kader/model.js';
import { inventedKader, inventedText } from '../../stories/support/invented-kader.js';

const gone = (): RegisterError => new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
const engine = (kader: Kader = inventedKader()): KaderEngine =>
  new MemoryEngine(kader, new Map([[inventedText.key, inventedText]]));

/** A store whose kader the test opens, with the states it went through. */
function store(...engines: (() => Promise<KaderEngine>)[]): { store: KaderSourceStore; states: string[] } {
  const made = new KaderSourceStore('https://example.org/manifest.json', () =>
    (engines.shift() as () => Promise<KaderEngine>)(),
  );
  const states: string[] = [];
  made.subscribe(() => states.push(made.state.status));
  return { store: made, states };
}

describe('the store of a kader', () => {
  it('opens it once, and puts questions to it', async () => {
    const { store: made, states } = store(async () => engine());
    made.load();
    expect((await made.find('requirement', 'aia-91', 'nl')).map(({ key }) => key)).to.deep.equal([inventedText.key]);
    expect(await made.text(inventedText.key)).to.equal(inventedText);
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(made.state).to.have.property('kader');
  });

  it('is empty when the kader has nothing in it, and not when it has instruments only', async () => {
    const nothing = { requirements: [], measures: [], instruments: [] };
    const { store: none } = store(async () => engine(inventedKader(nothing)));
    const { store: some } = store(async () =>
      engine(inventedKader({ ...nothing, instruments: inventedKader().instruments })),
    );
    await Promise.all([none.text('x'), some.text('x')]);
    expect([none.state.status, some.state.status]).to.deep.equal(['empty', 'ready']);
  });

  it('opens a newer one when files are gone, and gives the same kader when that says the same', async () => {
    const copy = (): Kader => structuredClone(inventedKader());
    const failing = (kader: Kader): KaderEngine => ({
      kader,
      find: async () => [],
      text: () => Promise.reject(gone()),
    });
    const { store: made, states } = store(
      async () => failing(copy()),
      async () => engine(copy()),
    );
    await made.find('requirement', 'x', 'nl');
    const before = 'kader' in made.state && made.state.kader;
    expect(await made.text(inventedText.key)).to.deep.equal(inventedText);
    expect('kader' in made.state && made.state.kader).to.equal(before);
    expect(states).to.deep.equal(['loading', 'ready', 'ready']);
  });

  it('shows a newer kader as another one', async () => {
    const newer = inventedKader({ info: { ...inventedKader().info, date: '2027-01-01' } });
    const { store: made } = store(
      async () => ({ kader: inventedKader(), find: async () => [], text: () => Promise.reject(gone()) }),
      async () => engine(newer),
    );
    await made.text(inventedText.key);
    expect('kader' in made.state && made.state.kader).to.equal(newer);
  });

  it('fails with a typed error, and opens it on retry', async () => {
    const { store: made, states } = store(
      () => Promise.reject(gone()),
      async () => engine(),
    );
    expect(await made.text('x').catch((error: unknown) => error)).to.have.property('code', 'not-found');
    made.retry();
    await made.text('x');
    expect(states).to.deep.equal(['loading', 'error', 'loading', 'ready']);
  });
});

describe('the kaders of a page', () => {
  it('are one for each source', () => {
    expect(kaderStoreFor('')).to.equal(kaderStoreFor(''));
    expect(kaderStoreFor('https://example.org/a.json')).not.to.equal(kaderStoreFor(''));
  });
});
