import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { readyKader } from '../../stories/support/fake-kader.js';
import * as registers from '../../stories/support/states.js';
import { Screen, until, visible } from '../elements/helpers/harness.js';
import { each, look, show } from './helpers/states.js';
import { called, controls, everything, nameOf, words } from './helpers/walk.js';

/** Of roles that are landmarks of their own; `main` is the page's. */
const LANDMARKS =
  'form[aria-label], search, nav, aside, [role=search], [role=navigation], [role=region], section[aria-label]';

describe('structure and names', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const [tag, state] of each) {
    describe(`${tag}, ${state}`, () => {
      it(`2. no id and no name of a landmark occurs twice, in two of them: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        const ids = everything(place, '[id]').map(({ id }) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
        const names = everything(place, LANDMARKS).map((landmark) => `${landmark.localName} ${nameOf(landmark)}`);
        expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
      });

      it(`4. every field has a visible label, and no placeholder in its stead: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        for (const field of everything<HTMLInputElement>(place, 'input, select, textarea')) {
          expect(field.placeholder ?? '', called(field)).to.equal('');
          const labels = [...(field.labels ?? [])];
          expect(
            labels.some((label) => visible(label) && words(label.textContent)),
            called(field),
          ).to.be.true;
        }
      });

      it(`8. says in which language it speaks: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        for (const element of everything(place, tag)) {
          const root = (element as HTMLElement & { renderRoot?: ParentNode }).renderRoot;
          const drawn = root?.querySelector('.root');
          if (drawn) expect(drawn.getAttribute('lang')).to.equal('nl');
        }
      });

      it(`10. no value is empty, and cells have heads: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        for (const value of everything(place, 'dt, dd, th, td')) expect(words(value.textContent)).not.to.equal('');
        for (const list of everything(place, 'dl')) {
          for (const pair of list.children)
            expect(pair.querySelector('dt') && pair.querySelector('dd'), called(pair)).to.exist;
        }
        for (const head of everything(place, 'th'))
          expect(head.getAttribute('scope'), called(head)).to.match(/^(col|row)/);
      });

      it(`11. links of one text go to one place, and say that they leave: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        const seen = new Map<string, string>();
        for (const link of everything<HTMLAnchorElement>(place, 'a[href]')) {
          const name = nameOf(link);
          expect(name, link.href).not.to.equal('');
          expect(seen.get(name) ?? link.href, name).to.equal(link.href);
          seen.set(name, link.href);
          // The author's own link, in the tag, is the author's to name.
          if (!link.matches('main > * > * > a')) expect(link.target, name).to.equal('');
        }
      });

      it(`12. takes no keyboard over, and hides nothing that can have the focus: ${tag}, ${state}`, async () => {
        const { place } = await look(tag, state, 2);
        expect(everything(place, '[role=application]')).to.deep.equal([]);
        expect(everything(place, '[tabindex]').filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
        for (const control of controls(place))
          expect(control.closest('[aria-hidden=true]'), called(control)).to.be.null;
      });
    });
  }

  const SUBJECTS = {
    'register-search': 'algoritmeregister',
    'requirement-list': 'vereisten',
    'measure-list': 'maatregelen',
    'instrument-list': 'hulpmiddelen',
  };
  for (const [tag, subject] of Object.entries(SUBJECTS)) {
    it(`3. the field stands in a search with a name of its own: ${tag}`, async () => {
      const { screens } = await show(tag, 'default');
      const form = screens[0]!.field.form!;
      expect(form.getAttribute('role')).to.equal('search');
      expect(form.getAttribute('aria-label')?.toLowerCase()).to.include(subject);
    });
  }

  for (const tag of ['ai-act-profile', 'algorithm-card']) {
    for (const level of [2, 3, 4, 5]) {
      it(`5. the level moves all headings, without a gap: ${tag}, ${level}`, async () => {
        const place = await fixture(html`
          <story-register .store=${registers.ready()}
            ><story-kader .given=${readyKader()}></story-kader
          ></story-register>
        `);
        const element = document.createElement(tag);
        element.setAttribute('heading-level', String(level));
        if (tag === 'algorithm-card') element.setAttribute('algorithm-id', '11111115');
        place.querySelector('story-kader')!.append(element);
        const screen = new Screen(element);
        await until(() => screen.has('h2, h3, h4, h5, h6'));
        const levels = screen.all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(level);
        levels.forEach((one, at) => expect(one - (levels[at - 1] ?? one)).to.be.at.most(1));
      });
    }
  }

  it('6. results are a list: as many items as the number says, each with one link as its heading', async () => {
    const { screens } = await show('register-search', 'detail open');
    const [screen] = screens;
    await until(() => screen!.names[1]);
    const items = screen!.all('ol.list > li');
    expect(screen!.heading).to.match(new RegExp(`^${items.length} algoritmes`));
    for (const item of items) {
      const headings = everything(item, 'h2, h3, h4, h5, h6');
      expect(headings).to.have.length(1);
      expect(headings[0]!.querySelectorAll('a[href]')).to.have.length(1);
    }
  });
});
