// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { RequirementList } from '../elements/requirement-list/requirement-list.js';

RequirementList.define();

declare global {
  interface HTMLElementTagNameMap {
    'requirement-list': RequirementList;
  }
}
