import '../../../src/define/ai-act-profile.js';
import '../../../src/define/requirement-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { browserStorage } from '../../../src/context/checklist/browser-storage.js';
import { ChecklistSession } from '../../../src/context/checklist/checklist-session.js';
import { keyOf } from '../../../src/context/checklist/keys.js';
import { withProfile } from '../../../src/core/checklist/checklist.js';
import type { Profile } from '../../../src/core/profile/profile.js';
import type { AiActProfile } from '../../../src/elements/ai-act-profile/ai-act-profile.js';
import { RequirementChecklist } from '../../../src/elements/requirement-checklist/requirement-checklist.js';
import { readyKader } from '../../../stories/support/fake-kader.js';
import { pick } from '../ai-act-profile/filling-in.js';
import { HandClock } from '../helpers/harness.js';
import { choose, clean, Fixed, freshId, keysOf, ListScreen, type } from './checklists.js';

const DOOR = 'De deur van de serverruimte gaat op slot';
const PROVIDER: Profile = { role: ['aanbieder'] };
const USER: Profile = { role: ['gebruiksverantwoordelijke'] };
const NOTHING: Profile = { application: 'geen-algoritme' };

const storedIn = (id: string): Profile => new ChecklistSession(id, browserStorage).checklist.profile;

/** What another tab, or an earlier visit, keeps; `isHeard` when this tab is told of it. */
function keep(id: string, profile: Profile, isHeard = false): void {
  const session = new ChecklistSession(id, browserStorage);
  session.edit(withProfile(session.checklist, profile));
  session.save();
  if (isHeard) dispatchEvent(new StorageEvent('storage', { key: keyOf(id, ''), storageArea: localStorage }));
}

let pages = 0;

/** A form with a checklist for each of these ids. */
async function pageWith(ids: readonly string[], authors = '') {
  RequirementChecklist.clock = new HandClock();
  RequirementChecklist.now = Fixed.now;
  const name = `profiel-${String(++pages)}`;
  const place = await fixture(
    html`<story-kader .given=${readyKader()}>
      <ai-act-profile id=${name} profile=${authors}></ai-act-profile>
      ${ids.map((id) => html`<requirement-checklist profile-from=${name} checklist-id=${id}></requirement-checklist>`)}
    </story-kader>`,
  );
  const form = place.querySelector<AiActProfile>('ai-act-profile')!;
  const lists = [...place.querySelectorAll<RequirementChecklist>('requirement-checklist')];
  const settled = async (): Promise<void> => {
    // What is offered to the form draws all of them once more.
    for (let round = 0; round < 3; round++) for (const one of [form, ...lists]) await one.updateComplete;
  };
  await settled();
  const screens = lists.map((list) => new ListScreen(list));
  return { form, list: lists[0]!, lists, screen: screens[0]!, screens, settled };
}

type Page = Awaited<ReturnType<typeof pageWith>>;

async function setDone({ screen, list, settled }: Page): Promise<void> {
  if (screen.button(DOOR).getAttribute('aria-expanded') === 'false') screen.button(DOOR).click();
  await list.updateComplete;
  choose(screen.fieldOf(DOOR, 'Status'), 'done');
  await settled();
}

