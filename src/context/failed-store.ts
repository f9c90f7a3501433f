/** The store of a source that cannot even be tried, so that a wrong attribute is drawn like every other error. */
import { asRegisterError, type RegisterError } from '../core/errors.js';
import type { RegisterState, RegisterStore } from './types.js';

export function failedStore(src: string, thrown: unknown): RegisterStore {
  const error: RegisterError = asRegisterError(thrown, src);
  const state: RegisterState = { status: 'error', error };
  const fail = (): Promise<never> => Promise.reject(error);
  const nothing = (): void => undefined;
  return {
    src,
    state,
    subscribe: () => nothing,
    load: nothing,
    retry: nothing,
    warm: nothing,
    search: fail,
    find: fail,
    registration: fail,
  };
}
