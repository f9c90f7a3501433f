/**
 * An address, taken apart; `undefined` when it is none. Not `URL.canParse` or `URL.parse`: telephones of before 2023 are still
 * in use and have neither.
 */
export function parsedUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** The scheme of an address with its colon (`https:`), or nothing when it is none. */
export const protocolOf = (address: string, base?: string): string => parsedUrl(address, base)?.protocol ?? '';

const WEB_PROTOCOLS = ['https:', 'http:'];
const LINK_PROTOCOLS = [...WEB_PROTOCOLS, 'mailto:'];

export const isWebAddress = (address: string, base?: string): boolean =>
  WEB_PROTOCOLS.includes(protocolOf(address, base));

/** Whether people may be led to an address: not to one that runs or reads something (`javascript:`, `data:`, `file:`). */
export const isLinkable = (url: URL | undefined): url is URL => !!url && LINK_PROTOCOLS.includes(url.protocol);

/**
 * The same address without the name and password with which somebody may have opened the page, which are in those of its
 * files too (`https://name:password@test.example.org/`): the browser sends them by itself, and fetches no address with them.
 */
export const withoutCredentials = (url: URL): URL => Object.assign(url, { username: '', password: '' });

const SCHEME = /^(?:https?:|[a-z][a-z\d+.-]{0,20}:(?=[/\\]))[/\\]{0,2}/i;

/**
 * An address as errors may repeat it, also when it is none: without what stands before the last `@`. A password with a `/` in
 * it makes an address that is none, with no host to look for.
 */
export const withoutPassword = (address: string): string =>
  address.includes('@') ? `${SCHEME.exec(address)?.[0] ?? ''}${address.slice(address.lastIndexOf('@') + 1)}` : address;
