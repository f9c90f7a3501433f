import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../../src/elements/base-element.js';

/** Draws only where a browser has what it needs. */
class NeedsMuch extends BaseElement {
  static override readonly tag: string = 'needs-much';
  @property({ type: Boolean }) fails = true;
  protected override render(): TemplateResult {
    if (this.fails) throw new TypeError('Thing.isThere is not a function');
    return html`<p>Drawn</p>`;
  }
}
class NeedsMuchInPage extends NeedsMuch {
  static override readonly tag: string = 'needs-much-in-page';
  readonly lightDom = true;
}
NeedsMuch.define();
NeedsMuchInPage.define();

describe('an element that cannot draw', () => {
  const { error } = console;
  let told: unknown[][] = [];
  let unheard: unknown[] = [];
  const hear = (event: PromiseRejectionEvent): void => void unheard.push(event.reason);
  beforeEach(() => {
    [told, unheard] = [[], []];
    console.error = (...what: unknown[]) => void told.push(what);
    addEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    console.error = error;
    removeEventListener('unhandledrejection', hear);
    document.querySelectorAll('needs-much, needs-much-in-page').forEach((element) => element.remove());
  });

  for (const tag of ['needs-much', 'needs-much-in-page']) {
    it(`shows what its author gave until it can, and says so once in the console: ${tag}`, async () => {
      const element = document.createElement(tag) as NeedsMuch;
      element.innerHTML = '<a href="/register">Register</a>';
      document.body.append(element);
      const link = element.querySelector('a');
      const drawn = (): string | undefined => element.renderRoot.querySelector('p')?.textContent ?? undefined;

      await element.updateComplete;
      expect(link?.checkVisibility()).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(told).to.have.length(1);
      expect(String(told[0]?.[0])).to.contain(`<${tag}>`);

      element.fails = false;
      await element.updateComplete;
      expect(drawn()).to.equal('Drawn');
      expect(link?.checkVisibility()).to.equal(false);

      element.fails = true;
      await element.updateComplete;
      expect(link?.checkVisibility()).to.equal(true);
      expect(drawn()).to.equal('Drawn');
      // Unheard rejections are told in a task of their own.
      await new Promise((task) => setTimeout(task));
      expect(unheard).to.deep.equal([]);
    });
  }
});
