/**
 * The element's internals, for its value in a form. They can be attached once only, and the constructor of the base class
 * does that, before a field of a subclass exists.
 */
const internals = new WeakMap<object, ElementInternals>();

export const rememberInternals = (element: object, attached: ElementInternals): ElementInternals => {
  internals.set(element, attached);
  return attached;
};

/** The form that the element stands in, if any. */
export const formOf = (element: object): HTMLFormElement | null => internals.get(element)?.form ?? null;

/** Gives the form its value; also what the browser puts back when the visitor returns to the page. */
export function giveToForm(element: object, value: string): void {
  try {
    internals.get(element)?.setFormValue(value, value);
  } catch {
    // An element that is defined under another tag by somebody else may not be a form control.
  }
}
