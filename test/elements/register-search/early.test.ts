import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { SearchHit } from '../../../src/core/search/types.js';
import { pageClock } from '../../../src/elements/parts/pause.js';
import { RegisterSearch } from '../../../src/index.js';
import { answer, brokenOff, hit, ScriptedStore } from '../../../stories/support/scripted-register.js';
import { skip } from '../../helpers/skip.js';
import { HandClock, heard, listen, type Screen, searchIn, typeInto, until } from '../helpers/harness.js';

const [alarm, bridge, camera, dike, energy] = [
  'Alarm bij hoog water',
  'Brug open of dicht',
  'Camera bij de brug',
  'Dijk en duin',
  'Energie uit water',
].map((name) => hit(name)) as [SearchHit, SearchHit, SearchHit, SearchHit, SearchHit];
const names = (...hits: SearchHit[]): string[] => hits.map(({ registration }) => registration.name);

/** A search of which names have answered and texts have not. */
async function earlyIn(early: SearchHit[], search = html`<register-search></register-search>`) {
  const store = new ScriptedStore();
  const { element, screen } = await searchIn(store, search);
  typeInto(screen.field, 'w');
  store.last.early(early);
  await until(() => screen.heading.startsWith('Al '));
  await settled(screen);
  return { store, element, screen };
}

/** All cards have drawn what they were given. */
async function settled(screen: Screen): Promise<void> {
  await (screen.host as RegisterSearch).updateComplete;
  for (const card of screen.all<HTMLElementTagNameMap['algorithm-card']>('algorithm-card')) await card.updateComplete;
}

const linkOf = (screen: Screen, at: number): HTMLElement =>
  screen.all('algorithm-card')[at]!.shadowRoot!.querySelector('a')!;
const final = async (screen: Screen): Promise<void> => {
  await until(() => screen.heading && !screen.heading.startsWith('Al '));
  await settled(screen);
};

