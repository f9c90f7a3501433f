import '../../../src/define/requirement-list.js';
import '../../../src/define/instrument-list.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { PHASES } from '../../../src/core/kader/vocabulary.js';
import type { ArFilterEvent } from '../../../src/elements/kader-list/kader-list.events.js';
import { KaderList } from '../../../src/elements/kader-list/list-element.js';
import { breakable } from '../../../src/elements/parts/breakable.js';
import { pageClock } from '../../../src/elements/parts/pause.js';
import { kaderTextsFor } from '../../../src/locales/kader/index.js';
import { FakeKaderStore, inventedKader } from '../../../stories/support/fake-kader.js';
import { largeKader } from '../../../stories/support/invented-kader.js';
import { HandClock, heard, listen, typeInto, until } from '../helpers/harness.js';
import { listIn, type ListScreen } from './lists.js';

const valuesOf = (screen: ListScreen, legend: string): string[] => {
  const group = screen.all('fieldset').find((one) => one.querySelector('legend')?.textContent === legend)!;
  return [...group.querySelectorAll('.choice')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
};

describe('filtering a list', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('counts what each choice would leave, with the other choices and the words', async () => {
    const { screen } = await listIn();
    expect(valuesOf(screen, 'Wie werkt eraan')).to.deep.equal([
      ...['Projectleider (4)', 'Beleid en advies (1)', 'Ontwikkelaar (2)', 'Jurist (2)'],
    ]);
    screen.checkbox('AI-verordening').click();
    await until(() => screen.heading === '4 vereisten');
    expect(valuesOf(screen, 'Wie werkt eraan')).to.deep.equal([
      ...['Projectleider (3)', 'Beleid en advies (1)', 'Ontwikkelaar (1)', 'Jurist (1)'],
    ]);
    expect(valuesOf(screen, 'Wet')).to.deep.equal(['AI-verordening (4)', 'AVG (1)', 'Awb (1)', 'BIO (1)']);
    typeInto(screen.field, 'robots');
    await until(() => screen.heading === '1 vereiste gevonden voor ‘robots’');
    expect(valuesOf(screen, 'Wet')).to.deep.equal(['AI-verordening (1)']);
  });

  it('has the phases in their fixed order, all of them, however many items each has', async () => {
    const { screen } = await listIn();
    const { phases } = kaderTextsFor('nl');
    expect(valuesOf(screen, 'Fase').map((text) => text.replace(/ \(\d+\)$/, ''))).to.deep.equal(
      PHASES.map((phase) => breakable(phases[phase])),
    );
  });

  it('takes several values of a facet as or, and several facets as and', async () => {
    const { screen } = await listIn();
    screen.checkbox('AVG').click();
    screen.checkbox('Awb').click();
    await until(() => screen.heading === '2 vereisten');
    screen.checkbox('Jurist').click();
    await until(() => screen.heading === '1 vereiste');
    expect(screen.titles).to.deep.equal(['Geheimen van inwoners blijven geheim']);
  });

  it('keeps a value of which nobody has a word, as the kader has it', async () => {
    const { requirement } = await import('../../../stories/support/invented-kader.js');
    const store = new FakeKaderStore(
      undefined,
      inventedKader({ requirements: [requirement('xyz-01', { topics: ['nieuw-onderwerp'] })] }),
    );
    const { screen } = await listIn(store, html`<requirement-list lang="en"></requirement-list>`);
    expect(valuesOf(screen, 'Topic')).to.deep.equal(['nieuw-onderwerp (1)']);
    expect(screen.texts('td [lang=nl]')).to.include('nieuw-onderwerp');
  });

  it('finds words with a typing error, best first, and marks what was found', async () => {
    const { screen, store } = await listIn();
    typeInto(screen.field, 'handleding');
    await until(() => screen.heading === '1 vereiste gevonden voor ‘handleding’');
    expect(screen.titles[0]).to.include('handleiding');
    expect(screen.texts('mark')).to.deep.equal(['handleiding']);
    expect(store.finds.at(-1)).to.deep.equal({ kind: 'requirement', query: 'handleding', language: 'nl' });
  });

  it('finds an item by its code', async () => {
    const { screen } = await listIn();
    typeInto(screen.field, 'awb-90');
    await until(() => screen.titles.length === 1);
    expect(screen.text('.code')).to.equal('awb-90');
  });

  it('sorts by the kader or by title, and by relevance only when words are typed', async () => {
    const { screen } = await listIn();
    const select = screen.one<HTMLSelectElement>('select');
    const options = () => [...select.options].map(({ value }) => value);
    expect(options()).to.deep.equal(['kader', 'title']);
    const kaderOrder = screen.titles;
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await until(() => screen.titles[0] === 'Bij elk besluit staat een reden');
    expect(screen.titles).to.deep.equal([...kaderOrder].sort((a, b) => a.localeCompare(b, 'nl')));
    typeInto(screen.field, 'r');
    await until(() => screen.heading.includes('‘r’'));
    expect(options()).to.deep.equal(['relevance', 'kader', 'title']);
  });

  it('is told of once for each act of a visitor, without what was typed unless the page asks', async () => {
    const { element, screen } = await listIn();
    const events = heard<ArFilterEvent>(document, 'ar-filter');
    element.pageSize = 2;
    await until(() => screen.titles.length === 2);
    expect(events).to.have.length(0);
    screen.checkbox('AVG').click();
    await until(() => events.length);
    const [{ kind, total, filters, query, counts }] = events as [ArFilterEvent];
    expect({ kind, total, filters, query }).to.deep.equal({
      ...{ kind: 'requirement', total: 1, filters: { law: ['avg'] }, query: undefined },
    });
    expect(counts.law.map(({ value }) => value)).to.deep.equal(['aia', 'avg', 'awb', 'bio']);
    element.reportQuery = true;
    typeInto(screen.field, 'g');
    await until(() => events.length === 2);
    expect(events[1]?.query).to.equal('g');
  });

  it('23. goes through a chip and a button for all, and the focus goes on', async () => {
    const { screen } = await listIn();
    screen.checkbox('AVG').click();
    screen.checkbox('Awb').click();
    await until(() => screen.all('.chip').length === 2);
    expect(screen.texts('.chip')).to.deep.equal(['Verwijder filter Wet: AVG', 'Verwijder filter Wet: Awb']);
    screen.all('.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.heading === '1 vereiste');
    expect(screen.focused?.textContent).to.include('Awb');
    screen.button('Wis alle filters').click();
    await until(() => screen.focused?.matches('.results h3'));
    expect(screen.heading).to.equal('7 vereisten');
  });

  it('28. says what to try when nothing is found', async () => {
    const { element, screen } = await listIn();
    typeInto(screen.field, 'zzzzzz');
    await until(() => screen.has('.hints'));
    expect(screen.heading).to.equal('Geen vereisten gevonden voor ‘zzzzzz’');
    expect(element.matches(':state(empty)')).to.be.true;
    expect(screen.has('.hints a[href^="https:"]')).to.be.true;
  });

  it('18. shows more on request, and the focus goes to the first of them', async () => {
    const { screen } = await listIn(undefined, html`<requirement-list page-size="3"></requirement-list>`);
    expect(screen.titles).to.have.length(3);
    screen.button('Toon meer vereisten').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => screen.titles.length === 6);
    expect(screen.focused === screen.all('.opener')[3]).to.be.true;
    screen.button('Toon meer vereisten').click();
    await until(() => screen.titles.length === 7);
    expect(screen.has('.more')).to.be.false;
  });

  it('takes nothing away when a search fails, and tries again', async () => {
    const ears = listen();
    const { screen, store } = await listIn();
    store.hold = true;
    screen.field.focus();
    await sendKeys({ type: 'x' });
    await until(() => store.held.length);
    store.held[0]!.fail(new Error('no'));
    await until(() => screen.has('.notice.error'));
    await until(() => ears.said.length);
    ears.stop();
    expect(screen.field.value).to.equal('x');
    expect(screen.focused === screen.field).to.be.true;
    store.hold = false;
    screen.button('Probeer opnieuw').click();
    await until(() => screen.heading.endsWith('‘x’'));
  });

  it('drops the answer to an older question', async () => {
    const { element, screen, store } = await listIn();
    store.hold = true;
    typeInto(screen.field, 'ro');
    await until(() => store.held.length === 2);
    await store.held[1]!.answer();
    await until(() => screen.heading.endsWith('‘ro’'));
    await store.held[0]!.answer();
    await element.updateComplete;
    expect(screen.heading.endsWith('‘ro’')).to.be.true;
  });

  it('27. is heard once typing has paused', async () => {
    const clock = new HandClock();
    KaderList.clock = clock;
    const ears = listen();
    try {
      const { screen } = await listIn();
      typeInto(screen.field, 'robots');
      await until(() => screen.heading.endsWith('‘robots’'));
      clock.pass(899);
      expect(ears.said).to.deep.equal([]);
      clock.pass(1);
      await until(() => ears.said.length);
      expect(ears.said).to.deep.equal(['1 vereiste gevonden voor ‘robots’']);
    } finally {
      KaderList.clock = pageClock;
      ears.stop();
    }
  });

  it('draws one page of 5,000 requirements, and of those that a filter leaves', async () => {
    const { screen } = await listIn(new FakeKaderStore(undefined, largeKader(5000)));
    expect(screen.heading).to.equal('5.000 vereisten');
    expect(screen.titles).to.have.length(25);
    screen.checkbox('AVG').click();
    await until(() => screen.heading === '2.500 vereisten');
    expect(screen.titles).to.have.length(25);
  });
});

