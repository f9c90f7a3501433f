/** The menu of the browser takes the release of the press that opens it. */
const ENDS = ['mouseup', 'dragend', 'pointercancel', 'contextmenu'];

let isWatched = false;
let isPressed = false;

/** To be called when a field gets the focus. Browsers do not agree whether what is pressed is `:active` in time. */
export function watchPress(): void {
  if (isWatched) return;
  isWatched = true;
  // Other buttons click nothing.
  addEventListener('mousedown', ({ button }) => (isPressed = button === 0), true);
  for (const name of ENDS) addEventListener(name, () => (isPressed = false), true);
}

/**
 * Acts when the visitor leaves a field, but not between the press and the release of what they leave it for: that would
 * move away from under the pointer, and never be clicked.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const end = (): void => {
    for (const name of ENDS) removeEventListener(name, end, true);
    // The click comes right after the release.
    setTimeout(act);
  };
  for (const name of ENDS) addEventListener(name, end, true);
}
