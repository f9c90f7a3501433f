/**
 * From which origins data may come. A tag may be pasted by an editor, so its `src` reaches the page's own origin alone;
 * others are listed by who owns the page: in the head, on the tag of the script, or in code.
 */
import { RegisterError } from '../core/errors.js';
import { parsedUrl } from '../core/parsed-url.js';
import { native } from './native.js';

/** The name of the `<meta>` in the head that lists origins. */
export const META_NAME = 'algoritmeregister-allowed-origins';

/** More are a mistake: the list is for the few places where an organisation keeps its data. */
const MOST = 50;

const listed = new Set<string>();
let scriptOrigin: string | undefined;

/**
 * Lets elements read data of these origins (`https://data.example.org`) besides the page's own. To be called before the
 * first element asks for its source. What is no exact origin is left out, with a warning: there are no wildcards.
 */
export function allowOrigins(origins: readonly string[]): void {
  for (const origin of exact(origins)) listed.add(origin);
}

/** Where the library itself was loaded from, which is the own origin in a frame that has none. */
export function setScriptOrigin(script: string): void {
  scriptOrigin = new URL(script).origin;
}

/** Throws `bad-option` when data from this address may not be shown on this page. */
export function checkOrigin({ origin, href }: URL): void {
  if (ownOrigins().includes(origin) || listed.has(origin) || inHead().includes(origin)) return;
  throw new RegisterError({
    code: 'bad-option',
    what: 'This address is of another site, which the owner of this page has not listed',
    where: href.slice(0, 200),
    remedy: `Put the data on the site of the page, or <meta name="${META_NAME}" content="${origin}"> in its head`,
  });
}

/** A frame with an opaque origin reads the data that its own address or the script's could. */
const ownOrigins = (): (string | undefined)[] =>
  globalThis.origin === 'null'
    ? [location.origin, scriptOrigin].filter((origin) => origin !== 'null')
    : [globalThis.origin];

/** Read anew each time, because it costs nothing: the head has few metas. In a body, a meta is an editor's and counts for nothing. */
function inHead(): string[] {
  const metas = [...native('head').children].filter(
    (element) => element.localName === 'meta' && element.getAttribute('name') === META_NAME,
  );
  return metas.flatMap((meta) => exact((meta.getAttribute('content') ?? '').split(/[\s,]+/)));
}

const warned = new Set<string>();

/** The exact origins among what somebody wrote; of the rest is told once. */
function exact(written: readonly string[]): string[] {
  return written
    .filter((text) => text !== '')
    .slice(0, MOST)
    .flatMap((text) => {
      const origin = originIn(text);
      if (origin === undefined && !warned.has(text)) {
        warned.add(text);
        console.warn(
          `algoritmeregister-widgets: "${text.slice(0, 100)}" is no exact origin and is not allowed; write https://data.example.org`,
        );
      }
      return origin ?? [];
    });
}

/** What is written is an origin and nothing more, but for a slash at its end. */
function originIn(text: unknown): string | undefined {
  const url = typeof text === 'string' && !text.includes('*') ? parsedUrl(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
}