describe('what names alone give', () => {
  it('is drawn at once, and said not to be all', async () => {
    const { element, screen } = await earlyIn([alarm, bridge]);
    expect(screen.names).to.deep.equal(names(alarm, bridge));
    expect(screen.heading).to.equal('Al 2 algoritmes gevonden voor ‘w’');
    expect(screen.text('[part=also]')).to.equal('Namen doorzocht, teksten volgen.');
    expect(screen.has('[part=more]')).to.be.false;
    expect(screen.all('.skeleton p')).to.have.length(1);
    expect(element.matches(':state(ready)')).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('is the whole list when nothing is typed: its number is final, and nothing of it is to be searched', async () => {
    const store = new ScriptedStore();
    store.listsAll = false;
    store.names = [alarm];
    const { element, screen } = await searchIn(store);
    expect(element.matches(':state(ready)')).to.be.true;
    expect(screen.heading).to.equal('1 algoritme');
    expect(screen.has('[part=also]')).to.be.false;
    store.last.answer(answer([alarm], { facets: { ...answer([]).facets, status: [{ value: 'in-use', count: 1 }] } }));
    await until(() => screen.has('[part=filters]'));
    await settled(screen);
    expect(screen.heading).to.equal('1 algoritme');
    expect(screen.one('algorithm-card').shadowRoot!.querySelector('[part=description]')).to.exist;
  });

  for (const [lang, heading, note] of [
    ['en', '2 algorithms found so far for ‘w’', 'Names searched, texts to follow.'],
    ['fy', 'Al 2 algoritmes fûn foar ‘w’', 'Nammen trochsocht, teksten folgje.'],
  ] as const) {
    it(`is said in the language of the element: ${lang}`, async () => {
      const store = new ScriptedStore();
      const { screen } = await searchIn(store, html`<register-search lang=${lang}></register-search>`);
      typeInto(screen.field, 'w');
      store.last.early([alarm, bridge]);
      await until(() => screen.heading === heading);
      expect(screen.text('[part=also]')).to.equal(note);
    });
  }

  it('keeps the filters as they were, until the numbers are final', async () => {
    const { store, screen } = await earlyIn([alarm]);
    expect(screen.texts('.choice')[0]).to.equal('In gebruik (50)');
    const facets = { ...answer([]).facets, status: [{ value: 'in-use', count: 1 }] };
    store.last.answer(answer([alarm], { facets }));
    await final(screen);
    expect(screen.texts('.choice')).to.deep.equal(['In gebruik (1)']);
  });

  it('is not drawn when it is nothing: the texts may have something', async () => {
    const store = new ScriptedStore();
    const { element, screen } = await searchIn(store);
    typeInto(screen.field, 'w');
    store.last.early([]);
    await element.updateComplete;
    expect(screen.heading).to.equal('70 algoritmes');
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('of an older query is never drawn, and neither is its answer', async () => {
    const store = new ScriptedStore();
    const { element, screen } = await searchIn(store);
    typeInto(screen.field, 'wa');
    const [older, newer] = store.asked;
    expect(older!.options.signal?.aborted).to.be.true;
    expect(newer!.options.signal?.aborted).to.be.false;
    older!.early([dike]);
    await element.updateComplete;
    expect(screen.heading).to.equal('70 algoritmes');
    newer!.early([alarm]);
    await until(() => screen.heading === 'Al 1 algoritme gevonden voor ‘wa’');
    older!.answer(answer([dike, energy]));
    await element.updateComplete;
    expect(screen.names).to.deep.equal(names(alarm));
    newer!.answer(answer([bridge]));
    await final(screen);
    expect(screen.names).to.deep.equal(names(bridge));
  });

  it('gives no room to what somebody put in an address', async () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.append('ar-q', 'w');
    address.searchParams.append('ar-theme', 'BEL NU 0900');
    history.replaceState(null, '', address);
    try {
      const store = new ScriptedStore();
      store.hold = true;
      const { element, screen } = await searchIn(store, html`<register-search deep-link></register-search>`);
      await until(() => store.asked.length);
      store.last.early([alarm]);
      await element.updateComplete;
      expect(screen.has('.chip')).to.be.false;
      expect(screen.root.textContent).not.to.contain('0900');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('27. is neither announced nor reported: only the whole answer is', async () => {
    const clock = new HandClock();
    const ears = listen();
    RegisterSearch.clock = clock;
    try {
      const { store, element, screen } = await earlyIn([alarm]);
      const events = heard(element, 'ar-search');
      clock.pass(900);
      await element.updateComplete;
      expect(events).to.have.length(0);
      store.last.answer(answer([alarm, bridge, camera]));
      await final(screen);
      clock.pass(1000);
      await until(() => ears.said.length);
      expect(ears.said).to.deep.equal(['3 algoritmes gevonden voor ‘w’']);
      expect(events).to.have.length(1);
    } finally {
      RegisterSearch.clock = pageClock;
      ears.stop();
    }
  });
});

describe('how the list settles', () => {
  const whole = () => answer([camera, alarm, dike]);

  it('takes the final order when the reader has done nothing with it', async () => {
    const { store, screen } = await earlyIn([alarm, bridge]);
    store.last.answer(whole());
    await final(screen);
    expect(screen.names).to.deep.equal(names(camera, alarm, dike));
    expect(screen.heading).to.equal('3 algoritmes gevonden voor ‘w’');
    expect(screen.has('.skeleton')).to.be.false;
    expect(screen.text('[part=also]')).to.equal('Zoek alleen precies op wat ik typte');
    for (const card of screen.all('algorithm-card')) expect(card.shadowRoot!.querySelector('[part=facts]')).to.exist;
  });

  const acts: Record<string, (screen: Screen) => void | Promise<void>> = {
    'a finger on it': (screen) => {
      screen.one('.list').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    },
    'a pointer that moves over it': (screen) => {
      screen.one('.list li').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
    },
    'the focus in it': (screen) => {
      linkOf(screen, 1).focus();
    },
    'having scrolled': async () => {
      document.body.style.setProperty('block-size', '300vh');
      window.scrollTo(0, 60);
      await until(() => window.scrollY === 60);
    },
  };
  for (const [act, perform] of Object.entries(acts)) {
    it(`leaves the shown results where they are, with the others below: ${act}`, async () => {
      const { store, screen } = await earlyIn([alarm, bridge]);
      try {
        await perform(screen);
        store.last.answer(whole());
        await final(screen);
        expect(screen.names).to.deep.equal(names(alarm, bridge, camera, dike));
        expect(screen.heading).to.equal('3 algoritmes gevonden voor ‘w’');
      } finally {
        document.body.removeAttribute('style');
        window.scrollTo(0, 0);
      }
    });
  }

  it('leaves the focus on the link that has it, which is the same one', async () => {
    const { store, screen } = await earlyIn([alarm, bridge]);
    const link = linkOf(screen, 1);
    link.focus();
    store.last.answer(whole());
    await final(screen);
    expect(screen.focused).to.equal(screen.all('algorithm-card')[1]);
    expect(screen.focused!.shadowRoot!.activeElement).to.equal(link);
  });

  it('gives the shown results their descriptions, also one that the answer does not bring', async () => {
    const { store, screen } = await earlyIn([alarm, bridge]);
    const [alarmCard, bridgeCard] = screen.all('algorithm-card');
    store.find = (id) => Promise.resolve(id === bridge.id ? bridge.registration : undefined);
    screen.one('.list').dispatchEvent(new PointerEvent('pointerdown'));
    store.last.answer(whole());
    await final(screen);
    for (const card of [alarmCard!, bridgeCard!]) {
      expect(card.shadowRoot!.querySelector('[part=description]')!.textContent).to.include(
        'Een medewerker kijkt altijd',
      );
    }
  });

  it('draws all that is known of a shown result once it is out of sight', async function () {
    if (!CSS.supports('overflow-anchor', 'auto'))
      skip(this, 'this browser does not keep the rest in place when something above the screen grows');
    const many = [alarm, bridge, camera, dike, energy, ...['Fiets', 'Groen', 'Haven'].map((name) => hit(name))];
    const { store, screen } = await earlyIn(many);
    screen.one('.list').dispatchEvent(new PointerEvent('pointerdown'));
    store.last.answer(answer(many));
    await final(screen);
    const isWhole = (at: number): boolean =>
      !!screen.all('algorithm-card')[at]!.shadowRoot!.querySelector('[part=facts]');
    await until(() => isWhole(7));
    expect(isWhole(0)).to.be.false;
    screen.all('algorithm-card')[7]!.scrollIntoView();
    await until(() => isWhole(0));
    window.scrollTo(0, 0);
  });

  it('keeps the places for more of the same, and lets go of them for another query', async () => {
    const { store, screen } = await earlyIn([alarm, bridge], html`<register-search page-size="2"></register-search>`);
    screen.one('.list').dispatchEvent(new PointerEvent('pointerdown'));
    store.last.answer(answer([camera, alarm], { total: 5 }));
    await final(screen);
    expect(screen.names).to.deep.equal(names(alarm, bridge, camera));
    screen.button('Toon meer algoritmes').focus();
    await sendKeys({ press: 'Enter' });
    expect(store.last.options.limit).to.equal(4);
    store.last.answer(answer([camera, alarm, dike, energy], { total: 5 }));
    await until(() => screen.all('algorithm-card').length === 5);
    await settled(screen);
    expect(screen.names).to.deep.equal(names(alarm, bridge, camera, dike, energy));
    await until(() => screen.focused === screen.all('algorithm-card')[3]);

    typeInto(screen.field, 'a');
    store.last.answer(whole());
    await until(() => screen.heading.endsWith('‘wa’'));
    await settled(screen);
    expect(screen.names).to.deep.equal(names(camera, alarm, dike));
  });

  it('leaves what names gave when the texts cannot be read, with a way to try again', async () => {
    const { store, element, screen } = await earlyIn([alarm, bridge]);
    store.last.fail(brokenOff());
    await until(() => screen.has('.notice.error'));
    expect(element.matches(':state(error)')).to.be.true;
    expect(screen.names).to.deep.equal(names(alarm, bridge));
    expect(screen.text('.notice.error')).to.include('De gegevens zijn nu niet te bereiken');
    expect(screen.root.textContent).not.to.include('teksten volgen');
    await expect(element).to.be.accessible();

    screen.button('Probeer opnieuw').focus();
    await sendKeys({ press: 'Enter' });
    store.last.early([alarm, bridge]);
    await settled(screen);
    expect(screen.focused).to.equal(screen.button('Probeer opnieuw'));
    expect(screen.names).to.deep.equal(names(alarm, bridge));
    store.last.answer(whole());
    await until(() => screen.focused?.matches('.results h3'));
    expect(screen.heading).to.equal('3 algoritmes gevonden voor ‘w’');
    expect(screen.has('.notice')).to.be.false;
  });

  it('puts an error below a list that is in use', async () => {
    const { store, screen } = await earlyIn([alarm, bridge]);
    const top = linkOf(screen, 0).getBoundingClientRect().top;
    linkOf(screen, 0).focus();
    store.last.fail(brokenOff());
    await until(() => screen.has('.notice.error'));
    expect(linkOf(screen, 0).getBoundingClientRect().top).to.equal(top);
    const below = screen.one('.list').compareDocumentPosition(screen.one('.notice.error'));
    expect(below & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('takes early results away when a later query fails without any', async () => {
    const { store, screen } = await earlyIn([alarm]);
    typeInto(screen.field, 'x');
    store.last.fail(brokenOff());
    await until(() => screen.has('.notice.error'));
    expect(screen.names).to.deep.equal([]);
  });
});

describe('the layout while a list settles', () => {
  interface LayoutShift extends PerformanceEntry {
    value: number;
  }
  let shifts: LayoutShift[];
  let observer: PerformanceObserver | undefined;
  const take = (): void => {
    shifts.push(...((observer?.takeRecords() ?? []) as LayoutShift[]));
  };
  /** Two frames: a shift is told of after the frame in which it was seen. */
  const frames = async (): Promise<void> => {
    for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
    take();
  };

  beforeEach(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      skip(this, 'this browser does not tell of layout shifts');
    shifts = [];
    observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])));
  });
  afterEach(async () => {
    observer?.disconnect();
    await setViewport({ width: 800, height: 600 });
  });

  const sizes = { 'a phone': { width: 360, height: 740 }, 'a wide page': { width: 1280, height: 800 } };
  for (const [name, size] of Object.entries(sizes)) {
    for (const [isTouched, isLittle] of [
      [false, false],
      [false, true],
      [true, false],
    ] as const) {
      const how = `${isTouched ? 'with' : 'without'} a finger on the list${isLittle ? ', little being said' : ''}`;
      it(`does not move on ${name}, ${how}`, async () => {
        await setViewport(size);
        const { store, screen } = await earlyIn([alarm, bridge, energy]);
        await frames();
        shifts.length = 0;
        observer!.observe({ type: 'layout-shift' });
        const tops = screen.all('li[part=item]').map((item) => item.getBoundingClientRect().top);
        if (isTouched) screen.one('.list').dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
        const basis = { words: ['water'], found: [{ field: 'basis' as const, words: ['waterwet'] }] };
        const also = { typed: 'w', reason: 'meaning' as const, words: ['water', 'waterschap', 'waterstand'] };
        // Descriptions of one line and of more than there is room for.
        const said: [SearchHit, string][] = [
          [camera, 'Kort.'],
          [alarm, 'Korter.'],
          [energy, 'Een lange zin over water en wind. '.repeat(20)],
          [dike, ''],
        ];
        const hits = said.map(([{ registration, ...one }, description]) => ({
          ...{ ...one, ...basis, registration: { ...registration, description } },
        }));
        const { facets } = await store.engine.search('');
        const list = screen.one('.list').getBoundingClientRect().top;
        store.last.answer(
          answer(hits, { facets, alsoSearched: isLittle ? [] : [also, { ...also, reason: 'form' as const }] }),
        );
        await final(screen);
        await frames();
        if (isLittle) expect(screen.one('.list').getBoundingClientRect().top).to.equal(list);
        expect(shifts.map(({ value }) => value)).to.deep.equal([]);
        if (isTouched) {
          const now = screen.all('li[part=item]').map((item) => item.getBoundingClientRect().top);
          const inSight = tops.filter((top) => top < size.height);
          expect(now.slice(0, inSight.length)).to.deep.equal(inSight);
        }

        // What is measured can be seen to move.
        screen.one('.bar').style.setProperty('margin-block-end', '40px');
        await frames();
        expect(shifts).not.to.deep.equal([]);
      });
    }
  }
});
