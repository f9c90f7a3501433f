/** What translators do to a page, as far as it can break what draws there. */

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found.push(walker.currentNode as Text);
  return found;
};

const font = (): HTMLElement => document.createElement('font');
const isDone = (text: Text): boolean => text.parentElement?.localName === 'font';

export type Translator = (root: Node) => void;

/** Each leaves its own sign on every text, so that a test sees what is translated, and how often. */
export const SIGN = '¶';

export const translators: Readonly<Record<string, Translator>> = {
  /** Chrome: the text goes into two elements, and they take its place. */
  'moves each text into <font><font>': (root) => {
    for (const text of textsIn(root)) {
      if (isDone(text)) continue;
      const outer = font();
      text.before(outer);
      outer.append(font());
      outer.firstElementChild?.append(text);
      text.data = SIGN + text.data;
    }
  },
  /** The same with a text of its own: the old one is gone. */
  'replaces each text by <font><font>': (root) => {
    for (const text of textsIn(root)) {
      if (isDone(text)) continue;
      const outer = font();
      const inner = outer.appendChild(font());
      inner.append(SIGN + text.data);
      text.replaceWith(outer);
    }
  },
  /** Others replace all that an element says, also what a library keeps between its texts. */
  'replaces all that an element says': (root) => {
    const parents = new Set(textsIn(root).flatMap((text) => text.parentElement ?? []));
    for (const parent of parents) {
      const said = parent.textContent;
      if (!parent.childElementCount && parent.localName !== 'textarea' && !said.startsWith(SIGN))
        parent.textContent = SIGN + said;
    }
  },
  /** Firefox: the text stays where it is and says something else. */
  'changes each text where it stands': (root) => {
    for (const text of textsIn(root)) if (!text.data.includes(SIGN)) text.data = SIGN + text.data;
  },
  /** Joins what stands side by side: some texts vanish. */
  'joins the texts of an element': (root) => {
    for (const parent of new Set(textsIn(root).flatMap((text) => text.parentElement ?? []))) {
      const [first, ...others] = textsIn(parent).filter((text) => text.parentNode === parent);
      if (!first || first.data.includes(SIGN)) continue;
      first.data = SIGN + first.data + others.map(({ data }) => data).join('');
      for (const text of others) text.remove();
    }
  },
};
