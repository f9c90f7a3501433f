/**
 * One polite and one assertive live region for the page, in the light DOM: screen readers miss regions in shadow roots
 * (VoiceOver on iOS) and talk through each other when there are several. Two copies of the library share them.
 *
 * Each region holds two lines that take turns. A line that is filled anew is read even when it says the same as before,
 * and the pause lets Safari see that the other one was emptied. What has been said is taken away: who reads on past the
 * end of the page would come upon it as if it were news.
 */

import { native, nativeOf } from './native.js';
import { parentOf } from './parent-of.js';

export type Politeness = 'polite' | 'assertive';

interface Region {
  element: HTMLElement;
  /** The pending announcement, or the end of one; replaced by a newer one. */
  timer: ReturnType<typeof setTimeout> | undefined;
  turn: 0 | 1;
}

const KEY = Symbol.for('algoritmeregister-widgets/announcer/1');
const PAUSE_MS = 100;
const STAY_MS = 5000;

const shared = globalThis as unknown as { [KEY]?: Partial<Record<Politeness, Region>> };

/** Creates the empty regions: they have to be on the page before they first speak. */
export function prepareAnnouncer(): void {
  // Where they have to stand is looked up when they speak: there may be many elements, and they come one by one.
  for (const politeness of ['polite', 'assertive'] as const)
    if (!shared[KEY]?.[politeness]?.element.isConnected) region(politeness);
}

/**
 * Says a whole sentence to readers of the screen, in the voice of its language; a newer one replaces one that was not
 * spoken yet. `speaker` is the element that has it to say: a dialog around it is where it is heard.
 */
export function announce(
  text: string,
  politeness: Politeness = 'polite',
  lang: string = native('documentElement').lang,
  speaker?: Element,
): void {
  const spoken = region(politeness, speaker);
  const lines = [...spoken.element.children] as HTMLElement[];
  const empty = (): void => {
    for (const line of lines) line.textContent = '';
  };
  clearTimeout(spoken.timer);
  empty();
  const say = (): void => {
    spoken.turn = spoken.turn === 0 ? 1 : 0;
    const line = lines[spoken.turn];
    if (line) Object.assign(line, { lang, textContent: text });
    spoken.timer = setTimeout(empty, STAY_MS);
  };
  spoken.timer = setTimeout(() => {
    if (!putInPlace(spoken.element, speaker)) return say();
    // Thrown away or elsewhere meanwhile: it came empty, for a region that arrives with its text is not read.
    spoken.timer = setTimeout(say, PAUSE_MS);
  }, PAUSE_MS);
}

function region(politeness: Politeness, speaker?: Element): Region {
  const regions = (shared[KEY] ??= {});
  const region = (regions[politeness] ??= { element: makeRegion(politeness), timer: undefined, turn: 0 });
  putInPlace(region.element, speaker);
  return region;
}

/** Puts a region where it is read; whether it had to be moved for that. */
function putInPlace(element: HTMLElement, speaker?: Element): boolean {
  const parent = place(speaker);
  if (element.parentNode === parent) return false;
  // A page that draws itself anew may have thrown it away, and what keeps pages (Turbo, htmx) puts a copy back.
  for (const copy of native('querySelectorAll')(`[data-ar-announcer=${element.dataset['arAnnouncer']}]`)) copy.remove();
  for (const line of element.children) line.textContent = '';
  parent.append(element);
  return true;
}

/** In `:is()`, a browser that does not know `:modal` passes it by. */
const MODAL = 'dialog:is(:modal)';

/**
 * Behind an open modal dialog nothing is read. Of several the one in use has the focus; when the page has that, as after
 * a click beside a field, it is the one around who speaks. Another one in a shadow root is not looked for.
 */
const place = (speaker?: Element): Element =>
  dialogAround(focused()) ?? dialogAround(speaker) ?? [...native('querySelectorAll')(MODAL)].at(-1) ?? native('body');

/** In the tree that a reader sees: what is in a slot, is inside that slot's dialog (a design system's, in its shadow root). */
function dialogAround(element: Element | null | undefined): Element | undefined {
  let at = element;
  while (at && !nativeOf(at, 'matches')(MODAL)) at = nativeOf(at, 'assignedSlot') ?? parentOf(at);
  return at ?? undefined;
}

function focused(): Element | null {
  let element = native('activeElement');
  for (let within = element; within; within = within.shadowRoot?.activeElement ?? null) element = within;
  return element;
}

function makeRegion(politeness: Politeness): HTMLElement {
  const element = native('createElement')('div');
  element.setAttribute('aria-live', politeness);
  element.setAttribute('aria-atomic', 'true');
  element.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  element.dataset['arAnnouncer'] = politeness;
  element.append(native('createElement')('div'), native('createElement')('div'));
  hideVisually(element);
  return element;
}

/** Through the CSSOM, because a style attribute is against a strict Content Security Policy. */
function hideVisually(element: HTMLElement): void {
  const rules = {
    position: 'absolute',
    'inline-size': '1px',
    'block-size': '1px',
    'clip-path': 'inset(50%)',
    overflow: 'hidden',
    'white-space': 'nowrap',
  };
  for (const [property, value] of Object.entries(rules)) element.style.setProperty(property, value, 'important');
}
