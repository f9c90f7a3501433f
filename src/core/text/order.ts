/** Compares texts by code unit, so that the order is the same whatever computer, browser and language. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
