import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { RegisterError } from '../../../src/core/errors.js';
import { AiActProfile } from '../../../src/elements/ai-act-profile/ai-act-profile.js';
import { loadingKader, readyKader } from '../../../stories/support/fake-kader.js';
import { HandClock, listen, until } from '../helpers/harness.js';
import { answer, HIGH_RISK, pick, profileIn } from './filling-in.js';

describe('what an ai-act-profile tells', () => {
  describe('what it says', () => {
    it('is how many requirements apply, of which law, and what the rest depends on', async () => {
      const { element, screen } = await profileIn(readyKader());
      expect(screen.text('.sentence')).to.equal(
        'Bij dit profiel gelden 3 vereisten, waarvan geen uit de AI-verordening. 4 hangen nog af van: rol, soort toepassing en open source.',
      );
      element.profile = HIGH_RISK;
      await element.updateComplete;
      expect(screen.text('.sentence')).to.equal('Bij dit profiel gelden 5 vereisten, waarvan 2 uit de AI-verordening.');
    });

    it('is also where the official filter comes to something else, in either mode', async () => {
      const { element, screen } = await profileIn(readyKader());
      expect(screen.text('.box')).to.include(
        'Het filter op de site van het Algoritmekader laat 7 vereisten zien. Daar staan ook vereisten bij die nog van een antwoord afhangen.',
      );
      element.mode = 'official';
      await element.updateComplete;
      expect(screen.text('.sentence')).to.equal('Het filter op de site van het Algoritmekader laat 7 vereisten zien.');
      expect(screen.text('.box')).to.match(/gelden 3 vereisten\.$/);
    });

    it('says of what applies to every algorithm that this needs one, when there is none', async () => {
      const only =
        'U vulde in dat het geen algoritme is. 3 vereisten gelden voor elk algoritme, dus alleen als het toch een algoritme is.';
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile
          profile="soort-toepassing-geen-algoritme rol-ai-act-niet-van-toepassing"
        ></ai-act-profile>`,
      );
      expect(screen.text('.sentence')).to.equal(only);
      expect(screen.text('.box').split(only)).to.have.length(2);
      element.mode = 'official';
      await element.updateComplete;
      expect(screen.text('.box')).to.include(only).and.not.include('gelden 3');
    });

    it('says nothing of the official filter when it shows the same', async () => {
      const { screen } = await profileIn(readyKader(), html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`);
      expect(screen.text('.box')).to.equal('Bij dit profiel gelden 5 vereisten, waarvan 2 uit de AI-verordening.');
    });

    it('follows the language of its own attribute', async () => {
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile lang="en" profile=${HIGH_RISK}></ai-act-profile>`,
      );
      expect(screen.text('.sentence')).to.equal('With this profile 5 requirements apply, of which 2 from the AI Act.');
      expect(answer(screen, 'Which role', 'Deployer').checked).to.be.true;
      element.lang = 'fy';
      await until(() => screen.text('h2') === 'Jo algoritme en de wet');
      expect(answer(screen, 'Hokker rol', 'Brûksferantwurdlike').checked).to.be.true;
    });
  });

  describe('what it announces', () => {
    const usual = AiActProfile.clock;
    let clock = new HandClock();
    let ears = listen();
    beforeEach(() => {
      AiActProfile.clock = clock = new HandClock();
      ears = listen();
    });
    afterEach(() => {
      AiActProfile.clock = usual;
      ears.stop();
    });

    it('is the newest sentence, when a visitor stops choosing', async () => {
      const { element } = await profileIn(readyKader());
      await pick(element, 'Welke rol', 'Gebruiksverantwoordelijke');
      clock.pass(500);
      await pick(element, 'Om wat voor', 'AI-systeem');
      clock.pass(500);
      await pick(element, 'In welke risicogroep', 'Hoog risico');
      clock.pass(900);
      await until(() => ears.said.length);
      expect(ears.said).to.deep.equal(['Bij dit profiel gelden 5 vereisten, waarvan 2 uit de AI-verordening.']);
    });

    it('is first what was cleared', async () => {
      const { element } = await profileIn(readyKader(), html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`);
      await pick(element, 'Om wat voor', 'Geen algoritme');
      clock.pass(900);
      await until(() => ears.said.length);
      expect(ears.said[0]).to.match(/^Deze antwoorden passen niet meer en zijn gewist: Risicogroep\. Bij dit/);
    });

    it('is first what was cleared on the way to the answer, and that it was put back on the way back', async () => {
      const { element } = await profileIn(readyKader(), html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`);
      await pick(element, 'Om wat voor', 'Impactvol algoritme');
      await pick(element, 'Om wat voor', 'Geen algoritme');
      clock.pass(900);
      await until(() => ears.said.length);
      expect(ears.said[0]).to.match(/^Deze antwoorden passen niet meer en zijn gewist: Risicogroep\. /);
      await pick(element, 'Om wat voor', 'AI-systeem');
      clock.pass(900);
      await until(() => ears.said.length > 1);
      expect(ears.said[1]).to.match(/^Uw antwoorden zijn teruggezet\. Bij dit profiel gelden 5 /);
    });

    it('is nothing when a program sets the profile', async () => {
      const { element } = await profileIn(readyKader());
      element.profile = HIGH_RISK;
      await element.updateComplete;
      expect(clock.waiting).to.equal(0);
    });

    it('29. is after a second that it is counting, and then the count', async () => {
      const store = loadingKader();
      const { element, screen } = await profileIn(store);
      await pick(element, 'Om wat voor', 'Geen algoritme');
      expect(screen.text('.outcome')).to.equal('');
      clock.pass(1000);
      await until(() => screen.text('.outcome') === 'Bezig met tellen van de vereisten');
      store.become(store.ready);
      await until(() => ears.said.at(-1)?.includes('3 vereisten gelden voor elk algoritme'));
    });

    it('is an error, also when the form is in use', async () => {
      const store = readyKader();
      await profileIn(store);
      store.become({
        status: 'error',
        error: new RegisterError({ code: 'offline', what: 'No', remedy: 'Wait' }),
      });
      await until(() => ears.said.some((line) => line.includes('internetverbinding')));
    });

    it('ends with the element', async () => {
      const { element } = await profileIn(readyKader());
      await pick(element, 'Om wat voor', 'AI-systeem');
      element.remove();
      expect(clock.waiting).to.equal(0);
    });
  });
});
