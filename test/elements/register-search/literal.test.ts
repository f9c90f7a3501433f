import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { AlsoSearched, SearchOptions, SearchResult } from '../../../src/core/search/types.js';
import { ALIKE, answer, brokenOff, hit, ScriptedStore } from '../../../stories/support/scripted-register.js';
import { searchIn, typeInto, until } from '../helpers/harness.js';
import { withEars } from './ears.js';

const MEANING: AlsoSearched = {
  ...{ typed: 'stoplicht', reason: 'meaning', words: ['verkeerslicht', 'verkeersregelinstallatie'] },
};
const FORM: AlsoSearched = { typed: 'stoplicht', reason: 'form', words: ['stoplichten'] };
const TYPO: AlsoSearched = { typed: 'parkeercontolle', reason: 'typo', words: ['parkeercontrole'] };
const BEGINNING: AlsoSearched = { typed: 'anoni', reason: 'beginning', words: ['anonimiseren'] };

const ON = 'Zoek alleen precies op wat ik typte';
const OFF = 'Zoek ook op andere vormen en betekenissen';

const lights = [hit('Slim verkeerslicht'), hit('Stoplicht voor fietsers')];
/** Finds both as usual, and the one with the word itself when that is asked for. */
const script = (_text: string, { literal }: SearchOptions): SearchResult =>
  literal ? answer(lights.slice(1)) : answer(lights, { alsoSearched: [MEANING] });

async function told(alsoSearched: AlsoSearched[], lang = 'nl', given: Partial<SearchResult> = {}) {
  const store = new ScriptedStore(() => answer(lights, { alsoSearched, ...given }));
  const { element, screen } = await searchIn(store, html`<register-search lang=${lang}></register-search>`);
  typeInto(screen.field, 'x');
  await until(() => screen.has('[part=also]'));
  return { element, screen };
}

