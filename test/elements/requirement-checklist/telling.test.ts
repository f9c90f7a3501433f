/** That a visitor hears and sees what each act has led to, where it was done, and keeps the focus. */
import { expect } from '@open-wc/testing';
import type { ProfileProvider } from '../../../src/context/kader-types.js';
import { profilesById } from '../../../src/context/page.js';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer, withKader, withProfile } from '../../../src/core/checklist/checklist.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { RegisterError } from '../../../src/core/errors.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { failedKader, FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { inventedKader, requirement } from '../../../stories/support/invented-kader.js';
import { Warnings } from '../../helpers/warnings.js';
import { until } from '../helpers/harness.js';
import { DOOR, endOfTest, filledIn, give, LATER, listening, lost, press } from './acts.js';
import { checklistIn, choose, freshId, keysOf, type } from './checklists.js';

describe('what a checklist tells of', () => {
  afterEach(endOfTest);

  describe('narrowing', () => {
    it('27. is the number of requirements, once typing has paused', async () => {
      const { screen, clock, store } = await checklistIn();
      store.hold = true;
      const { said, hears } = listening();
      const find = screen.one<HTMLInputElement>('.filters input[type=search]');
      type(find, 'gehei', false);
      type(find, 'geheimen', false);
      clock.pass(5000);
      for (const { answer } of store.held) await answer();
      await until(() => new Set(screen.titles).size === 1);
      const counts = (): string[] => said.filter((line) => line.includes('vereisten'));
      expect(counts()).to.deep.equal([]);
      clock.pass(900);
      await hears('1 van 5 vereisten');
      expect(counts()).to.have.length(1);
    });

    it('28. is that there are none, sooner', async () => {
      const { screen, clock } = await checklistIn();
      const { hears } = listening();
      type(screen.one('.filters input[type=search]'), 'xyzzy', false);
      await until(() => screen.titles.length === 0);
      clock.pass(300);
      await hears('Geen vereisten gevonden');
    });

    it('is that searching fails', async () => {
      const { screen, clock, store } = await checklistIn();
      store.failure = new RegisterError({ code: 'internal', what: 'x', remedy: 'y' });
      const { hears } = listening();
      type(screen.one('.filters input[type=search]'), 'robots', false);
      await until(() => screen.text('.shown p').startsWith('Zoeken lukt nu niet'));
      clock.pass(300);
      await hears('Zoeken lukt nu niet');
    });

    it('goes for a status, for what is open and for all again', async () => {
      const shown = await checklistIn({ checklist: workedOn() });
      const { screen, clock, element } = shown;
      const { said, hears } = listening();
      choose(screen.one('.filters select'), 'done');
      clock.pass(900);
      await hears('2 van 6 vereisten');
      choose(screen.one('.filters select'), '');
      screen.checkbox('Alleen wat nog niet klaar is').click();
      clock.pass(900);
      await hears('3 van 6 vereisten');
      await element.updateComplete;
      await press(shown, 'Wis alle filters');
      clock.pass(900);
      await until(() => said.some((text) => text.startsWith('6 vereisten')));
    });

    it('is nothing when the kader changes and not the visitor', async () => {
      const { store, clock, element } = await checklistIn();
      store.become({ status: 'loading' });
      store.become(store.ready);
      await element.updateComplete;
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('keeping', () => {
    it('is that all was saved again', async () => {
      const shown = await filledIn();
      await lost(shown);
      const { hears } = listening();
      await press(shown, 'Sla ze opnieuw op');
      await hears('weer opgeslagen');
      expect(shown.screen.focused!.textContent).to.include('weer opgeslagen');
    });

    it('is that trying again fails again, and leaves the focus', async () => {
      const shown = await checklistIn();
      const { screen, element } = shown;
      screen.button(DOOR).click();
      await element.updateComplete;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        choose(screen.fieldOf(DOOR, 'Status'), 'done');
        await element.updateComplete;
        const first = listening();
        await first.hears('Opslaan lukt niet');
        const again = listening();
        await press(shown, 'Probeer opnieuw op te slaan');
        await again.hears('Opslaan lukt niet');
        expect(screen.focused === screen.button('Probeer opnieuw op te slaan')).to.equal(true);
      } finally {
        Storage.prototype.setItem = setItem;
      }
      const { hears } = listening();
      await press(shown, 'Probeer opnieuw op te slaan');
      await hears('weer opgeslagen');
      expect(screen.focused!.textContent).to.include('weer opgeslagen');
    });

    it('lets the last copy go, and gives it back', async () => {
      const shown = await filledIn();
      const { screen, element, id } = shown;
      await lost(shown);
      const { hears } = listening();
      await press(shown, 'Haal ze hier ook weg');
      await hears('nu ook hier weg');
      expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Te doen');
      expect(screen.focused!.textContent).to.include('nu ook hier weg');
      await press(shown, 'Maak ongedaan');
      await hears('Ongedaan gemaakt');
      expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Mee bezig');
      expect(keysOf(id)).to.have.length(2);
      expect(screen.focused!.textContent).to.include('Ongedaan gemaakt');
      await element.updateComplete;
    });
  });

  it('says that a renewal was seen, and puts the focus there', async () => {
    const old = inventedKader();
    const added = [...old.requirements, requirement('woo-90', { title: 'Een nieuwe vereiste' })];
    const shown = await checklistIn({
      store: new FakeKaderStore(
        undefined,
        inventedKader({ info: { ...old.info, date: '2027-01-01' }, requirements: added }),
      ),
      checklist: withKader(emptyChecklist('x'), old),
    });
    const { hears } = listening();
    await press(shown, 'Gezien');
    await hears('De melding is weg');
    expect(shown.screen.focused!.textContent).to.include('De melding is weg');
  });

  it('says in one sentence which groups an act finishes, after what it did', async () => {
    const shown = await checklistIn({ profile: '', checklist: withKader(emptyChecklist('x'), inventedKader()) });
    const all = shown.element.checklist;
    const done = inventedKader().requirements.reduce(
      (whole, item) => withAnswer(whole, withPatch(emptyAnswer(item, item.title.nl), { status: 'done' }, LATER)),
      all,
    );
    await give(shown, writeChecklist(done));
    const { said, hears } = listening();
    await press(shown, 'Voeg samen');
    const line = await hears('Alle vereisten zijn klaar');
    expect(line).to.include(' en ').and.include('Het bestand is ingelezen.');
    expect(said).to.have.length(1);
  });

  it('keeps the button to try again, and the focus, while it tries', async () => {
    const store = failedKader();
    const shown = await checklistIn({ store });
    await press(shown, 'Probeer opnieuw');
    store.become({ status: 'loading' });
    await shown.element.updateComplete;
    expect(shown.screen.focused === shown.screen.button('Probeer opnieuw')).to.equal(true);
    store.become(store.ready);
    await shown.element.updateComplete;
    expect(shown.screen.buttons).not.to.include('Probeer opnieuw');
    expect(shown.screen.titles).not.to.deep.equal([]);
  });

  it('warns once of a profile that no form has, and not of one that comes later', async () => {
    const warnings = new Warnings();
    warnings.hear();
    const id = freshId();
    try {
      const late = await checklistIn({ id, profile: '', profileFrom: 'komt-later' });
      await checklistIn({ profile: '', profileFrom: 'bestaat-niet' });
      const form: ProfileProvider = {
        profile: {},
        answeredBy: 'nobody',
        offer: () => undefined,
        subscribe: () => () => undefined,
      };
      const forget = profilesById.give('komt-later', form);
      await late.element.updateComplete;
      await until(() => warnings.all.length);
      forget();
    } finally {
      warnings.stop();
    }
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('"bestaat-niet"').and.include('profile-from');
  });

  it('says which of two tabs was chosen, and goes on to the next difference', async () => {
    const shown = await filledIn();
    const { screen, element, id } = shown;
    const note = screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie');
    const key = keysOf(id).find((one) => one.includes('bio-90'))!;
    note.focus();
    type(note, 'Van hier', false);
    const stored = JSON.parse(localStorage.getItem(key)!) as object;
    localStorage.setItem(key, JSON.stringify({ ...stored, note: 'Van daar', changed: LATER }));
    dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
    type(note, 'Van hier!', true);
    await until(() => screen.text('.root').includes('In een ander tabblad'));
    const { hears } = listening();
    await press(shown, 'Neem wat ik hier invulde');
    await hears('Gekozen: wat u hier hebt ingevuld.');
    expect(screen.focused!.textContent).to.include('Gekozen');
    expect(screen.text('.root')).not.to.include('In een ander tabblad');
    await element.updateComplete;
  });

  it('shows two profiles of two tabs in words', async () => {
    const shown = await filledIn({ profile: '', checklist: withProfile(emptyChecklist('x'), { role: ['aanbieder'] }) });
    const { screen, element, id } = shown;
    const key = keysOf(id)[0]!;
    const stored = JSON.parse(localStorage.getItem(key)!) as object;
    localStorage.setItem(key, JSON.stringify({ ...stored, profile: { role: ['importeur'] } }));
    // Not heard of yet, so both have changed it.
    await give(shown, writeChecklist(withProfile(emptyChecklist('x'), { role: ['distributeur'] })));
    screen.checkbox('Neem wat in het bestand staat').click();
    await element.updateComplete;
    await press(shown, 'Voeg samen');
    const told = (): HTMLElement | undefined =>
      screen.all('.notice').find((one) => one.textContent.includes('ander tabblad'));
    await until(told);
    expect(told()!.textContent).to.match(
      /Profiel: hier vulde u ‘.*distributeur.*’ in, in het andere tabblad ‘.*importeur/,
    );
    await press(shown, 'Neem wat in het andere tabblad staat');
    expect(element.checklist.profile).to.deep.equal({ role: ['importeur'] });
  });
});
