import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProfileProvider } from '../../../src/context/kader-types.js';
import { profilesById } from '../../../src/context/page.js';
import { emptyChecklist, withKader } from '../../../src/core/checklist/checklist.js';
import { withMeasure } from '../../../src/core/checklist/measures.js';
import { STATUSES } from '../../../src/core/checklist/model.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import { checklistTextsFor } from '../../../src/locales/checklist/index.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { inventedKader, largeKader, measure, requirement } from '../../../stories/support/invented-kader.js';
import { idsUnder, listen, until } from '../helpers/harness.js';
import { checklistIn, choose, clean, freshId, keysOf, type } from './checklists.js';

const ROBOTS = 'Robots leggen uit wat zij doen';
const DOOR = 'De deur van de serverruimte gaat op slot';

describe('working in a checklist', () => {
  afterEach(clean);

  it('13. goes through all statuses with the keyboard only', async () => {
    const { screen, element } = await checklistIn();
    screen.button(DOOR).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(screen.focused === screen.button(DOOR)).to.equal(true);
    // The title, the link to the kader, and then the status: there are no measures here.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(screen.focused === screen.fieldOf(DOOR, 'Status')).to.equal(true);
    for (const status of STATUSES.slice(1)) {
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(element.checklist.answers[0]?.status).to.equal(status);
      expect(screen.focused === screen.fieldOf(DOOR, 'Status')).to.equal(true);
    }
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Geen deur' });
    await element.updateComplete;
    expect(element.checklist.answers[0]?.reason).to.equal('Geen deur');
    expect(screen.text('.root > .progress p')).to.include('1 van 5');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    for (let n = 0; n < STATUSES.length - 1; n++) {
      await sendKeys({ press: 'ArrowUp' });
    }
    await element.updateComplete;
    expect(element.checklist.answers[0]).to.deep.include({ status: 'to-do', reason: 'Geen deur' });
  });

  it('ticks a measure and adds evidence with the keyboard only', async () => {
    const { screen, element } = await checklistIn();
    screen.button(ROBOTS).focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.checklist.measures.map(({ key }) => key)).to.deep.equal(['0-org-90-cursus']);
    screen.fieldOf(ROBOTS, 'Voeg bewijs toe').focus();
    await sendKeys({ type: 'Zaak 1' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.checklist.answers[0]?.evidence).to.deep.equal(['Zaak 1']);
    expect(screen.fieldOf<HTMLInputElement>(ROBOTS, 'Voeg bewijs toe').value).to.equal('');
  });

  it('34. is told of when a group is finished, and not at each step', async () => {
    const { screen, element } = await checklistIn();
    const speech = listen();
    screen.button(ROBOTS).click();
    await element.updateComplete;
    screen.checkbox('Geef een cursus').click();
    choose(screen.fieldOf(ROBOTS, 'Status'), 'in-progress');
    choose(screen.fieldOf(ROBOTS, 'Status'), 'done');
    await until(() => speech.said.length);
    speech.stop();
    expect(speech.said).to.deep.equal(['Alle vereisten zijn klaar: Organisatieverantwoordelijkheden']);
  });

  it('can be narrowed with words, a status and what is open', async () => {
    const { screen, element } = await checklistIn({ checklist: workedOn() });
    const all = screen.titles;
    const find = screen.one<HTMLInputElement>('.filters input[type=search]');
    type(find, 'geheimen', false);
    await until(() => new Set(screen.titles).size === 1);
    expect(screen.titles[0]).to.include('Geheimen');
    expect(screen.text('.shown p')).to.equal('1 van 6 vereisten (5 gelden, 1 niet nodig of vervallen)');
    screen.button('Wis alle filters').click();
    await element.updateComplete;
    expect(screen.titles).to.deep.equal(all);
    expect(screen.focused === find).to.equal(true);

    screen.checkbox('Alleen wat nog niet klaar is').click();
    await element.updateComplete;
    const open = screen.titles;
    expect(new Set(open).size).to.equal(3);
    // What is finished under the visitor's hands stays until the filters change.
    screen.button(DOOR).click();
    await element.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'done');
    await element.updateComplete;
    expect(screen.titles).to.deep.equal(open);
    choose(screen.one('.filters select'), 'not-applicable');
    await element.updateComplete;
    expect(screen.text('.shown p')).to.equal('Geen vereisten gevonden met deze filters.');
  });

  it('shows all requirements when searching fails, and says so', async () => {
    const { screen, store } = await checklistIn();
    const { RegisterError } = await import('../../../src/core/errors.js');
    store.failure = new RegisterError({ code: 'internal', what: 'x', remedy: 'y' });
    type(screen.one<HTMLInputElement>('.filters input[type=search]'), 'robots', false);
    await until(() => screen.text('.shown p').startsWith('Zoeken lukt nu niet'));
    expect(new Set(screen.titles).size).to.equal(5);
  });

  it('leaves what was filled in in sight when the profile changes', async () => {
    const { screen, element } = await checklistIn();
    screen.button(ROBOTS).click();
    await element.updateComplete;
    choose(screen.fieldOf(ROBOTS, 'Status'), 'done');
    element.profile = 'risicogroep-uitzondering-van-toepassing';
    await element.updateComplete;
    expect(screen.groups.at(-1)).to.equal('Wel ingevuld, maar niet nodig volgens dit profiel');
    expect(screen.titles.at(-1)).to.equal(ROBOTS);
  });

  it('has ids of its own, twice on a page', async () => {
    const one = await checklistIn();
    const other = await checklistIn();
    for (const { screen, element } of [one, other]) {
      for (const button of screen.all('[part=title]')) button.click();
      await element.updateComplete;
    }
    const ids = idsUnder(document);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('waits for a kader that comes later, and keeps what is open', async () => {
    const store = new FakeKaderStore({ status: 'loading' });
    const { screen, element } = await checklistIn({ store });
    expect(screen.titles).to.deep.equal([]);
    store.become(store.ready);
    await element.updateComplete;
    expect(new Set(screen.titles).size).to.equal(5);
  });

  describe('with a newer kader', () => {
    const old = inventedKader();
    const renewed = inventedKader({
      info: { ...old.info, date: '2027-01-01' },
      requirements: [
        requirement('aia-90', { ...old.requirements[0], title: 'Robots leggen alles uit', mark: 'ffffffff' }),
        ...old.requirements.slice(1, 6),
        requirement('woo-90', { title: 'Een nieuwe vereiste' }),
      ],
    });

    it('lists what was added, withdrawn and renamed, until the visitor has seen it', async () => {
      const id = freshId();
      const first = await checklistIn({ id });
      for (const title of [ROBOTS, DOOR]) {
        first.screen.button(title).click();
        await first.element.updateComplete;
        choose(first.screen.fieldOf(title, 'Status'), 'done');
      }
      first.element.remove();
      const { screen, element } = await checklistIn({ id, store: new FakeKaderStore(undefined, renewed) });
      const told = screen.all('.notice').find((one) => one.textContent.includes('vernieuwd'))!.textContent;
      expect(told).to.include('1 januari 2027').and.include('Een nieuwe vereiste').and.include(DOOR);
      expect(told).to.include(`‘${ROBOTS}’ heet nu ‘Robots leggen alles uit’`);
      expect(screen.groups.at(-1)).to.equal('Vervallen');
      screen.button(DOOR).click();
      await element.updateComplete;
      expect(screen.row(DOOR).querySelector('select, textarea')).to.equal(null);

      screen.button('Gezien').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(screen.text('.root')).not.to.include('vernieuwd');
      expect(screen.focused).not.to.equal(null);
      screen.button('Verwijder dit antwoord').click();
      await element.updateComplete;
      expect(screen.groups).not.to.include('Vervallen');
      expect(screen.focused!.textContent).to.include('Het antwoord is verwijderd');
      screen.button('Maak ongedaan').click();
      await element.updateComplete;
      expect(screen.groups.at(-1)).to.equal('Vervallen');
    });

    it('keeps the news when something else is changed first', async () => {
      const { screen, element } = await checklistIn({
        store: new FakeKaderStore(undefined, renewed),
        checklist: withKader(emptyChecklist('x'), old),
      });
      screen.button('Een nieuwe vereiste').click();
      await element.updateComplete;
      choose(screen.fieldOf('Een nieuwe vereiste', 'Status'), 'done');
      await element.updateComplete;
      expect(screen.text('.root')).to.include('vernieuwd');
    });

    it('says of a ticked measure what it was called', async () => {
      const course = measure('org-90', { key: '0-org-90-cursus', title: 'Cursus van vroeger', mark: '00000000' });
      const { screen, element } = await checklistIn({
        checklist: withMeasure(emptyChecklist('x'), course, 'Cursus van vroeger', true, '2026-01-01T00:00:00.000Z'),
      });
      screen.button(ROBOTS).click();
      await element.updateComplete;
      expect(screen.text('.choice .small')).to.equal('Toen u dit aankruiste, heette het: Cursus van vroeger');
    });
  });

  describe('with a form for the profile', () => {
    class Form {
      profile: Profile = {};
      answeredBy: ProfileProvider['answeredBy'] = 'nobody';
      readonly offers: Profile[] = [];
      readonly #listeners = new Set<() => void>();
      offer(profile: Profile): void {
        this.offers.push(profile);
        this.change(profile, 'checklist');
      }
      subscribe(listener: () => void): () => void {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      }
      change(profile: Profile, by: ProfileProvider['answeredBy'] = 'visitor'): void {
        this.profile = profile;
        this.answeredBy = by;
        for (const listener of [...this.#listeners]) listener();
      }
    }

    it('follows the form, keeps its answers, and offers them next time', async () => {
      const id = freshId();
      const form = new Form();
      const unname = profilesById.give('profiel', form);
      const { screen, element } = await checklistIn({ id, profile: '', profileFrom: 'profiel' });
      expect(screen.groups.at(-1)).to.equal('Nog niet bekend');
      form.change({ riskGroup: 'uitzondering-van-toepassing' });
      await element.updateComplete;
      expect(screen.groups).not.to.include('Nog niet bekend');
      // An answer in the form is the first change.
      expect(keysOf(id)).to.have.length(1);
      screen.button(DOOR).click();
      await element.updateComplete;
      choose(screen.fieldOf(DOOR, 'Status'), 'done');
      form.change({ role: ['aanbieder'] });
      await element.updateComplete;
      expect(localStorage.getItem(keysOf(id)[0]!)).to.include('aanbieder');
      element.remove();
      unname();

      const fresh = new Form();
      const forget = profilesById.give('profiel', fresh);
      const again = await checklistIn({ id, profile: '', profileFrom: 'profiel' });
      await again.element.updateComplete;
      expect(fresh.offers).to.deep.equal([{ role: ['aanbieder'] }]);
      expect(again.element.checklist.profile).to.deep.equal({ role: ['aanbieder'] });
      forget();
    });
  });

  describe('in a language', () => {
    for (const [lang, title, status] of [
      ['nl', 'Checklist vereisten', 'Te doen'],
      ['en', 'Checklist of requirements', 'To do'],
      ['fy', 'Checklist easken', 'Te dwaan'],
    ] as const) {
      it(`speaks ${lang}`, async () => {
        const { screen } = await checklistIn({ lang });
        expect(screen.text('h2')).to.equal(title);
        expect(screen.text('.chip')).to.equal(status);
        expect(screen.titles[0]).to.equal(inventedKader().requirements[0]!.title[lang]);
      });
    }

    it('8. marks what is only there in Dutch', async () => {
      const { screen } = await checklistIn({ lang: 'en' });
      expect(screen.inRow(DOOR, '[lang=nl]').textContent).to.equal(DOOR);
    });

    it('says the same things in each', () => {
      const shape = (value: unknown, path = ''): string[] =>
        typeof value === 'object' && value
          ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
          : [`${path}: ${typeof value}`];
      for (const code of ['en', 'fy']) {
        expect(shape(checklistTextsFor(code))).to.have.members(shape(checklistTextsFor('nl')));
      }
    });
  });

  describe('on paper', () => {
    it('37. has all answers in view as text, drawn before the page is printed', async () => {
      const { screen } = await checklistIn({ checklist: workedOn() });
      expect(screen.has('.answer')).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      const text = screen.texts('.answer').join(' ');
      expect(text).to.include('Er is geen machine.').and.include('Eerste regel').and.include('Zaak 2026-17');
      expect(text).to.include('Geef een cursus over robots: gedaan');
      dispatchEvent(new Event('afterprint'));
      expect(screen.has('.answer')).to.equal(false);
    });
  });

  for (const level of [2, 3, 4]) {
    it(`5. shifts all its headings, and skips no level: ${level}`, async () => {
      const { screen } = await checklistIn({ headingLevel: level });
      const levels = screen.all('h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      expect(new Set(levels)).to.deep.equal(new Set([level, level + 1, level + 2]));
    });
  }

  it('shows text only to who may only read', async () => {
    const { screen, element } = await checklistIn({ readonly: true, checklist: workedOn() });
    for (const button of screen.all('[part=title]')) button.click();
    await element.updateComplete;
    expect(screen.has('.rows :is(input, select, textarea)')).to.equal(false);
    expect(screen.text('.rows')).to.include('A. Verzonnen');
    expect(screen.buttons).not.to.include('Wis deze checklist');
  });

  it('draws only what changed, of thousands of requirements', async () => {
    const { screen, element } = await checklistIn({
      store: new FakeKaderStore(undefined, largeKader(5000)),
      profile: '',
    });
    expect(screen.titles).to.have.length(5000);
    screen.all('[part=title]')[0]!.click();
    await element.updateComplete;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.renderRoot, { childList: true, subtree: true, characterData: true, attributes: true });
    screen.one('.details input[type=checkbox]').click();
    await element.updateComplete;
    await until(() => changes.length);
    observer.disconnect();
    // The measure stands under four requirements; then there are the bars, and the line that says it is kept.
    expect(changes.length).to.be.lessThan(60);
  });
});
