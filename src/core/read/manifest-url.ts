/** The address of a snapshot's manifest. */
import { parsedUrl } from '../parsed-url.js';
import { httpUrl } from './fetching.js';

/** Of the address of its folder, or of a file in JSON; throws `bad-option` for what cannot be fetched. */
export function manifestUrl(address: string): string {
  // A page may give an address of its own site, as it does to an element.
  const { location } = globalThis as { location?: { href: string } };
  const url = httpUrl(parsedUrl(address, location?.href)?.href ?? address);
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/manifest.json`;
  return url.href;
}
