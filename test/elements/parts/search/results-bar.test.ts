import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { LIMITS } from '../../../../src/core/limits.js';
import { moreButton } from '../../../../src/elements/parts/search/results-bar.js';
import type { SearchView } from '../../../../src/elements/parts/search/view.js';
import { textsFor } from '../../../../src/locales/index.js';

const view = { texts: textsFor('nl'), more: () => undefined } as unknown as SearchView<string, string>;

describe('what stands below the results', () => {
  const below = (shown: number, total: number) =>
    fixture<HTMLElement>(html`<div>${moreButton(view, shown, total)}</div>`);

  it('is a button as long as there are more, with a sentence on paper', async () => {
    const some = await below(10, 12);
    expect(some.querySelector('button')!.textContent.trim()).to.equal('Toon meer algoritmes');
    expect(some.querySelector('.paper')!.textContent).to.equal('Hier staan er 10 van de 12.');
    expect((await below(12, 12)).childElementCount).to.equal(0);
  });

  it('is the sentence alone, for everybody, where a register gives no more', async () => {
    const most = await below(LIMITS.results, LIMITS.results + 5);
    expect(most.querySelectorAll('button, .paper')).to.have.length(0);
    expect(most.textContent.trim()).to.equal('Hier staan er 10.000 van de 10.005.');
  });
});
