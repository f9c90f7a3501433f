/** A worker that was stopped tells nobody: its silence is all there is to notice. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Connection, SILENCE_MS } from '../../../src/core/remote/connect.js';
import type { Port } from '../../../src/core/remote/protocol.js';

/** A port whose other side answers when a test says so. */
function port(): Port & { asked: { id: number }[]; hear: (data: unknown) => void } {
  let hear: (event: { data: unknown }) => void = () => undefined;
  const asked: { id: number }[] = [];
  return {
    asked,
    hear: (data) => hear({ data }),
    postMessage: (message) => void asked.push(message as { id: number }),
    addEventListener: (_type, listener) => (hear = listener),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is noticed as long as somebody waits: after a question, and one for a sign of life', () => {
  const onSilence = vi.fn();
  const side = port();
  void new Connection(side, onSilence).ask(1, 'find', ['x']);
  vi.advanceTimersByTime(SILENCE_MS);
  expect(side.asked.map(({ id }) => id)).toEqual([1, 0]);
  vi.advanceTimersByTime(SILENCE_MS - 1);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilence).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('is none of a worker that is busy with something long and gives a sign of life', () => {
  const onSilence = vi.fn();
  const side = port();
  void new Connection(side, onSilence).ask(1, 'find', ['x']);
  for (let times = 0; times < 5; times++) {
    vi.advanceTimersByTime(SILENCE_MS);
    side.hear({ id: 0, error: { code: 'internal', what: 'The register is not open', remedy: 'Open it first' } });
  }
  expect(onSilence).not.toHaveBeenCalled();
});

it('is as it should be when nobody waits, and costs no timer then', async () => {
  const onSilence = vi.fn();
  const side = port();
  const answer = new Connection(side, onSilence).ask(1, 'find', ['x']);
  side.hear({ id: 1, value: 'y' });
  expect(await answer).toBe('y');
  vi.advanceTimersByTime(SILENCE_MS * 3);
  expect(onSilence).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  expect(side.asked).toHaveLength(1);
});
