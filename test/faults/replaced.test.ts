/** A newer snapshot takes the place of the one that a page has open. */
import { expect } from '@open-wc/testing';
import { LOOK_AGAIN_MS } from '../../src/core/retry/staleness.js';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, neverWrong, paste, read, report, RETRY, settled, SUBJECTS, TAGS, well } from './faulty.js';

const DAYS = ['1 juni 2026', '20 juni 2026'];

describe('a snapshot that is replaced by a newer one while the page is open', () => {
  const page = guarded();

  it('is asked anew when its files are gone, and the answer is of the new day', async () => {
    const folder = await new Folder('register').breaks();
    const element = paste('register-search', folder.src);
    await well(element);
    await folder.isReplaced();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('form input')!;
    field.value = 'parkeren';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const text = await well(element, '31 algoritmes gevonden', ['20 juni 2026']);
    expect(text).to.include('Gegevens van 20 juni 2026').and.include('Vernieuwd');
    await report('newer snapshot, files gone', 'register-search', text, 'without a word');
  });

  for (const tag of TAGS) {
    it(`is noticed by ${tag} after an hour, when somebody comes back, and what is there stays until then`, async () => {
      const { kind } = SUBJECTS[tag]!;
      const folder = await new Folder(kind).breaks();
      const element = paste(tag, folder.src);
      const before = await well(element);
      page.hands.pass(LOOK_AGAIN_MS - 1);
      page.hands.comeBack();
      expect((await folder.gets())['manifest.json']).to.equal(1);
      // Not before: files still on their way would be gone, which is a reason of its own to look.
      await folder.isReplaced();
      page.hands.pass(1);
      page.hands.comeBack();
      await until(() => {
        neverWrong(element, DAYS);
        const text = read(element);
        const isNew = kind === 'register' ? /Vernieuwd|31 algoritmes/.test(text) : !text.includes(DAYS[0]!);
        return isNew && element.matches(':state(ready)');
      });
      const text = neverWrong(element, ['20 juni 2026']);
      expect(text).to.not.include(RETRY);
      await report(
        'newer snapshot, an hour later',
        tag,
        kind === 'register' ? text : before,
        'when somebody comes back',
      );
    });

    it(`takes nothing from ${tag} when it cannot be read yet`, async () => {
      const { kind } = SUBJECTS[tag]!;
      const folder = await new Folder(kind).breaks();
      const element = paste(tag, folder.src);
      const before = await well(element);
      await folder.isReplaced([{ file: '', status: 500 }]);
      page.hands.pass(LOOK_AGAIN_MS);
      page.hands.comeBack();
      await folder.wasAsked('manifest.json', 2);
      await settled(element);
      // More of what was on its way may have come, or the message that it does not.
      expect(read(element)).to.include(SUBJECTS[tag]!.shows);
      expect(read(element).length).to.be.at.least(before.length);
      await report('newer snapshot that cannot be read', tag, before, 'when somebody comes back an hour later');
    });
  }

  it('takes no row from a list when a text is gone and the new one cannot be opened', async () => {
    const folder = await new Folder('kader').breaks();
    const element = paste('requirement-list', folder.src);
    await well(element);
    const root = element.shadowRoot!;
    const rows = root.querySelectorAll<HTMLButtonElement>('.opener').length;
    await folder.isReplaced([{ file: 'manifest', status: 500 }]);
    // Not every requirement has a text.
    for (const one of root.querySelectorAll<HTMLButtonElement>('.opener')) one.click();
    await until(() => read(element).includes('De officiële tekst is nu niet te tonen.'));
    expect(root.querySelectorAll('.opener')).to.have.length(rows);
    neverWrong(element);
    await folder.isReplaced();
    page.hands.pass(2_000);
    const text = await until(() => {
      const seen = neverWrong(element, DAYS);
      return seen.includes('Ook de nieuwe handleiding telt.') && !seen.includes(RETRY) && seen;
    });
    expect(root.querySelectorAll('.opener')).to.have.length(rows);
    await report('newer snapshot, a text is gone', 'requirement-list', text, 'by itself after 2 s');
  });
});
