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
