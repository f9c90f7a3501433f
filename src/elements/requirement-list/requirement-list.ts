import { KaderList } from '../kader-list/list-element.js';

/**
 * The requirements of a kader that an algorithm has to meet, with laws, roles, phases and topics, and for a profile those that apply.
 *
 * @summary Lists the requirements of the Algoritmekader, to search and to filter.
 * @element requirement-list
 */
export class RequirementList extends KaderList {
  static override readonly tag = 'requirement-list';
  protected static override readonly kind = 'requirement';
}
