/** The languages that are loaded when an element speaks them. The single files have another module in the place of this one. */
import type { LanguageCode } from '../core/model/registration.js';
import type { Texts } from './texts.js';

export const AT_HAND: Partial<Record<LanguageCode, Texts>> = {};

export const LATE: Partial<Record<LanguageCode, () => Promise<Texts>>> = {
  en: async () => (await import('./en.js')).en,
  fy: async () => (await import('./fy.js')).fy,
};
