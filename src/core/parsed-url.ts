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
