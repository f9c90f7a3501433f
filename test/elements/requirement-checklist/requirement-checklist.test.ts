import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ArChecklistChangeEvent } from '../../../src/elements/requirement-checklist/requirement-checklist.events.js';
import { RequirementChecklist } from '../../../src/elements/requirement-checklist/requirement-checklist.js';
import * as stories from '../../../stories/requirement-checklist.stories.js';
import { emptyKader, failedKader, idleKader, loadingKader, readyKader } from '../../../stories/support/fake-kader.js';
import { heard, until, visible } from '../helpers/harness.js';
import { checklistIn, choose, clean, freshId, keysOf, MOMENT, type } from './checklists.js';

const ROBOTS = 'Robots leggen uit wat zij doen';
const MANUAL = 'De handleiding van de machine wordt gevolgd';
const SECRETS = 'Geheimen van inwoners blijven geheim';
const DOOR = 'De deur van de serverruimte gaat op slot';

describe('requirement-checklist', () => {
  afterEach(clean);

  describe('in each state', () => {
    const names = Object.keys(stories).filter((name) => name !== 'default') as 'Ready'[];
    for (const name of names) {
      it(`has no accessibility faults: ${name}`, async () => {
        const place = await fixture(
          html`<main>
            <h1>Checklist</h1>
            ${stories[name].render()}
          </main>`,
        );
        const element = place.querySelector('requirement-checklist')!;
        await element.updateComplete;
        for (const button of element.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
        await element.updateComplete;
        await expect(place).to.be.accessible();
      });
    }

    for (const [drawn, make] of Object.entries({
      idle: idleKader,
      loading: loadingKader,
      ready: readyKader,
      empty: emptyKader,
      error: failedKader,
    })) {
      it(`is :state(${drawn}), and shows the author's content only when there is nothing better`, async () => {
        const place = await fixture(
          html`<story-kader .given=${make()}
            ><requirement-checklist checklist-id=${freshId()}
              ><a href="/x">Kader</a></requirement-checklist
            ></story-kader
          >`,
        );
        const element = place.querySelector('requirement-checklist')!;
        await element.updateComplete;
        expect(element.matches(`:state(${drawn})`)).to.equal(true);
        expect(visible(element.querySelector('a'))).to.equal(drawn !== 'loading' && drawn !== 'ready');
      });
    }
  });

  describe('the requirements', () => {
    it('stand in the kader’s order of phases, with what depends on more last', async () => {
      const { screen } = await checklistIn({ profile: 'rol-ai-act-gebruiksverantwoordelijke' });
      expect(screen.groups).to.deep.equal([
        'Probleemanalyse',
        'Ontwerp',
        'Dataverkenning en datapreparatie',
        'Uitfaseren',
        'Overig',
        'Nog niet bekend',
      ]);
      expect(screen.titles.slice(-2)).to.deep.equal([ROBOTS, MANUAL]);
    });

    it('name the other phases that they are in, and why they apply', async () => {
      const { screen, element } = await checklistIn();
      screen.button(MANUAL).click();
      await element.updateComplete;
      const about = screen.inRow(MANUAL, '.about').textContent;
      expect(about).to.include('Ook in: Monitoring en beheer');
      expect(about).to.include('Dit geldt, omdat');
      expect(screen.inRow<HTMLAnchorElement>(MANUAL, '.about a').href).to.equal(
        'https://kader.example/aia-91-handleiding-volgen/',
      );
    });

    for (const [by, first] of [
      ['law', 'Europese verordening'],
      ['role', 'Projectleider'],
      ['nonsense', 'Organisatieverantwoordelijkheden'],
    ] as const) {
      it(`are grouped by ${by}`, async () => {
        const { screen } = await checklistIn({ groupBy: by });
        expect(screen.groups[0]).to.include(first);
        expect(new Set(screen.titles).size).to.equal(5);
      });
    }

    it('say that there is no profile, and then show what applies to all', async () => {
      const { screen } = await checklistIn({ profile: '' });
      expect(screen.text('.notice')).to.include('Er is nog geen profiel gekozen');
      expect(screen.groups.at(-1)).to.equal('Nog niet bekend');
    });
  });

  describe('a row', () => {
    it('draws its fields only when it is open', async () => {
      const { screen, element } = await checklistIn();
      expect(screen.all('select')).to.have.length(1);
      screen.button(ROBOTS).click();
      await element.updateComplete;
      expect(screen.all('select')).to.have.length(2);
      expect(screen.button(ROBOTS).getAttribute('aria-expanded')).to.equal('true');
    });

    it('35. keeps status, ticks and texts, and shows them again on another page', async () => {
      const { screen, element, id } = await checklistIn();
      const events = heard<ArChecklistChangeEvent>(document, 'ar-checklist-change');
      screen.button(ROBOTS).click();
      await element.updateComplete;
      expect(keysOf(id)).to.deep.equal([]);
      choose(screen.fieldOf(ROBOTS, 'Status'), 'in-review');
      screen.checkbox('Geef een cursus over robots').click();
      type(screen.fieldOf(ROBOTS, 'Notitie'), 'Twee\nregels');
      type(screen.fieldOf(ROBOTS, 'Klaar op'), '2026-08-08');
      await element.updateComplete;
      expect(events).to.have.length(4);
      expect(events[0]!.urn).to.equal('urn:nl:ak:ver:aia-90');
      expect(events[1]!.progress).to.deep.include({ total: 5, done: 0, measures: { total: 4, ticked: 1 } });
      expect(screen.text('.keeping')).to.include('Opgeslagen in deze browser');
      expect(keysOf(id)).to.have.length(2);
      const kept = JSON.parse(localStorage.getItem(keysOf(id)[1]!)!) as Record<string, unknown>;
      expect(kept).to.include({ status: 'in-review', note: 'Twee\nregels', due: '2026-08-08', changed: MOMENT });
    });

    it('ticks a measure under every requirement that it helps with', async () => {
      const { screen, element } = await checklistIn();
      screen.button(ROBOTS).click();
      screen.button(MANUAL).click();
      await element.updateComplete;
      const boxes = screen.all<HTMLLabelElement>('label').filter((one) => one.textContent.includes('cursus'));
      expect(boxes).to.have.length(2);
      boxes[0]!.querySelector('input')!.click();
      await element.updateComplete;
      expect(boxes.map((one) => one.querySelector('input')!.checked)).to.deep.equal([true, true]);
      expect(screen.text('.root > .progress p')).to.equal('0 van 5 vereisten klaar, 1 van 4 maatregelen gedaan');
    });

    it('does not count as done without a reason why it is not applicable, and its field says so', async () => {
      const { screen, element } = await checklistIn();
      screen.button(DOOR).click();
      await element.updateComplete;
      choose(screen.fieldOf(DOOR, 'Status'), 'not-applicable');
      await element.updateComplete;
      const reason = screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Waarom is dit vereiste');
      expect(reason.getAttribute('aria-invalid')).to.equal('true');
      expect(screen.text(`#${reason.getAttribute('aria-describedby')!}`)).to.include('Zonder reden');
      expect(screen.text('.root > .progress p')).to.include('0 van 5');
      type(reason, 'Er is geen serverruimte');
      await element.updateComplete;
      expect(reason.hasAttribute('aria-invalid')).to.equal(false);
      expect(screen.text('.root > .progress p')).to.include('1 van 5');
    });

    it('is never done by itself, but says when all its measures are', async () => {
      const { screen, element } = await checklistIn();
      screen.button(SECRETS).click();
      await element.updateComplete;
      expect(screen.has('.hint')).to.equal(false);
      screen.checkbox('Bewaar de sleutel').click();
      await element.updateComplete;
      expect(screen.text('.hint')).to.include('Kies dan zelf de status');
      const status = screen.fieldOf<HTMLSelectElement>(SECRETS, 'Status');
      expect(status.value).to.equal('to-do');
      expect(status.getAttribute('aria-describedby')).to.equal(screen.one('.hint').id);
    });

    it('takes evidence as links and as texts, none twice', async () => {
      const { screen, element } = await checklistIn();
      screen.button(SECRETS).click();
      await element.updateComplete;
      const add = async (text: string): Promise<void> => {
        type(screen.fieldOf(SECRETS, 'Voeg bewijs toe'), text, false);
        screen.inRow(SECRETS, '.evidence .line button').click();
        await element.updateComplete;
      };
      for (const text of ['https://zaak.example/1', 'Zaak 17', 'javascript:alert(1)', 'a@b.example', 'Zaak 17', '  ']) {
        await add(text);
      }
      const items = [...screen.row(SECRETS).querySelectorAll('.evidence li')];
      expect(items).to.have.length(4);
      expect(items.map((item) => item.querySelector('a')?.getAttribute('href') ?? '')).to.deep.equal([
        'https://zaak.example/1',
        '',
        '',
        'mailto:a@b.example',
      ]);
      const fault = screen.inRow(SECRETS, '.evidence .fault');
      expect(fault.textContent).to.include('Vul eerst');
      const { bottom } = screen.inRow(SECRETS, '.evidence .line').getBoundingClientRect();
      expect(fault.getBoundingClientRect().top - bottom).to.be.at.least(4);
      screen.inRow(SECRETS, '.evidence li button').click();
      await element.updateComplete;
      expect(screen.row(SECRETS).querySelectorAll('.evidence li')).to.have.length(3);
      expect(screen.focused === screen.inRow(SECRETS, '.evidence li button')).to.equal(true);
    });
  });

  describe('what is typed', () => {
    it('is kept after a pause, and at once when the page is left', async () => {
      const { screen, element, clock, id } = await checklistIn();
      screen.button(DOOR).click();
      await element.updateComplete;
      const note = screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie');
      type(note, 'Half', false);
      await element.updateComplete;
      expect(screen.text('.keeping')).to.equal('Nog niet opgeslagen');
      expect(keysOf(id)).to.deep.equal([]);
      clock.pass(800);
      await element.updateComplete;
      expect(keysOf(id)).to.have.length(2);
      type(note, 'Half getypt', false);
      dispatchEvent(new Event('pagehide'));
      expect(localStorage.getItem(keysOf(id)[1]!)).to.include('Half getypt');
    });

    it('stays when the element is moved', async () => {
      const { screen, element } = await checklistIn();
      screen.button(DOOR).click();
      await element.updateComplete;
      type(screen.fieldOf(DOOR, 'Notitie'), 'Blijft', false);
      const elsewhere = await fixture(html`<story-kader></story-kader>`);
      elsewhere.append(element);
      await element.updateComplete;
      await until(() => screen.has('[part=details]'));
      expect(screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie').value).to.equal('Blijft');
    });
  });

  it('has the names of its defaults', () => {
    const element = new RequirementChecklist();
    const { checklistId, profile, profileFrom, groupBy, mode, readonly, heading, name } = element;
    expect({ checklistId, profile, profileFrom, groupBy, mode, readonly, heading, name }).to.deep.equal({
      ...{ checklistId: 'default', profile: '', profileFrom: '', groupBy: 'phase', mode: 'strict', readonly: false },
      ...{ heading: '', name: '' },
    });
  });
});
