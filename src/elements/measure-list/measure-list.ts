import { KaderList } from '../kader-list/list-element.js';

/**
 * The measures of a kader that help to meet requirements, and for a profile those that belong to what applies.
 *
 * @summary Lists the measures of the Algoritmekader, to search and to filter.
 * @element measure-list
 */
export class MeasureList extends KaderList {
  static override readonly tag = 'measure-list';
  protected static override readonly kind = 'measure';
}
