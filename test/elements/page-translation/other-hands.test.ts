import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { OtherHands } from '../../../src/elements/parts/other-hands.js';

class Lines extends LitElement {
  lines = 0;
  readonly hands = new OtherHands(this);

  protected override render(): TemplateResult {
    return html`<ul>
      ${Array.from({ length: this.lines }, (_, n) => html`<li>line ${n}</li>`)}
    </ul>`;
  }
}
customElements.define('test-lines', Lines);

/** How many nodes are gone through to draw a list anew of which others wrapped each line. */
async function lookedAt(lines: number): Promise<number> {
  const element = Object.assign(document.createElement('test-lines') as Lines, { lines });
  document.body.append(element);
  await element.updateComplete;
  for (const line of element.renderRoot.querySelectorAll('li')) {
    const wrapper = document.createElement('font');
    line.replaceWith(wrapper);
    wrapper.append(line);
  }
  const { prototype } = NodeList;
  const own = prototype[Symbol.iterator];
  let looked = 0;
  prototype[Symbol.iterator] = function () {
    looked += this.length;
    return own.call(this);
  };
  element.requestUpdate();
  await element.updateComplete;
  prototype[Symbol.iterator] = own;
  const wrapped = element.renderRoot.querySelectorAll('font > li').length;
  element.remove();
  expect(wrapped).to.equal(lines);
  return looked;
}

describe('what others changed in a list', () => {
  it('is looked at no more for each line when there are more lines', async () => {
    const few = await lookedAt(20);
    expect(await lookedAt(80)).to.be.lessThan(few * 6);
  });
});
