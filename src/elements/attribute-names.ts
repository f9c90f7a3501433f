import { warnOnce } from './warn-once.js';

/** Fewer letters than these are the same by chance. */
const SAME = 5;

const lettersOf = (name: string): string => name.replace(/[-_]/g, '');

/** How many letters two names begin with that are the same. */
function sharedBy(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/**
 * Tells the author of a page of an attribute that is known under another name (`organisatie`, `group_by`, `algorithmid`): what
 * it asks for is not done, and the page may look as if it were.
 */
export function warnOfNames(host: Element, known: readonly string[]): void {
  for (const written of host.getAttributeNames()) {
    if (known.includes(written)) continue;
    let most = SAME - 1;
    let meant = '';
    for (const name of known) {
      const shared = sharedBy(lettersOf(written), lettersOf(name));
      if (shared <= most || host.hasAttribute(name)) continue;
      most = shared;
      meant = name;
    }
    const what = `<${host.localName}> knows no attribute "${written.slice(0, 60)}"; write ${meant}.`;
    if (meant) warnOnce(what, what);
  }
}
