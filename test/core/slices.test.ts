import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../../src/core/retry/patience.js';
import { Slices } from '../../src/core/slices.js';
import { failure } from './read/register-data.js';

/** Whether another task ran while the promise was waited for. */
async function letsOthersIn(wait: () => Promise<void>): Promise<boolean> {
  let ran = false;
  const { port1, port2 } = new MessageChannel();
  const message = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      ran = true;
      port1.close();
      resolve();
    };
  });
  port2.postMessage(null);
  await wait();
  const before = ran;
  await message;
  return before;
}

describe('work in slices', () => {
  it('goes on at once while there is budget', async () => {
    const slices = new Slices(60_000);
    expect(slices.spent).toBe(false);
    expect(await letsOthersIn(() => slices.breathe())).toBe(false);
  });

  it('lets other work in when the budget is spent', async () => {
    const slices = new Slices(-1);
    expect(slices.spent).toBe(true);
    expect(await letsOthersIn(() => slices.breathe())).toBe(true);
  });
});

describe('waiting', () => {
  it('ends when nobody waits any more', async () => {
    const controller = new AbortController();
    const waiting = failure(PATIENCE.sleep(3_600_000, controller.signal));
    controller.abort();
    expect((await waiting).code).toBe('aborted');
    expect((await failure(PATIENCE.sleep(3_600_000, controller.signal))).code).toBe('aborted');
  });
});
