import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { FocusPlan } from '../../../src/elements/parts/focus-plan.js';

class Planner extends LitElement {
  readonly plan = new FocusPlan(this, () => this);

  protected override render(): TemplateResult {
    return html`<button>One</button>`;
  }
}
customElements.define('test-planner', Planner);

describe('a plan for the focus', () => {
  for (const name of ['somebody', 'activeElement', 'body']) {
    it(`is followed on a page with an image named ${name}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div><test-planner></test-planner><img name=${name} alt="" /></div>`,
      );
      const planner = page.querySelector('test-planner') as Planner;
      const button = planner.renderRoot.querySelector('button');
      planner.plan.plan(() => (button?.focus(), true));
      await planner.updateComplete;
      // What tidies up after a test asks the document by name itself.
      page.querySelector('img')?.remove();
      expect(planner.shadowRoot?.activeElement === button).to.equal(true);
    });
  }

  it('is dropped when a visitor has gone elsewhere on the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-planner></test-planner><input aria-label="Name" /></div>`);
    const planner = page.querySelector('test-planner') as Planner;
    page.querySelector('input')?.focus();
    planner.plan.plan(() => (planner.renderRoot.querySelector('button')?.focus(), true));
    await planner.updateComplete;
    expect(planner.shadowRoot?.activeElement).to.equal(null);
  });
});
