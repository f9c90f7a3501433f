/**
 * Imported first by the files that run the tests of an element a second time: every card and checklist on the page then
 * has `light-dom`. The browser takes the callback when the tag is defined, so this must come before.
 */
import { AlgorithmCard } from '../../../src/elements/algorithm-card/algorithm-card.js';
import { RequirementChecklist } from '../../../src/elements/requirement-checklist/requirement-checklist.js';

for (const { prototype } of [AlgorithmCard, RequirementChecklist]) {
  const usual = Reflect.get(prototype, 'connectedCallback');
  prototype.connectedCallback = function (this: AlgorithmCard & RequirementChecklist) {
    this.lightDom = true;
    usual.call(this);
  };
}

beforeEach(() => {
  // Not an assumption: a suite that quietly ran in shadow roots would prove nothing.
  for (const tag of ['algorithm-card', 'requirement-checklist']) {
    if (!customElements.get(tag)) continue;
    const element = document.createElement(tag);
    document.body.append(element);
    if (element.shadowRoot) throw new Error(`<${tag}> is not drawn in the page`);
    element.remove();
  }
});
