/** What is typed in a field is not for the page. */
import { bare } from '../../core/bare.js';

const FIELD = 'input:not([type=checkbox], [type=radio]), select, textarea';

/**
 * Keeps what somebody types in a field of a shadow root there.
 *
 * The page would see it come from our element, which is no field: scripts with keys of their own take a letter for one, and
 * in the form of an ASP.NET page Enter presses the button of that form. Keys by which one leaves go on.
 */
export function keepKeys(root: EventTarget): void {
  const keep = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
    const isTyped = !ctrlKey && !metaKey && !altKey && !/^(Tab|Escape|F\d+)$/.test(key);
    if (isTyped && target instanceof Element && target.matches(FIELD)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep, bare({ passive: true }));
}
