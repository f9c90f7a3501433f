import { expect } from '@open-wc/testing';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer } from '../../../src/core/checklist/checklist.js';
import { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { inventedKader, largeKader } from '../../../stories/support/invented-kader.js';
import { idsUnder, listen, until } from '../helpers/harness.js';
import { checklistIn, choose, clean, type ListScreen, MOMENT } from './checklists.js';

const MANUAL = 'De handleiding van de machine wordt gevolgd';

const titlesIn = (screen: ListScreen, group: string): string[] => {
  const found = screen.all('.group').find((one) => one.textContent.trim().startsWith(group));
  return [...(found?.querySelectorAll('[part=title]') ?? [])].map((one) => one.textContent.trim());
};
const copies = (screen: ListScreen, title: string): HTMLElement[] =>
  screen.all('[part=item]').filter((one) => one.querySelector('[part=title]')?.textContent.includes(title));

describe('the groups of a checklist', () => {
  afterEach(clean);

  it('hold every requirement that belongs to them', async () => {
    const { screen } = await checklistIn();
    expect(titlesIn(screen, 'Implementatie')).to.deep.equal([MANUAL]);
    expect(titlesIn(screen, 'Monitoring en beheer')).to.deep.equal([MANUAL]);
    expect(screen.text('.shown p')).to.equal('5 vereisten');
    expect(screen.text('.root > .progress p')).to.include('0 van 5');
  });

  it('hold it by role too', async () => {
    const { screen } = await checklistIn({ groupBy: 'role' });
    expect(titlesIn(screen, 'Projectleider')).to.include(MANUAL);
    expect(titlesIn(screen, 'Beleid en advies')).to.include(MANUAL);
  });

  it('open one copy at a time, with ids of its own and the same answer', async () => {
    const { screen, element } = await checklistIn();
    const [one, other] = copies(screen, MANUAL) as [HTMLElement, HTMLElement];
    one.querySelector('button')!.click();
    await element.updateComplete;
    expect(other.querySelector('button')!.getAttribute('aria-expanded')).to.equal('false');
    other.querySelector('button')!.click();
    await element.updateComplete;
    choose(one.querySelector('select')!, 'done');
    await element.updateComplete;
    expect(other.querySelector('select')!.value).to.equal('done');
    expect(other.querySelector('.chip')!.textContent).to.equal('Klaar');
    expect(element.checklist.answers).to.have.length(1);
    const ids = idsUnder(document);
    expect(new Set(ids).size).to.equal(ids.length);
    one.querySelector('button')!.click();
    await element.updateComplete;
    expect(other.querySelector('.details')).not.to.equal(null);
  });

  it('are finished only when all in them is, all told of in one sentence', async () => {
    const { screen, element } = await checklistIn();
    const speech = listen();
    screen.button(MANUAL).click();
    await element.updateComplete;
    choose(screen.fieldOf(MANUAL, 'Status'), 'done');
    await until(() => speech.said.length);
    speech.stop();
    expect(speech.said).to.have.length(1);
    expect(speech.said[0]).to.include('Implementatie').and.include('Monitoring en beheer');
  });

  it('keeps a requirement open when another profile moves it', async () => {
    const { screen, element } = await checklistIn({ profile: '' });
    screen.button(MANUAL).click();
    await element.updateComplete;
    element.profile =
      'rol-ai-act-gebruiksverantwoordelijke risicogroep-hoog-risico-ai-systeem soort-toepassing-ai-systeem';
    await element.updateComplete;
    const open = copies(screen, MANUAL).map((one) => one.querySelector('.details') !== null);
    expect(open).to.deep.equal([true, false]);
  });

  it('are no landmarks, and their bars name the checklist', async () => {
    const { screen } = await checklistIn({ heading: 'Robotarm', groupBy: 'law' });
    expect(screen.has('section, [role=region]')).to.equal(false);
    const names = screen.all('progress').map((one) => one.getAttribute('aria-label'));
    expect(names[0]).to.equal('Voortgang: Robotarm');
    expect(names[1]).to.match(/^Voortgang: Robotarm, ./);
  });

  it('have a bar when there is more than one requirement to be done', async () => {
    const { screen } = await checklistIn({ groupBy: 'law' });
    const bars = screen.all('.group').map((one) => one.querySelector('progress') !== null);
    const rows = screen.all('.group').map((one) => one.querySelectorAll('[part=item]').length > 1);
    expect(bars).to.deep.equal(rows);
    expect(new Set(bars)).to.have.length(2);
  });

  it('have no heading where there is no level left', async () => {
    const { screen } = await checklistIn({ headingLevel: 5 });
    expect(screen.all('.group > h6').length).to.be.greaterThan(1);
    expect(screen.has('.head :is(h2, h3, h4, h5, h6)')).to.equal(false);
    expect(screen.titles.length).to.be.greaterThan(4);
  });

  it('has in its count what is not known yet, and says so', async () => {
    const { screen } = await checklistIn({ profile: '' });
    expect(screen.text('.shown p')).to.match(/^\d vereisten \(\d gelden, van \d is het nog niet bekend\)$/);
  });

  it('has a sentence where nothing is known to apply', async () => {
    const kader = inventedKader({ requirements: inventedKader().requirements.slice(0, 2) });
    const { screen } = await checklistIn({ profile: '', store: new FakeKaderStore(undefined, kader) });
    expect(screen.text('.root > .progress')).to.equal('Van geen enkel vereiste is al zeker dat het geldt.');
    expect(screen.has('.root > .progress progress')).to.equal(false);
  });

  it('shows the code, and what a missing reason means', async () => {
    const answer = withPatch(emptyAnswer(inventedKader().requirements[0]!, 'x'), { status: 'not-applicable' }, MOMENT);
    const { screen, element } = await checklistIn({
      checklist: withAnswer(emptyChecklist('x'), answer),
      readonly: true,
    });
    const facts = screen.inRow('Robots leggen', '.facts').textContent;
    expect(facts).to.include('aia-90').and.include('reden ontbreekt');
    expect(screen.has('.chip.not-applicable')).to.equal(false);
    screen.button('Robots leggen').click();
    await element.updateComplete;
    expect(screen.inRow('Robots leggen', '.answer').textContent).to.include('Niet ingevuld');
  });

  it('names the details of a row, and what its link leads to', async () => {
    const { screen, element } = await checklistIn();
    screen.button(MANUAL).click();
    await element.updateComplete;
    const details = screen.inRow(MANUAL, '.details');
    expect(details.getAttribute('role')).to.equal('group');
    expect(screen.text(`#${details.getAttribute('aria-labelledby')!}`)).to.equal(MANUAL);
    expect(screen.inRow(MANUAL, '.about a').textContent).to.include(`: ${MANUAL}`);
  });

  it('draws only the one that is opened anew, of thousands of requirements in several phases', async () => {
    const large = largeKader(5000);
    const phases = ['ontwerp', 'implementatie', 'monitoring-en-beheer'];
    const kader = { ...large, requirements: large.requirements.map((one) => ({ ...one, phases })) };
    const { screen, element } = await checklistIn({ store: new FakeKaderStore(undefined, kader), profile: '' });
    expect(screen.titles).to.have.length(15_000);
    const rows = new Set<Element | null>();
    const changes = new MutationObserver((all) => {
      for (const { target } of all)
        rows.add((target instanceof Element ? target : target.parentElement)!.closest('li'));
    });
    changes.observe(element.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    screen.all('[part=title]')[0]!.click();
    await element.updateComplete;
    expect(screen.all('.details')).to.have.length(1);
    changes.disconnect();
    rows.delete(null);
    expect(rows.size).to.equal(1);
  });
});