describe('a list in the address of the page', () => {
  const before = location.href;
  const others = new URL(before).search.slice(1);
  /** The test runner has a parameter of its own, which is as good as any to be left alone. */
  const addressWith = (ours: string): string => [others, ours].filter(Boolean).join('&');
  const linked = html`<requirement-list deep-link></requirement-list>`;

  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('is read at the start, without what the kader does not know', async () => {
    const ours = 'ar-requirement-q=de&ar-requirement-law=aia&ar-requirement-law=BEL+0900&ar-requirement-sort=title';
    history.replaceState(null, '', `?${addressWith(ours)}`);
    const { screen } = await listIn(undefined, linked);
    await until(() => screen.texts('.chip').length === 1);
    expect(screen.field.value).to.equal('de');
    expect(screen.checkbox('AI-verordening').checked).to.be.true;
    expect(screen.one<HTMLSelectElement>('select').value).to.equal('title');
    expect(screen.root.textContent).not.to.include('0900');
  });

  it('is written after each act, and nothing else is touched', async () => {
    history.replaceState({ page: 1 }, '', `?${addressWith('a=b%20c&flag')}#h?x`);
    const { screen } = await listIn(undefined, linked);
    screen.checkbox('AVG').click();
    await until(() => location.search.includes('ar-requirement'));
    expect(location.search).to.equal(`?${addressWith('a=b%20c&flag&ar-requirement-law=avg')}`);
    expect(location.hash).to.equal('#h?x');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('leaves lists of other kinds alone, and is left alone without deep-link', async () => {
    history.replaceState(null, '', `?${addressWith('ar-requirement-role=jurist')}`);
    const { screen } = await listIn(undefined, html`<instrument-list deep-link></instrument-list>`);
    expect(screen.has('.chip')).to.be.false;
    const plain = await listIn();
    expect(plain.screen.has('.chip')).to.be.false;
    plain.screen.checkbox('AVG').click();
    await until(() => plain.screen.has('.chip'));
    expect(location.search).to.equal(`?${addressWith('ar-requirement-role=jurist')}`);
  });
});
