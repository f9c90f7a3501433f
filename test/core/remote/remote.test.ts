import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { LiveParts } from '../../../src/core/open/live-parts.js';
import { Connection } from '../../../src/core/remote/connect.js';
import type { Port } from '../../../src/core/remote/protocol.js';
import { serve } from '../../../src/core/remote/serve.js';
import { isPassing } from '../../../src/core/retry/passing.js';
import { RegisterEngine } from '../../../src/core/search/engine.js';
import type { Progress, SearchEngine, SearchOptions, SearchResult } from '../../../src/core/search/types.js';
import { lars, register, registration } from '../../helpers/registrations.js';

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** A page's connection to a served `openRegister`, over a real message channel. */
function connect(openRegister: Parameters<typeof serve>[1]): Connection {
  const { port1, port2 } = new MessageChannel();
  // Node's ports have the browser's methods; their types differ.
  serve(port1 as unknown as Port, openRegister);
  open.push(() => port1.close());
  return new Connection(port2 as unknown as Port);
}

const local = (): SearchEngine =>
  new RegisterEngine(new LiveParts(register([registration(1, { name: 'Parkeren' }), registration(2)])));

describe('a register behind a port', () => {
  it('answers as one that is not', async () => {
    const remote = await connect(async () => local()).open('https://example.org/manifest.json');
    expect(remote.info).toEqual(local().info);
    expect(await remote.search('parkeren', { limit: 1 })).toEqual(await local().search('parkeren', { limit: 1 }));
    expect(await remote.find(lars(2))).toEqual(await local().find(lars(2)));
    expect(await remote.registration(lars(1))).toEqual(await local().registration(lars(1)));
    expect(await remote.find('x')).toBeUndefined();
    await expect(remote.warm()).resolves.toBeUndefined();
  });

  it('passes on an early answer when somebody listens', async () => {
    const whole = await local().search('');
    const early: SearchResult = { ...whole, stage: 'names' };
    const asked: (SearchOptions | undefined)[] = [];
    const slow: SearchEngine = {
      ...local(),
      info: local().info,
      search: async (_text, options) => {
        asked.push(options);
        options?.onEarly?.(early);
        return whole;
      },
    };
    const remote = await connect(async () => slow).open('https://example.org/');
    const heard: SearchResult[] = [];
    expect(await remote.search('x', { onEarly: (result) => heard.push(result) })).toEqual(whole);
    expect(heard).toEqual([early]);
    await remote.search('x', { limit: 2 });
    expect(heard).toHaveLength(1);
    expect(asked[1]).toEqual({ limit: 2, signal: expect.any(AbortSignal) as AbortSignal });
  });

  it('refuses what was let go before with a promise of the language, which zone.js cannot take for a fault', async () => {
    const remote = await connect(async () => local()).open('https://example.org/');
    const own = globalThis.Promise;
    globalThis.Promise = class extends own<unknown> {} as PromiseConstructor;
    try {
      const refused = remote.search('p', { signal: AbortSignal.abort() });
      expect(Object.getPrototypeOf(refused)).toBe(own.prototype);
      await expect(refused).rejects.toMatchObject({ code: 'aborted' });
    } finally {
      globalThis.Promise = own;
    }
  });

  it('never begins a search that was let go while it waited in line', async () => {
    const begun: string[] = [];
    const engine: SearchEngine = {
      ...local(),
      info: local().info,
      search: async (text) => {
        begun.push(text);
        return local().search(text);
      },
    };
    const remote = await connect(async () => engine).open('https://example.org/');
    const controller = new AbortController();
    const stale = remote.search('p', { signal: controller.signal });
    controller.abort();
    await expect(stale).rejects.toMatchObject({ code: 'aborted' });
    await remote.search('pa');
    expect(begun).toEqual(['pa']);
  });

  it('keeps the code, place and remedy of an error', async () => {
    const error = new RegisterError({ code: 'busy', what: 'Busy', where: 'there', remedy: 'Wait', retryAfter: 7 });
    const opening = connect(() => Promise.reject(error)).open('https://example.org/');
    await expect(opening).rejects.toBeInstanceOf(RegisterError);
    await expect(opening).rejects.toMatchObject({ code: 'busy', where: 'there', remedy: 'Wait', retryAfter: 7 });
  });

  it.each([
    { code: 'http', cause: 503, passes: true },
    { code: 'http', cause: 403, passes: false },
    { code: 'timeout', cause: undefined, passes: true },
    { code: 'timeout', cause: 300_000, passes: false },
  ] as const)(
    'knows on this side too whether an error passes by itself: $code, $cause',
    async ({ code, cause, passes }) => {
      const error = new RegisterError({ code, what: 'It fails', remedy: 'Wait', cause });
      const told = new RegisterError({ code, what: 'It fails, at page 2', remedy: 'Wait', cause: error });
      for (const each of [error, told]) {
        const thrown = await connect(() => Promise.reject(each))
          .open('https://example.org/')
          .catch((reason: unknown) => reason as RegisterError);
        expect([isPassing(each), isPassing(thrown as RegisterError)]).toEqual([passes, passes]);
      }
    },
  );

  it('passes on progress before the answer', async () => {
    const heard: Progress[] = [];
    const step: Progress = { stage: 'read', done: 1, total: 2 };
    const connection = connect(async (_src, _file, options) => {
      options.onProgress?.(step);
      return local();
    });
    await connection.open('https://example.org/', { onProgress: (progress) => heard.push(progress) });
    expect(heard).toEqual([step]);
  });

  it('ends a search that nobody waits for, on both sides', async () => {
    let stopped: AbortSignal | undefined;
    const waiting: SearchEngine = {
      ...local(),
      info: local().info,
      search: (_text, options) => {
        stopped = options?.signal;
        return new Promise(() => undefined);
      },
    };
    const remote = await connect(async () => waiting).open('https://example.org/');
    const controller = new AbortController();
    const search = remote.search('x', { signal: controller.signal });
    const other = remote.warm().catch(() => undefined);
    await new Promise<void>((resolve) => {
      const look = (): void => void (stopped ? resolve() : setImmediate(look));
      look();
    });
    controller.abort();
    await expect(search).rejects.toMatchObject({ code: 'aborted' });
    await new Promise<void>((resolve) => {
      if (stopped?.aborted) resolve();
      else stopped?.addEventListener('abort', () => resolve());
    });
    expect(stopped?.aborted).toBe(true);
    await other;
  });

  it('holds no register whose opening was called off while the answer was on its way', async () => {
    let opened = (): void => undefined;
    const isOpen = new Promise<void>((resolve) => (opened = resolve));
    const connection = connect(async () => {
      // A microtask later its answer is sent, and not yet heard.
      queueMicrotask(opened);
      return local();
    });
    const abort = new AbortController();
    const asked = connection.open('https://example.org/', { signal: abort.signal });
    await isOpen;
    abort.abort();
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
    await expect(connection.ask(1, 'find', [lars(1)])).rejects.toThrow('not open');
  });

  it('fails everything when the other side is gone', async () => {
    const connection = connect(() => new Promise(() => undefined));
    const opening = connection.open('https://example.org/');
    connection.break(new RegisterError({ code: 'internal', what: 'Gone', remedy: 'Reload' }));
    await expect(opening).rejects.toMatchObject({ what: 'Gone' });
    await expect(connection.open('https://example.org/')).rejects.toMatchObject({ what: 'Gone' });
  });

  it('takes what cannot be opened for not open, and opens it when it is asked again', async () => {
    let isThere = false;
    const connection = connect(() => (isThere ? Promise.resolve(local()) : Promise.reject(new Error('weg'))));
    await expect(connection.open('https://example.org/')).rejects.toMatchObject({ code: 'internal' });
    await expect(connection.ask(1, 'find', ['x'])).rejects.toMatchObject({ what: 'The register is not open' });
    isThere = true;
    expect((await connection.open('https://example.org/')).info.count).toBe(2);
  });
});

