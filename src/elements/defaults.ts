/** Whether a value is none: frameworks give `undefined` or `null` for what is not there yet, and so does a removed attribute. */
const isNone = (value: unknown): boolean => value === undefined || value === null || Number.isNaN(value);

/** A property that has the value of its declaration, which has to be written there (`= undefined`), again when it is given none. */
export function withDefault(prototype: object, name: PropertyKey, descriptor: PropertyDescriptor): PropertyDescriptor {
  // Each class that declares it gives it a value when an element is made; the last one counts.
  let declared = 1;
  let above = Object.getPrototypeOf(prototype) as object | null;
  for (; above && above !== Object.prototype; above = Object.getPrototypeOf(above) as object | null) {
    if (Object.hasOwn(above, name)) declared++;
  }
  const given = new WeakMap<object, { readonly times: number; readonly value: unknown }>();
  return {
    ...descriptor,
    set(this: object, value: unknown) {
      let first = given.get(this);
      if (!first || first.times < declared) given.set(this, (first = { times: (first?.times ?? 0) + 1, value }));
      descriptor.set?.call(this, isNone(value) ? first.value : value);
    },
  };
}

/** A text that an author gave, or else ours: one of spaces would be a heading or a field without a name. */
export const orElse = (text: string, otherwise: string): string => (/\S/.test(text) ? text : otherwise);
