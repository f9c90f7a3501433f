import { warnOnce } from './warn-once.js';

/** What names have in common that are taken for one another; fewer letters are the same by chance. */
const startOf = (name: string): string => name.replace(/[-_]/g, '').slice(0, 5);

/**
 * Tells the author of a page of an attribute that is known under another name (`organisatie`, `group_by`, `algorithmid`): what
 * it asks for is not done, and the page may look as if it were.
 */
export function warnOfNames(host: Element, known: readonly string[]): void {
  for (const written of host.getAttributeNames()) {
    if (known.includes(written)) continue;
    const meant = known.filter((name) => startOf(name) === startOf(written) && !host.hasAttribute(name));
    const what = `<${host.localName}> knows no attribute "${written}"; write ${meant.join(' or ')}.`;
    if (meant.length) warnOnce(what, what);
  }
}
