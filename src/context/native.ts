/**
 * Properties and methods of the document and of forms from their prototypes: on the object itself, an image, form or field
 * with such a name (`<img name="head">`, `<input name="parentNode">`) stands in their place, also when an editor put it there.
 */

/** Of the document; `of` is another one than this page's. */
export const native = <K extends keyof Document>(name: K, of: Document = document): Document[K] =>
  take(Document.prototype, of, name);

/** Of an element around ours, which may be a form. */
export const nativeOf = <K extends keyof Element>(element: Element, name: K): Element[K] =>
  take(Element.prototype, element, name);

/** Whether this is a page of HTML: in XML (`application/xhtml+xml`, SVG) Lit's markers are no markup, and there is no body. */
export const isHtmlPage = (): boolean => !native('contentType')?.endsWith('xml');

function take<T extends object, K extends keyof T>(prototype: T, of: T, name: K): T[K] {
  const found: unknown = Reflect.get(prototype, name, of);
  const bound = (...given: unknown[]): unknown => Reflect.apply(found as () => unknown, of, given);
  return (typeof found === 'function' ? bound : found) as T[K];
}
