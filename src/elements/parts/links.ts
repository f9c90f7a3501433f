/** Addresses that elements link to. */
import { pageBase } from '../../context/source-address.js';
import type { LanguageCode } from '../../core/model/registration.js';
import { isLinkable, isWebAddress, parsedUrl } from '../../core/parsed-url.js';
import { wellFormed } from '../../core/text/fold.js';

const NATIONAL = 'https://algoritmes.overheid.nl';

/** The national register's search, with what was searched for. */
export function nationalSearch(language: LanguageCode, query: string): string {
  return `${NATIONAL}/${language}/algoritme${query ? `?searchtext=${encodeURIComponent(wellFormed(query))}` : ''}`;
}

/**
 * The page of one registration: in the national register, or where the editor's template says. A template with a
 * scheme that runs or reads something (`javascript:`, `data:`, `file:`) is not used.
 */
export function registrationHref(id: string, language: LanguageCode, template = ''): string {
  const fill = (text: string): string =>
    text.replaceAll('{id}', encodeURIComponent(wellFormed(id))).replaceAll('{lang}', encodeURIComponent(language));
  const href = fill(template.trim());
  return href && isWebAddress(href, pageBase()) ? href : fill(`${NATIONAL}/{lang}/algoritme/{id}`);
}

/** An address of a source as it can be linked to, or nothing: one that runs or reads something is not for a page. */
export const safeHref = (href: string): string | undefined =>
  isLinkable(parsedUrl(href, pageBase())) ? href : undefined;
