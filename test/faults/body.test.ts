/** Every file of a snapshot, broken off at every tenth of its body, while somebody searches and opens what is there. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, neverWrong, paste, read, report, RETRY, retryButton, SUBJECTS, well } from './faulty.js';

const TENTHS = Array.from({ length: 10 }, (_, n) => n / 10);

/** What a visitor does so that files are needed, after the manifest. */
async function use(element: HTMLElement): Promise<void> {
  const root = await until(() => element.shadowRoot);
  if (['algorithm-card', 'ai-act-profile', 'requirement-checklist'].includes(element.localName)) return;
  const field = await until(() => root.querySelector<HTMLInputElement>('form input'));
  field.value = element.localName === 'register-search' ? 'parkeren wijk' : 'robot';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Whether it knows how it ends: an answer, or an error with a way to try again. */
const ended = (element: HTMLElement): boolean => element.matches(':is(:state(ready), :state(empty), :state(error))');

describe('a file of a snapshot that is cut off at every tenth', () => {
  const page = guarded();
  const FILES: [tag: string, file: string][] = [
    ...['names', 'facts', 'about', 'index', 'synonyms', 'topics'].map((file): [string, string] => [
      'register-search',
      file,
    ]),
    ...['names', 'facts', 'shard'].map((file): [string, string] => ['algorithm-card', file]),
    ...['items', 'requirement-index'].map((file): [string, string] => ['requirement-list', file]),
    ['measure-list', 'measure-index'],
    ['instrument-list', 'instrument-index'],
    ['requirement-checklist', 'items'],
    ['ai-act-profile', 'items'],
  ];
  for (const [tag, file] of FILES) {
    it(`${file}: ${tag} shows what it has or what is wrong, and comes back`, async () => {
      let said = '';
      let asked = 0;
      const cells = await Promise.all(
        TENTHS.map(async (cut) => {
          const folder = await new Folder(SUBJECTS[tag]!.kind).breaks({ file, cut });
          return { folder, element: paste(tag, folder.src) };
        }),
      );
      for (const { element } of cells) await use(element);
      for (const { element, folder } of cells) {
        // Until it is known whether the file was needed: then there is an answer without it, or an error.
        const text = await until(() => {
          const seen = read(element);
          return (seen.includes(RETRY) || !/Bezig met (laden|zoeken)/.test(seen)) && ended(element) && seen;
        });
        neverWrong(element);
        if (text.includes(RETRY)) said = text;
        asked += (await folder.names(file)).length;
        await folder.breaks();
      }
      page.hands.pass(3_000);
      for (const { element } of cells) {
        // By itself, or by the button where only that helps.
        await until(() => {
          if (element.matches(':is(:state(ready), :state(empty))') && !read(element).includes(RETRY)) return true;
          if (page.hands.planned === 0) retryButton(element)?.click();
          return false;
        });
        neverWrong(element);
      }
      await report(
        `${file} cut off at every tenth`,
        tag,
        said || (asked ? 'all that there is' : 'not needed'),
        'by itself or by the button',
      );
    });
  }
});

describe('a file that fails while somebody reads', () => {
  const page = guarded();

  it('takes nothing away from a list: its rows stay, and the text of an item can be asked for again', async () => {
    const folder = await new Folder('kader').breaks({ file: 'texts', status: 500 });
    const element = paste('requirement-list', folder.src);
    await well(element);
    const opener = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.opener')];
    for (const one of opener) one.click();
    await until(() => read(element).includes('De officiële tekst is nu niet te tonen.'));
    expect(element.shadowRoot!.querySelectorAll('.opener')).to.have.length(opener.length);
    await folder.breaks();
    page.hands.pass(2_000);
    await until(() => read(element).includes('leest eerst de handleiding'));
    expect(read(element)).to.not.include(RETRY);
    await report(
      'texts status 500, then well',
      'requirement-list',
      'De officiële tekst is nu niet te tonen.',
      'by itself after 2 s',
    );
  });

  it('keeps a search in use: what was typed stays, and it is answered as soon as that can be', async () => {
    const folder = await new Folder('register').breaks({ file: 'index', drop: true }, { file: 'names', times: 0 });
    const element = paste('register-search', folder.src);
    await until(() => read(element).includes('30 algoritmes'));
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('form input')!;
    field.value = 'wijk';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => read(element).includes(RETRY));
    neverWrong(element);
    await folder.breaks();
    dispatchEvent(new Event('online'));
    const text = await well(element, 'gevonden voor ‘wijk’');
    expect(text).to.include('30 algoritmes');
    expect(field.value).to.equal('wijk');
  });
});
