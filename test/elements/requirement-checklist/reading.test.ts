/** Reading a file into a checklist in which more happens meanwhile. */
import { expect } from '@open-wc/testing';
import { browserStorage } from '../../../src/context/checklist/browser-storage.js';
import { ChecklistSession } from '../../../src/context/checklist/checklist-session.js';
import { keyOf } from '../../../src/context/checklist/keys.js';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, withAnswer } from '../../../src/core/checklist/checklist.js';
import { inventedKader } from '../../../stories/support/invented-kader.js';
import { until } from '../helpers/harness.js';
import { DOOR, endOfTest, fileWith, filledIn, give, LATER, listening, MANUAL, press } from './acts.js';
import { checklistIn, type Shown } from './checklists.js';

const door = inventedKader().requirements.find(({ title }) => title.nl === DOOR)!;

function writtenElsewhere({ id }: Shown, note: string): void {
  const session = new ChecklistSession(id, browserStorage);
  const answer = answerOf(session.checklist, door.urn) ?? emptyAnswer(door, DOOR);
  session.edit(withAnswer(session.checklist, withPatch(answer, { note }, LATER)));
  session.save();
  dispatchEvent(new StorageEvent('storage', { key: keyOf(id, door.urn), storageArea: localStorage }));
}

/** A file whose text comes when the test says so. */
function slowFile(text: string): { file: File; come: () => Promise<void> } {
  const file = new File([text], 'checklist.json');
  let come = (_text: string): void => undefined;
  const coming = new Promise<string>((resolve) => (come = resolve));
  file.text = () => coming;
  return {
    file,
    come: async () => {
      come(text);
      // Reading, and then what waits for it.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
  };
}

function choose({ screen }: Shown, ...chosen: readonly File[]): void {
  const input = screen.one<HTMLInputElement>('input[type=file]');
  // What a browser puts in the list is another object, without the test's own way of reading.
  Object.defineProperty(input, 'files', { configurable: true, value: chosen });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('reading a file into a checklist', () => {
  afterEach(endOfTest);

  it('shows what it changes in the checklist as it is now, and asks again when that is something else', async () => {
    const shown = await filledIn({ profile: '' });
    const { screen, element } = shown;
    await give(shown, fileWith(DOOR, { status: 'done', note: 'Uit het bestand' }));
    screen.checkbox('Neem wat in het bestand staat').click();
    await element.updateComplete;
    writtenElsewhere(shown, 'Van het andere tabblad');
    await element.updateComplete;
    expect(screen.text('.files .notice')).to.include('Van het andere tabblad');

    const { hears } = listening();
    await press(shown, 'Voeg samen');
    await hears('De checklist is intussen veranderd');
    expect(element.checklist.answers[0]).to.include({ status: 'in-progress', note: 'Van het andere tabblad' });
    expect(screen.text('.files .notice')).to.include('intussen veranderd').and.include('Van het andere tabblad');
    await until(() => screen.focused?.textContent === 'Dit verandert er');
    await press(shown, 'Voeg samen');
    expect(element.checklist.answers[0]).to.include({ status: 'done', note: 'Uit het bestand' });
    expect(screen.text('.files .message')).to.include('ingelezen');
  });

  it('asks once when what happened meanwhile has nothing to do with the file', async () => {
    const shown = await filledIn({ profile: '' });
    await give(shown, fileWith(MANUAL, { status: 'done' }));
    writtenElsewhere(shown, 'Van het andere tabblad');
    await press(shown, 'Voeg samen');
    expect(shown.screen.text('.files .message')).to.include('ingelezen');
    expect(answerOf(shown.element.checklist, door.urn)?.note).to.equal('Van het andere tabblad');
  });

  for (const [name, elsewhere, sentence] of [
    ['says that all is as it was', false, 'Alles is weer zoals ervoor.'],
    ['says that what another tab did since then stays', true, 'Wat daarna in een ander tabblad is veranderd'],
  ] as const) {
    it(`${name} when it is undone`, async () => {
      const shown = await filledIn({ profile: '' });
      await give(shown, fileWith(MANUAL, { status: 'done' }));
      await press(shown, 'Voeg samen');
      if (elsewhere) writtenElsewhere(shown, 'Van het andere tabblad');
      await shown.element.updateComplete;
      await press(shown, 'Maak ongedaan');
      expect(shown.element.checklist.answers.map(({ urn }) => urn)).to.deep.equal([door.urn]);
      expect(answerOf(shown.element.checklist, door.urn)?.note).to.equal(elsewhere ? 'Van het andere tabblad' : '');
      const message = shown.screen.text('.files .message');
      expect(message).to.include(sentence);
      if (elsewhere) expect(message).not.to.include('zoals ervoor');
    });
  }

  it('shows nothing of a slow file when another was chosen, or all was deleted', async () => {
    const shown = await checklistIn({ profile: '' });
    const { screen, element } = shown;
    const [slow, slower] = [slowFile(fileWith(DOOR, { status: 'done' })), slowFile(fileWith(DOOR, { note: 'x' }))];
    choose(shown, slow.file);
    choose(shown, new File([fileWith(MANUAL, { status: 'done' })], 'ander.json'));
    await until(() => screen.text('.files .notice').includes(MANUAL));
    await slow.come();
    await element.updateComplete;
    expect(screen.text('.files .notice')).to.include(MANUAL).and.not.include(DOOR);

    choose(shown, slower.file);
    await press(shown, 'Wis deze checklist');
    await press(shown, 'Ja, wis alles');
    await slower.come();
    await element.updateComplete;
    expect(screen.has('.files .notice')).to.equal(false);
  });
});
