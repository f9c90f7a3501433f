import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { prepareAnnouncer } from '../context/announcer.js';
import { isHtmlPage, native } from '../context/native.js';
import { PageLanguage } from '../context/page-language.js';
import type { RegisterState } from '../context/register-types.js';
import { bare } from '../core/bare.js';
import { VERSION } from '../core/version.js';
import { spokenFor, type Texts, textsComing, textsFor } from '../locales/index.js';
import { base } from '../styles/base.js';
import { warnOfNames } from './attribute-names.js';
import { canDrawInPage, LightRoot } from './light-root.js';
import { keepKeys } from './parts/keep-keys.js';
import { OtherHands } from './parts/other-hands.js';
import { giveStyles } from './sheets-in.js';
import { warnOnce } from './warn-once.js';

/** The state an element is drawn in: `empty` is also for an answer without results. */
export type DrawnState = RegisterState['status'];

/** Counted for all copies of the library: in the page's own tree ids of one meet those of another. */
const COUNT = Symbol.for('algoritmeregister-widgets/count/1');
const shared = globalThis as unknown as { [COUNT]?: number };

const isBlank = (node: Node): boolean =>
  node instanceof Element
    ? node.matches('br, p, div, span') && [...node.childNodes].every(isBlank)
    : node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim();

/**
 * What all elements share: host styles, the visitor's language, the drawn state as `:state()`, ids that are unique on
 * the page, and a way to define a tag that never throws.
 *
 * @cssprop [--ar-accent-color] - One colour for links and the main button.
 * @cssprop [--ar-link-color] - The colour of links.
 * @cssprop [--ar-link-hover-color] - The colour of links under the pointer.
 * @cssprop [--ar-action-background-color] - The background of the main button, also the colour of checked boxes.
 * @cssprop [--ar-action-color] - The text of the main button; black or white when not given.
 * @cssprop [--ar-button-color] - The text of other buttons.
 * @cssprop [--ar-border-radius=4px] - The rounding of buttons, fields and boxes.
 * @cssprop [--ar-line-color] - The lines between parts.
 * @cssprop [--ar-surface-color] - The background of boxes.
 * @cssprop [--ar-muted-color] - Text of less importance.
 * @cssprop [--ar-error-color=#c8102e] - The line beside an error.
 * @cssprop [--ar-focus-color=currentColor] - The ring around what has the focus.
 * @cssprop [--ar-heading-color=currentColor] - The colour of headings.
 * @cssprop [--ar-heading-font-family=inherit] - The font of headings.
 * @cssprop [--ar-heading-font-weight=700] - The weight of headings.
 * @cssprop [--ar-line-height=1.5] - The height of lines.
 * @cssprop [--ar-sticky-header-height=136px] - The room to keep free above what gets the focus.
 */
export abstract class BaseElement extends LitElement {
  /** The version of the library that this class is from. */
  static readonly version: string = VERSION;
  /** The tag that `define()` uses when it is given none. */
  static readonly tag: string;
  static override styles: CSSResultGroup = base;
  static override shadowRootOptions: ShadowRootInit = bare<ShadowRootInit>({ mode: 'open' });

