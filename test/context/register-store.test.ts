import { expect } from '@open-wc/testing';
import { RegisterSourceStore, registerStoreFor } from '../../src/context/register-store.js';
import { RegisterError } from '../../src/core/errors.js';
import type { OpenOptions, RegisterInfo, SearchEngine, SearchResult } from '../../src/core/search/types.js';

const info: RegisterInfo = { count: 1, organisations: 1, language: 'nl', date: '', source: '', dropped: 0 };
const nothing = { total: 0, hits: [], facets: {}, alsoSearched: [], stage: 'texts' } as unknown as SearchResult;
const offline = (): RegisterError => new RegisterError({ code: 'offline', what: 'No answer', remedy: 'Try again' });

function engine(given: Partial<SearchEngine> = {}): SearchEngine {
  return {
    info,
    search: async () => nothing,
    find: async () => undefined,
    registration: async () => undefined,
    warm: async () => undefined,
    close: () => undefined,
    ...given,
  };
}

/** A store whose register the test opens, with the states it went through. */
function store(open: (options: OpenOptions) => Promise<SearchEngine>): {
  store: RegisterSourceStore;
  states: string[];
} {
  const made = new RegisterSourceStore('https://example.org/manifest.json', {}, (_src, options) => open(options));
  const states: string[] = [];
  made.subscribe(() => states.push(made.state.status));
  return { store: made, states };
}

