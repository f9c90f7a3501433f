import { expect, nextFrame } from '@open-wc/testing';
import { StagedEngine, type WorkerEngine } from '../../src/context/staged-engine.js';
import { RegisterError } from '../../src/core/errors.js';
import { LiveParts } from '../../src/core/open/live-parts.js';
import { RegisterEngine } from '../../src/core/search/engine.js';
import { lars, register, registration } from '../helpers/registrations.js';

const page = (): RegisterEngine =>
  new RegisterEngine(new LiveParts(register([registration(1, { name: 'Parkeren' }), registration(2)])));

const gone = new RegisterError({ code: 'internal', what: 'The search worker stopped', remedy: 'Reload the page' });

/** A worker that answers until it breaks down; `asked` counts the questions. */
function worker(): { engine: WorkerEngine; breakDown: () => void; asked: () => number } {
  const inside = page();
  let isBroken = false;
  let asked = 0;
  const ask = <T>(answer: () => Promise<T>): Promise<T> => {
    asked++;
    return isBroken ? Promise.reject(gone) : answer();
  };
  const engine: WorkerEngine = {
    info: inside.info,
    get isBroken() {
      return isBroken;
    },
    search: (text, options) => ask(() => inside.search(text, options)),
    find: (id) => ask(() => inside.find(id)),
    registration: (id) => ask(() => inside.registration(id)),
    warm: () => inside.warm(),
    close: () => undefined,
  };
  return { engine, breakDown: () => (isBroken = true), asked: () => asked };
}

describe('an engine of a page and a worker', () => {
  it('hears at once that nobody waits any more, also while the worker opens', async () => {
    const engine = new StagedEngine(page(), () => new Promise(() => undefined));
    const controller = new AbortController();
    const asked = engine.search('parkeren', { signal: controller.signal, onEarly: () => controller.abort() });
    expect(await asked.catch((error: unknown) => error)).to.include({ code: 'aborted' });
    const late = engine.search('parkeren', { signal: controller.signal });
    expect(await late.catch((error: unknown) => error)).to.include({ code: 'aborted' });
  });

  it('starts no worker for one registration', async () => {
    let starts = 0;
    const engine = new StagedEngine(page(), () => {
      starts++;
      return Promise.resolve(undefined);
    });
    expect(await engine.find(lars(1))).to.include({ name: 'Parkeren' });
    expect(await engine.registration(lars(2))).to.include({ id: lars(2) });
    expect(starts).to.equal(0);
  });

  it('puts the worker off until the page has drawn what the names answered', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
    let hasTime = (): void => undefined;
    globalThis.requestIdleCallback = (act) => {
      hasTime = () => act({ didTimeout: false, timeRemaining: () => 10 });
      return 1;
    };
    try {
      let starts = 0;
      const engine = new StagedEngine(page(), () => {
        starts++;
        return Promise.resolve(undefined);
      });
      const early = new Promise((resolve) => {
        void engine.search('parkeren', { onEarly: resolve });
      });
      expect(await early).to.include({ total: 1 });
      await nextFrame();
      expect(starts).to.equal(0);
      hasTime();
      await nextFrame();
      expect(starts).to.equal(1);
    } finally {
      if (own) Object.defineProperty(globalThis, 'requestIdleCallback', own);
      else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    }
  });

  it('asks the worker that is open, and answers on the page once that broke down', async () => {
    const { engine: inWorker, breakDown, asked } = worker();
    const engine = new StagedEngine(page(), () => Promise.resolve(inWorker));
    expect((await engine.search('parkeren')).total).to.equal(1);
    expect(await engine.find(lars(1))).to.include({ name: 'Parkeren' });
    expect(asked()).to.equal(2);
    breakDown();
    const stages: string[] = [];
    expect((await engine.search('parkeren', { onEarly: ({ stage }) => stages.push(stage) })).total).to.equal(1);
    expect(stages.length).to.be.lessThan(2);
    expect(asked()).to.equal(3);
    expect(await engine.registration(lars(1))).to.include({ name: 'Parkeren' });
    expect((await engine.search('')).total).to.equal(2);
    expect(asked()).to.equal(3);
  });

  it('answers on the page when the worker breaks down while it opens', async () => {
    const engine = new StagedEngine(page(), () => Promise.reject(gone));
    expect((await engine.search('parkeren')).total).to.equal(1);
  });

  it('tells what is wrong with the register, and what a worker that works refuses', async () => {
    const damaged = new RegisterError({ code: 'damaged', what: 'Damaged', remedy: 'Build it' });
    const unopened = new StagedEngine(page(), () => Promise.reject(damaged));
    expect(await unopened.search('parkeren').catch((error: unknown) => error)).to.equal(damaged);
    const engine = new StagedEngine(page(), () => Promise.resolve(worker().engine));
    expect(await engine.search('', { limit: -1 }).catch((error: unknown) => error)).to.include({ code: 'bad-option' });
  });
});
