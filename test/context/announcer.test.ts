import { expect } from '@open-wc/testing';
import { announce, prepareAnnouncer } from '../../src/context/announcer.js';

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-ar-announcer]')];
const polite = (): HTMLElement | undefined => regions().find(({ ariaLive }) => ariaLive === 'polite');

/** Resolves when the region says something again. */
function spoken(region: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const text = region.textContent;
      if (!text) return;
      observer.disconnect();
      resolve(text);
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
  });
}

describe('the announcer', () => {
  beforeEach(() => prepareAnnouncer());

  it('has exactly one polite and one assertive region, in the light DOM, empty at first', () => {
    prepareAnnouncer();
    expect(regions().map(({ ariaLive }) => ariaLive)).to.have.members(['polite', 'assertive']);
    expect(regions().every(({ parentElement }) => parentElement === document.body)).to.equal(true);
  });

  it('says a sentence, and the same sentence again in another line', async () => {
    const region = polite() as HTMLElement;
    const first = spoken(region);
    announce('12 resultaten');
    expect(await first).to.equal('12 resultaten');
    const line = [...region.children].findIndex(({ textContent }) => textContent);
    const second = spoken(region);
    announce('12 resultaten');
    expect(await second).to.equal('12 resultaten');
    expect([...region.children].findIndex(({ textContent }) => textContent)).not.to.equal(line);
  });

  it('leaves out what was replaced before it was said', async () => {
    const region = polite() as HTMLElement;
    const heard = spoken(region);
    announce('1 resultaat');
    announce('2 resultaten');
    expect(await heard).to.equal('2 resultaten');
  });

  it('comes back when the page has thrown it away', () => {
    regions().forEach((region) => region.remove());
    announce('hallo');
    expect(regions()).to.have.length(1);
    prepareAnnouncer();
    expect(regions()).to.have.length(2);
  });

  it('takes no room and has no style attribute that came from markup', () => {
    const { width, height } = (polite() as HTMLElement).getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
  });
});
