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

  it('26. has exactly one polite and one assertive region, in the light DOM, empty at first', () => {
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

  it('says it in the voice of its language, which is the page’s when none is named', async () => {
    const region = polite() as HTMLElement;
    const voices: string[] = [];
    for (const lang of ['en', undefined]) {
      const heard = spoken(region);
      announce('1 algorithm', 'polite', lang);
      await heard;
      voices.push(([...region.children] as HTMLElement[]).find(({ textContent }) => textContent)?.lang ?? '');
    }
    expect(voices).to.deep.equal(['en', document.documentElement.lang]);
  });

  it('takes away what has been said, but not what is newer', () => {
    const region = polite() as HTMLElement;
    const timers = new Map<number, () => void>();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    // Time that passes at a word: the newest timer ends now.
    const pass = (): void => {
      const [id, action] = [...timers].at(-1)!;
      timers.delete(id);
      action();
    };
    let next = 1;
    globalThis.setTimeout = ((action: () => void) => (timers.set(next, action), next++)) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
    try {
      announce('1 resultaat');
      pass();
      expect(region.textContent).to.equal('1 resultaat');
      announce('2 resultaten');
      expect(timers.size).to.equal(1);
      pass();
      expect(region.textContent).to.equal('2 resultaten');
      pass();
      expect(region.textContent).to.equal('');
      expect(timers.size).to.equal(0);
    } finally {
      globalThis.setTimeout = start;
      globalThis.clearTimeout = stop;
    }
  });

  it('26. comes back when the page has thrown it away', () => {
    regions().forEach((region) => region.remove());
    announce('hallo');
    expect(regions()).to.have.length(1);
    prepareAnnouncer();
    expect(regions()).to.have.length(2);
  });

  it('26. takes the place of copies of it, in a page that comes back as it was kept', () => {
    const kept = regions().map((region) => region.cloneNode(true) as HTMLElement);
    regions().forEach((region) => region.remove());
    document.body.append(...kept);
    prepareAnnouncer();
    expect(regions()).to.have.length(2);
    expect(regions().filter((region) => kept.includes(region))).to.deep.equal([]);
  });

  it('26. speaks in a modal dialog while one is open, for behind it nothing is read', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    const region = polite() as HTMLElement;
    const heard = spoken(region);
    announce('3 resultaten');
    expect(region.parentElement).to.equal(dialog);
    // It comes empty: a region that arrives with its text is not read.
    expect(region.textContent).to.equal('');
    expect(await heard).to.equal('3 resultaten');
    announce('4 resultaten');
    dialog.close();
    expect(await spoken(region)).to.equal('4 resultaten');
    expect(region.parentElement).to.equal(document.body);
    dialog.remove();
  });

  it('26. speaks in the dialog that has the focus, when one is opened from another', () => {
    const [inner, outer] = [document.createElement('dialog'), document.createElement('dialog')];
    for (const dialog of [inner, outer]) dialog.append(document.createElement('button'));
    document.body.append(inner, outer);
    outer.showModal();
    inner.showModal();
    announce('3 resultaten');
    expect(polite()?.parentElement).to.equal(inner);
    inner.remove();
    outer.remove();
  });

  describe('with a modal dialog in a shadow root', () => {
    let host: HTMLElement;
    afterEach(() => host.remove());

    /** A design system's dialog: its own `<dialog>`, around what the page puts into its slot. */
    function around(slot: string, mode: ShadowRootMode = 'open') {
      host = document.createElement('div');
      const dialog = host.attachShadow({ mode }).appendChild(document.createElement('dialog'));
      dialog.appendChild(document.createElement('slot')).name = slot;
      const speaker = document.createElement('section');
      speaker.slot = slot;
      host.append(speaker);
      document.body.append(host);
      dialog.showModal();
      return { dialog, speaker };
    }

    /** What is behind an open modal dialog takes no focus. */
    function isBehind(region: HTMLElement): boolean {
      region.tabIndex = -1;
      region.focus();
      const { activeElement } = region.getRootNode() as Document | ShadowRoot;
      region.blur();
      region.removeAttribute('tabindex');
      return activeElement !== region;
    }

    it('26. speaks in the one that shows who speaks in a slot, without the focus being there', async () => {
      const { dialog, speaker } = around('inhoud');
      dialog.blur();
      expect(document.activeElement).to.equal(document.body);
      const region = polite() as HTMLElement;
      expect(isBehind(region)).to.equal(true);
      const heard = spoken(region);
      announce('3 resultaten', 'polite', 'nl', speaker);
      expect(await heard).to.equal('3 resultaten');
      expect(region.parentElement).to.equal(dialog);
      expect(isBehind(region)).to.equal(false);
      dialog.close();
      announce('4 resultaten', 'polite', 'nl', speaker);
      expect(await spoken(region)).to.equal('4 resultaten');
      expect(region.parentElement).to.equal(document.body);
      expect(isBehind(region)).to.equal(false);
    });

    it('26. speaks in the one around who speaks in a shadow root inside it', () => {
      const { dialog } = around('');
      const inner = dialog.appendChild(document.createElement('div'));
      const speaker = inner.attachShadow({ mode: 'closed' }).appendChild(document.createElement('section'));
      announce('3 resultaten', 'polite', 'nl', speaker);
      const region = dialog.lastElementChild as HTMLElement;
      expect(region.dataset['arAnnouncer']).to.equal('polite');
      expect(isBehind(region)).to.equal(false);
      announce('4 resultaten');
      host.remove();
      prepareAnnouncer();
      expect(polite()?.parentElement).to.equal(document.body);
    });

    it('26. speaks where the focus is, also for what is behind it', () => {
      const { dialog } = around('');
      const field = dialog.appendChild(document.createElement('input'));
      field.focus();
      announce('3 resultaten', 'polite', 'nl', document.body);
      expect(dialog.lastElementChild?.matches('[data-ar-announcer]')).to.equal(true);
    });

    it('26. stays in a dialog of the page, whatever is between that and who speaks', () => {
      const { dialog, speaker } = around('');
      dialog.close();
      const outer = document.body.appendChild(document.createElement('dialog'));
      outer.append(host);
      outer.showModal();
      announce('3 resultaten', 'polite', 'nl', speaker);
      expect(polite()?.parentElement).to.equal(outer);
      outer.remove();
    });
  });

  it('takes no room and has no style attribute that came from markup', () => {
    const { width, height } = (polite() as HTMLElement).getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
  });
});
