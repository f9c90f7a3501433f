/** Hears of changes of `lang` in a tree: one observer for each tree, however many elements listen. */
import { bare } from '../core/bare.js';

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/** Calls back after any `lang` attribute in the tree of `root` changed; returns the function that ends it. */
export function onLanguageChange(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(root, bare({ attributes: true, attributeFilter: ['lang'], subtree: true }));
    watches.set(root, (watch = { observer, listeners }));
  }
  const { observer, listeners } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || watches.get(root)?.observer !== observer) return;
    observer.disconnect();
    watches.delete(root);
  };
}
