/** What a visitor hears and sees of files, of deleting, and of what is Dutch in another language. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProfileProvider } from '../../../src/context/kader-types.js';
import { profilesById } from '../../../src/context/page.js';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer, withProfile } from '../../../src/core/checklist/checklist.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { inventedKader, requirement } from '../../../stories/support/invented-kader.js';
import { DOOR, endOfTest, fileWith, filledIn, give, LATER, listening, MANUAL, press } from './acts.js';
import { checklistIn } from './checklists.js';

describe('what a checklist tells of its files', () => {
  afterEach(endOfTest);

  describe('files', () => {
    it('32. is beside the button that made them', async () => {
      const shown = await checklistIn({ checklist: workedOn() });
      const { screen } = shown;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      try {
        await press(shown, 'Downloaden en printen');
        const { said, hears } = listening();
        await press(shown, 'Download als tekst');
        await hears('.md');
        expect(screen.text('.panel .message')).to.include('.md');
        expect(screen.all('.message')).to.have.length(1);
        expect(said).to.have.length(1);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
    });

    it('is what reading one did, where it was read, with a way back that is told of', async () => {
      const shown = await checklistIn({ profile: '' });
      const { screen } = shown;
      await give(shown, fileWith(DOOR, { status: 'done' }));
      const { hears } = listening();
      await press(shown, 'Voeg samen');
      await hears('Het bestand is ingelezen');
      expect(screen.text('.files .message')).to.include('ingelezen');
      await press(shown, 'Maak ongedaan');
      await hears('Ongedaan gemaakt');
      expect(screen.text('.files .message')).to.include('Ongedaan gemaakt');
      expect(screen.focused!.textContent).to.include('Ongedaan gemaakt');
    });

    it('is another sum when another answer wins, and keeps its buttons', async () => {
      const shown = await filledIn({ profile: '' });
      const { screen, element } = shown;
      await give(shown, fileWith(DOOR, { status: 'done' }));
      expect(screen.text('.files .notice')).to.include('Veranderd: 1.');
      const merge = screen.button('Voeg samen');
      const { hears } = listening();
      screen.checkbox('Houd wat hier staat').click();
      await element.updateComplete;
      await hears('Veranderd: 0. Aangekruist: 0. Blijft zoals het hier staat: 1.');
      expect(screen.button('Voeg samen') === merge).to.equal(true);
      const before = element.value;
      await press(shown, 'Voeg samen');
      expect(screen.text('.files .message')).to.include('Er verandert niets');
      expect(element.value).to.equal(before);
    });

    it('is a profile that stays as it is here', async () => {
      const shown = await checklistIn({
        profile: '',
        checklist: withProfile(emptyChecklist('x'), { role: ['aanbieder'] }),
      });
      const other = withProfile(emptyChecklist('x'), { role: ['importeur'] });
      await give(shown, writeChecklist(other));
      shown.screen.checkbox('Houd wat hier staat').click();
      await shown.element.updateComplete;
      const told = shown.screen.text('.files .notice');
      expect(told)
        .to.include('blijft hier zoals het is')
        .and.match(/Profiel: hier ‘.*aanbieder.*’, in het bestand/i);
      expect(told).not.to.include('alles uit het bestand staat hier al');
    });

    it('can be cancelled with Escape', async () => {
      const shown = await checklistIn();
      const { screen, element } = shown;
      await give(shown, fileWith(DOOR, { status: 'done' }));
      screen.checkbox('Neem het nieuwste').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(screen.has('.files .notice')).to.equal(false);
      expect(screen.focused === screen.one('input[type=file]')).to.equal(true);
    });
  });

  describe('deleting', () => {
    it('can be cancelled with Escape', async () => {
      const shown = await filledIn();
      await press(shown, 'Wis deze checklist');
      await sendKeys({ press: 'Escape' });
      await shown.element.updateComplete;
      expect(shown.screen.focused === shown.screen.button('Wis deze checklist')).to.equal(true);
      expect(shown.element.checklist.answers).to.have.length(1);
    });

    it('counts answers and not keys, and says that the form for the profile stays', async () => {
      const form: ProfileProvider = {
        profile: { role: ['aanbieder'] },
        answeredBy: 'visitor',
        offer: () => undefined,
        subscribe: () => () => undefined,
      };
      const forget = profilesById.give('formulier', form);
      const shown = await filledIn({ profile: '', profileFrom: 'formulier' });
      await press(shown, 'Wis deze checklist');
      expect(shown.screen.text('.files .notice')).to.include('Het formulier voor het profiel blijft ingevuld.');
      const { hears } = listening();
      await press(shown, 'Ja, wis alles');
      await hears('Gewist: 1 antwoord en 0 aangekruiste maatregelen. Het formulier voor het profiel blijft ingevuld.');
      expect(shown.screen.text('.files .message')).to.include('Gewist: 1 antwoord');
      forget();
    });

    it('says nothing of a form for the profile in which nothing is filled in', async () => {
      const form: ProfileProvider = {
        profile: {},
        answeredBy: 'nobody',
        offer: () => undefined,
        subscribe: () => () => undefined,
      };
      const forget = profilesById.give('leeg', form);
      const shown = await filledIn({ profile: '', profileFrom: 'leeg' });
      await press(shown, 'Wis deze checklist');
      expect(shown.screen.text('.files .notice')).to.not.include('Het formulier voor het profiel');
      await press(shown, 'Ja, wis alles');
      expect(shown.screen.text('.files .message')).to.equal('Gewist: 1 antwoord en 0 aangekruiste maatregelen.');
      forget();
    });

    it('counts nothing after an import was undone', async () => {
      const shown = await checklistIn({ profile: '' });
      await give(shown, writeChecklist(workedOn()));
      await press(shown, 'Voeg samen');
      await press(shown, 'Maak ongedaan');
      await press(shown, 'Wis deze checklist');
      await press(shown, 'Ja, wis alles');
      expect(shown.screen.text('.files .message')).to.equal('Gewist: 0 antwoorden en 0 aangekruiste maatregelen.');
    });
  });

  describe('in another language', () => {
    it('marks what is Dutch in what a file brings', async () => {
      const withdrawn = requirement('woo-99', { title: 'Deze vereiste is vervallen' });
      const shown = await checklistIn({ lang: 'en', profile: '' });
      const text = fileWith(DOOR, { status: 'done' }, (checklist) =>
        withAnswer(checklist, withPatch(emptyAnswer(withdrawn, withdrawn.title.nl), { status: 'done' }, LATER)),
      );
      await give(shown, text);
      const dutch = (): string[] => shown.screen.texts('.files .notice [lang=nl]');
      expect(dutch()).to.have.members([DOOR, withdrawn.title.nl]);
      await press(shown, 'Merge');
      await give(shown, text.replaceAll('"done"', '"in-review"'));
      shown.screen.checkbox('Keep').click();
      await shown.element.updateComplete;
      expect(dutch()).to.have.members([DOOR, withdrawn.title.nl]);
      expect(shown.screen.texts('[part=title] [lang=nl]')).to.include(withdrawn.title.nl);
    });

    it('does not speak titles that it would speak wrongly', async () => {
      const shown = await checklistIn({ lang: 'en', checklist: workedOn() });
      await press(shown, 'Deze vereiste is vervallen');
      const { hears } = listening();
      await press(shown, 'Remove this answer');
      expect(await hears('removed')).to.equal('The answer has been removed.');
    });

    it('marks the names of what was withdrawn and renamed', async () => {
      const old = inventedKader();
      const manual = old.requirements.find(({ title }) => title.nl === MANUAL)!;
      const shown = await checklistIn({
        lang: 'en',
        store: new FakeKaderStore(
          undefined,
          inventedKader({
            info: { ...old.info, date: '2027-01-01' },
            requirements: [
              requirement('aia-91', { ...manual, title: 'De nieuwe handleiding', mark: 'ffffffff' }),
              ...old.requirements.filter(({ urn }) => urn !== manual.urn),
            ],
          }),
        ),
        checklist: workedOn(),
      });
      const told = shown.screen.all('.notice').find((one) => one.textContent.includes('has been renewed'))!;
      const dutch = [...told.querySelectorAll('[lang=nl]')].map(({ textContent }) => textContent);
      expect(dutch).to.include.members([MANUAL, 'De nieuwe handleiding', 'Deze vereiste is vervallen']);
    });
  });
});
