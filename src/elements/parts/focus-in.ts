import type { ReactiveElement } from 'lit';

/** What has the focus in what an element drew, in its shadow root or in the page. */
export function focusIn(host: ReactiveElement): Element | null {
  // There is none before the element is first on a page.
  const root = host.renderRoot as HTMLElement | DocumentFragment | undefined;
  if (!root || root instanceof ShadowRoot) return root?.activeElement ?? null;
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement && root.contains(activeElement) ? activeElement : null;
}
