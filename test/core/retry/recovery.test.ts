import { describe, expect, it } from 'vitest';
import { RegisterError, type RegisterErrorCode } from '../../../src/core/errors.js';
import { retryAfterOf, saidWait } from '../../../src/core/retry/passing.js';
import { Recovery, type Surroundings, waitBefore } from '../../../src/core/retry/recovery.js';
import { isCheapToLook, isReplaced } from '../../../src/core/retry/staleness.js';

const failure = (code: RegisterErrorCode, more: { retryAfter?: number; cause?: unknown } = {}): RegisterError =>
  new RegisterError({ code, what: 'It fails', remedy: 'Wait', ...more });

/** A page whose time passes when a test says so. */
class World implements Surroundings {
  time = 0;
  away = false;
  #timers: { at: number; act: () => void }[] = [];
  #listeners = new Set<(how: 'seen' | 'online') => void>();

  now = (): number => this.time;
  random = (): number => 0;
  isAway = (): boolean => this.away;
  after = (ms: number, act: () => void): (() => void) => {
    const timer = { at: this.time + ms, act };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  };
  onReturn = (act: (how: 'seen' | 'online') => void): (() => void) => {
    this.#listeners.add(act);
    return () => void this.#listeners.delete(act);
  };

  get isQuiet(): boolean {
    return this.#timers.length === 0 && this.#listeners.size === 0;
  }

  pass(ms: number): void {
    this.time += ms;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    for (const { act } of due) act();
  }

  return(how: 'seen' | 'online'): void {
    for (const act of [...this.#listeners]) act(how);
  }
}

function started(): { world: World; recovery: Recovery; tried: () => number } {
  const world = new World();
  let tries = 0;
  const recovery = new Recovery(() => (tries += 1), world);
  return { world, recovery, tried: () => tries };
}

describe('when a page tries again by itself', () => {
  it('is after 2, 4, 8, 16 and 32 seconds, and then only when a visitor asks or comes back', () => {
    const { world, recovery, tried } = started();
    for (const seconds of [2, 4, 8, 16, 32]) {
      const before = tried();
      recovery.failed(failure('http', { cause: 500 }));
      world.pass(seconds * 1000 - 1);
      expect(tried()).toBe(before);
      world.pass(1);
      expect(tried()).toBe(before + 1);
    }
    recovery.failed(failure('http', { cause: 500 }));
    world.pass(3_600_000);
    expect(tried()).toBe(5);
    world.return('online');
    expect(tried()).toBe(6);
  });

  it('is never sooner than the server asks, whatever happens, and not at all when it asks for more than ten minutes', () => {
    const { world, recovery, tried } = started();
    recovery.failed(failure('busy', { retryAfter: 40 }));
    world.pass(39_999);
    world.return('online');
    world.return('seen');
    expect(tried()).toBe(0);
    world.pass(1);
    expect(tried()).toBe(1);
    recovery.failed(failure('busy', { retryAfter: 601 }));
    world.pass(600_999);
    world.return('online');
    expect(tried()).toBe(1);
  });

  it('is at once when the connection is back', () => {
    const { world, recovery, tried } = started();
    recovery.failed(failure('offline'));
    world.return('online');
    expect(tried()).toBe(1);
    expect(world.isQuiet).toBe(true);
  });

  it('waits for somebody to look, and does not hurry for who only comes by', () => {
    const { world, recovery, tried } = started();
    world.away = true;
    recovery.failed(failure('offline'));
    world.return('seen');
    world.pass(2000);
    expect(tried()).toBe(0);
    world.away = false;
    world.return('seen');
    expect(tried()).toBe(1);
  });

  it('is twice at most for what costs a download or half a minute', () => {
    for (const code of ['truncated', 'timeout'] as const) {
      expect([0, 1, 2].map((tries) => waitBefore(failure(code), tries, 0) !== undefined)).toEqual([true, true, false]);
    }
  });

  it('is never for what does not pass', () => {
    const lasting = [
      failure('not-found', { cause: 404 }),
      failure('not-data'),
      failure('wrong-shape'),
      failure('http', { cause: 403 }),
      failure('bad-option'),
      failure('timeout', { cause: 300_000 }),
    ];
    for (const error of lasting) {
      const { world, recovery, tried } = started();
      recovery.failed(error);
      expect(world.isQuiet).toBe(true);
      expect(tried()).toBe(0);
    }
  });

  it('is one attempt for all that failed before it, and begins anew once something went well', () => {
    const { world, recovery, tried } = started();
    recovery.failed(failure('offline'));
    recovery.failed(failure('offline'));
    world.pass(2000);
    expect(tried()).toBe(1);
    recovery.well();
    recovery.failed(failure('offline'));
    world.pass(2000);
    expect(tried()).toBe(2);
  });

  it('is called off when a visitor is first', () => {
    const { world, recovery, tried } = started();
    recovery.failed(failure('offline'));
    recovery.stop();
    world.pass(100_000);
    expect([tried(), world.isQuiet]).toEqual([0, true]);
  });

  it('is spread, so that visitors who failed together do not come back together', () => {
    expect(waitBefore(failure('offline'), 0, 0.999)).toBeGreaterThan(2400);
    expect(waitBefore(failure('offline'), 0, 0.999)).toBeLessThan(2500);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-06-17T10:00:00Z');

  it('is seconds or a moment, and anything else is not there', () => {
    const moment = 'Wed, 17 Jun 2026 10:00:30 GMT';
    expect(['30', ' 30 ', moment, '0'].map((header) => retryAfterOf(header, now))).toEqual([30, 30, 30, 0]);
    expect(retryAfterOf('Wed, 17 Jun 2026 09:00:00 GMT', now)).toBe(0);
    expect(['', 'soon', '1e3x'].map((header) => retryAfterOf(header, now))).toEqual([undefined, undefined, undefined]);
  });

  it('is told to visitors when it helps them', () => {
    expect(saidWait(failure('busy', { retryAfter: 30 }))).toBe(30);
    expect(saidWait(failure('busy', { retryAfter: 999_999_999 }))).toBe(0);
    expect(saidWait(failure('http', { retryAfter: 30 }))).toBe(0);
  });
});

describe('what is out of date', () => {
  it('shows by files that are gone, or are others than the manifest says', () => {
    expect((['not-found', 'damaged', 'offline'] as const).map((code) => isReplaced(failure(code)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is looked for where that costs a manifest, and never where it costs the register', () => {
    expect(isCheapToLook('https://example.org/register/manifest.json')).toBe(true);
    expect(isCheapToLook('https://example.org/register.json')).toBe(false);
    expect(isCheapToLook('')).toBe(false);
  });
});
