/** The first half of a character whose second half is not there. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

/**
 * Hears what is typed once its last character is whole. Firefox tells of both halves of a picture (😀) one by one, and
 * what is kept of a half alone is a question mark, which would stand in the field before the other half comes.
 */
export const typed =
  (hear: (text: string) => void) =>
  ({ target }: Event): void => {
    const { value } = target as HTMLInputElement | HTMLTextAreaElement;
    if (!HALF.test(value)) hear(value);
  };
