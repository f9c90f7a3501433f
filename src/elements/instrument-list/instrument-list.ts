import { KaderList } from '../kader-list/list-element.js';

/**
 * The instruments of a kader such as impact assessments and guides, and for a profile those that belong to what applies.
 *
 * @summary Lists the instruments of the Algoritmekader, to search and to filter.
 * @element instrument-list
 */
export class InstrumentList extends KaderList {
  static override readonly tag = 'instrument-list';
  protected static override readonly kind = 'instrument';
}
