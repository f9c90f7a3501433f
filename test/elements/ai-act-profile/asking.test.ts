import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ArProfileChangeEvent } from '../../../src/elements/ai-act-profile/ai-act-profile.events.js';
import { readyKader } from '../../../stories/support/fake-kader.js';
import { heard, until, visible } from '../helpers/harness.js';
import { answer, HIGH_RISK, highRisk, pick, profileIn, questions, shownAnswers } from './filling-in.js';

describe('filling in an ai-act-profile', () => {
  describe('what it asks', () => {
    it('is the role and the kind at first, and then what that kind needs', async () => {
      const { element, screen } = await profileIn(readyKader());
      expect(questions(screen)).to.deep.equal(['Welke rol heeft uw organisatie?', 'Om wat voor toepassing gaat het?']);
      await pick(element, 'Om wat voor', 'AI-systeem');
      expect(questions(screen).slice(2)).to.deep.equal([
        'In welke risicogroep valt het systeem?',
        'Geldt er een transparantieverplichting?',
      ]);
      await pick(element, 'Om wat voor', 'AI-model voor algemene doeleinden');
      expect(questions(screen)).to.include('Heeft het model een systeemrisico?');
      expect(questions(screen)).not.to.include('In welke risicogroep valt het systeem?');
      await pick(element, 'Om wat voor', 'Geen algoritme');
      expect(questions(screen)).to.have.length(2);
      expect(screen.has('details')).to.be.false;
    });

    it('starts every question but that of the roles at "I don’t know yet"', async () => {
      const { element, screen } = await profileIn(readyKader());
      await pick(element, 'Om wat voor', 'AI-systeem');
      for (const fieldset of screen.all('fieldset').slice(2)) {
        expect(fieldset.querySelector('label:has(:checked)')?.textContent.trim()).to.equal('Ik weet het nog niet');
        expect(fieldset.querySelectorAll(':checked')).to.have.length(1);
      }
      expect(screen.has('input[type=checkbox]:checked')).to.be.false;
    });

    it('33. explains every answer, tied to its control', async () => {
      const { element, screen } = await profileIn(readyKader());
      await pick(element, 'Om wat voor', 'AI-systeem');
      const helped = screen.all<HTMLInputElement>('input').filter((input) => input.value !== '');
      expect(helped.length).to.be.above(15);
      for (const input of helped) {
        const help = screen.root.getElementById(input.getAttribute('aria-describedby')!);
        expect(help?.textContent, input.value).to.match(/^\p{Lu}.*\.$/u);
      }
    });

    it('shows an answer from elsewhere that is not on offer', async () => {
      const { screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile
          profile="soort-toepassing-niet-van-toepassing systeemrisico-systeemrisico"
        ></ai-act-profile>`,
      );
      expect(answer(screen, 'Om wat voor', 'Niet van toepassing').checked).to.be.true;
      expect(answer(screen, 'Heeft het model', 'Wel een systeemrisico').checked).to.be.true;
    });

    it('folds questions away until one of them counts', async () => {
      const { element, screen } = await profileIn(readyKader());
      const details = (): HTMLDetailsElement => screen.one('details');
      expect(details().open).to.be.false;
      // Of a model with systemic risk, open source decides on an exception.
      element.profile = 'rol-ai-act-aanbieder soort-toepassing-ai-model-voor-algemene-doeleinden systeemrisico';
      await element.updateComplete;
      expect(details().open).to.be.true;
      expect(questions(screen)).to.include('Is het open source?');
      // Who closes it is not bothered again.
      screen.one('summary').click();
      await until(() => !details().open);
      await new Promise(requestAnimationFrame);
      await pick(element, 'Welke rol', 'Importeur');
      expect(details().open).to.be.false;
    });

    it('opens them for an answer that is there already', async () => {
      const { screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile="operationeel-in-gebruik"></ai-act-profile>`,
      );
      expect(screen.one<HTMLDetailsElement>('details').open).to.be.true;
    });
  });

  describe('a change of kind', () => {
    async function changed() {
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile="${HIGH_RISK} geen-transparantieverplichting"></ai-act-profile>`,
      );
      const before = element.profile;
      const events = heard<ArProfileChangeEvent>(element, 'ar-profile-change');
      await pick(element, 'Om wat voor', 'AI-model voor algemene doeleinden');
      return { element, screen, before, events };
    }

    it('takes away what does not fit any more and says so, once', async () => {
      const { element, screen, events } = await changed();
      expect(element.profile).to.deep.equal({
        role: ['gebruiksverantwoordelijke'],
        application: 'ai-model-voor-algemene-doeleinden',
      });
      expect(screen.text('.notice p')).to.equal(
        'Deze antwoorden passen niet meer en zijn gewist: Risicogroep en Transparantieverplichting.',
      );
      expect(events).to.have.length(1);
      await pick(element, 'Welke rol', 'Importeur');
      expect(screen.has('.notice')).to.be.false;
    });

    it('can be put back, with the focus on the answer that is put back', async () => {
      const { element, screen, before, events } = await changed();
      screen.button('Zet terug').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.profile).to.deep.equal(before);
      expect(screen.has('.notice')).to.be.false;
      expect(screen.focused === answer(screen, 'Om wat voor', 'AI-systeem')).to.be.true;
      expect(events.at(-1)?.profile).to.deep.equal(before);
    });

    it('with the arrow keys loses nothing to the kinds on the way, back or onward', async () => {
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile="${HIGH_RISK} geen-transparantieverplichting"></ai-act-profile>`,
      );
      const before = element.profile;
      const press = async (key: string): Promise<void> => {
        await sendKeys({ press: key });
        await element.updateComplete;
      };
      answer(screen, 'Om wat voor', 'AI-systeem').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await press(key);
      expect(element.profile.application).to.equal('impactvol-algoritme');
      expect(screen.text('.notice p')).to.equal(
        'Deze antwoorden passen niet meer en zijn gewist: Risicogroep en Transparantieverplichting.',
      );
      for (const key of ['ArrowUp', 'ArrowUp']) await press(key);
      expect(element.profile).to.deep.equal({ ...before, application: 'ai-systeem-voor-algemene-doeleinden' });
      expect(screen.has('.notice')).to.be.false;
      for (const key of ['ArrowDown', 'ArrowDown']) await press(key);
      screen.button('Zet terug').click();
      await element.updateComplete;
      expect(element.profile).to.deep.equal({ ...before, application: 'ai-systeem-voor-algemene-doeleinden' });
    });
  });

  describe('the reset', () => {
    it('takes all answers away without asking, and can be put back', async () => {
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`,
      );
      const events = heard<ArProfileChangeEvent>(element, 'ar-profile-change');
      screen.button('Wis dit profiel').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.profile).to.deep.equal({});
      expect(screen.focused === screen.button('Wis dit profiel')).to.be.true;
      screen.button('Zet terug').click();
      await element.updateComplete;
      expect(element.profile).to.deep.equal(highRisk);
      expect(events.map(({ text }) => text)).to.deep.equal(['', HIGH_RISK]);
    });

    it('twice, as with a double click, can be put back too', async () => {
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`,
      );
      for (let n = 0; n < 2; n++) {
        screen.button('Wis dit profiel').click();
        await element.updateComplete;
      }
      screen.button('Zet terug').click();
      await element.updateComplete;
      expect(element.profile).to.deep.equal(highRisk);
    });

    it('of nothing changes nothing', async () => {
      const { element, screen } = await profileIn(readyKader());
      const events = heard(element, 'ar-profile-change');
      screen.button('Wis dit profiel').click();
      await element.updateComplete;
      expect(events).to.have.length(0);
      expect(screen.has('.notice')).to.be.false;
    });
  });

  describe('by keyboard', () => {
    it('13. is filled in from the first question to the last', async () => {
      const { element, screen } = await profileIn(readyKader());
      element.focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      for (let n = 0; n < 5; n++) await sendKeys({ press: 'Tab' });
      expect(screen.focused?.getAttribute('type')).to.equal('radio');
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(element.profile).to.deep.equal(highRisk);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(screen.focused?.localName).to.equal('summary');
      await sendKeys({ press: 'Enter' });
      await until(() => questions(screen).includes('Is het open source?'));
    });
  });

  describe('to read only', () => {
    it('shows the answers as text, with those that are missing, and no controls', async () => {
      const { screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile readonly profile="rol-ai-act-aanbieder rol-ai-act-importeur ai-systeem"></ai-act-profile>`,
      );
      expect(screen.has('input, button, details')).to.be.false;
      expect(visible(screen.one('dl'))).to.be.true;
      expect(shownAnswers(screen)).to.deep.equal({
        Rol: 'Aanbieder en importeur',
        'Soort toepassing': 'AI-systeem',
        Risicogroep: 'Nog niet bekend',
        Transparantieverplichting: 'Nog niet bekend',
      });
    });

    it('has the same text ready for paper, unseen on a screen', async () => {
      const { screen } = await profileIn(readyKader(), html`<ai-act-profile profile=${HIGH_RISK}></ai-act-profile>`);
      expect(visible(screen.one('dl'))).to.be.false;
      expect(shownAnswers(screen)['Rol']).to.equal('Gebruiksverantwoordelijke');
    });
  });
});
