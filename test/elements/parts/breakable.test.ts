import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { breakable } from '../../../src/elements/parts/breakable.js';
import { heading } from '../../../src/elements/parts/heading.js';

describe('a long word of ours in a heading', () => {
  it('is broken where its parts meet', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="nl" style="font: 20px monospace; inline-size: 14ch; overflow-wrap: anywhere; hyphens: auto">
        <style>
          h2 {
            font: inherit;
          }</style
        >${heading(2, 'Zoek in het Algoritmeregister')}
      </div>`,
    );
    const text = [...place.querySelector('h2')!.childNodes].find(
      (node): node is Text => node instanceof Text && !!node.data,
    )!;
    const range = document.createRange();
    const lineOf = (part: string): number[] => {
      const at = text.data.indexOf(part);
      range.setStart(text, at);
      range.setEnd(text, at + part.length);
      return [...range.getClientRects()].map(({ top }) => top);
    };
    // The hyphen belongs to the first letter after it.
    const [algoritme, register] = [lineOf('Algoritme'), lineOf('egister')];
    expect(new Set(algoritme), 'Algoritme').to.have.length(1);
    expect(new Set(register), 'register').to.have.length(1);
    expect(register[0]).to.be.above(algoritme[0]!);
  });

  it('is all that is changed', () => {
    expect(breakable('Het Algoritmekader, en wat u typt')).to.equal('Het Algoritme\u00ADkader, en wat u typt');
    expect(breakable('verkeersregelinstallatie')).to.equal('verkeersregelinstallatie');
  });
});