describe('the profile of a checklist', () => {
  afterEach(clean);

  it('is kept when the form is answered, and shown in the form the next time', async () => {
    const id = freshId();
    const page = await pageWith([id]);
    await pick(page.form, 'Welke rol', 'Aanbieder');
    await page.settled();
    expect(storedIn(id)).to.deep.equal(PROVIDER);
    expect(page.screen.text('.keeping')).to.include('Opgeslagen in deze browser');

    const later = freshId();
    keep(later, PROVIDER);
    const { form, list } = await pageWith([later]);
    expect(form.profile).to.deep.equal(PROVIDER);
    expect(list.checklist.profile).to.deep.equal(PROVIDER);
  });

  it('is not kept when the author set it, also not with a first answer; what the visitor made of it is', async () => {
    const id = freshId();
    const page = await pageWith([id], 'rol-ai-act-aanbieder');
    expect(keysOf(id)).to.deep.equal([]);
    await setDone(page);
    expect(page.list.checklist.profile).to.deep.equal(PROVIDER);
    expect(storedIn(id)).to.deep.equal({});
    await pick(page.form, 'Welke rol', 'Gebruiksverantwoordelijke');
    await page.settled();
    const both = page.form.profile;
    expect(storedIn(id)).to.deep.equal(both);

    const later = freshId();
    keep(later, both);
    expect((await pageWith([later], 'rol-ai-act-aanbieder')).form.profile).to.deep.equal(both);
  });

  describe('in two tabs', () => {
    it('follows the other tab, in the form too, also when the form here was used before', async () => {
      const id = freshId();
      const page = await pageWith([id]);
      await pick(page.form, 'Welke rol', 'Aanbieder');
      await page.settled();
      keep(id, NOTHING, true);
      await page.settled();
      expect(page.form.profile).to.deep.equal(NOTHING);
      expect(page.list.checklist.profile).to.deep.equal(NOTHING);
      await setDone(page);
      expect(storedIn(id)).to.deep.equal(NOTHING);
      // Also when all answers were taken away there.
      keep(id, {}, true);
      await page.settled();
      expect(page.form.profile).to.deep.equal({});
      expect(page.screen.texts('.notice').join()).not.to.include('tabblad');
    });

    it('tells when both changed it since they last agreed, and takes the one that is chosen', async () => {
      const id = freshId();
      const page = await pageWith([id]);
      keep(id, USER);
      await pick(page.form, 'Welke rol', 'Aanbieder');
      await page.settled();
      const told = page.screen.texts('.notice').find((text) => text.includes('tabblad'))!;
      expect(told).to.include('Profiel').and.include('Rol: aanbieder').and.include('Rol: gebruiksverantwoordelijke');
      expect(storedIn(id)).to.deep.equal(page.form.profile);
      page.screen.button('Neem wat in het andere tabblad staat').click();
      await page.settled();
      expect(page.form.profile).to.deep.equal(USER);
      expect(storedIn(id)).to.deep.equal(USER);
    });
  });

  describe('when the element gets another checklist', () => {
    it('is the one that is kept there, and nothing is written', async () => {
      const [one, other] = [freshId(), freshId()];
      keep(other, NOTHING);
      const page = await pageWith([one]);
      await pick(page.form, 'Welke rol', 'Aanbieder');
      await page.settled();
      page.list.checklistId = other;
      await page.settled();
      expect(page.form.profile).to.deep.equal(NOTHING);
      expect([storedIn(one), storedIn(other)]).to.deep.equal([PROVIDER, NOTHING]);
      page.list.checklistId = one;
      await page.settled();
      expect(page.form.profile).to.deep.equal(PROVIDER);
      expect([storedIn(one), storedIn(other)]).to.deep.equal([PROVIDER, NOTHING]);
    });

    it('stays on the screen when nothing is kept there, and is kept with the visitor’s next act', async () => {
      const [one, other] = [freshId(), freshId()];
      const page = await pageWith([one]);
      await pick(page.form, 'Welke rol', 'Aanbieder');
      await page.settled();
      page.list.checklistId = other;
      await page.settled();
      expect(page.form.profile).to.deep.equal(PROVIDER);
      expect(page.list.checklist.profile).to.deep.equal(PROVIDER);
      expect(keysOf(other)).to.deep.equal([]);
      await setDone(page);
      expect(storedIn(other)).to.deep.equal(PROVIDER);
    });
  });

  it('is of each checklist that the form is for; one that kept another profile keeps it, and says so', async () => {
    const [one, other] = [freshId(), freshId()];
    keep(one, PROVIDER);
    keep(other, NOTHING);
    const page = await pageWith([one, other]);
    expect(page.form.profile).to.deep.equal(PROVIDER);
    expect(page.lists.map(({ checklist }) => checklist.profile)).to.deep.equal([PROVIDER, NOTHING]);
    const said = page.screens.map((screen) => screen.texts('.notice').join().includes('staat een ander profiel'));
    expect(said).to.deep.equal([false, true]);
    await pick(page.form, 'Welke rol', 'Gebruiksverantwoordelijke');
    await page.settled();
    expect([storedIn(one), storedIn(other)]).to.deep.equal([page.form.profile, page.form.profile]);
    expect(page.screens[1]!.texts('.notice').join()).not.to.include('staat een ander profiel');
  });

  it('stays in the form when the checklist is deleted, and is not kept again by itself', async () => {
    const id = freshId();
    const page = await pageWith([id]);
    await pick(page.form, 'Welke rol', 'Aanbieder');
    await setDone(page);
    page.screen.button('Wis deze checklist').click();
    await page.settled();
    page.screen.button('Ja, wis').click();
    await page.settled();
    expect(keysOf(id)).to.deep.equal([]);
    expect(page.form.profile).to.deep.equal(PROVIDER);
  });

  it('is not written by a checklist that may only be read', async () => {
    const id = freshId();
    const page = await pageWith([id]);
    page.list.readonly = true;
    await page.settled();
    await pick(page.form, 'Welke rol', 'Aanbieder');
    await page.settled();
    expect(page.list.checklist.profile).to.deep.equal(PROVIDER);
    expect(keysOf(id)).to.deep.equal([]);
  });

  describe('and its checklist', () => {
    it('write nothing more and hear nothing more when nobody shows them', async () => {
      const id = freshId();
      const page = await pageWith([id]);
      await setDone(page);
      type(page.screen.fieldOf(DOOR, 'Notitie'), 'Half', false);
      page.list.remove();
      expect(localStorage.getItem(keysOf(id)[1]!)).to.include('Half');
      const before = keysOf(id).map((key) => localStorage.getItem(key));
      await pick(page.form, 'Welke rol', 'Aanbieder');
      for (const name of ['pagehide', 'beforeunload', 'visibilitychange']) {
        dispatchEvent(new Event(name));
        document.dispatchEvent(new Event(name));
      }
      expect((RequirementChecklist.clock as HandClock).waiting).to.equal(0);
      await page.settled();
      expect(keysOf(id).map((key) => localStorage.getItem(key))).to.deep.equal(before);
      keep(id, NOTHING, true);
      expect(page.list.checklist.profile).not.to.deep.equal(NOTHING);
    });

    it('are read again when the browser brings the page back', async () => {
      const id = freshId();
      const page = await pageWith([id]);
      await setDone(page);
      keep(id, NOTHING);
      await page.settled();
      expect(page.form.profile).to.deep.equal({});
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await page.settled();
      expect(page.form.profile).to.deep.equal(NOTHING);
    });
  });
});
