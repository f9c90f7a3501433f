import { nativeOf } from './native.js';

/** The parent of an element in the tree that a reader sees: out of a shadow root, that is its host. */
export function parentOf(element: Element): Element | null {
  const parent = nativeOf(element, 'parentElement');
  if (parent) return parent;
  // Of an element that is in no tree, it is that element itself.
  const root = nativeOf(element, 'getRootNode')();
  return root instanceof ShadowRoot ? root.host : null;
}
