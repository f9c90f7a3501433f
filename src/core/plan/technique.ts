/** The ways in which a plan goes beyond what was typed, by name, so that what each adds can be measured. */
export const TECHNIQUES = [
  'stems',
  'compounds',
  'joining',
  'splitting',
  'beginnings',
  'typos',
  'letters',
  'stopWords',
  'thesaurus',
  'related',
  'rarity',
  'ownWords',
  'feedback',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

export const ALL_TECHNIQUES: ReadonlySet<Technique> = new Set(TECHNIQUES);
