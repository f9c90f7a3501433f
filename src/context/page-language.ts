/** The language in which an element speaks: its own `lang`, else the nearest around it, through shadow roots too. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { LANGUAGE_CODES, type LanguageCode } from '../core/model/registration.js';
import { onLanguageChange } from './language-changes.js';
import { native, nativeOf } from './native.js';
import { parentOf } from './parent-of.js';

const FALLBACK: LanguageCode = 'nl';

/** The language of a `lang` value such as `en-GB`, or `en_GB` as some CMSs write it; Dutch for one that we do not speak. */
export function languageCode(tag: string): LanguageCode {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGE_CODES.find((code) => code === primary) ?? FALLBACK;
}

/** `held` is what a page that is translated counts as: the tool puts its own language on it. */
export function nearestLanguage(element: Element, held?: LanguageCode): LanguageCode {
  const root = rootOf(element);
  let node: Element | null = element;
  while (node) {
    if (held && node === root) return held;
    const tag = nativeOf(node, 'getAttribute')('lang');
    if (tag) return languageCode(tag);
    node = parentOf(node);
  }
  return FALLBACK;
}

const rootOf = ({ ownerDocument }: Element): HTMLElement => native('documentElement', ownerDocument);

export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveElement;
  #code: LanguageCode = FALLBACK;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get code(): LanguageCode {
    return this.#code;
  }

  hostConnected(): void {
    this.#code = nearestLanguage(this.#host);
    // One tree after another on the way up: mutations do not cross shadow roots.
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#stops.push(onLanguageChange(root, () => this.#look()));
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #look(): void {
    // Texts in another language would be translated from the wrong one.
    const isTranslated = /\btranslated-(ltr|rtl)\b/.test(rootOf(this.#host).className);
    const code = nearestLanguage(this.#host, isTranslated ? this.#code : undefined);
    if (code === this.#code) return;
    this.#code = code;
    this.#host.requestUpdate();
  }
}
