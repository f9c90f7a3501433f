/** What is typed in a field, and what presses a button, is not for the page. */
import { bare } from '../../core/bare.js';

const FIELD = 'input:not([type=checkbox], [type=radio]), select, textarea';
const PRESSED = 'a, button, summary, input';

/**
 * Keeps in a shadow root what somebody types in a field there, and the keys that press a button or follow a link.
 *
 * The page would see them come from our element, which is none of those: scripts with keys of their own take a letter for
 * one, and in the form of an ASP.NET page Enter presses the button of that form. Keys by which one leaves go on.
 */
export function keepKeys(root: Node): void {
  // The focus may move while a key is down, as from the field to the results: the end of a key goes with its beginning.
  let begun = '';
  const keep = (event: Event): void => {
    const { type, key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
    // What stands between the tags is the page's own, up to all of it in a `<register-source>`.
    if (ctrlKey || metaKey || altKey || !(target instanceof Element && root.contains(target))) return;
    const isPress = key === 'Enter' || key === ' ';
    const isIn = target.matches(FIELD) ? !/^(Tab|Escape|F\d+)$/.test(key) : isPress && target.matches(PRESSED);
    const isOurs = isIn || (type === 'keyup' && key === begun);
    if (type === 'keydown') begun = isOurs ? key : '';
    if (isOurs) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep, bare({ passive: true }));
}
