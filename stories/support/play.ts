/** What a visitor does before a story shows what it is named for. Storybook plays it, and so do the tests. */
export type Play = (context: { readonly canvasElement: HTMLElement }) => Promise<void>;

const LONGEST = 5000;

/** What an element draws there, as soon as it can be seen and has these words in it. */
export async function drawn<T extends HTMLElement>(
  place: HTMLElement,
  tag: string,
  selector: string,
  ...words: string[]
): Promise<T> {
  const until = performance.now() + LONGEST;
  while (performance.now() < until) {
    const element = place.querySelector(tag);
    const found = (element?.shadowRoot ?? element)?.querySelector<T>(selector);
    if (found?.checkVisibility() && words.every((word) => found.textContent.includes(word))) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`This story of ${tag} shows no ${[selector, ...words].join(', ')}.`);
}
