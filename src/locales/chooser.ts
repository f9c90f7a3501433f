import type { LanguageCode } from '../core/model/registration.js';

/** Gives what is said in a language; Dutch for every language that is not here. */
export const chooser =
  <Texts>(locales: Readonly<Record<LanguageCode, Texts>>) =>
  (code: string): Texts =>
    Object.hasOwn(locales, code) ? locales[code as LanguageCode] : locales.nl;
