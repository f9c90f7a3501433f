/** Searching in a checklist when answers come late. */
import { expect } from '@open-wc/testing';
import { type HeldFind, readyKader } from '../../../stories/support/fake-kader.js';
import { until } from '../helpers/harness.js';
import { checklistIn, clean, type Shown, type } from './checklists.js';

const SECRETS = 'Geheimen van inwoners blijven geheim';

/** A checklist in which was searched for robots and then for secrets; the kader has answered neither. */
async function searchedTwice(): Promise<Shown & { robots: HeldFind; secrets: HeldFind }> {
  const store = readyKader();
  const shown = await checklistIn({ store });
  store.hold = true;
  const field = shown.screen.one<HTMLInputElement>('.filters input[type=search]');
  for (const words of ['robots', 'geheimen']) type(field, words, false);
  const [robots, secrets] = await until(() => store.held.length === 2 && store.held);
  return { ...shown, robots: robots!, secrets: secrets! };
}

const titles = ({ screen }: Shown): string[] => [...new Set(screen.titles)];
const drawn = async ({ element }: Shown): Promise<void> => {
  // What hangs on the answer, and then the drawing.
  await Promise.resolve();
  await Promise.resolve();
  await element.updateComplete;
};

describe('searching in a checklist', () => {
  afterEach(clean);

  it('shows what was searched for last, whatever is answered last', async () => {
    const shown = await searchedTwice();
    await shown.secrets.answer();
    await until(() => titles(shown).length === 1);
    await shown.robots.answer();
    await drawn(shown);
    expect(titles(shown)).to.deep.equal([SECRETS]);
  });

  it('says nothing of an earlier search that failed', async () => {
    const shown = await searchedTwice();
    await shown.secrets.answer();
    await until(() => titles(shown).length === 1);
    shown.robots.fail(new Error('x'));
    await drawn(shown);
    expect(titles(shown)).to.deep.equal([SECRETS]);
    expect(shown.screen.text('.shown p')).not.to.include('Zoeken lukt nu niet');
  });

  it('shows all when the filters were taken away before the answer came', async () => {
    const shown = await searchedTwice();
    shown.screen.button('Wis alle filters').click();
    // A status is no words.
    shown.screen.checkbox('Alleen wat nog niet klaar is').click();
    await shown.secrets.answer();
    await drawn(shown);
    expect(titles(shown)).to.have.length(5);
  });
});