describe('what was searched besides', () => {
  const sentences: Record<string, [AlsoSearched, string][]> = {
    nl: [
      [
        MEANING,
        'Ook gezocht op: verkeerslicht, verkeersregelinstallatie (betekent ongeveer hetzelfde als ‘stoplicht’, of heeft ermee te maken).',
      ],
      [FORM, 'Ook gezocht op: stoplichten (andere vorm of deel van ‘stoplicht’, of een langer woord ermee).'],
      [TYPO, 'We vonden ‘parkeercontolle’ niet. Gezocht op: parkeercontrole.'],
      [BEGINNING, 'Ook gezocht op: anonimiseren (begint met ‘anoni’).'],
    ],
    en: [
      [
        MEANING,
        'Also searched for: verkeerslicht, verkeersregelinstallatie (means about the same as ‘stoplicht’, or has to do with it).',
      ],
      [FORM, 'Also searched for: stoplichten (another form or a part of ‘stoplicht’, or a longer word with it).'],
      [TYPO, 'We did not find ‘parkeercontolle’. Searched for: parkeercontrole.'],
      [BEGINNING, 'Also searched for: anonimiseren (begins with ‘anoni’).'],
    ],
    fy: [
      [
        MEANING,
        'Ek socht op: verkeerslicht, verkeersregelinstallatie (betsjut likernôch itselde as ‘stoplicht’, of hat dêrmei te krijen).',
      ],
      [FORM, 'Ek socht op: stoplichten (oare foarm of diel fan ‘stoplicht’, of in langer wurd dêrmei).'],
      [TYPO, 'Wy fûnen ‘parkeercontolle’ net. Socht op: parkeercontrole.'],
      [BEGINNING, 'Ek socht op: anonimiseren (begjint mei ‘anoni’).'],
    ],
  };
  for (const [lang, list] of Object.entries(sentences)) {
    for (const [entry, sentence] of list) {
      it(`is said in words: ${lang}, ${entry.reason}`, async () => {
        const { screen } = await told([entry], lang);
        expect(screen.texts('[part=also] p')).to.deep.equal([sentence]);
        expect(screen.one('[part=also] p span').lang).to.equal(lang === 'nl' ? '' : 'nl');
        expect(screen.all('[part=literal]')).to.have.length(1);
      });
    }
  }

  it('is short when it is much: a typing error, and the rest for those who open it', async () => {
    const many = { ...FORM, words: ['a', 'b', 'c', 'd', 'e'] };
    const { element, screen } = await told([BEGINNING, many, MEANING, TYPO]);
    expect(screen.texts('[part=also] p')).to.deep.equal([
      'We vonden ‘parkeercontolle’ niet. Gezocht op: parkeercontrole.',
    ]);
    expect(screen.text('[part=also] summary')).to.equal('Ook op andere woorden gezocht (8)');
    expect(screen.one<HTMLDetailsElement>('[part=also] details').open).to.be.false;
    const all = screen.texts('[part=also] li');
    expect(
      all.map((sentence) => /parkeercontrole|verkeerslicht|a, b, c, d, e|anonim/.exec(sentence)?.[0]),
    ).to.deep.equal(['verkeerslicht', 'a, b, c, d, e', 'anonim']);
    await expect(element).to.be.accessible();
  });

  it('has all words behind the fold of a sentence that is cut', async () => {
    const { screen } = await told([{ ...TYPO, words: ['a', 'b', 'c', 'd', 'e'] }]);
    expect(screen.texts('[part=also] p')).to.deep.equal([
      'We vonden ‘parkeercontolle’ niet. Gezocht op: a, b, c, d ….',
    ]);
    expect(screen.texts('[part=also] li')).to.deep.equal([
      'We vonden ‘parkeercontolle’ niet. Gezocht op: a, b, c, d, e.',
    ]);
  });

  const beyond = {
    nl: 'Uw zoekvraag is erg lang. Dit is niet meegenomen: kat, -hond.',
    en: 'Your search is very long. This was not used: kat, -hond.',
    fy: 'Jo sykfraach is tige lang. Dit is net meinaam: kat, -hond.',
  };
  for (const [lang, sentence] of Object.entries(beyond)) {
    it(`comes after what was typed and not searched: ${lang}`, async () => {
      const { element, screen } = await told([], lang, { passedOver: ['kat', '-hond'] });
      expect(screen.texts('[part=also] p')).to.deep.equal([sentence]);
      await expect(element).to.be.accessible();
    });
  }

  const shared = {
    nl: 'Ook gezocht op: doorstroming, kruispunt (woorden die in veel van de beste resultaten staan).',
    en: 'Also searched for: doorstroming, kruispunt (words that are in many of the best results).',
    fy: 'Ek socht op: doorstroming, kruispunt (wurden dy’t yn in soad fan de bêste resultaten steane).',
  };
  for (const [lang, sentence] of Object.entries(shared)) {
    it(`tells of what the best results share only to those who open it: ${lang}`, async () => {
      const { element, screen } = await told([ALIKE, MEANING], lang);
      expect(screen.all('[part=also] p')).to.have.length(1);
      expect(screen.text('[part=also] p')).to.include('verkeerslicht');
      expect(screen.one<HTMLDetailsElement>('[part=also] details').open).to.be.false;
      expect(screen.texts('[part=also] li')).to.deep.equal([sentence]);
      await expect(element).to.be.accessible();
    });
  }

  it('has its way to search literally also when nothing else than what the best results share was searched', async () => {
    const { screen } = await told([ALIKE]);
    expect(screen.has('[part=also] p')).to.be.false;
    expect(screen.text('[part=also] summary')).to.equal('Ook op andere woorden gezocht (2)');
    expect(screen.has('[part=literal]')).to.be.true;
  });

  it('is text, whatever the register and the visitor write', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { screen } = await told([{ typed: nasty, reason: 'meaning', words: [nasty] }]);
    expect(screen.has('[part=also] img')).to.be.false;
    expect(screen.text('[part=also] p')).to.include(`Ook gezocht op: ${nasty}`);
  });

  it('is left out as far as only a newer copy of the library has a sentence for it', async () => {
    const newer = { typed: 'x', reason: 'sound' as 'form', words: ['iks'] };
    const { screen } = await told([newer, MEANING]);
    expect(screen.all('[part=also] p')).to.have.length(1);
  });

  it('is nothing but the way to search literally when nothing else was found, and nothing at all without words', async () => {
    const store = new ScriptedStore(() => answer(lights));
    const { screen } = await searchIn(store);
    expect(screen.has('[part=also]')).to.be.false;
    typeInto(screen.field, 'x');
    await until(() => screen.heading.endsWith('‘x’'));
    expect(screen.text('[part=also]')).to.equal(ON);
    expect(screen.button(ON)).to.exist;
  });

  it('names of a very long word the beginning', async () => {
    const { screen } = await told([{ ...TYPO, typed: 'parkeer'.repeat(50) }]);
    expect(screen.text('[part=also] p')).to.match(/^We vonden ‘(?:parkeer){11}pa…’ niet/);
  });
});

