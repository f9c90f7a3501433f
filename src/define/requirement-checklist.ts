// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { RequirementChecklist } from '../elements/requirement-checklist/requirement-checklist.js';

RequirementChecklist.define();

declare global {
  interface HTMLElementTagNameMap {
    'requirement-checklist': RequirementChecklist;
  }
}
