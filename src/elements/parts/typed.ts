/** The first half of a character. */
const HALF = /[\uD800-\uDBFF]/;

/**
 * Hears what is typed once its last character is whole. Firefox tells of both halves of a picture (😀) one by one, and
 * what is kept of a half alone is a question mark, which would stand in the field before the other half comes.
 */
export const typed =
  (hear: (text: string) => void) =>
  ({ target }: Event): void => {
    const { value, selectionStart } = target as HTMLInputElement | HTMLTextAreaElement;
    // Before the caret alone: a half elsewhere was pasted, and nothing more comes of it.
    if (!HALF.test(value.charAt((selectionStart ?? 0) - 1))) hear(value);
  };
