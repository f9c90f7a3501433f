/** In the place of `core/thesaurus/late.ts` in the single files: there it comes from a file beside them. */
import type { Group } from '../core/thesaurus/parse.js';
import { lateScript } from './late-script.js';
import { address } from './this-script.js';

/** The hash of that file; the build fills it in. */
declare const __THESAURUS_INTEGRITY__: string;

/** Without it a raw source is searched all the same, with the synonyms that its own texts give. */
export async function lateThesaurus(): Promise<readonly Group[]> {
  try {
    const { thesaurus } = await lateScript<{ thesaurus: () => readonly Group[] }>(
      address,
      'thesaurus',
      'thesaurus.min.js',
      __THESAURUS_INTEGRITY__,
    );
    return thesaurus();
  } catch (error) {
    console.warn(`algoritmeregister-widgets: searching without the thesaurus. ${String(error)}`);
    return [];
  }
}
