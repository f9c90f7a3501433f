import type { LanguageCode } from '../core/model/registration.js';
import { AT_HAND, LATE } from './late.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

export { formatDate, formatNumber } from './format.js';
export type { ErrorTextName, FieldName, Texts } from './texts.js';

const LOCALES = new Map<string, Texts>(Object.entries({ ...AT_HAND, nl }));
const coming = new Map<LanguageCode, Promise<void>>();

/** The sentences of a language; Dutch for every language that is not here (yet). */
export function textsFor(code: string): Texts {
  return LOCALES.get(code) ?? nl;
}

/** The language that is spoken for another: Dutch where its sentences could not be had. */
export const spokenFor = (code: LanguageCode): LanguageCode => (LOCALES.get(code) === nl ? 'nl' : code);

/** Loads the sentences of a language; `undefined` when there is nothing to wait for. Where they cannot be had it is Dutch. */
export function textsComing(code: LanguageCode): Promise<void> | undefined {
  const load = LOCALES.has(code) ? undefined : LATE[code];
  if (!load) return undefined;
  let loading = coming.get(code);
  if (!loading) {
    loading = load().then(
      (texts) => void LOCALES.set(code, texts),
      (error: unknown) => {
        LOCALES.set(code, nl);
        console.warn(
          `algoritmeregister-widgets: the texts in "${code}" cannot be loaded, so they are in Dutch.`,
          error,
        );
      },
    );
    coming.set(code, loading);
  }
  return loading;
}
