import type { ItemKind, Kader } from './model.js';

const LISTS = { requirement: 'requirements', measure: 'measures', instrument: 'instruments' } as const;

/** The items of a kind, in the order of the kader. */
export const itemsOf = <K extends ItemKind>(kader: Kader, kind: K): Kader[(typeof LISTS)[K]] => kader[LISTS[kind]];

/** How many items there are of all kinds together. */
export const countItems = ({ requirements, measures, instruments }: Kader): number =>
  requirements.length + measures.length + instruments.length;
