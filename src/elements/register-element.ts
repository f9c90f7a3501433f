import { BaseElement } from './base-element.js';
import { property } from './property.js';

/** An element that draws a register it gets from its own `src` or from a `<register-source>`. */
export abstract class RegisterElement extends BaseElement {
  /** The address of a register for this element alone; without it the element uses the `<register-source>` around it. */
  @property() src = '';

  /** The id of the `<register-source>` to use when it is not around this element. */
  @property() register = '';

  /** The level of the element's first heading, 2 to 6. Under 5 and 6, deeper headings have level 6 as well. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
}
