/** Draws any story on a page with a policy of its own, and presses everything on it as visitors might. */
import '../../src/all.js';
import { render, type TemplateResult } from 'lit';
import * as library from '../../src/index.js';

interface Story {
  render: () => TemplateResult;
}

const tags = Object.values(library)
  .flatMap((exported) => (typeof exported === 'function' && 'tag' in exported ? [String(exported.tag)] : []))
  .filter((tag) => customElements.get(tag))
  .sort();

const stories = new Map<string, Map<string, Story>>();
for (const tag of tags) {
  const { default: _meta, ...all } = (await import(`../../stories/${tag}.stories.ts`)) as Record<string, Story>;
  stories.set(tag, new Map(Object.entries(all)));
}

const place = document.querySelector('main')!;
// Paper and files are the browser's.
globalThis.print = () => undefined;
HTMLAnchorElement.prototype.click = () => undefined;
addEventListener('submit', (event) => event.preventDefault());

/** Everything in a tree and in the shadow trees in it. */
const all = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((found) =>
    found.shadowRoot ? [found, ...all(found.shadowRoot)] : [found],
  );

async function drawn(): Promise<void> {
  for (const found of all(place)) await (found as { updateComplete?: Promise<unknown> }).updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

const say = (element: HTMLElement, type: string): unknown =>
  element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

function press(element: HTMLElement): boolean {
  if (element.matches('button, summary, input[type=checkbox], input[type=radio]')) element.click();
  else if (element instanceof HTMLSelectElement) {
    element.selectedIndex = element.options.length - 1;
    say(element, 'change');
  } else if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    if (element.type === 'file') return false;
    element.value = element.type === 'date' ? '2027-01-31' : 'algoritme';
    say(element, 'input');
    say(element, 'change');
  } else return false;
  return true;
}

/** More than any element offers at once. */
const MOST = 150;

const page = {
  names: Object.fromEntries([...stories].map(([tag, own]) => [tag, [...own.keys()]])),

  show(tag: string, name: string): HTMLElement {
    render(undefined, place);
    render(stories.get(tag)!.get(name)!.render(), place);
    return place.querySelector<HTMLElement>(tag)!;
  },

  /** Presses what there is, and what comes of that, each thing once; gives how many there were. */
  async use(): Promise<number> {
    const done = new WeakSet<HTMLElement>();
    let count = 0;
    for (let round = 0; round < 4; round++) {
      await drawn();
      for (const element of all(place)) {
        if (done.has(element) || !element.isConnected || count > MOST || !press(element)) continue;
        done.add(element);
        count++;
      }
    }
    await drawn();
    return count;
  },

  clear(): void {
    render(undefined, place);
    for (const key of Object.keys(localStorage)) if (key.includes('/verhaal')) localStorage.removeItem(key);
  },
};

export type StoryPage = typeof page;
(globalThis as { storyPage?: StoryPage }).storyPage = page;
