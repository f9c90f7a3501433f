import '../../../src/define/requirement-list.js';
import '../../../src/define/measure-list.js';
import '../../../src/define/instrument-list.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { RegisterError } from '../../../src/core/errors.js';
import type { ItemText, TextNode } from '../../../src/core/kader/model.js';
import type { ArItemOpenEvent } from '../../../src/elements/kader-list/kader-list.events.js';
import { Opened } from '../../../src/elements/kader-list/opened.js';
import { FakeKaderStore, inventedKader } from '../../../stories/support/fake-kader.js';
import { measure, requirement } from '../../../stories/support/invented-kader.js';
import { heard, listen, seen, until } from '../helpers/harness.js';
import { listIn, type ListScreen } from './lists.js';

/** Opens an item with the keyboard, and gives what it opens to. */
async function open(screen: ListScreen, title: string): Promise<HTMLElement> {
  screen.opener(title).focus();
  await sendKeys({ press: 'Enter' });
  await until(() => screen.opener(title).getAttribute('aria-expanded') === 'true');
  return screen.details(title);
}

/** Lets go on what waits for an answer that is there. */
const aTurn = async (): Promise<void> => {
  await Promise.resolve();
  await Promise.resolve();
};

/** The headings in what is open, each with the lines under it. */
const sections = (details: HTMLElement): Record<string, string[]> =>
  Object.fromEntries(
    [...details.querySelectorAll('.section')].map((section) => [
      section.firstElementChild?.textContent.trim(),
      [...section.querySelectorAll('li')].map(seen),
    ]),
  ) as Record<string, string[]>;

