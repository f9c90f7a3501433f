/** This page as its sources see it: its time, and whether somebody is there and online. Tests put their own in its place. */
import type { Surroundings } from '../core/retry/recovery.js';
import { native } from './native.js';

export const thisPage: Surroundings = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  isAway: () => native('hidden') || !navigator.onLine,
  onReturn(act) {
    const seen = (): void => {
      if (!native('hidden')) act('seen');
    };
    const online = (): void => {
      act('online');
    };
    native('addEventListener')('visibilitychange', seen);
    window.addEventListener('online', online);
    return () => {
      native('removeEventListener')('visibilitychange', seen);
      window.removeEventListener('online', online);
    };
  },
  random: () => Math.random(),
};
