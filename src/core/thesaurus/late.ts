/** The thesaurus, for who indexes a raw source: loaded then. The single files have another module in the place of this one. */
import type { Group } from './parse.js';

export const lateThesaurus = async (): Promise<readonly Group[]> => (await import('./index.js')).thesaurus();
