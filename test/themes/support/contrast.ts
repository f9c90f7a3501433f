/** Contrast as it is on the screen: computed colours, over all backgrounds that lie under them. */
const CLEAR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;
const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), select, textarea';

export interface Finding {
  readonly what: 'text' | 'edge' | 'focus';
  /** Where in the element: `button.primary > span`. */
  readonly where: string;
  readonly ratio: number;
  /** What WCAG asks. */
  readonly asked: number;
  /** The two colours, so that somebody can look up whose they are. */
  readonly colours: string;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, number>();

/** The luminance of WCAG of colours that lie on each other, the last one on top. */
export function luminance(layers: readonly string[]): number {
  const key = layers.join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (!canvas) throw new Error('This browser has no canvas.');
  for (const layer of ['#fff', ...layers]) {
    // A colour that the canvas cannot read would silently be the one before.
    canvas.fillStyle = '#010203';
    canvas.fillStyle = layer;
    if (canvas.fillStyle === '#010203') throw new Error(`The canvas cannot read ${layer}.`);
    canvas.fillRect(0, 0, 1, 1);
  }
  const linear = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const found = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  known.set(key, found);
  return found;
}

export function ratio(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** What an element is drawn in: in the tree as it is shown, through slots and shadow roots. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** The backgrounds under an element's content, the page's first. */
export function backgrounds(element: Element | null): string[] {
  const layers: string[] = [];
  for (let at = element; at instanceof Element; at = around(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!CLEAR.test(backgroundColor)) layers.unshift(backgroundColor);
  }
  return layers;
}

/** All elements in an element, those in shadow roots too. */
export function* within(root: Element | ShadowRoot): Generator<HTMLElement> {
  if (root instanceof Element && root.shadowRoot) yield* within(root.shadowRoot);
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    yield* within(child);
  }
}

/** What the page's author wrote between the tags is the page's. */
function isAuthors(element: Element): boolean {
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.localName === 'story-kader-user') return true;
    const isDrawn = at.localName.includes('-') || at.localName === 'slot' || at.hasAttribute('data-ar-drawn');
    if (!isDrawn && at.parentElement?.localName.includes('-')) return true;
  }
  return false;
}

export function isSeen(element: HTMLElement): boolean {
  if (element instanceof HTMLOptionElement || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (isAuthors(element)) return false;
  for (let at: Element | null = element; at instanceof HTMLElement; at = around(at)) {
    if (at.matches('.hidden-visually, thead') && getComputedStyle(at).clipPath !== 'none') return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

const named = (element: Element): string =>
  [element, around(element)]
    .flatMap((one) => (one ? [one.localName + [...one.classList].map((name) => `.${name}`).join('')] : []))
    .reverse()
    .join(' > ');

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

function textOf(element: HTMLElement, pseudo?: string): Finding | undefined {
  const { color, fontSize, fontWeight } = getComputedStyle(element, pseudo);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const under = backgrounds(element);
  return {
    what: 'text',
    where: named(element) + (pseudo ?? ''),
    ratio: ratio([...under, color], under),
    asked: isLarge ? 3 : 4.5,
    colours: `${color} on ${under.join(', ') || '#fff'}`,
  };
}

/** A field or a button with a box: its line or its fill differs from what is around it. */
function edgeOf(element: HTMLElement): Finding | undefined {
  const style = getComputedStyle(element);
  const outside = backgrounds(around(element));
  const isTick = element.matches('[type=checkbox], [type=radio]');
  // Without a tick it is the browser's own, in its own colours.
  if (isTick && (!(element as HTMLInputElement).checked || style.accentColor === 'auto')) return undefined;
  const line = isTick ? style.accentColor : style.borderTopColor;
  const hasLine = isTick || parseFloat(style.borderTopWidth) > 0;
  const inside = backgrounds(element);
  const ratios = [...(hasLine ? [ratio([...inside, line], outside)] : []), ratio(inside, outside)];
  if (!hasLine && CLEAR.test(style.backgroundColor)) return undefined;
  return {
    what: 'edge',
    where: named(element),
    ratio: Math.max(...ratios),
    asked: 3,
    colours: `${line}, filled ${style.backgroundColor}, on ${outside.join(', ') || '#fff'}`,
  };
}

/** The line beside a notice or what is wrong. */
function lineBeside(element: HTMLElement): Finding {
  const { borderInlineStartColor } = getComputedStyle(element);
  const outside = backgrounds(around(element));
  return {
    what: 'edge',
    where: named(element),
    ratio: ratio([...outside, borderInlineStartColor], outside),
    asked: 3,
    colours: `${borderInlineStartColor} on ${outside.join(', ') || '#fff'}`,
  };
}

/** The ring around what has the focus, or the edge outside the ring. */
function ringOf(element: HTMLElement): Finding | undefined {
  element.focus({ preventScroll: true });
  if (!element.matches(':focus')) return undefined;
  const ringed = element.closest<HTMLElement>('.select') ?? element;
  const { outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed);
  const outside = backgrounds(around(ringed));
  const shadow = /^((?:\w+\(.*?\)|#\w+)) 0px 0px 0px 5px/.exec(boxShadow)?.[1];
  const ratios = [outlineColor, ...(shadow ? [shadow] : [])].map((line) => ratio([...outside, line], outside));
  const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return {
    what: 'focus',
    where: named(element),
    ratio: isThere ? Math.max(...ratios) : 0,
    asked: 3,
    colours: `${outlineColor}${shadow ? ` in ${shadow}` : ''} on ${outside.join(', ') || '#fff'}`,
  };
}

/** Measures every text, edge and focus ring of an element as it is now; alike ones once. */
export function measure(element: HTMLElement): Finding[] {
  const found = new Map<string, Finding>();
  const add = (finding: Finding | undefined): void => {
    if (!finding) return;
    const key = `${finding.what} ${finding.where} ${finding.colours}`;
    if (!found.has(key)) found.set(key, finding);
  };
  const ringed = new Set<string>();
  for (const one of [element, ...within(element)]) {
    if (one.matches(':disabled') || !isSeen(one)) continue;
    if (hasText(one) || one.matches(FIELDS)) add(textOf(one));
    if (one.matches('[placeholder]')) add(textOf(one, '::placeholder'));
    if (one.matches(`${FIELDS}, button, [type=checkbox], [type=radio]`)) add(edgeOf(one));
    if (one.matches('.notice, .fault')) add(lineBeside(one));
    const kind = named(one) + backgrounds(around(one)).join();
    if (one.matches('a[href], button, input, select, textarea, summary') && !ringed.has(kind)) {
      ringed.add(kind);
      add(ringOf(one));
    }
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return [...found.values()];
}

export const tooLow = (findings: readonly Finding[]): Finding[] =>
  // A display has steps too: 2.995 is no fault that anybody sees or counts.
  findings.filter(({ ratio: value, asked }) => value < asked - 0.005);

export const asLine = ({ what, where, ratio: value, asked, colours }: Finding): string =>
  `${what} ${where}: ${value.toFixed(2)} of ${asked} (${colours})`;
