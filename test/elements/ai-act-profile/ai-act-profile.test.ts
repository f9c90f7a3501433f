import { expect, fixture } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { profilesById } from '../../../src/context/page.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import type { ArProfileChangeEvent } from '../../../src/elements/ai-act-profile/ai-act-profile.events.js';
import { AiActProfile } from '../../../src/elements/ai-act-profile/ai-act-profile.js';
import * as stories from '../../../stories/ai-act-profile.stories.js';
import {
  emptyKader,
  failedKader,
  FakeKaderStore,
  idleKader,
  loadingKader,
  readyKader,
} from '../../../stories/support/fake-kader.js';
import { Warnings } from '../../helpers/warnings.js';
import { heard, idsUnder, Screen, until, visible } from '../helpers/harness.js';
import { answer, HIGH_RISK, highRisk, pick, profileIn } from './filling-in.js';

type StoryName = Exclude<keyof typeof stories, 'default'>;

describe('ai-act-profile', () => {
  it('upgrades from markup, with its defaults', async () => {
    const element = await fixture<AiActProfile>('<ai-act-profile></ai-act-profile>');
    expect(element).to.be.instanceOf(AiActProfile);
    expect(element).to.include({ heading: '', mode: 'strict', readonly: false, src: '', kader: '', headingLevel: 2 });
    expect(element.profile).to.deep.equal({});
  });

  it('is found by an id that it gets later', async () => {
    const element = await fixture<AiActProfile>('<ai-act-profile></ai-act-profile>');
    expect(profilesById.find('later')).to.equal(undefined);
    element.id = 'later';
    await until(() => profilesById.find('later'));
    element.id = 'other';
    await until(() => !profilesById.find('later'));
  });

  it('takes each attribute as a property', async () => {
    const element = await fixture<AiActProfile>(
      `<ai-act-profile profile="${HIGH_RISK}" mode="official" readonly heading="Kop" heading-level="4"></ai-act-profile>`,
    );
    expect(element).to.include({ mode: 'official', readonly: true, heading: 'Kop', headingLevel: 4 });
    expect(element.profile).to.deep.equal(highRisk);
    expect(new Screen(element).text('h4')).to.equal('Kop');
  });

  it('takes a profile as an object or as a text, and always gives an object', async () => {
    const { element } = await profileIn(readyKader());
    element.profile = HIGH_RISK;
    expect(element.profile).to.deep.equal(highRisk);
    element.profile = { application: 'geen-algoritme' };
    expect(element.profile).to.deep.equal({ application: 'geen-algoritme' });
    for (const none of [null, undefined, '', {}]) {
      element.profile = none;
      expect(element.profile).to.deep.equal({});
    }
    element.setAttribute('profile', HIGH_RISK);
    element.removeAttribute('profile');
    expect(element.profile).to.deep.equal({});
  });

  it('keeps a profile that was set before it was defined', async () => {
    const early = document.createElement('early-profile') as AiActProfile;
    early.profile = highRisk;
    document.body.append(early);
    AiActProfile.define('early-profile');
    await early.updateComplete;
    expect(early.profile).to.deep.equal(highRisk);
    expect(answer(new Screen(early), 'In welke risicogroep', 'Hoog risico').checked).to.be.true;
    early.remove();
  });

  describe('in each state', () => {
    for (const name of Object.keys(stories).filter((key): key is StoryName => key !== 'default')) {
      it(`has no accessibility faults: ${name}`, async () => {
        const place = await fixture(
          html`<main>
            <h1>Algoritme</h1>
            ${stories[name].render()}
          </main>`,
        );
        await place.querySelector<AiActProfile>('ai-act-profile')!.updateComplete;
        await expect(place).to.be.accessible();
      });
    }

    const states = {
      idle: [idleKader, true],
      loading: [loadingKader, false],
      ready: [readyKader, false],
      empty: [emptyKader, true],
      error: [failedKader, true],
    } as const;
    for (const [state, [store, showsContent]] of Object.entries(states)) {
      it(`is :state(${state}), with a form that works`, async () => {
        const { element, screen } = await profileIn(
          store(),
          html`<ai-act-profile><a href="/x">Naar het kader</a></ai-act-profile>`,
        );
        expect(element.matches(`:state(${state})`)).to.be.true;
        expect(visible(element.querySelector('a'))).to.equal(showsContent);
        const events = heard<ArProfileChangeEvent>(element, 'ar-profile-change');
        await pick(element, 'Om wat voor', 'AI-systeem');
        expect(events.map(({ text }) => text)).to.deep.equal(['soort-toepassing-ai-systeem']);
        expect(screen.has('.sentence')).to.equal(state === 'ready');
      });
    }

    it('says that a kader has no requirements', async () => {
      const { screen } = await profileIn(emptyKader());
      expect(screen.text('.outcome')).to.equal('In dit kader staan geen vereisten.');
    });

    it('offers the kader’s own site after an error when the author offers nothing', async () => {
      const { screen } = await profileIn(failedKader());
      expect(screen.one<HTMLAnchorElement>('.notice a').href).to.match(
        /^https:\/\/minbzk\.github\.io\/Algoritmekader\//,
      );
    });

    it('draws an error as wide as what it would have said', async () => {
      const { element, screen } = await profileIn(failedKader());
      const { width } = screen.one('.notice').getBoundingClientRect();
      expect(width).to.equal(element.getBoundingClientRect().width);
    });

    it('tries again when asked to, and keeps the focus through waiting to the sentence', async () => {
      const store = failedKader();
      const { element, screen } = await profileIn(store);
      store.retry = () => store.become({ status: 'loading' });
      screen.button('Probeer opnieuw').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(screen.focused === screen.button('Probeer opnieuw')).to.be.true;
      store.become(store.ready);
      await until(() => screen.focused?.matches('.outcome [tabindex]'));
    });
  });

  describe('its event', () => {
    it('goes through shadow roots with the profile and its text, and comes from visitors only', async () => {
      const { element, place } = await profileIn(readyKader());
      const events = heard<ArProfileChangeEvent>(place.parentElement!, 'ar-profile-change');
      element.profile = HIGH_RISK;
      element.setAttribute('profile', 'soort-toepassing-geen-algoritme');
      profilesById.find('nobody');
      await element.updateComplete;
      expect(events).to.have.length(0);
      await pick(element, 'Welke rol', 'Aanbieder');
      expect(events).to.have.length(1);
      expect(events[0]!.composed).to.be.true;
      expect(events[0]!.profile).to.deep.equal({ role: ['aanbieder'], application: 'geen-algoritme' });
      expect(events[0]!.text).to.equal('rol-ai-act-aanbieder soort-toepassing-geen-algoritme');
    });
  });

  describe('a name', () => {
    it('gives the profile to who asks for the id, and tells of every change', async () => {
      const { element } = await profileIn(readyKader(), html`<ai-act-profile id="mijn-profiel"></ai-act-profile>`);
      const provider = profilesById.find('mijn-profiel')!;
      expect(provider.profile).to.deep.equal({});
      expect(provider.answeredBy).to.equal('nobody');
      let told = 0;
      const stop = provider.subscribe(() => told++);
      const events = heard(element, 'ar-profile-change');
      provider.offer({ application: 'geen-algoritme' });
      await element.updateComplete;
      expect(answer(new Screen(element), 'Om wat voor', 'Geen algoritme').checked).to.be.true;
      expect(provider.answeredBy).to.equal('checklist');
      expect(events).to.have.length(0);
      expect(told).to.equal(1);
      await pick(element, 'Welke rol', 'Aanbieder');
      expect(provider.answeredBy).to.equal('visitor');
      expect(provider.profile).to.equal(element.profile);
      expect(told).to.equal(2);
      stop();
      element.profile = {};
      expect(told).to.equal(2);
    });

    it('says whose the answers are: of nobody, the author, a visitor', async () => {
      await fixture(html`<ai-act-profile id="leeg" profile=""></ai-act-profile>`);
      expect(profilesById.find('leeg')!.answeredBy).to.equal('nobody');
      const element = await fixture<AiActProfile>(
        html`<ai-act-profile id="vol" profile=${HIGH_RISK}></ai-act-profile>`,
      );
      expect(profilesById.find('vol')!.answeredBy).to.equal('author');
      await pick(element, 'Welke rol', 'Aanbieder');
      expect(profilesById.find('vol')!.answeredBy).to.equal('visitor');
      // As a page does that keeps its own copy of the answers.
      element.profile = { ...element.profile };
      expect(profilesById.find('vol')!.answeredBy).to.equal('visitor');
    });

    it('starts again with the author’s answers when an empty profile is offered, and keeps them when it is only read', async () => {
      const element = await fixture<AiActProfile>(
        html`<ai-act-profile id="start" profile=${HIGH_RISK}></ai-act-profile>`,
      );
      const provider = profilesById.find('start')!;
      provider.offer({ application: 'geen-algoritme' });
      expect(element.profile).to.deep.equal({ application: 'geen-algoritme' });
      provider.offer({});
      expect(element.profile).to.deep.equal(highRisk);
      element.readonly = true;
      provider.offer({ application: 'geen-algoritme' });
      expect(element.profile).to.deep.equal(highRisk);
    });

    it('goes away with the element and follows another id', async () => {
      const { element } = await profileIn(readyKader(), html`<ai-act-profile id="een"></ai-act-profile>`);
      element.id = 'twee';
      element.requestUpdate();
      await element.updateComplete;
      expect(profilesById.find('een')).to.equal(undefined);
      expect(profilesById.find('twee')).not.to.equal(undefined);
      element.remove();
      expect(profilesById.find('twee')).to.equal(undefined);
    });
  });

  describe('on a page', () => {
    it('keeps its answers when it is moved, and finds the kader of the new place', async () => {
      const { element, screen } = await profileIn(readyKader());
      await pick(element, 'Om wat voor', 'AI-systeem');
      const bare = new FakeKaderStore(undefined, { ...readyKader().engine.kader, requirements: [] });
      const elsewhere = await fixture(html`<story-kader .given=${bare}></story-kader>`);
      elsewhere.append(element);
      await until(() => element.matches(':state(empty)'));
      expect(element.profile).to.deep.equal({ application: 'ai-systeem' });
      expect(answer(screen, 'Om wat voor', 'AI-systeem').checked).to.be.true;
    });

    it('works when the source comes after it', async () => {
      const element = await fixture<AiActProfile>(html`<ai-act-profile src="about:nothing"></ai-act-profile>`);
      const place = await fixture(html`<story-kader .given=${readyKader()}></story-kader>`);
      element.removeAttribute('src');
      place.append(element);
      await until(() => element.matches(':state(ready)'));
    });

    it('does not share answers or ids with another one', async () => {
      const place = await fixture(
        html`<story-kader .given=${readyKader()}>
          <ai-act-profile></ai-act-profile><ai-act-profile profile=${HIGH_RISK}></ai-act-profile>
        </story-kader>`,
      );
      const [one, two] = [...place.querySelectorAll<AiActProfile>('ai-act-profile')];
      await until(() => two!.matches(':state(ready)'));
      await pick(one!, 'Om wat voor', 'Geen algoritme');
      expect(two!.profile).to.deep.equal(highRisk);
      expect(answer(new Screen(two!), 'Om wat voor', 'AI-systeem').checked).to.be.true;
      const ids = idsUnder(document);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('fits 320 pixels, also with everything open', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { element, screen } = await profileIn(
          readyKader(),
          html`<ai-act-profile profile="${HIGH_RISK} open-source-open-source"></ai-act-profile>`,
        );
        await pick(element, 'Om wat voor', 'AI-model voor algemene doeleinden');
        expect(screen.has('.notice')).to.be.true;
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const label of screen.all('label, summary, button').filter(visible)) {
          expect(label.getBoundingClientRect().height).to.be.at.least(44);
        }
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });
  });

  describe('with a hostile attribute', () => {
    const warnings = new Warnings();
    beforeEach(() => {
      warnings.hear();
    });
    afterEach(() => {
      warnings.stop();
    });

    it('takes what it knows, and tells developers of the rest once', async () => {
      const text = 'rol-ai-act-aanbieder rol-ai-act-tovenaar <img/src=x/onerror=alert(1)> __proto__ constructor';
      const { element, screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile profile=${text}></ai-act-profile>`,
      );
      expect(element.profile).to.deep.equal({ role: ['aanbieder'] });
      expect(screen.has('img')).to.be.false;
      expect(screen.root.textContent).not.to.match(/tovenaar|onerror|__proto__|constructor/);
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.include('"rol-ai-act-tovenaar"');
      element.setAttribute('profile', text);
      await element.updateComplete;
      expect(warnings.all).to.have.length(1);
    });

    it('is not slowed or drowned by a long one', async () => {
      const long = `${'onzin-x '.repeat(1300)}rol-ai-act-aanbieder`;
      const { element } = await profileIn(readyKader(), html`<ai-act-profile profile=${long}></ai-act-profile>`);
      expect(element.matches(':state(ready)')).to.be.true;
      expect(warnings.all.join('').length).to.be.below(1000);
    });

    it('takes no answer from an object that is no profile', async () => {
      const { element } = await profileIn(readyKader());
      const odd: unknown[] = [
        JSON.parse('{"__proto__":{"application":"ai-systeem"}}'),
        { application: ['toString'], role: 'constructor', riskGroup: { toString: 1 } },
        [['role', 'aanbieder']],
        42,
      ];
      for (const value of odd) {
        element.profile = value as Profile;
        expect(element.profile).to.deep.equal({});
      }
      await element.updateComplete;
    });

    it('counts strictly in a mode that nobody knows', async () => {
      const { screen } = await profileIn(
        readyKader(),
        html`<ai-act-profile mode="__proto__" profile=${HIGH_RISK}></ai-act-profile>`,
      );
      expect(screen.text('.sentence')).to.match(/^Bij dit profiel gelden 5/);
    });
  });
});
