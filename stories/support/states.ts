/** The five states as registers, each made anew, because a store remembers. */
import { RegisterError } from '../../src/core/errors.js';
import { FakeStore } from './fake-register.js';
import { register } from './registrations.js';

export const ready = (): FakeStore => new FakeStore();
export const idle = (): FakeStore => new FakeStore({ status: 'idle' });
export const loading = (): FakeStore =>
  new FakeStore({ status: 'loading', progress: { stage: 'download', done: 300, total: 1000 } });
export const empty = (): FakeStore => new FakeStore(undefined, register({ registrations: [] }));
export const failed = (code: RegisterError['code'] = 'offline'): FakeStore =>
  new FakeStore({
    status: 'error',
    error: new RegisterError({ code, what: 'No answer', where: 'https://register.example/', remedy: 'Try again' }),
  });
