/** Builds the tree of rich text from tags and texts as they come, however badly they are nested. */
import { LIMITS } from '../limits.js';
import { singleSpaced, visible } from './plain.js';
import type { RichNode, RichTag, RichText } from './rich.js';

interface Frame {
  tag: RichTag | 'root';
  children: RichNode[];
}

const isList = (tag: string): boolean => tag === 'ul' || tag === 'ol';
const isBreak = (node: RichNode | undefined): boolean => Array.isArray(node) && node[0] === 'br';

export class RichTextBuilder {
  #root: Frame = { tag: 'root', children: [] };
  #open: Frame[] = [this.#root];
  /** Tags that were not opened because of the depth, so that their end tags close nothing else. */
  #skipped: Record<string, number> = {};

  text(text: string): void {
    if (isList(this.#top.tag)) {
      if (text.trim() === '') return;
      this.#push('li');
    }
    const children = this.#top.children;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  /** A line break, but no empty line. */
  newLine(): void {
    const last = this.#top.children.at(-1);
    if (!isList(this.#top.tag) && last !== undefined && !isBreak(last)) this.#top.children.push(['br']);
  }

  open(tag: string): void {
    if (tag === 'br') {
      if (isList(this.#top.tag)) return;
      this.#top.children.push(['br']);
      return;
    }
    // The parser of HTML ends a paragraph before every block, and an item before the next one.
    if (this.#top.tag === 'p') this.#pop();
    if (tag === 'li') {
      const list = this.#innermost(isList);
      if (list > 0) this.#popTo(list + 1);
      else if (this.#hasRoomFor(2)) this.#push('ul');
    } else if (isList(this.#top.tag)) {
      this.#push('li');
    }
    if (this.#hasRoomFor(isList(tag) ? 2 : 1)) this.#push(tag as RichTag);
    else {
      this.#skipped[tag] = (this.#skipped[tag] ?? 0) + 1;
      this.newLine();
    }
  }

  close(tag: string): void {
    if (tag === 'br') {
      this.open('br');
      return;
    }
    const skipped = this.#skipped[tag] ?? 0;
    if (skipped > 0) {
      this.#skipped[tag] = skipped - 1;
      this.newLine();
      return;
    }
    const at = this.#innermost((open) => open === tag || (tag === 'li' && isList(open)));
    if (at > 0 && this.#open[at]?.tag === tag) this.#popTo(at);
  }

  finish(): RichText {
    this.#popTo(1);
    return tidy(this.#root.children);
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? this.#root;
  }

  /** The place of the innermost open tag that meets the condition; 0, the root, when there is none. */
  #innermost(meets: (tag: string) => boolean): number {
    let at = this.#open.length - 1;
    while (at > 0 && !meets(this.#open[at]?.tag ?? '')) at--;
    return at;
  }

  /** Whether so many elements fit in the open ones, and a `br` in those. */
  #hasRoomFor(elements: number): boolean {
    return this.#open.length + elements <= LIMITS.richTextDepth;
  }

  #push(tag: RichTag): void {
    this.#open.push({ tag, children: [] });
  }

  #popTo(length: number): void {
    while (this.#open.length > length) this.#pop();
  }

  #pop(): void {
    const frame = this.#open.pop();
    if (!frame || frame.tag === 'root') return;
    const children = tidy(frame.children);
    if (children.length > 0) this.#top.children.push([frame.tag, ...children]);
  }
}

/**
 * The children without what shows nothing: double spaces, spaces and breaks at the edges of a line or block, and a third
 * break in a row. Empty when nothing is left.
 */
function tidy(children: readonly RichNode[]): RichText {
  const kept: RichNode[] = [];
  for (const child of children) {
    const last = kept.at(-1);
    if (typeof child === 'string') {
      const text = singleSpaced(visible(child));
      const begun = last === undefined || typeof last !== 'string' ? text.trimStart() : text;
      if (begun !== '') kept.push(begun);
    } else if (child[0] === 'br') {
      const inLine = typeof last === 'string' || (isBreak(last) && !isBreak(kept.at(-2)));
      trimEnd(kept);
      if (inLine) kept.push(child);
    } else {
      trimEnd(kept);
      while (isBreak(kept.at(-1))) kept.pop();
      kept.push(child);
    }
  }
  trimEnd(kept);
  while (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

/** Takes the space off the text that ends a line. */
function trimEnd(nodes: RichNode[]): void {
  const last = nodes.at(-1);
  if (typeof last !== 'string') return;
  const text = last.trimEnd();
  if (text === '') nodes.pop();
  else nodes[nodes.length - 1] = text;
}
