import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { languageCode, nearestLanguage, PageLanguage } from '../../src/context/page-language.js';

class Speaker extends LitElement {
  readonly language = new PageLanguage(this);

  override render(): TemplateResult {
    return html`${this.language.code}<slot></slot>`;
  }
}
customElements.define('test-speaker', Speaker);

class Shell extends LitElement {
  override render(): TemplateResult {
    return html`<div><test-speaker></test-speaker></div>`;
  }
}
customElements.define('test-shell', Shell);

const spoken = (element: Element | null | undefined): string => element?.shadowRoot?.textContent?.trim() ?? '';

describe('the language of an element', () => {
  it('is the primary part of a tag, and Dutch for one that we do not speak', () => {
    expect(languageCode('en-GB')).to.equal('en');
    expect(languageCode('FY-nl')).to.equal('fy');
    expect(languageCode(' en_US')).to.equal('en');
    expect(languageCode('de')).to.equal('nl');
    expect(languageCode('')).to.equal('nl');
  });

  it('is its own, else the nearest around it', async () => {
    const outer = await fixture(html`
      <div lang="fy">
        <p><test-speaker></test-speaker></p>
        <test-speaker lang="en"></test-speaker>
      </div>
    `);
    const [inherits, own] = outer.querySelectorAll('test-speaker');
    expect(spoken(inherits)).to.equal('fy');
    expect(spoken(own)).to.equal('en');
  });

  it('is found through shadow hosts', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><test-shell></test-shell></div>`);
    const shell = outer.querySelector<Shell>('test-shell');
    await shell?.updateComplete;
    const inner = shell?.shadowRoot?.querySelector('test-speaker');
    expect(inner && nearestLanguage(inner)).to.equal('en');
    expect(spoken(inner)).to.equal('en');
  });

  it('follows a change around it, also outside its own shadow tree, and no longer once it has left', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><test-shell></test-shell></div>`);
    const inner = outer.querySelector('test-shell')?.shadowRoot?.querySelector<Speaker>('test-speaker');
    outer.lang = 'fy';
    await nextFrame();
    await inner?.updateComplete;
    expect(spoken(inner)).to.equal('fy');

    inner?.remove();
    outer.lang = 'en';
    await nextFrame();
    expect(inner?.language.code).to.equal('fy');
  });

  it('is held while the page is translated, also where an image has the name of what is asked of the document', async () => {
    const html = document.querySelector('html') as HTMLElement;
    const page = await fixture<HTMLElement>(
      '<div><test-speaker></test-speaker><img name="documentElement" alt=""></div>',
    );
    const speaker = page.querySelector('test-speaker') as Speaker;
    html.classList.add('translated-ltr');
    html.lang = 'en';
    await nextFrame();
    const held = speaker.language.code;
    html.classList.remove('translated-ltr');
    html.lang = 'nl';
    // What tidies up after a test asks the document by name itself.
    page.querySelector('img')?.remove();
    expect(held).to.equal('nl');
  });
});
