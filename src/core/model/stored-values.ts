/** Values of files that our own builder wrote, but that come from a server we do not know: wrong types become empty. */
import { LIMITS } from '../limits.js';
import { isLinkable, parsedUrl } from '../parsed-url.js';
import type { NamedLink } from './registration.js';

export type Stored = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text, cut at the cap; empty for what is none. */
export const text = (value: unknown, longest: number = LIMITS.lineLength): string =>
  typeof value === 'string' ? value.slice(0, longest) : '';

export const list = (value: unknown, longest: number = LIMITS.listItems): unknown[] =>
  Array.isArray(value) ? value.slice(0, longest) : [];

/** The texts of a list that are not empty. */
export const texts = (value: unknown, longest?: number): string[] =>
  list(value, longest)
    .map((item) => text(item))
    .filter(Boolean);

export function links(value: unknown): NamedLink[] {
  return list(value).flatMap((item) => {
    if (!isRecord(item)) return [];
    const title = text(item['title']);
    const url = safeUrl(item['url']);
    return title || url ? [{ title, ...(url ? { url } : {}) }] : [];
  });
}

/** An absolute `https:`, `http:` or `mailto:` address; otherwise empty. A part of an address is another address. */
export function safeUrl(value: unknown): string {
  if (typeof value !== 'string' || value.length > LIMITS.lineLength) return '';
  return isLinkable(parsedUrl(value)) ? value : '';
}
