/** Drawing in the page's own tree: browser translation and services that read aloud do not enter shadow roots. */
import type { CSSResult, ReactiveElement } from 'lit';
import { native } from '../context/native.js';
import { tugOfWar } from '../context/tug-of-war.js';
import { bare } from '../core/bare.js';
import { giveStyles, sheetIn, type Styles } from './sheets-in.js';

/**
 * The tag and the mark of what an element drew among the children that the author gave, also in a copy that the page made of them. No
 * `div`: what morphs a page into what the server sent would take it for a `div` of the author, and change the one into the other.
 */
const TAG = 'ar-drawn';
const DRAWN = 'data-ar-drawn';

/**
 * Whether the browser can: it has to read rules within a rule that are written as those of any style sheet. Chrome from 120,
 * Firefox from 117 and Safari from 17.2 do; in the others everything would be drawn without its styles.
 */
export function canDrawInPage(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('a { b { top: 0 } }');
  return (sheet.cssRules[0] as Partial<CSSStyleRule> | undefined)?.cssRules?.length === 1;
}

type Tree = Document | ShadowRoot;

/**
 * A child of the host to draw in, before the author's children.
 *
 * The host has a closed shadow root as well, with nothing in it but two slots: for what is drawn, and for the author's
 * children as long as those are shown. No style sheet can hide bare text, and a framework that looks after the children
 * finds them as it left them. That root also has the styles, for the host itself.
 */
export class LightRoot {
  readonly root: HTMLElement;
  readonly #host: ReactiveElement;
  readonly #styles: Styles;
  readonly #authors: HTMLSlotElement;
  readonly #shadow: ShadowRoot;

  constructor(host: ReactiveElement, styles: Styles) {
    this.#host = host;
    this.#styles = styles;
    const make = native('createElement', host.ownerDocument);
    for (const child of [...host.children]) if (child.hasAttribute(DRAWN)) child.remove();
    this.root = make(TAG);
    this.root.setAttribute(DRAWN, host.localName);
    this.root.slot = 'drawn';
    const drawn = make('slot');
    drawn.name = this.root.slot;
    this.#authors = make('slot');
    // Closed, so that tools which look into open ones, and only there, take the host for what it is without.
    this.#shadow = host.attachShadow(bare<ShadowRootInit>({ mode: 'closed' }));
    giveStyles(this.#shadow, styles);
    this.#shadow.append(drawn, this.#authors);
    host.prepend(this.root);
    // A framework that replaces the children does not know of this one. A script that takes it away each time would keep the
    // page from anything else: then the author's content is what there is.
    const mayAgain = tugOfWar();
    const observer = new MutationObserver(() => {
      if (this.root.parentNode === host) return;
      if (mayAgain()) return host.prepend(this.root);
      observer.disconnect();
      this.#shadow.append(this.#authors);
      console.warn(
        `algoritmeregister-widgets: what <${host.localName}> drew was taken away too often, and stays away.`,
      );
    });
    observer.observe(host, bare({ childList: true }));
  }

  /** To be called when the host comes into another document. */
  adopted(): void {
    giveStyles(this.#shadow, this.#styles);
  }

  /** To be called when the host comes into a tree. */
  connected(): void {
    const tree = this.#host.getRootNode() as Tree;
    // By the prototype: an image with this name would stand in the place of the document's own.
    const prototype = tree instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype;
    const adopted = Reflect.get(prototype, 'adoptedStyleSheets', tree);
    const sheet = lightSheet(this.#host, this.#styles);
    if (!adopted.includes(sheet)) Reflect.set(prototype, 'adoptedStyleSheets', [...adopted, sheet], tree);
  }

  /** To be called after each drawing: shows the author's children where the drawing asks for them. */
  updated(): void {
    const isWanted = this.root.querySelector('slot') !== null;
    if (isWanted !== this.#authors.isConnected && this.#host.isConnected) {
      if (isWanted) this.#shadow.append(this.#authors);
      else this.#authors.remove();
    }
    // In a form of the page they would send it at Enter, stop it at a wrong date, and be emptied with it.
    if (!this.#host.closest('form')) return;
    const controls = ':is(input, select, textarea, button, fieldset, output):not([form])';
    for (const control of this.root.querySelectorAll(controls)) control.setAttribute('form', '');
  }
}

/**
 * The same styles as in a shadow root, for what is drawn in the page. First everything is set back to what browsers do:
 * pages have rules for all headings, buttons and labels in their text (`.content h3`), and some for all elements. The
 * attribute stands in the selector twice to win from those. A page that means it wins with `!important`, or an id.
 */
function lightSheet({ ownerDocument, localName }: Element, styles: Styles): CSSStyleSheet {
  return sheetIn(ownerDocument, styles, () => {
    const text = styles.map((style) => (style as CSSResult).cssText).join('\n');
    // A shape is drawn by its attributes, and those would be set back too.
    return `[${DRAWN}='${CSS.escape(localName)}'][${DRAWN}] {
      &, *:where(:not(svg *)), ::before, ::after { all: revert }
      & { display: block; inline-size: 100% }
      ${text}
    }`;
  });
}
