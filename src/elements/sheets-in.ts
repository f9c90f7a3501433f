/** Style sheets in other documents than this page's: an element may be moved to a frame, a window of its own, or a template. */
import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';
import { native } from '../context/native.js';

export type Styles = readonly CSSResultOrNative[];

const sheets = new WeakMap<Document, Map<object, CSSStyleSheet>>();

/** The sheet for `key` in a document, made once: it can only be adopted in the document that it was made for. */
export function sheetIn(owner: Document, key: object, text: () => string): CSSStyleSheet {
  const own = sheets.get(owner) ?? new Map<object, CSSStyleSheet>();
  sheets.set(owner, own);
  let sheet = own.get(key);
  if (!sheet) {
    sheet = new (native('defaultView', owner) ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text());
    own.set(key, sheet);
  }
  return sheet;
}

/** Gives a shadow root its styles in the document where it is now: those of another stay behind there. */
export function giveStyles(root: ShadowRoot, styles: Styles): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) adoptStyles(root, [...styles]);
  // What nobody sees, as in a template, needs none.
  else if (native('defaultView', ownerDocument)) {
    root.adoptedStyleSheets = styles.map((style) => sheetIn(ownerDocument, style, () => (style as CSSResult).cssText));
  }
}
