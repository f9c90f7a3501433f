import '../../../src/define/requirement-list.js';
import '../../../src/define/measure-list.js';
import '../../../src/define/instrument-list.js';
import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { KaderList } from '../../../src/elements/kader-list/list-element.js';
import { VERSION } from '../../../src/index.js';
import * as instruments from '../../../stories/instrument-list.stories.js';
import * as measures from '../../../stories/measure-list.stories.js';
import * as requirements from '../../../stories/requirement-list.stories.js';
import * as kaders from '../../../stories/support/fake-kader.js';
import { idsUnder, until, visible } from '../helpers/harness.js';
import { listIn, ListScreen } from './lists.js';

const LISTS = {
  'requirement-list': {
    stories: requirements,
    count: '7 vereisten',
    facets: ['Wet', 'Wie werkt eraan', 'Fase', 'Onderwerp'],
  },
  'measure-list': { stories: measures, count: '5 maatregelen', facets: ['Wie werkt eraan', 'Fase', 'Onderwerp'] },
  'instrument-list': {
    stories: instruments,
    count: '2 hulpmiddelen',
    facets: ['Soort', 'Wie werkt eraan', 'Fase', 'Onderwerp'],
  },
};
type Tag = keyof typeof LISTS;
type StoryName = Exclude<keyof typeof requirements, 'default'>;
const TAGS = Object.keys(LISTS) as Tag[];

const make = (tag: Tag, inside = ''): TemplateResult => {
  const element = document.createElement(tag);
  element.innerHTML = inside;
  return html`${element}`;
};

for (const tag of TAGS) {
  const { stories, count, facets } = LISTS[tag];
  describe(tag, () => {
    it('upgrades from markup, with its defaults', async () => {
      const element = await fixture<KaderList>(`<${tag}></${tag}>`);
      expect(element).to.be.instanceOf(KaderList);
      expect((element.constructor as typeof KaderList).version).to.equal(VERSION);
      const { src, kader, headingLevel, facets, pageSize, label, heading, profile, profileFrom } = element;
      expect({ src, kader, headingLevel, facets, pageSize, label, heading, profile, profileFrom }).to.deep.equal({
        ...{ src: '', kader: '', headingLevel: 2, facets: '', pageSize: 25, label: '', heading: '' },
        ...{ profile: '', profileFrom: '' },
      });
      const { mode, deepLink, urlPrefix, reportQuery } = element;
      expect({ mode, deepLink, urlPrefix, reportQuery }).to.deep.equal({
        ...{ mode: 'strict', deepLink: false, urlPrefix: `ar-${tag.replace('-list', '')}`, reportQuery: false },
      });
    });

    it('lists all of its kind with the facets that the kind has, which are also its columns', async () => {
      const { screen } = await listIn(undefined, make(tag));
      expect(screen.heading).to.equal(count);
      expect(screen.titles).to.have.length(Number.parseInt(count));
      expect(screen.texts('legend')).to.deep.equal(facets);
      expect(screen.texts('thead th')).to.deep.equal(['Titel', ...facets]);
    });

    it('uses the built-in catalogue when there is no source', async () => {
      const element = await fixture<KaderList>(`<${tag}></${tag}>`);
      await until(() => element.matches(':state(ready)'));
      const all = {
        'requirement-list': '63 vereisten',
        'measure-list': '108 maatregelen',
        'instrument-list': '28 hulpmiddelen',
      };
      expect(new ListScreen(element).heading).to.equal(all[tag]);
    });

    for (const name of Object.keys(stories).filter((name) => name !== 'default') as StoryName[]) {
      it(`has no accessibility defects: ${name}`, async () => {
        const place = await fixture<HTMLElement>(
          html`<main>
            <h1>Pagina</h1>
            ${stories[name].render()}
          </main>`,
        );
        const element = place.querySelector<KaderList>(tag)!;
        await element.updateComplete;
        await until(() => !element.matches(':state(loading)') || name === 'Loading');
        const screen = new ListScreen(element);
        screen.all('.opener')[0]?.click();
        await element.updateComplete;
        await expect(place).to.be.accessible();
      });
    }

    for (const [state, drawn] of [
      ['idleKader', 'idle'],
      ['loadingKader', 'loading'],
      ['readyKader', 'ready'],
      ['emptyKader', 'empty'],
      ['failedKader', 'error'],
    ] as const) {
      it(`shows what its author gave, unless there is something better: ${drawn}`, async () => {
        const { element } = await listIn(kaders[state](), make(tag, '<a href="/x">Kader</a>'));
        expect(element.matches(`:state(${drawn})`)).to.be.true;
        expect(visible(element.querySelector('a'))).to.equal(drawn !== 'loading' && drawn !== 'ready');
        expect(element.innerHTML).to.include('<a href="/x">Kader</a>');
      });
    }

    for (const [lang, heading] of [
      ['nl', 'uit het Algoritmekader'],
      ['en', 'of the Algoritmekader'],
      ['fy', 'út it Algoritmekader'],
      ['de', 'uit het Algoritmekader'],
    ] as const) {
      it(`speaks: ${lang}`, async () => {
        const { element, screen } = await listIn(undefined, make(tag));
        element.lang = lang;
        await until(() => screen.text('h2').endsWith(heading));
        expect(screen.one('.root').lang).to.equal(lang === 'de' ? 'nl' : lang);
      });
    }
  });
}

