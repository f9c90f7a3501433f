/** A text that an author gave, or else ours: one of spaces would be a heading or a field without a name. */
export const orElse = (text: string, otherwise: string): string => (/\S/.test(text) ? text : otherwise);
