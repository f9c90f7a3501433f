/** How rare something is that so many of all documents have, as BM25 counts it. */
export const rarity = (documents: number, all: number): number =>
  Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