describe('a list of a kader', () => {
  it('offers the official list when its author offers nothing', async () => {
    const { screen } = await listIn(kaders.failedKader());
    expect(screen.text('.notice')).to.include('De gegevens zijn nu niet te bereiken.');
    expect(screen.one<HTMLAnchorElement>('.notice a').href).to.match(/^https:.*\/vereisten\/$/);
  });

  it('tries again on request', async () => {
    const { screen, store } = await listIn(kaders.failedKader());
    screen.button('Probeer opnieuw').click();
    expect(store.retried).to.equal(1);
    store.become(store.ready);
    await until(() => screen.titles.length === 7);
  });

  it('says that a kader has nothing of its kind', async () => {
    const store = new kaders.FakeKaderStore(undefined, kaders.inventedKader({ instruments: [] }));
    const { element, screen } = await listIn(store, html`<instrument-list></instrument-list>`);
    expect(element.matches(':state(empty)')).to.be.true;
    expect(screen.text('.notice')).to.include('Er staan geen hulpmiddelen in dit kader.');
  });

  it('31. tells of the day of the kader and of what could not be read', async () => {
    const info = { date: '2026-06-17', source: 'x', origin: 'kader', dropped: 2 } as const;
    const { screen } = await listIn(new kaders.FakeKaderStore(undefined, kaders.inventedKader({ info })));
    expect(screen.text('[part=meta]')).to.include('Stand van het kader: 17 juni 2026');
    expect(screen.text('[part=meta]')).to.include('2 onderdelen van het kader konden we niet lezen');
  });

  it('8. marks titles that are in Dutch on an English page, and those alone', async () => {
    const { screen } = await listIn(undefined, html`<requirement-list lang="en"></requirement-list>`);
    expect(screen.titles[0]).to.equal('Robots explain what they do');
    expect(screen.opener('Robots').querySelector('[lang]')).to.equal(null);
    expect(screen.opener('Grote modellen').querySelector('[lang=nl]')).not.to.equal(null);
  });

  it('works before and after its source is defined', async () => {
    const place = await fixture(html`<div></div>`);
    const late = document.createElement('kader-source');
    const element = document.createElement('requirement-list');
    late.append(element);
    place.append(late);
    await element.updateComplete;
    expect(element.matches(':state(idle)')).to.be.true;
    customElements.define('kader-source', class extends kaders.StoryKader {});
    await until(() => element.matches(':state(ready)'));
    const after = document.createElement('measure-list');
    late.append(after);
    await until(() => after.matches(':state(ready)'));
    expect(new ListScreen(after).heading).to.equal('5 maatregelen');
  });

  it('leaves no listener behind, and works again elsewhere with what was open', async () => {
    const { element, screen, store } = await listIn();
    screen.opener('Robots').click();
    await until(() => screen.has('.details'));
    const place = element.parentElement!;
    element.remove();
    expect(store.listeners.size).to.equal(0);
    place.append(element);
    await until(() => element.matches(':state(ready)'));
    expect(store.listeners.size).to.equal(1);
    expect(screen.details('Robots').textContent).to.include('Bronnen');
  });

  it('stands twice on a page: no id and no landmark name twice', async () => {
    const place = await fixture(html`
      <story-kader>
        <requirement-list></requirement-list>
        <requirement-list></requirement-list>
      </story-kader>
    `);
    const screens = [...place.querySelectorAll('requirement-list')].map((element) => new ListScreen(element));
    await until(() => screens.every((screen) => screen.titles.length === 7));
    for (const screen of screens) screen.opener('Robots').click();
    await until(() => screens.every((screen) => screen.has('.details')));
    const ids = idsUnder(document);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(screens.map((screen) => screen.one('form').getAttribute('aria-label'))).to.deep.equal([
      'Vereisten uit het Algoritmekader',
      'Vereisten uit het Algoritmekader (2)',
    ]);
  });

  it('writes nothing in the page, and survives a framework that renders around it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const store = kaders.readyKader();
    const draw = (text: string) =>
      render(
        html`<story-kader .given=${store}
          ><requirement-list>${text && html`<b>${text}</b>`}</requirement-list></story-kader
        >`,
        place,
      );
    draw('een');
    const element = place.querySelector('requirement-list')!;
    await until(() => element.matches(':state(ready)'));
    const screen = new ListScreen(element);
    expect(element.textContent).to.equal('een');
    draw('');
    screen.checkbox('Jurist').click();
    await until(() => screen.heading === '2 vereisten');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  for (const level of [2, 3, 4, 5]) {
    it(`5. shifts all its headings, and skips no level: ${level}`, async () => {
      const { screen } = await listIn(undefined, html`<requirement-list heading-level=${level}></requirement-list>`);
      screen.opener('Robots').click();
      await until(() => screen.has('.details'));
      const levels = screen.all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      expect([...new Set(levels)]).to.deep.equal(
        [0, 1, 2, 3].map((deeper) => Math.min(level + deeper, 6)).filter((n, at, all) => all.indexOf(n) === at),
      );
    });
  }

  it('draws anew when its author changes it', async () => {
    const { element, screen } = await listIn();
    Object.assign(element, { heading: 'Onze vereisten', label: 'Zoek', facets: 'topic law nonsense', pageSize: 2 });
    await until(() => screen.titles.length === 2);
    expect(screen.text('h2')).to.equal('Onze vereisten');
    expect(screen.field.labels?.[0]?.textContent).to.equal('Zoek');
    expect(screen.texts('legend')).to.deep.equal(['Onderwerp', 'Wet']);
    element.facets = 'none';
    await element.updateComplete;
    expect(screen.has('.filters')).to.be.false;
  });
});
