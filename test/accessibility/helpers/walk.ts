/** Everything on a page, through open shadow roots, and what it is called. */

type Root = Document | ShadowRoot | Element;

/** In the order of the page. What a shadow root does not show is left out, and so is what is not drawn. */
export function everything<T extends HTMLElement = HTMLElement>(root: Root, selector = '*'): T[] {
  return [...root.querySelectorAll<T>('*')].flatMap((element) => [
    ...(element.matches(selector) && element.checkVisibility() ? [element] : []),
    ...(element.shadowRoot ? everything<T>(element.shadowRoot, selector) : []),
  ]);
}

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

export const controls = (root: Root): HTMLElement[] => everything(root, TABBABLE);

export const words = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The name as assistive technology makes it, of all that these elements use to give names. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return words(
      by
        .split(/\s+/)
        .map((id) => root.getElementById(id)?.textContent)
        .join(' '),
    );
  const label = element.getAttribute('aria-label');
  if (label) return words(label);
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return words([...labels].map(({ textContent }) => textContent).join(' '));
  if (element.matches('fieldset')) return words(element.querySelector(':scope > legend')?.textContent);
  if (element.matches('table')) return words(element.querySelector('caption')?.textContent);
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return words(copy.textContent);
}

/** What has the focus, in whatever shadow root. */
export function focused(): HTMLElement | null {
  let active = document.activeElement as HTMLElement | null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active === document.body ? null : active;
}

/** Short, for the message of a failing test. */
export const called = (element: Element): string => `<${element.localName}> ${nameOf(element).slice(0, 50)}`;
