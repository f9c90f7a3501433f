import '../../../src/define/requirement-list.js';
import '../../../src/define/measure-list.js';
import '../../../src/define/instrument-list.js';
import '../../../src/define/requirement-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { profilesById } from '../../../src/context/page.js';
import { profileFromText } from '../../../src/core/profile/kader-labels.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import type { KaderList } from '../../../src/elements/kader-list/list-element.js';
import { warningsOf } from '../../helpers/warnings.js';
import { until } from '../helpers/harness.js';
import { DEPLOYER, HIGH_RISK, listIn, ListScreen } from './lists.js';

/** The titles under the head of what is not sure. */
const unsure = (screen: ListScreen): string[] => {
  const group = screen.all('.group')[0]?.closest('tbody');
  return [...(group?.querySelectorAll('.opener') ?? [])].map(({ textContent }) => textContent.trim());
};

describe('a list for a profile', () => {
  it('shows the requirements that apply', async () => {
    const { screen } = await listIn(undefined, html`<requirement-list profile=${HIGH_RISK}></requirement-list>`);
    expect(screen.heading).to.equal('5 vereisten die gelden');
    expect(screen.titles).to.include('De handleiding van de machine wordt gevolgd');
    expect(screen.titles).not.to.include('De maker plakt een keurmerk op het systeem');
    expect(screen.has('.group')).to.be.false;
    expect(screen.text('[part=profile]')).to.equal(
      'U ziet wat geldt bij dit profiel: gebruiksverantwoordelijke, AI-systeem, hoog risico en geen transparantieverplichting.',
    );
    screen.opener('De handleiding').click();
    await until(() => screen.has('.details'));
    expect(screen.details('De handleiding').textContent).to.match(/Waarom\?.*gebruiksverantwoordelijke/s);
  });

  it('shows apart what still depends on answers, each with the reason', async () => {
    const { screen } = await listIn(undefined, html`<requirement-list profile=${DEPLOYER}></requirement-list>`);
    expect(screen.heading).to.equal('3 vereisten die gelden, en 2 die nog van uw antwoorden afhangen');
    expect(screen.text('.group')).to.equal('Hangt nog af van uw antwoorden (2)');
    expect(unsure(screen)).to.deep.equal([
      'Robots leggen uit wat zij doen',
      'De handleiding van de machine wordt gevolgd',
    ]);
    expect(screen.texts('.item .why')).to.have.length(2);
    expect(screen.text('.item .why')).to.include('risicogroep');
  });

  it('says in words where the kader’s own site differs', async () => {
    const outside = `${DEPLOYER} risicogroep-uitzondering-van-toepassing`;
    const { element, screen } = await listIn(undefined, html`<requirement-list profile=${outside}></requirement-list>`);
    const strict = screen.titles;
    expect(strict).not.to.include('Robots leggen uit wat zij doen');
    expect(screen.text('.differences summary')).to.equal(
      'De site van het Algoritmekader laat bij dit profiel voor 1 vereiste iets anders zien',
    );
    expect(screen.text('.differences li')).to.match(/^Robots leggen uit .*uitzonderingen\.$/);

    element.mode = 'official';
    await until(() => screen.titles.length === strict.length + 1);
    expect(screen.titles).to.include('Robots leggen uit wat zij doen');
    expect(screen.text('.differences summary')).to.include('volgt de site van het Algoritmekader');
  });

  it('keeps in strict mode what applies to every algorithm, and says that the site does not', async () => {
    const element = await fixture<KaderList>(
      '<requirement-list profile="soort-toepassing-geen-algoritme"></requirement-list>',
    );
    await until(() => element.matches(':state(ready)'));
    const screen = new ListScreen(element);
    expect(screen.heading).to.match(/^23 vereisten die gelden/);
    expect(screen.text('.differences')).to.include('terwijl het voor elk algoritme geldt');
    screen.one('.opener').click();
    await until(() => screen.has('.details'));
    expect(screen.text('.details [part=why]')).to.equal(
      'U vulde in dat het geen algoritme is. Dit vereiste geldt voor elk algoritme, dus alleen als het toch een algoritme is.',
    );
    element.mode = 'official';
    await until(() => screen.heading.startsWith('Geen vereisten die gelden'));
    expect(element.matches(':state(empty)')).to.be.true;
    expect(screen.text('.differences summary')).to.equal(
      'Deze lijst volgt de site van het Algoritmekader. Bij 23 vereisten komen wij op iets anders uit',
    );
  });

  it('shows measures for what applies, then those for what may', async () => {
    const { screen } = await listIn(undefined, html`<measure-list profile=${DEPLOYER}></measure-list>`);
    expect(screen.heading).to.equal(
      '2 maatregelen bij vereisten die gelden, en 2 bij vereisten die nog van uw antwoorden afhangen',
    );
    expect(screen.titles).to.deep.equal([
      'Maak een tekening van het systeem',
      'Bewaar de sleutel apart van de kluis',
      'Geef een cursus over robots',
      'Begin met een proefmaand in één straat van Nergenshuizen',
    ]);
    expect(screen.text('.item .why')).to.equal('Dit hoort bij een vereiste dat nog van uw antwoorden afhangt.');
  });

  it('shows instruments for what applies, and for measures of what applies', async () => {
    const { screen } = await listIn(undefined, html`<instrument-list profile=${HIGH_RISK}></instrument-list>`);
    expect(screen.titles).to.deep.equal(['De Robottoets', 'Wegwijzer Sleutelbeheer']);
  });

  it('counts facets, searches and shows more within it', async () => {
    const { screen } = await listIn(
      undefined,
      html`<requirement-list profile=${DEPLOYER} page-size="4"></requirement-list>`,
    );
    expect(screen.titles).to.have.length(4);
    expect(screen.texts('.choice').slice(0, 1)).to.deep.equal(['AI-verordening (2)']);
    screen.checkbox('AI-verordening').click();
    await until(() => screen.heading.startsWith('Geen vereisten die gelden, en 2'));
    expect(unsure(screen)).to.have.length(2);
  });

  it('takes a profile as property, and nothing it does not understand', async () => {
    const { element, screen } = await listIn();
    element.profile = profileFromText(HIGH_RISK).profile;
    await until(() => screen.heading === '5 vereisten die gelden');
    element.profile = { role: 'x', riskGroup: ['<b>'], ['__proto__']: 1 } as unknown as Profile;
    await until(() => screen.heading === '7 vereisten');
    element.profile = HIGH_RISK;
    await until(() => screen.heading === '5 vereisten die gelden');
    element.profile = null;
    await until(() => screen.heading === '7 vereisten');
    element.setAttribute('profile', 'nonsense');
    await element.updateComplete;
    expect(screen.heading).to.equal('7 vereisten');
    expect(screen.has('[part=profile]')).to.be.false;
  });

  it('tells developers of words that nobody knows: a few of them, once, whatever element has them', async () => {
    const words = Array.from({ length: 9 }, (_, n) => `onbekend-${String(n)}`).join(' ');
    const warnings = await warningsOf(async () => {
      await listIn(undefined, html`<requirement-list profile=${words}></requirement-list>`);
      await listIn(undefined, html`<measure-list profile=${words}></measure-list>`);
      const checklist = document.createElement('requirement-checklist');
      Object.assign(checklist, { profile: words });
      await fixture(html`${checklist}`);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<requirement-list> does not know "onbekend-0".*"onbekend-4" and 4 more/);
  });

  it('tells by itself of what hangs on answers, and calls that no difference with the kader’s own site', async () => {
    const { element, screen } = await listIn(
      undefined,
      html`<requirement-list profile=${DEPLOYER}></requirement-list>`,
    );
    expect(unsure(screen)).to.have.length(2);
    expect(screen.has('.differences')).to.be.false;
    element.mode = 'official';
    await until(() => screen.has('.differences'));
    expect(screen.texts('.differences li').join()).to.include('Robots leggen uit').and.include('De handleiding');
  });

  it('follows the profile that it names, before and after that is there, and lets go of it', async () => {
    const { element, screen } = await listIn(
      undefined,
      html`<requirement-list profile-from="p" profile=${HIGH_RISK}></requirement-list>`,
    );
    expect(screen.heading).to.equal('5 vereisten die gelden');
    const listeners = new Set<() => void>();
    const provider = {
      profile: {} as Profile,
      answeredBy: 'nobody' as const,
      offer: () => undefined,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const forget = profilesById.give('p', provider);
    await until(() => listeners.size);
    // As in a checklist, a form goes before what the author gave.
    await until(() => screen.heading === '7 vereisten');
    provider.profile = profileFromText(HIGH_RISK).profile;
    for (const listener of listeners) listener();
    await until(() => screen.heading === '5 vereisten die gelden');
    element.remove();
    expect(listeners.size).to.equal(0);
    forget();
  });

  it('gives the figures of the kader itself', async () => {
    for (const [tag, heading] of [
      ['requirement-list', '34 vereisten die gelden'],
      ['measure-list', '85 maatregelen bij vereisten die gelden'],
    ] as const) {
      for (const mode of ['strict', 'official'] as const) {
        const element = await fixture<KaderList>(`<${tag} mode="${mode}" profile="${HIGH_RISK}"></${tag}>`);
        await until(() => element.matches(':state(ready)'));
        expect(new ListScreen(element).heading).to.equal(heading);
      }
    }
  });
});