describe('a store', () => {
  it('is idle until somebody needs it, and opens its register once', async () => {
    let opened = 0;
    const { store: made, states } = store(async () => {
      opened += 1;
      return engine();
    });
    expect(made.state.status).to.equal('idle');
    made.load();
    made.load();
    await Promise.all([made.search(''), made.find('1')]);
    expect(opened).to.equal(1);
    expect(states).to.deep.equal(['loading', 'ready']);
  });

  it('is empty when the register is', async () => {
    const { store: made } = store(async () => engine({ info: { ...info, count: 0 } }));
    await made.search('');
    expect(made.state.status).to.equal('empty');
  });

  it('tells of progress while loading', async () => {
    const { store: made, states } = store(async ({ onProgress }) => {
      onProgress?.({ stage: 'read', done: 1, total: 2 });
      expect(made.state).to.deep.equal({ status: 'loading', progress: { stage: 'read', done: 1, total: 2 } });
      return engine();
    });
    await made.search('');
    expect(states).to.deep.equal(['loading', 'loading', 'ready']);
  });

  it('fails with a typed error, and loads again on retry', async () => {
    const answers = [() => Promise.reject(offline()), () => Promise.resolve(engine())];
    const { store: made, states } = store(() => (answers.shift() as () => Promise<SearchEngine>)());
    const failure = await made.search('').catch((error: unknown) => error);
    expect(failure).to.have.property('code', 'offline');
    expect(made.state).to.have.nested.property('error.code', 'offline');
    made.retry();
    await made.search('');
    expect(states).to.deep.equal(['loading', 'error', 'loading', 'ready']);
  });

  it('is opened anew when a newer snapshot has taken the place of its files, without a word', async () => {
    const gone = new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
    let closed = 0;
    const engines = [
      engine({ search: () => Promise.reject(gone), close: () => (closed += 1) }),
      engine({ search: () => Promise.resolve(nothing) }),
    ];
    const { store: made, states } = store(async () => engines.shift() as SearchEngine);
    expect(await Promise.all([made.search('a'), made.search('b')])).to.deep.equal([nothing, nothing]);
    expect(states).to.deep.equal(['loading', 'ready', 'ready']);
    expect(closed).to.equal(1);
  });

  it('tells early results once, also of a question that is put again to a newer snapshot', async () => {
    const gone = new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
    const early = { ...nothing, stage: 'names' as const };
    const engines = [() => Promise.reject(gone), () => Promise.resolve(nothing)].map((end) =>
      engine({
        search: (_text, options) => {
          options?.onEarly?.(early);
          return end();
        },
      }),
    );
    const { store: made } = store(async () => engines.shift() as SearchEngine);
    const told: SearchResult[] = [];
    expect(await made.search('a', { onEarly: (result) => told.push(result) })).to.equal(nothing);
    expect(told).to.deep.equal([early]);
    expect(engines).to.have.length(0);
  });

  it('keeps what it has read when its files are gone and the newer ones cannot be opened', async () => {
    const gone = new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
    const answers = [
      () => Promise.resolve(engine({ search: () => Promise.reject(gone) })),
      () => Promise.reject(offline()),
    ];
    const { store: made } = store(() => (answers.shift() as () => Promise<SearchEngine>)());
    expect(await made.search('').catch((error: unknown) => error)).to.have.property('code', 'offline');
    expect(made.state.status).to.equal('ready');
  });

  it('leaves it to the asker when the files are still not there after that, and goes on', async () => {
    const gone = new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
    let opened = 0;
    const { store: made, states } = store(async () => {
      opened += 1;
      return engine({ search: () => (opened < 3 ? Promise.reject(gone) : Promise.resolve(nothing)) });
    });
    expect(await made.search('').catch((error: unknown) => error)).to.equal(gone);
    expect(opened).to.equal(2);
    expect(new Set(states)).to.deep.equal(new Set(['loading', 'ready']));
    made.load();
    expect(await made.search('').catch((error: unknown) => error)).to.equal(nothing);
  });

  it('keeps the same info when it was opened anew and says the same, so that nobody asks for ever', async () => {
    const gone = new RegisterError({ code: 'not-found', what: 'Gone', remedy: 'Check' });
    const { store: made } = store(async () => engine({ info: { ...info }, search: () => Promise.reject(gone) }));
    await made.find('1');
    const before = made.state;
    await made.search('').catch(() => undefined);
    expect(made.state).to.have.property('info', (before as { info: unknown }).info);
  });

  it('stays ready for others when a question of one of them fails', async () => {
    const answers = [() => Promise.reject(offline()), () => Promise.resolve(nothing)];
    const { store: made, states } = store(async () =>
      engine({ search: () => (answers.shift() as () => Promise<SearchResult>)() }),
    );
    expect(await made.search('').catch((error: unknown) => error)).to.have.property('code', 'offline');
    expect(await made.search('')).to.equal(nothing);
    expect(states).to.deep.equal(['loading', 'ready']);
  });

  for (const code of ['bad-option', 'unknown-organisation', 'too-large'] as const) {
    it(`fails when it cannot be opened: ${code}`, async () => {
      const error = new RegisterError({ code, what: 'No', remedy: 'Mend' });
      const { store: made, states } = store(() => Promise.reject(error));
      made.load();
      expect(await made.search('').catch((thrown: unknown) => thrown)).to.equal(error);
      expect(states).to.deep.equal(['loading', 'error']);
    });
  }

  it('does not fail because an answer was no longer wanted', async () => {
    const aborted = new RegisterError({ code: 'aborted', what: 'Stopped', remedy: 'Nothing' });
    const { store: made } = store(async () => engine({ search: () => Promise.reject(aborted) }));
    expect(await made.search('').catch((error: unknown) => error)).to.equal(aborted);
    expect(made.state.status).to.equal('ready');
  });

  it('does not fail for all because one asks for an organisation that it does not have', async () => {
    const unknown = new RegisterError({ code: 'unknown-organisation', what: 'Unknown', remedy: 'Copy' });
    const { store: made } = store(async () => engine({ search: () => Promise.reject(unknown) }));
    expect(await made.search('').catch((error: unknown) => error)).to.equal(unknown);
    expect(made.state.status).to.equal('ready');
  });

  it('stops loading when the last one has left, and not for one that is only moved', async () => {
    let signal: AbortSignal | undefined;
    const made = new RegisterSourceStore('https://example.org/manifest.json', {}, (_src, options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    });
    const leave = made.subscribe(() => undefined);
    made.load();
    leave();
    const leaveAgain = made.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(signal?.aborted).to.equal(false);
    leaveAgain();
    await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    expect(made.state.status).to.equal('idle');
  });

  it('lets go of a register that nobody shows, and opens it again when somebody does', async () => {
    let opened = 0;
    const rested = await new Promise<RegisterSourceStore>((resolve) => {
      const made: RegisterSourceStore = new RegisterSourceStore(
        'https://example.org/manifest.json',
        {},
        async () => {
          opened += 1;
          return engine({ close: () => resolve(made) });
        },
        0,
      );
      const leave = made.subscribe(() => undefined);
      void made.search('').then(leave);
    });
    expect(rested.state.status).to.equal('idle');
    await rested.search('');
    expect(opened).to.equal(2);
  });

  it('no longer calls back who has left', async () => {
    const { store: made } = store(async () => engine());
    let calls = 0;
    made.subscribe(() => (calls += 1))();
    await made.search('');
    expect(calls).to.equal(0);
  });
});

describe('the stores of a page', () => {
  const file = 'https://example.org/register/manifest.json';
  const api = 'https://example.org/api';

  it('are one for each source and language', () => {
    expect(registerStoreFor(file, 'nl')).to.equal(registerStoreFor(file, 'nl'));
    expect(registerStoreFor(file, 'nl')).not.to.equal(registerStoreFor(file, 'en'));
  });

  it('are one for a file whichever part is wanted, because the download is the same', () => {
    expect(registerStoreFor(file, 'nl', { organisation: 'gm0363' })).to.equal(registerStoreFor(file, 'nl'));
  });

  it('are apart for parts that can be asked for alone', () => {
    expect(registerStoreFor(api, 'nl', { organisation: 'gm0363' })).not.to.equal(registerStoreFor(api, 'nl'));
    expect(registerStoreFor(api, 'nl', { only: '1' })).to.equal(registerStoreFor(api, 'nl', { only: '1' }));
  });
});
