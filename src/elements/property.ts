/** Lit's `@property`, with a setter of our own: what frameworks and prototypes that a page changed give, is no value. */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { bare } from '../core/bare.js';
import { warnOnce } from './warn-once.js';

const isOn = (written: string | null): boolean => written !== null && written !== 'false';

/** What is no number leaves a property as it is declared, and is told to who wrote it; nothing written says nothing. */
const numberIn = (attribute: string) => (written: string | null) => {
  const value = written?.trim() ? Number(written) : undefined;
  if (!Number.isNaN(value)) return value;
  const said = `${attribute}="${written?.slice(0, 60)}" is no number.`;
  warnOnce(said, said);
  return undefined;
};

/** Whether a value is none: frameworks give `undefined` or `null` for what is not there yet, and so does a removed attribute. */
const isNone = (value: unknown): boolean => value === undefined || value === null || Number.isNaN(value);

/** Keeps a value for each element; one without a value has that of its declaration, which a class gives when an element is made. */
function withDefault(prototype: object, name: string): PropertyDescriptor {
  // Each class that declares it gives it a value; the last one counts.
  let declared = 1;
  let above = Object.getPrototypeOf(prototype) as object | null;
  for (; above && above !== Object.prototype; above = Object.getPrototypeOf(above) as object | null) {
    if (Object.hasOwn(above, name)) declared++;
  }
  const values = new WeakMap<object, unknown>();
  const given = new WeakMap<object, { readonly times: number; readonly value: unknown }>();
  return {
    get(this: object) {
      return values.get(this);
    },
    set(this: object, value: unknown) {
      let first = given.get(this);
      if (!first || first.times < declared) given.set(this, (first = { times: (first?.times ?? 0) + 1, value }));
      values.set(this, isNone(value) ? first.value : value);
    },
  };
}

/**
 * A property that draws its element anew, and that has the value of its declaration, which has to be written there
 * (`= undefined`), again when it is given none. What has a setter of its own knows itself what to do without a value. Vue,
 * Angular and React 18 write `deep-link="false"` for what is off.
 *
 * Declarations and descriptors inherit nothing: where a page put a name on `Object.prototype`, Lit and the browser would
 * find options that nobody gave.
 */
export function property(options: PropertyDeclaration = {}) {
  // A descriptor, which TypeScript allows for accessors alone; of fields too, it is what comes in their place.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (prototype: ReactiveElement, name: string): any => {
    const { type, attribute = name } = options;
    const converter = type === Boolean ? isOn : type === Number ? numberIn(String(attribute)) : undefined;
    const element = prototype.constructor as typeof ReactiveElement;
    element.createProperty(name, bare({ ...(converter && { converter }), ...options, noAccessor: true }));
    const declaration = element.elementProperties.get(name);
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name) ?? withDefault(prototype, name);
    return bare<PropertyDescriptor>({
      get: get as () => unknown,
      set(this: ReactiveElement, value: unknown) {
        const before: unknown = get?.call(this);
        set?.call(this, value);
        this.requestUpdate(name, before, declaration);
      },
      configurable: true,
      enumerable: true,
    });
  };
}
