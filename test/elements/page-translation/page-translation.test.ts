/** A page that is translated under the elements: by the browser in the page's tree, by other tools in shadow roots too. */
import '../../../src/define/algorithm-card.js';
import '../../../src/define/register-search.js';
import '../../../src/define/requirement-checklist.js';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { summarise } from '../../../src/core/model/summary.js';
import { focusIn } from '../../../src/elements/parts/focus-in.js';
import type { AlgorithmCard } from '../../../src/index.js';
import { readyKader } from '../../../stories/support/fake-kader.js';
import { registrations } from '../../../stories/support/registrations.js';
import * as states from '../../../stories/support/states.js';
import { searchIn, typeInto, until } from '../helpers/harness.js';
import { choose, clean, freshId, ListScreen, type } from '../requirement-checklist/checklists.js';
import { SIGN, translators } from './translators.js';

const DOOR = 'De deur van de serverruimte gaat op slot';
const [first, second] = registrations.map(summarise);

const said = (root: Node): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All letters that are there, whole words in their order where the translator leaves them in it. */
function untranslated(root: Node, how = ''): string {
  const text = said(root)
    .replaceAll(SIGN, '')
    .replace(/\s|\u2060/g, '')
    .replace(/Checklist:test.*?Geprint/, '');
  return how.startsWith('joins') ? [...text].sort().join('') : text;
}

async function cardOf(light: boolean): Promise<AlgorithmCard> {
  return fixture<AlgorithmCard>(
    html`<algorithm-card ?light-dom=${light} .registration=${first} .words=${['auto']}></algorithm-card>`,
  );
}

async function checklistOf(light: boolean): Promise<ListScreen> {
  const place = await fixture(html`
    <story-kader .given=${readyKader()}>
      <requirement-checklist ?light-dom=${light} checklist-id=${freshId()}></requirement-checklist>
    </story-kader>
  `);
  const element = place.querySelector('requirement-checklist')!;
  await element.updateComplete;
  return new ListScreen(element);
}

describe('on a page that is translated', () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void rejections.push(event.reason);
  beforeEach(() => {
    rejections.length = 0;
    addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    clean();
    document.documentElement.className = '';
    document.documentElement.lang = 'nl';
    await nextFrame();
    removeEventListener('unhandledrejection', note);
    expect(rejections).to.deep.equal([]);
  });

  for (const light of [true, false]) {
    describe(light ? 'with light-dom' : 'in a shadow root', () => {
      for (const [how, translate] of Object.entries(translators)) {
        describe(`by what ${how}`, () => {
          it('54. a card shows another algorithm, whole and once, and the first again', async () => {
            const card = await cardOf(light);
            const own = untranslated(card.renderRoot, how);
            translate(card.renderRoot);
            expect(said(card.renderRoot)).to.include(SIGN);
            card.registration = second;
            await card.updateComplete;
            const fresh = await cardOf(light);
            fresh.registration = second;
            await fresh.updateComplete;
            expect(untranslated(card.renderRoot, how)).to.equal(untranslated(fresh.renderRoot, how));
            translate(card.renderRoot);
            card.registration = first;
            await card.updateComplete;
            expect(untranslated(card.renderRoot, how)).to.equal(own);
          });

          it('a card speaks another language when it is told to', async () => {
            const card = await cardOf(light);
            translate(card.renderRoot);
            card.lang = 'en';
            await until(() => said(card.renderRoot).includes('In use'));
            expect(said(card.renderRoot)).not.to.include('In gebruik');
          });

          it('what nothing changes about stays translated', async () => {
            const card = await cardOf(light);
            translate(card.renderRoot);
            const translated = said(card.renderRoot);
            for (let times = 0; times < 3; times++) {
              card.requestUpdate();
              await card.updateComplete;
              expect(said(card.renderRoot)).to.equal(translated);
            }
          });

          it('a checklist is worked on: opening, choosing, ticking, typing, searching', async () => {
            const screen = await checklistOf(light);
            const plain = await checklistOf(light);
            const act = async (list: ListScreen, step: (list: ListScreen) => void, between: () => void) => {
              step(list);
              await (list.host as AlgorithmCard).updateComplete;
              between();
            };
            const row = (list: ListScreen): HTMLElement => list.all('li[part=item]')[0]!;
            const steps: ((list: ListScreen) => void)[] = [
              (list) => row(list).querySelector<HTMLElement>('[part=title]')!.click(),
              (list) => choose(row(list).querySelector('[part=details] select')!, 'in-progress'),
              (list) => row(list).querySelector<HTMLElement>('[part=measures] input')?.click(),
              (list) => type(row(list).querySelector<HTMLInputElement>('.evidence input')!, 'besluit'),
              (list) => type(row(list).querySelector<HTMLInputElement>('.evidence input')!, 'nota'),
              (list) => row(list).querySelector<HTMLElement>('.evidence li button')!.click(),
              (list) => choose(row(list).querySelector('[part=details] select')!, 'not-applicable'),
              (list) => choose(list.one('.filters select'), 'done'),
              (list) => choose(list.one('.filters select'), ''),
            ];
            translate(screen.root);
            for (const step of steps) {
              await act(screen, step, () => translate(screen.root));
              await act(plain, step, () => undefined);
              expect(untranslated(screen.root, how) === untranslated(plain.root, how), said(screen.root)).to.be.true;
            }
            expect(said(screen.root)).to.include(SIGN);
          });
        });
      }

      it('the visitor stays in the field, with what is typed', async () => {
        const screen = await checklistOf(light);
        const element = screen.host as AlgorithmCard;
        screen.button(DOOR).click();
        await element.updateComplete;
        const translate = translators['moves each text into <font><font>']!;
        translate(screen.root);
        const field = screen.fieldOf<HTMLInputElement>(`${SIGN}${DOOR}`, `${SIGN}Wie voert het uit`);
        field.focus();
        for (const letter of 'Jansen') {
          type(field, field.value + letter, false);
          await element.updateComplete;
          translate(screen.root);
        }
        expect(focusIn(element)).to.equal(field);
        expect(field.value).to.equal('Jansen');
      });
    });
  }

  it('a search goes on', async () => {
    const { screen } = await searchIn(states.ready());
    for (const translate of Object.values(translators)) {
      translate(screen.root);
      const query = screen.field.value === 'parkeren' ? 'documenten' : 'parkeren';
      screen.field.value = '';
      typeInto(screen.field, query);
      await until(() => screen.heading.includes(query));
      expect(screen.names.join()).to.match(query === 'parkeren' ? /parkeer/i : /document/i);
    }
  });

  describe('whose language is changed by the translator', () => {
    const speaks = (card: AlgorithmCard): string => said(card.renderRoot.querySelector('[part=status]')!);
    const translatePage = async (): Promise<void> => {
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      await nextFrame();
    };

    for (const light of [true, false]) {
      it(`an element keeps its own, so that nothing is translated twice${light ? ', with light-dom' : ''}`, async () => {
        document.documentElement.lang = 'nl';
        const card = await cardOf(light);
        await translatePage();
        await card.updateComplete;
        expect(speaks(card)).to.equal('In gebruik');
        document.documentElement.className = '';
        document.documentElement.lang = 'nl';
        await nextFrame();
        document.documentElement.lang = 'en';
        await until(() => speaks(card) === 'In use');
      });
    }

    it('what the page itself says nearer to the element holds', async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="nl"><algorithm-card light-dom .registration=${first}></algorithm-card></div>`,
      );
      await translatePage();
      place.lang = 'fy';
      await until(() => speaks(place.querySelector('algorithm-card')!) === 'Yn gebrûk');
    });
  });
});
