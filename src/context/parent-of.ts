import { nativeOf } from './native.js';

/** The parent of an element in the tree that a reader sees: out of a shadow root, that is its host. */
export function parentOf(element: Element): Element | null {
  const root = nativeOf(element, 'parentElement') ?? nativeOf(element, 'getRootNode')();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null;
}
