/** Where the kader is published, and where its items stand, both among its files and on its site. */
import type { ItemKind } from './model.js';

export const SITE = 'https://minbzk.github.io/Algoritmekader/';
export const PART = 'voldoen-aan-wetten-en-regels';
export const FOLDERS = {
  requirement: 'vereisten',
  measure: 'maatregelen',
  instrument: 'hulpmiddelen',
} as const satisfies Record<ItemKind, string>;

/** The kader's own list of a kind; below it every item has its page. */
export const officialList = (kind: ItemKind): string => `${SITE}${PART}/${FOLDERS[kind]}/`;