describe('an item of a list', () => {
  it('22. opens and closes by its button, which keeps the focus, and says so to the page', async () => {
    const { screen } = await listIn();
    const events = heard<ArItemOpenEvent>(document, 'ar-item-open');
    const details = await open(screen, 'Robots');
    const opener = screen.opener('Robots');
    expect(opener.getAttribute('aria-controls')).to.equal(details.parentElement!.id);
    expect(screen.focused === opener).to.be.true;
    await sendKeys({ press: 'Enter' });
    await until(() => !screen.has('.details'));
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(opener.hasAttribute('aria-controls')).to.be.false;
    expect(events.map(({ key, kind, open }) => ({ key, kind, open }))).to.deep.equal([
      { key: 'aia-90-uitlegbare-robots', kind: 'requirement', open: true },
      { key: 'aia-90-uitlegbare-robots', kind: 'requirement', open: false },
    ]);
  });

  it('stays open, with the focus where it was, when the list changes around it', async () => {
    const { screen } = await listIn();
    const details = await open(screen, 'Geheimen');
    screen.checkbox('Jurist').focus();
    await sendKeys({ press: ' ' });
    await until(() => screen.heading === '2 vereisten');
    expect(screen.details('Geheimen') === details).to.be.true;
    expect(screen.focused === screen.checkbox('Jurist')).to.be.true;
  });

  it('shows what belongs with it, each with a link to its own page', async () => {
    const { screen } = await listIn();
    const details = await open(screen, 'Robots');
    expect(sections(details)).to.deep.equal({
      Bronnen: ['Artikel 901 Verzonnen AI-verordening'],
      Maatregelen: ['Geef een cursus over robots', 'Maak een tekening van het systeem'],
      Hulpmiddelen: ['De Robottoets'],
    });
    const links = [...details.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://wet.example/artikel/901',
      'https://kader.example/0-org-90-cursus/',
      'https://kader.example/2-owp-90-tekening/',
      'https://kader.example/robottoets/',
      'https://kader.example/aia-90-uitlegbare-robots/',
    ]);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer')).to.be.true;
    expect(links[0]!.querySelector('.hidden-visually')!.textContent).to.include('(naar wet.example)');
    expect(details.textContent).to.include('De officiële tekst beslist.');
  });

  it('shows the norms of auditors with a measure', async () => {
    const { screen } = await listIn(undefined, html`<measure-list></measure-list>`);
    const details = await open(screen, 'Geef een cursus');
    expect(sections(details)).to.deep.equal({
      Bronnen: ['Het Grote Robotboek'],
      'Hier kijken auditors naar': ['Auditdienst Rijk (ADR): SV.90, SV.91', 'Algemene Rekenkamer (ARK): 9.10'],
      Vereisten: ['Robots leggen uit wat zij doen', 'De handleiding van de machine wordt gevolgd'],
    });
  });

  it('shows requirements and measures with an instrument, in the language of the page where there is one', async () => {
    const { screen } = await listIn(undefined, html`<instrument-list lang="en"></instrument-list>`);
    const details = await open(screen, 'The Robot Test');
    expect(sections(details)).to.deep.equal({
      Sources: ['De toets zelf'],
      Requirements: ['Robots explain what they do', 'Every decision comes with a reason'],
      Measures: ['Draw the system'],
    });
    expect(details.querySelector('li [lang=nl]')!.textContent).to.include('De toets zelf');
  });

  it('shows the official text as its tags say, in Dutch', async () => {
    const { screen } = await listIn(undefined, html`<requirement-list lang="en"></requirement-list>`);
    const details = await open(screen, 'The manual');
    const text = await until(() => details.querySelector('.rich ul'));
    expect([...text.children].map(seen).slice(0, 2)).to.deep.equal(['dikke,', 'dunne en']);
    expect(text.closest('[lang]')!.getAttribute('lang')).to.equal('nl');
    expect(text.querySelector('a')!.href).to.equal('https://kader.example/zoek/');
    // Where the link goes is said in our words.
    expect(text.querySelector('a .hidden-visually')!.getAttribute('lang')).to.equal('en');
  });

  it('draws no heading above what stands before the first heading of a text', async () => {
    const sections = [
      { heading: '', text: ['Vooraf'] },
      { heading: 'Uitleg', text: ['Daarna'] },
    ];
    const { screen } = await listIn(
      new FakeKaderStore(undefined, undefined, [{ key: 'aia-91-handleiding-volgen', sections }]),
    );
    const details = await open(screen, 'De handleiding');
    await until(() => details.querySelector('.rich'));
    expect([...details.querySelectorAll('.rich')].map(seen)).to.deep.equal(['Vooraf', 'Daarna']);
    const headings = [...details.querySelectorAll('h2, h3, h4, h5, h6')].map(seen);
    expect(headings).to.include('Uitleg').and.not.include('');
  });

  it('is a group with the name of its button, and its headings stand under one of its own', async () => {
    const { screen } = await listIn();
    for (const title of ['Robots', 'De handleiding']) {
      const details = await open(screen, title);
      expect(details.getAttribute('role')).to.equal('group');
      expect(details.getAttribute('aria-labelledby')).to.equal(screen.opener(title).id);
      const [own, ...others] = details.querySelectorAll('h2, h3, h4, h5, h6');
      expect(seen(own)).to.equal(seen(screen.opener(title)));
      expect([own!.tagName, ...new Set(others.map(({ tagName }) => tagName))]).to.deep.equal(['H4', 'H5']);
    }
    expect(new Set(screen.all('.opener').map(({ id }) => id)).size).to.equal(screen.titles.length);
  });

  it('names a source once, also when the official text links to it', async () => {
    const url = 'https://wet.example/artikel/902';
    const key = 'aia-91-handleiding-volgen';
    const text: TextNode[] = [['ul', ['li', ['a', url, 'Artikel 902']]]];
    const store = new FakeKaderStore(undefined, undefined, [{ key, sections: [{ heading: 'Bronnen', text }] }]);
    const { screen } = await listIn(store);
    const details = await open(screen, 'De handleiding');
    await until(() => details.querySelector('.rich'));
    expect(details.querySelectorAll(`a[href="${url}"]`)).to.have.length(1);
  });

  it('fetches a text once, when its item is first opened', async () => {
    const store = new FakeKaderStore();
    const asked: string[] = [];
    const { text } = store;
    store.text = (key) => {
      asked.push(key);
      return text.call(store, key);
    };
    const { screen } = await listIn(store);
    expect(asked).to.deep.equal([]);
    await open(screen, 'De handleiding');
    screen.opener('De handleiding').click();
    await until(() => !screen.has('.details'));
    await open(screen, 'De handleiding');
    expect(asked).to.deep.equal(['aia-91-handleiding-volgen']);
  });

  it('says in its place when a text cannot be fetched, and tries again without losing the focus', async () => {
    const ears = listen();
    const store = new FakeKaderStore();
    store.failure = new RegisterError({ code: 'offline', what: 'x', remedy: 'y' });
    const { element, screen } = await listIn(store);
    const details = await open(screen, 'De handleiding');
    await until(() => details.querySelector('.failed'));
    expect(details.textContent).to.include('De officiële tekst is nu niet te tonen.');
    expect(element.matches(':state(ready)')).to.be.true;
    await until(() => ears.said.length);
    ears.stop();
    expect(ears.said[0]).to.include('De officiële tekst is nu niet te tonen.');

    screen.button('Probeer opnieuw').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(screen.focused === screen.button('Probeer opnieuw')).to.be.true;
    store.failure = undefined;
    await sendKeys({ press: 'Enter' });
    await until(() => details.querySelector('.rich'));
    await until(() => screen.focused?.contains(details.querySelector('.rich')));
  });

  it('shows nothing of a text that comes when another kader has taken its place', async () => {
    let answer = (_text: ItemText): void => undefined;
    const store = new FakeKaderStore();
    store.text = () => new Promise((resolve) => (answer = resolve));
    const { element, screen } = await listIn(store);
    const details = await open(screen, 'Robots');
    expect(details.textContent).to.include('Bezig met laden');
    const other = await fixture(html`<story-kader></story-kader>`);
    other.append(element);
    await until(() => screen.has('.details') && !screen.text('.details').includes('Bezig'));
    answer({ key: 'aia-90-uitlegbare-robots', sections: [{ heading: 'Oud', text: ['oud'] }] });
    await Promise.resolve();
    await element.updateComplete;
    expect(screen.details('Robots').textContent).not.to.include('oud');
  });

  it('shows of what is open the text of another kader that takes its place', async () => {
    const key = 'aia-90-uitlegbare-robots';
    const storeWith = (heading: string): FakeKaderStore =>
      new FakeKaderStore(undefined, undefined, [{ key, sections: [{ heading, text: ['tekst'] }] }]);
    const { element, screen } = await listIn(storeWith('Van toen'));
    const details = await open(screen, 'Robots');
    await until(() => details.textContent.includes('Van toen'));
    const other = await fixture(html`<story-kader .given=${storeWith('Van nu')}></story-kader>`);
    other.append(element);
    await until(() => screen.text('.details').includes('Van nu'));
    expect(screen.text('.details')).not.to.include('Van toen');
  });

  it('takes of two answers about one text the one that was asked for last, and tells of no other', async () => {
    const told: unknown[] = [];
    const answers: { resolve: (text: ItemText) => void; reject: (error: unknown) => void }[] = [];
    const slow = { text: () => new Promise<ItemText>((resolve, reject) => answers.push({ resolve, reject })) };
    const opened = new Opened((failed) => told.push(failed));
    const [early, late] = [1, 2].map((n): ItemText => ({ key: 'a', sections: [{ heading: String(n), text: [] }] }));
    opened.from(slow);
    opened.toggle('a');
    opened.fetch('a');
    opened.fetch('a');
    answers[0]!.resolve(early!);
    answers[1]!.reject(new Error('x'));
    await aTurn();
    expect([opened.textOf('a')?.busy, told]).to.deep.equal([true, []]);
    answers[2]!.resolve(late!);
    await aTurn();
    expect([opened.textOf('a'), told]).to.deep.equal([{ text: late, busy: false }, [undefined]]);

    // What was asked of another store is nobody's: neither the text nor what went wrong.
    opened.fetch('a');
    opened.from({ text: slow.text });
    answers[3]!.reject(new Error('x'));
    await aTurn();
    expect([opened.textOf('a')?.busy, opened.textOf('a')?.error, told.length]).to.deep.equal([true, undefined, 1]);
    answers[4]!.resolve(early!);
    await aTurn();
    expect(opened.textOf('a')?.text).to.equal(early);
  });

  it('takes whatever a kader holds for text, and follows no link that is not one', async () => {
    const long = 'x'.repeat(200);
    const attack = '<img src=x onerror=alert(1)>';
    const hostile = {
      title: `${attack} ${long}`,
      url: 'javascript:alert(1)',
      summary: attack,
      phases: [attack, '__proto__', 'constructor'],
      sources: [
        { title: attack, url: 'JaVaScRiPt:alert(1)' },
        { title: 'mail', url: 'mailto:a@b.example' },
      ],
    };
    const key = `a b"'><script>`;
    const nodes = [
      ['p', attack, ['a', 'data:text/html,x', 'weg']],
      ['script', 'alert(1)'],
      ['a', 'vbscript:x', long],
    ];
    const store = new FakeKaderStore(
      undefined,
      inventedKader({
        requirements: [requirement('aia-99', { ...hostile, key })],
        measures: [measure('owp-99', { requirements: [key], url: 'file:///etc/passwd' })],
      }),
      [{ key, sections: [{ heading: attack, text: nodes as unknown as TextNode[] }] }],
    );
    const { element, screen } = await listIn(store);
    screen.opener('<img').click();
    await until(() => screen.has('.rich'));
    expect(screen.has('img, script')).to.be.false;
    expect(screen.all('.details a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'mailto:a@b.example',
    ]);
    // Words that say to go there, and nothing to go to.
    expect(screen.text('.details')).not.to.include('Lees de officiële tekst');
    expect(screen.text('.rich')).to.include(attack);
    expect(screen.one('.opener').getAttribute('aria-controls')).to.equal(screen.one('.opened td').id);
    element.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
