import { BaseElement } from './base-element.js';
import { property } from './property.js';

/** An element that draws a kader: that of its own `src`, of a `<kader-source>`, or else the built-in catalogue. */
export abstract class KaderElement extends BaseElement {
  /** The address of a kader for this element alone; without it the element uses the `<kader-source>` around it. */
  @property() src = '';

  /**
   * The id of the `<kader-source>` to use when it is not around this element. Without any source the element uses the
   * built-in catalogue.
   */
  @property() kader = '';

  /**
   * The level of the element's first heading, 2 to 6. Deeper headings have level 6 at most; in `<requirement-checklist>`
   * the titles that would come below level 6 are then no headings.
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
}