  /** Nothing where a browser has none; `:state()` and a value in forms are then missing, nothing else. */
  protected readonly internals: ElementInternals | undefined;
  #drawn: DrawnState | undefined;
  readonly #serial = (shared[COUNT] = (shared[COUNT] ?? 0) + 1);
  readonly #language = new PageLanguage(this);
  #light: LightRoot | undefined;
  /** Where the author's content shows while nothing is drawn. */
  #content: HTMLSlotElement | undefined;

  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null);
    new OtherHands(this);
    try {
      this.internals = this.attachInternals();
    } catch {
      // An element works without.
    }
  }

  /**
   * Defines the element. A tag that is taken keeps its element: one unguarded definition would lose all later ones in
   * the same script. A difference in version is warned of once.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = globalThis.customElements): void {
    if (typeof document !== 'undefined' && !isHtmlPage())
      return warnOnce('XML', 'nothing is drawn on a page of XML; serve it as text/html.');
    const present = registry.get(tag) as (CustomElementConstructor & { version?: unknown }) | undefined;
    if (!present) {
      const own = this as unknown as CustomElementConstructor;
      try {
        registry.define(tag, own);
      } catch {
        try {
          // The class already has another tag, and a class can have only one.
          registry.define(tag, class extends own {});
        } catch (error) {
          warnOnce(tag, `<${tag}> cannot be defined: ${String(error)}`);
        }
      }
    } else if (present.version !== this.version) {
      const there = typeof present.version === 'string' ? `version ${present.version}` : 'an unknown version';
      warnOnce(tag, `<${tag}> is already defined by ${there}; version ${this.version} is not used.`);
    }
  }

  /** @internal With the id, by which other elements name a source or a profile: pages give it later too. */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat('id');
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'id' && before !== value) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#light?.connected();
    // A region that appears together with its first sentence is not read.
    prepareAnnouncer();
  }

  /** @internal Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.#light) this.#light.adopted();
    else if (this.shadowRoot) giveStyles(this.shadowRoot, (this.constructor as typeof BaseElement).elementStyles);
  }

  /** Draws only when there are the sentences to draw with; an element that has not drawn yet shows what its author gave. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = textsComing(this.language);
    if (!coming) return super.scheduleUpdate();
    if (!this.hasUpdated) this.#showContent();
    // The language may be another one by then.
    return coming.then(() => this.scheduleUpdate());
  }

  /** What its author gave is the way on where an element cannot draw, as in a browser without something that it needs. */
  protected override performUpdate(): void {
    this.#content?.remove();
    this.#content = undefined;
    if (!this.hasUpdated) warnOfNames(this, (this.constructor as typeof BaseElement).observedAttributes);
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`algoritmeregister-widgets: <${this.localName}> cannot be drawn.`, error);
      this.reflectState('error');
      this.#showContent();
    }
  }

  #showContent(): void {
    // In the page's own tree it shows until the first drawing.
    if (this.#content || this.renderRoot.querySelector('slot') || (this.#light && !this.hasUpdated)) return;
    this.#content = native('createElement')('slot');
    this.renderRoot.prepend(this.#content);
    this.#light?.updated();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('lightDom' in this && this.lightDom && canDrawInPage())) {
      const { elementStyles, shadowRootOptions } = this.constructor as typeof BaseElement;
      const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
      // What saves a page may have saved what was drawn in it, and that would stand there twice.
      root.replaceChildren();
      // Not as Lit does: an element may be made for what was moved to another document.
      giveStyles(root, elementStyles);
      keepKeys(root);
      return root;
    }
    this.#light = new LightRoot(this, (this.constructor as typeof BaseElement).elementStyles);
    return this.#light.root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#light?.updated();
  }

  /** Where the author's content is shown. In the page's own tree it only says that it is: the host has the real slot. */
  protected get slotted(): TemplateResult {
    return this.#light ? html`<slot name="ar-none"></slot>` : html`<slot></slot>`;
  }

  /** The language the element speaks. */
  protected get language() {
    return spokenFor(this.#language.code);
  }

  protected get texts(): Texts {
    return textsFor(this.language);
  }

  /** An id that no other element on the page has, also seen across shadow roots. */
  protected readonly uid = (part: string): string => `ar${String(this.#serial)}-${part}`;

  /** Whether the author gave content that shows: a comment does not, nor does the empty paragraph of an editor. */
  protected get hasContent(): boolean {
    return [...this.childNodes].some((node) => node !== this.#light?.root && !isBlank(node));
  }

  /** Shows the state to style sheets as `:state(loading)` and so on. */
  protected reflectState(state: DrawnState): void {
    if (state === this.#drawn) return;
    try {
      if (this.#drawn) this.internals?.states.delete(this.#drawn);
      this.internals?.states.add(state);
    } catch {
      // Safari before 17.4 has no states, or wants another notation.
    }
    this.#drawn = state;
  }
}