/** Both ends of a port, by hand: what is said to the one that listens, and all that it says. */
function byHand(): { port: Port; say: (data: unknown) => void; said: unknown[] } {
  let hear = (_: { data: unknown }): void => undefined;
  const said: unknown[] = [];
  const port: Port = {
    postMessage: (message) => void said.push(message),
    addEventListener: (_, listener) => (hear = listener),
  };
  return { port, say: (data) => hear({ data }), said };
}

describe('a message that makes no sense', () => {
  const NONE = [null, undefined, 1, 'ready', true, [], {}, { id: '1' }];

  it('is passed over by both sides', () => {
    const [page, worker] = [byHand(), byHand()];
    new Connection(page.port);
    serve(worker.port, async () => local());
    for (const data of NONE) for (const { say } of [page, worker]) expect(() => say(data)).not.toThrow();
    expect(worker.said).toEqual([]);
  });

  it.each([{ id: 1, error: null }, { id: 1, error: 'x' }, { id: 1 }])(
    'is an error for who waits for an answer: %j',
    async (answer) => {
      const { port, say } = byHand();
      const asked = new Connection(port).ask(1, 'warm', []);
      expect(() => say(answer)).not.toThrow();
      await expect(asked).rejects.toMatchObject({ code: 'internal' });
    },
  );

  it('is refused when it asks what nobody can answer', async () => {
    const connection = connect(async () => local());
    await connection.open('https://example.org/');
    await expect(connection.ask(1, 'toString' as 'warm', [])).rejects.toMatchObject({
      what: 'The question is not known',
    });
    await expect(connection.ask(1, 'search', null as never)).rejects.toMatchObject({ code: 'internal' });
  });
});
