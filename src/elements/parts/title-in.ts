import type { AnyItem } from '../../core/kader/model.js';
import type { LanguageCode } from '../../core/model/registration.js';

/** The title of an item in a language, or else in Dutch: only that is always there. */
export const titleIn = ({ title }: AnyItem, language: LanguageCode): string => title[language] ?? title.nl;
