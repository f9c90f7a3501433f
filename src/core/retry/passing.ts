/** Which failures pass by themselves, and when a server that asks for patience may be asked again. */
import { numberBehind, type RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** Whether the same request may go well a little later. */
export function isPassing(error: RegisterError): boolean {
  const { code } = error;
  const number = numberBehind(error);
  return (
    ['busy', 'offline', 'truncated'].includes(code) ||
    // A transfer that took all its time, which is its cause, would take as much again.
    (code === 'timeout' && number === undefined) ||
    (code === 'http' && Number(number) >= 500)
  );
}

/** The seconds of a `Retry-After`, which is a number of seconds or a date; `now` is in milliseconds. */
export function retryAfterOf(header: string, now: number): number | undefined {
  const text = header.trim();
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The seconds that a visitor is told to wait; nothing when it is so long that the number helps nobody. */
export const saidWait = ({ code, retryAfter = 0 }: RegisterError): number =>
  code === 'busy' && retryAfter <= LIMITS.retryAfterSaid ? retryAfter : 0;
