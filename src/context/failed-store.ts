/** The store of a source that cannot even be tried, so that a wrong attribute is drawn like every other error. */
import { asRegisterError } from '../core/errors.js';
import type { KaderStore } from './kader-types.js';
import type { RegisterStore } from './register-types.js';
import type { AnyStore, UnreadState } from './source-store.js';

const nothing = (): void => undefined;

type FailedStore = AnyStore & { readonly state: UnreadState; readonly fail: () => Promise<never> };

function failed(src: string, thrown: unknown): FailedStore {
  const error = asRegisterError(thrown, src);
  console.warn(`algoritmeregister-widgets: ${error.message}`);
  return {
    src,
    state: { status: 'error', error },
    subscribe: () => nothing,
    load: nothing,
    retry: nothing,
    fail: async () => {
      throw error;
    },
  };
}

export function failedRegister(src: string, thrown: unknown): RegisterStore {
  const { fail, ...store } = failed(src, thrown);
  return { ...store, warm: nothing, search: fail, find: fail, registration: fail };
}

export function failedKader(src: string, thrown: unknown): KaderStore {
  const { fail, ...store } = failed(src, thrown);
  return { ...store, text: fail, find: fail };
}
