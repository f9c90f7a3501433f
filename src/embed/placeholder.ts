/**
 * Placeholders, for pages whose editor takes our tags away but leaves `data-` attributes:
 *
 *     <div data-algoritmeregister="register-search" data-src="/register/manifest.json"><a href="...">...</a></div>
 *
 * The element comes inside, with what the author wrote moved into it; the placeholder itself stays, with its classes and
 * place in the layout. `data-x` is the attribute `x` of the tag, as far as the tag has it, or else one of `COMMON`.
 */
import { native, nativeOf } from '../context/native.js';
import { tugOfWar } from '../context/tug-of-war.js';
import { nextTask } from '../core/slices.js';
import type { Attend, Watched } from './watch-page.js';

const NAME = 'data-algoritmeregister';
/** Not a form: its fields may carry the names of its methods. */
const SELECTOR = `[${NAME}]:not(form)`;

/** Attributes of every element that are ours to pass on. Others, such as `style` and handlers, are not the editor's here. */
const COMMON: readonly string[] = ['id', 'lang', 'dir'];

/** A script may write the place anew each time that something changes there: after so many, other tasks come first. */
const MOST_AT_ONCE = 100;
let atOnce = 0;

const warned = new Set<string>();

function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`algoritmeregister-widgets: ${message}`);
}

/** Loads the definition of a tag; `undefined` when there is nothing to wait for. */
export type Definition = (tag: string) => Promise<void> | undefined;

/** What there is to know of one placeholder. */
interface Filled {
  element?: HTMLElement;
  /** Something else on the page may take the element away each time that it comes: then the link stays. */
  readonly mayAgain: () => boolean;
  /** Attributes that were passed on, so that they go when they go. */
  passed: ReadonlySet<string>;
}

/**
 * What to watch a page for, to fill its placeholders.
 *
 * @param tags - the tags that a placeholder may ask for
 */
export function placeholders(tags: readonly string[], define: Definition = () => undefined): Required<Watched> {
  const known = new WeakMap<HTMLElement, Filled>();

  function look(host: HTMLElement, attend: Attend): void {
    const filled: Filled = known.get(host) ?? { mayAgain: tugOfWar(), passed: new Set() };
    if (!known.has(host)) attend(host);
    known.set(host, filled);
    const tag = (host.getAttribute(NAME) ?? '').trim().toLowerCase();
    if (filled.element && filled.element.localName !== tag) empty(host, filled);
    if (!tag || !host.isConnected || isEdited(host)) return;
    if (!tags.includes(tag)) return warn(`${NAME}="${tag.slice(0, 60)}" is none of ${tags.join(', ')}`);
    // Much may have changed when it is there. When it does not come, who loads it says so, and the link stays.
    const waiting = define(tag) ?? (atOnce < MOST_AT_ONCE ? undefined : nextTask());
    if (!waiting) fill(host, tag, filled);
    else
      void waiting.then(
        () => look(host, attend),
        () => undefined,
      );
  }

  return {
    selector: SELECTOR,
    attribute: NAME,
    found: look,
    // One whose element was taken away by a script that draws it anew, or one that was edited.
    changed: (host, attend) => {
      if (known.has(host) || nativeOf(host, 'matches')(SELECTOR)) look(host, attend);
    },
  };
}

function fill(host: HTMLElement, tag: string, filled: Filled): void {
  // Moved by the page, it is where the page wants it.
  const present = filled.element?.isConnected ? filled.element : childOf(host, tag);
  if (present) {
    filled.element = present;
    return pass(host, present, filled);
  }
  if (!filled.mayAgain()) return warn(`<${tag}> was taken away too often`);
  if (atOnce++ === 0) void nextTask().then(() => (atOnce = 0));
  // Where the page wrote the author's part anew, the element keeps what a visitor was doing in it.
  const kept = filled.element?.parentNode ? undefined : filled.element;
  const element = kept ?? native('createElement')(tag);
  if (host.firstElementChild) kept?.replaceChildren();
  if (!kept) filled.passed = new Set();
  filled.element = element;
  pass(host, element, filled);
  keepingFocus(host, () => {
    element.append(...host.childNodes);
    host.append(element);
    return element;
  });
}

/** Another copy of the script may have been first, or the page was saved with the element in it. */
const childOf = (host: HTMLElement, tag: string): HTMLElement | undefined =>
  [...host.children].find((child): child is HTMLElement => child.localName === tag);

/** Gives back what the author wrote. */
function empty(host: HTMLElement, filled: Filled): void {
  const { element } = filled;
  delete filled.element;
  if (element?.parentNode !== host) return;
  keepingFocus(host, () => {
    element.replaceWith(...element.childNodes);
    return undefined;
  });
}

/** An editor would save what comes in. */
const isEdited = (host: HTMLElement): boolean => {
  const value = host.closest('[contenteditable]')?.getAttribute('contenteditable');
  return value != null && value.toLowerCase() !== 'false';
};

function pass(host: HTMLElement, element: HTMLElement, filled: Filled): void {
  const { localName } = element;
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const passed = new Set<string>();
  for (const written of host.getAttributeNames()) {
    if (!written.startsWith('data-')) {
      if (observedAttributes.includes(written) && !COMMON.includes(written) && !host.hasAttribute(`data-${written}`))
        warn(`${NAME}="${localName}" does nothing with ${written}: write data-${written}`);
      continue;
    }
    if (written === NAME) continue;
    const name = written.slice('data-'.length);
    if (!observedAttributes.includes(name) && !COMMON.includes(name)) {
      warn(
        `<${localName}> has no attribute ${name.slice(0, 60)}, so ${NAME} does nothing with ${written.slice(0, 60)}`,
      );
      continue;
    }
    const value = host.getAttribute(written) ?? '';
    if (element.getAttribute(name) !== value) {
      if (isTaken(name, value)) {
        warn(`${written}="${value.slice(0, 60)}" is a name that the page uses already`);
        continue;
      }
      element.setAttribute(name, value);
    }
    passed.add(name);
  }
  for (const name of filled.passed) if (!passed.has(name)) element.removeAttribute(name);
  filled.passed = passed;
}

/**
 * Whether an id or a name would stand in the place of something that scripts of the page ask for by name: sanitizers take such
 * ids away, and a placeholder must not bring them back. An id of another element on the page is such a name as well.
 */
const isTaken = (attribute: string, value: string): boolean =>
  (attribute === 'id' && value in globalThis) ||
  ((attribute === 'id' || attribute === 'name') && value in HTMLFormElement.prototype);

/** What is moved loses the focus, and a visitor may be at the link already. */
function keepingFocus(host: HTMLElement, move: () => HTMLElement | undefined): void {
  const focused = (): unknown => native('activeElement');
  const active = focused();
  const around = move();
  if (!(active instanceof HTMLElement) || active === host || !host.contains(active)) return;
  // Until the element is drawn, what is in it cannot have the focus.
  const drawn = (around as { updateComplete?: Promise<unknown> } | undefined)?.updateComplete;
  void Promise.resolve(drawn).then(() => {
    const now = focused();
    if (!(now instanceof HTMLElement) || now.localName === 'body') active.focus({ preventScroll: true });
  });
}