describe('a search for exactly what was typed', () => {
  const ears = withEars();
  const { clock } = ears;

  async function lit() {
    const store = new ScriptedStore(script);
    const { element, screen } = await searchIn(store);
    screen.field.focus();
    await sendKeys({ type: 'stoplicht' });
    await until(() => screen.has('[part=literal]'));
    return { store, element, screen };
  }

  it('is one button away, and so is the way back; the focus stays on it', async () => {
    const { store, element, screen } = await lit();
    const button = screen.button(ON);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.heading === '1 algoritme gevonden voor ‘stoplicht’');
    await element.updateComplete;
    expect(store.searches.at(-1)?.options.literal).to.be.true;
    expect(screen.text('[part=also] p')).to.equal('Alleen gezocht op precies wat u typte.');
    expect(screen.focused === button && button === screen.button(OFF)).to.be.true;
    clock.pass(1000);
    const said = '1 algoritme gevonden voor ‘stoplicht’. Alleen gezocht op precies wat u typte.';
    await until(() => ears.said.includes(said));
    await expect(element).to.be.accessible();

    await sendKeys({ press: 'Enter' });
    await until(() => screen.heading === '2 algoritmes gevonden voor ‘stoplicht’');
    await element.updateComplete;
    expect(store.searches.at(-1)?.options.literal).to.be.false;
    expect(screen.focused === button && button === screen.button(ON)).to.be.true;
    clock.pass(1000);
    await until(() => ears.said.at(-1) === '2 algoritmes gevonden voor ‘stoplicht’');
  });

  it('keeps the focus on its button when the way back finds nothing else', async () => {
    const { store, screen } = await lit();
    screen.button(ON).click();
    await until(() => screen.heading.startsWith('1 '));
    store.script = () => answer(lights.slice(1));
    screen.button(OFF).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.text('[part=literal]') === ON);
    expect(screen.focused === screen.button(ON)).to.be.true;
  });

  it('moves the focus to the way out when it fails', async () => {
    const { store, screen } = await lit();
    store.script = undefined;
    screen.button(ON).focus();
    await sendKeys({ press: 'Enter' });
    store.last.fail(brokenOff());
    await until(() => screen.focused?.textContent?.includes('Probeer opnieuw'));
  });

  it('has its way back also where it finds nothing', async () => {
    const { store, screen } = await lit();
    store.script = () => answer([]);
    screen.button(ON).click();
    await until(() => screen.heading === 'Geen algoritmes gevonden voor ‘stoplicht’');
    expect(screen.button(OFF)).to.exist;
    clock.pass(500);
    const said =
      'Geen algoritmes gevonden voor ‘stoplicht’. Alleen gezocht op precies wat u typte. ' +
      'Controleer de spelling, of probeer een ander of korter woord.';
    await until(() => ears.said.includes(said));
  });

  it('stays with its words through filters and orders, and ends with other words', async () => {
    const { store, screen } = await lit();
    screen.button(ON).click();
    await until(() => screen.heading.startsWith('1 '));
    const select = screen.one<HTMLSelectElement>('select');
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await until(() => store.searches.at(-1)?.options.sort === 'newest');
    expect(store.searches.at(-1)?.options.literal).to.be.true;
    typeInto(screen.field, 'e');
    await until(() => screen.heading.endsWith('‘stoplichte’'));
    expect(store.searches.at(-1)?.options.literal).to.be.false;
    expect(screen.button(ON)).to.exist;
  });

  for (const [lang, on, off] of [
    ['en', 'Search only for exactly what I typed', 'Search for other forms and meanings too'],
    ['fy', 'Sykje allinnich krekt op wat ik typte', 'Sykje ek op oare foarmen en betsjuttingen'],
  ] as const) {
    it(`speaks the language of the element: ${lang}`, async () => {
      const { screen } = await searchIn(
        new ScriptedStore(script),
        html`<register-search lang=${lang}></register-search>`,
      );
      typeInto(screen.field, 'x');
      await until(() => screen.has('[part=literal]'));
      screen.button(on).click();
      await until(() => screen.text('[part=literal]') === off);
    });
  }

  describe('in the address of the page', () => {
    const before = location.href;
    afterEach(() => {
      history.replaceState(null, '', before);
    });
    const parameter = (name: string): string | null => new URL(location.href).searchParams.get(name);
    const goTo = (values: Record<string, string>): void => {
      const address = new URL(before);
      for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
      history.replaceState(null, '', address);
    };
    const linked = html`<register-search deep-link></register-search>`;

    it('is written there, and taken away with the way back or with other words', async () => {
      const { screen } = await searchIn(new ScriptedStore(script), linked);
      typeInto(screen.field, 'stoplicht');
      await until(() => screen.has('[part=literal]'));
      expect(parameter('ar-literal')).to.equal(null);
      screen.button(ON).click();
      await until(() => parameter('ar-literal') === '1');
      screen.button(OFF).click();
      await until(() => parameter('ar-literal') === null);
      screen.button(ON).click();
      await until(() => parameter('ar-literal') === '1');
      typeInto(screen.field, 'en');
      await until(() => parameter('ar-q') === 'stoplichten');
      expect(parameter('ar-literal')).to.equal(null);
    });

    it('is read at the start', async () => {
      goTo({ 'ar-q': 'stoplicht', 'ar-literal': '1' });
      const store = new ScriptedStore(script);
      const { screen } = await searchIn(store, linked);
      await until(() => screen.heading === '1 algoritme gevonden voor ‘stoplicht’');
      expect(store.searches.map(({ options }) => options.literal)).to.deep.equal([true]);
      expect(screen.button(OFF)).to.exist;
    });

    it('is read again when the visitor goes back, and forward', async () => {
      const { screen } = await searchIn(new ScriptedStore(script), linked);
      goTo({ 'ar-q': 'stoplicht' });
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => screen.has('[part=literal]') && screen.button(ON));
      goTo({ 'ar-q': 'stoplicht', 'ar-literal': '1' });
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => screen.text('[part=literal]') === OFF);
      goTo({ 'ar-q': 'stoplicht' });
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => screen.text('[part=literal]') === ON);
      expect(screen.heading).to.equal('2 algoritmes gevonden voor ‘stoplicht’');
    });
  });
});
