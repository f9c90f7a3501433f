/** One observer that tells of elements on the page, those that are there and those that come later. */
import { isHtmlPage, native, nativeOf } from '../context/native.js';
import { bare, ONCE } from '../core/bare.js';

/** Tells of changes of all attributes of this element too. */
export type Attend = (element: HTMLElement) => void;

export interface Watched {
  /** What to look for. */
  readonly selector: string;
  readonly found: (element: HTMLElement, attend: Attend) => void;
  /** An attribute whose coming and going counts as well. */
  readonly attribute?: string;
  /** Hears of changes of that attribute, of children anywhere, and of all attributes of what is given to `attend`. */
  readonly changed?: (element: HTMLElement, attend: Attend) => void;
}

/** Begins when the page has been read: before that an element may have only a part of its children. */
export function watchPage({ selector, found, attribute, changed }: Watched): void {
  const attend: Attend = (element) => observer.observe(element, bare({ attributes: true }));
  const report = (element: Element): void => {
    if (element instanceof HTMLElement) found(element, attend);
  };
  const observer = new MutationObserver((records) => {
    const touched = new Set<Node>();
    for (const { target, addedNodes } of records) {
      touched.add(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (nativeOf(node, 'matches')(selector)) report(node);
        for (const inner of nativeOf(node, 'querySelectorAll')(selector)) report(inner);
      }
    }
    if (changed) for (const node of touched) if (node instanceof HTMLElement) changed(node, attend);
  });
  const begin = (): void => {
    if (!isHtmlPage()) return;
    observer.observe(
      document,
      bare({ childList: true, subtree: true, ...(attribute && { attributeFilter: [attribute] }) }),
    );
    for (const element of native('querySelectorAll')(selector)) report(element);
  };
  if (native('readyState') === 'loading') addEventListener('DOMContentLoaded', begin, ONCE);
  else begin();
}
