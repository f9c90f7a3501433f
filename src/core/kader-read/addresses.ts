/** Addresses of the kader's pages, and links in its texts made absolute against them. */
import type { ItemKind } from '../kader/model.js';
import { officialList, SITE } from '../kader/site.js';
import { LIMITS } from '../limits.js';
import { isLinkable, parsedUrl } from '../parsed-url.js';
import { decodeEntities } from '../text/entities.js';

/** The address of the file from which an item's page is made; relative links in its text begin there. */
export const fileAddress = (kind: ItemKind, key: string): string =>
  `${officialList(kind)}${encodeURIComponent(key)}.md`;

/** The site makes a folder of each page: `x.md` becomes `x/`. */
function asPage(url: URL): URL {
  url.pathname = url.pathname.replace(/(?:\/index)?\.md$/, '/').replace(/\/index\.html$/, '/');
  return url;
}

export const pageAddress = (kind: ItemKind, key: string): string => asPage(new URL(fileAddress(kind, key))).href;

/** A link of a text as an absolute address; `undefined` when a visitor should not or cannot follow it. */
export function linkAddress(href: string, file: string): string | undefined {
  const text = decodeEntities(href).trim();
  const url = text === '' || text.length > LIMITS.lineLength ? undefined : parsedUrl(text, file);
  if (!isLinkable(url) || url.username || url.password) return undefined;
  const address = (url.href.startsWith(SITE) ? asPage(url) : url).href;
  return address.length > LIMITS.lineLength ? undefined : address;
}
