/** What a checklist tells of a kader that is another than that of the last change. */
import { expect } from '@open-wc/testing';
import { emptyChecklist, withKader } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import type { Checklist } from '../../../src/core/checklist/model.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import type { Kader } from '../../../src/core/kader/model.js';
import { formatDate } from '../../../src/locales/index.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { FakeKaderStore, inventedKader } from '../../../stories/support/fake-kader.js';
import { measure, requirement } from '../../../stories/support/invented-kader.js';
import { DOOR, fileWith, filledIn, give, MANUAL, press } from './acts.js';
import { checklistIn, choose, clean, MOMENT, type Shown } from './checklists.js';

const old = inventedKader();
const door = old.requirements.find(({ title }) => title.nl === DOOR)!;
const NEW = 'Een nieuwe vereiste';
/** As many requirements: one is new, one is gone. */
const others = [...old.requirements.filter((one) => one !== door), requirement('woo-90', { title: NEW })];

const withKaderOf = (kader: Partial<Kader>): FakeKaderStore => new FakeKaderStore(undefined, inventedKader(kader));
const newer = { info: { ...old.info, date: '2027-01-01' }, requirements: others };
const news = ({ screen }: Shown): string => screen.texts('.notice').find((one) => one.includes('vernieuwd')) ?? '';

describe('the news of a kader', () => {
  afterEach(clean);

  it('is told also when source, date and number of requirements are the same', async () => {
    const { id, element } = await filledIn();
    element.remove();
    const shown = await checklistIn({ id, store: withKaderOf({ requirements: others }) });
    expect(news(shown)).to.include(NEW).and.include(DOOR).and.include('Uw antwoorden staan onderaan');
    await press(shown, 'Gezien');
    expect(news(shown)).to.equal('');
    // The answer about what is gone is there still, and nothing is told of it again.
    expect(shown.element.checklist.answers).to.have.length(1);
    shown.element.remove();
    expect(news(await checklistIn({ id, store: withKaderOf({ requirements: others }) }))).to.equal('');
  });

  it('speaks of no answers where what is gone had none', async () => {
    const { id, element } = await filledIn();
    element.remove();
    const requirements = old.requirements.filter(({ title }) => title.nl !== MANUAL);
    const told = news(await checklistIn({ id, store: withKaderOf({ requirements }) }));
    expect(told).to.include('Vervallen vereisten').and.not.include('Uw antwoorden');
  });

  it('is told of a title that was changed within one version', async () => {
    const { id, element } = await filledIn();
    element.remove();
    const renamed = old.requirements.map((one) =>
      one === door ? { ...door, title: { nl: 'De deur is dicht' }, mark: 'ffffffff' } : one,
    );
    const shown = await checklistIn({ id, store: withKaderOf({ requirements: renamed }) });
    expect(news(shown)).to.include(`‘${DOOR}’ heet nu ‘De deur is dicht’`);
    await press(shown, 'Gezien');
    expect(news(shown)).to.equal('');
  });

  it('is not called renewed when the kader at hand is of an earlier day', async () => {
    const { id, element } = await filledIn();
    element.remove();
    const older = { info: { ...old.info, date: '2020-02-03' }, requirements: others };
    const shown = await checklistIn({ id, store: withKaderOf(older) });
    expect(news(shown)).to.equal('');
    const told = shown.screen.texts('.notice').find((one) => one.includes('ouder'));
    expect(told).to.include('3 februari 2020').and.include(formatDate(old.info.date, 'nl'));
    expect(told).to.include(NEW).and.include(DOOR).and.not.include('Nieuwe').and.not.include('Vervallen');
    await press(shown, 'Gezien');
    expect(shown.screen.text('.root')).not.to.include('ouder');
    expect(shown.element.checklist.kader.date).to.equal('2020-02-03');
  });

  it('is not told of what was gone before', async () => {
    const gone = measure('org-99', { key: 'weg', title: 'Weg' });
    const checklist = withMeasure(workedOn(), gone, 'Weg', true, MOMENT);
    expect(news(await checklistIn({ checklist }))).to.equal('');
  });

  describe('after reading a file', () => {
    const made = (change = (checklist: Checklist): Checklist => checklist): string =>
      fileWith(DOOR, { status: 'done' }, (checklist) => change(withKader(checklist, old)));

    it('is what has come and gone since the file was made', async () => {
      const shown = await checklistIn({ profile: '', store: withKaderOf(newer) });
      await give(shown, made());
      await press(shown, 'Voeg samen');
      expect(news(shown)).to.include('1 januari 2027').and.include(NEW).and.include(DOOR);
      expect(shown.element.checklist.kader.date).to.equal(old.info.date);
      // It stays until it was seen, whatever is done first.
      shown.screen.button(NEW).click();
      await shown.element.updateComplete;
      choose(shown.screen.fieldOf(NEW, 'Status'), 'done');
      await shown.element.updateComplete;
      expect(news(shown)).to.include(DOOR);
      await press(shown, 'Gezien');
      expect(news(shown)).to.equal('');
      expect(shown.element.checklist.kader.date).to.equal('2027-01-01');
    });

    it('is so too where something was filled in with the newer kader already', async () => {
      const checklist = withKader(emptyChecklist('x'), inventedKader(newer));
      const shown = await checklistIn({ profile: '', checklist, store: withKaderOf(newer) });
      await give(shown, made());
      await press(shown, 'Voeg samen');
      expect(news(shown)).to.include(NEW).and.include(DOOR);
    });

    it('is nothing for a file of the kader at hand', async () => {
      const shown = await checklistIn({ profile: '' });
      await give(shown, writeChecklist(workedOn()));
      await press(shown, 'Voeg samen');
      expect(news(shown)).to.equal('');
    });
  });
});
