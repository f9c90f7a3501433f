import { expect } from '@open-wc/testing';
import { keyOf } from '../../../src/context/checklist/keys.js';
import { isTicked } from '../../../src/core/checklist/measures.js';
import { FakeDisk } from './fake-storage.js';
import { contents, COURSE, FIRST, KEY, now, reopened, SECOND, startAgain, THIRD, URNS } from './worker.js';

describe('two tabs with one checklist', () => {
  it('see what the other does, without asking', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.fill(FIRST, { status: 'done' });
    one.tick(COURSE);
    expect(other.answer(FIRST)?.status).to.equal('done');
    expect(isTicked(other.session.checklist, COURSE)).to.equal(true);
    expect(other.heard).to.be.greaterThan(0);
    expect(other.session.keeping).to.deep.equal({ status: 'saved' });
    one.tick(COURSE, false);
    one.fill(FIRST, { status: 'to-do' });
    expect(other.answer(FIRST)).to.equal(undefined);
    expect(other.session.keeping).to.deep.equal({ status: 'saved' });
    expect(contents(other)).to.equal(contents(one));
  });

  it('keep each other’s work when they hear nothing of each other', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.tab.deaf = other.tab.deaf = true;
    one.fill(FIRST, { status: 'done' });
    other.fill(SECOND, { status: 'done' });
    one.tick(COURSE);
    other.tick(KEY);
    one.fill(THIRD, { note: 'Van de een' });
    other.fill(THIRD, { responsible: 'Van de ander' });
    const last = reopened(disk);
    expect(last.session.checklist.answers.map(({ urn }) => urn)).to.deep.equal(URNS.map(({ urn }) => urn));
    expect(last.answer(THIRD)).to.include({ note: 'Van de een', responsible: 'Van de ander' });
    expect(last.session.checklist.measures).to.have.length(2);
    expect(other.session.conflicts).to.deep.equal([]);
  });

  it('ask about what stands in the other tab now, when that has gone on meanwhile', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.tab.deaf = other.tab.deaf = true;
    one.fill(FIRST, { note: 'Van de een' });
    other.fill(FIRST, { note: 'Van de ander' });
    one.tab.deaf = other.tab.deaf = false;
    const again = reopened(disk);
    again.fill(FIRST, { note: 'Van de een, en meer' });
    expect(other.session.conflicts).to.have.length(1);
    const [conflict] = other.session.conflicts;
    expect(conflict).to.include({ field: 'note', theirs: 'Van de een, en meer' });
    other.session.settle(conflict!, 'theirs', now());
    expect(reopened(disk).answer(FIRST)?.note).to.equal('Van de een, en meer');
  });

  it('keep what was filled in after all was deleted in the other one, when the rest is let go', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.fill(FIRST, { note: 'Van voor het wissen' });
    other.session.forget();
    expect(one.session.keeping).to.deep.equal({ status: 'gone' });
    one.fill(SECOND, { note: 'Van erna' });
    one.session.letGo();
    expect(one.session.keeping).to.deep.equal({ status: 'saved' });
    const last = reopened(disk);
    expect(last.answer(FIRST)).to.equal(undefined);
    expect(last.answer(SECOND)?.note).to.equal('Van erna');
  });

  it('tell of a field that both changed, with both values, and let the visitor choose', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.tab.deaf = other.tab.deaf = true;
    one.fill(FIRST, { note: 'Van de een', status: 'done' });
    other.fill(FIRST, { note: 'Van de ander', status: 'done' });
    const [conflict] = other.session.conflicts;
    expect(conflict).to.include({ urn: FIRST.urn, field: 'note', mine: 'Van de ander', theirs: 'Van de een' });
    expect(other.answer(FIRST)?.note).to.equal('Van de ander');
    other.session.settle(conflict!, 'theirs', now());
    expect(other.answer(FIRST)?.note).to.equal('Van de een');
    expect(other.session.conflicts).to.deep.equal([]);
    expect(contents(reopened(disk))).to.equal(contents(other));
  });

  it('tell of a profile that both changed, and follow it when only one did', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.choose('hoog-risico-ai-systeem');
    expect(other.session.checklist.profile).to.deep.equal({ riskGroup: 'hoog-risico-ai-systeem' });
    other.choose('geen-hoog-risico-ai-systeem');
    one.tick(COURSE);
    expect(one.session.checklist.profile).to.deep.equal({ riskGroup: 'geen-hoog-risico-ai-systeem' });
    expect(one.session.conflicts).to.deep.equal([]);

    one.tab.deaf = other.tab.deaf = true;
    one.choose('hoog-risico-ai-systeem');
    other.choose('uitzondering-van-toepassing');
    expect(other.session.conflicts).to.deep.equal([
      {
        ...{ field: 'profile', urn: '', title: '', kept: 'mine' },
        mine: { riskGroup: 'uitzondering-van-toepassing' },
        theirs: { riskGroup: 'hoog-risico-ai-systeem' },
      },
    ]);
    other.session.settle(other.session.conflicts[0]!, 'theirs', now());
    expect(other.session.conflicts).to.deep.equal([]);
    expect(reopened(disk).session.checklist.profile).to.deep.equal({ riskGroup: 'hoog-risico-ai-systeem' });
  });

  it('leave nothing in the storage of an answer that was taken away, and the other sees that it was', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    const before = one.session.checklist;
    one.fill(FIRST, { status: 'done' });
    one.fill(SECOND, { status: 'done' });
    expect(other.session.checklist.answers).to.have.length(2);
    other.tab.deaf = true;
    // As the undo of an import where nothing was.
    one.session.edit({ ...one.session.checklist, answers: before.answers });
    one.session.save();
    expect([...disk.items.keys()]).to.deep.equal([keyOf('a', '')]);
    other.tab.deaf = false;
    other.fill(THIRD, { note: 'Van de ander' });
    expect(other.session.keeping).to.deep.equal({ status: 'saved' });
    expect(other.session.checklist.answers.map(({ urn }) => urn)).to.deep.equal([THIRD.urn]);
  });

  it('lose nothing when all was thrown away and the other has begun again', () => {
    const disk = new FakeDisk();
    const other = reopened(disk);
    other.fill(FIRST, { status: 'done' });
    disk.wipe();
    const one = reopened(disk);
    one.fill(SECOND, { note: 'Nieuw begin' });
    expect(other.session.keeping).to.deep.equal({ status: 'gone' });
    expect(other.answer(FIRST)?.status).to.equal('done');
    expect(other.answer(SECOND)?.note).to.equal('Nieuw begin');
    other.session.putBack();
    expect(contents(reopened(disk))).to.equal(contents(other));
  });

  it('leave the answer alone that somebody is typing in, until it is left', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.fill(FIRST, { note: 'Begin' });
    other.session.hold(FIRST.urn);
    one.fill(FIRST, { note: 'Begin en vervolg' });
    expect(other.answer(FIRST)?.note).to.equal('Begin');
    other.session.hold(undefined);
    expect(other.answer(FIRST)?.note).to.equal('Begin en vervolg');
  });

  it('do not write over what is being typed, whoever was last', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    other.session.hold(FIRST.urn);
    other.fill(FIRST, { note: 'Half get' }, false);
    one.fill(FIRST, { note: 'Later van de een' });
    expect(other.answer(FIRST)?.note).to.equal('Half get');
    other.session.save();
    expect(other.answer(FIRST)?.note).to.equal('Half get');
    expect(other.session.conflicts.map(({ theirs }) => theirs)).to.deep.equal(['Later van de een']);
  });

  it('say when the other has deleted everything, and keep it on the screen', () => {
    const disk = new FakeDisk();
    const [one, other] = [reopened(disk), reopened(disk)];
    one.fill(FIRST, { status: 'done' });
    one.session.forget();
    expect(other.session.keeping).to.deep.equal({ status: 'gone' });
    expect(other.answer(FIRST)?.status).to.equal('done');
    // Nothing comes back in part.
    other.fill(SECOND, { note: 'Nog even' });
    expect([...disk.items.keys()]).to.deep.equal([]);
    other.session.letGo();
    expect(other.answer(FIRST)).to.equal(undefined);
    expect(other.answer(SECOND)?.note).to.equal('Nog even');
    other.session.save();
    expect(other.session.keeping).to.deep.equal({ status: 'saved' });
  });

  it('agree in the end, whatever both do and whichever writings fail: 400 random stories', () => {
    let failures = 0;
    for (let seed = 1; seed <= 400; seed++) {
      startAgain();
      let state = seed * 2_654_435_761;
      const dice = (sides: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * sides);
      };
      const disk = new FakeDisk();
      const tabs = [reopened(disk), reopened(disk)];
      for (let step = 0; step < 30; step++) {
        const tab = tabs[dice(2)]!;
        const which = URNS[dice(3)]!;
        if (dice(6) === 0) disk.failNext();
        const acts = [
          () => tab.fill(which, { note: `${String(seed)} ${String(step)}` }, dice(2) === 0),
          () => tab.fill(which, { status: (['to-do', 'done', 'in-progress'] as const)[dice(3)]! }),
          () => tab.fill(which, { note: '', status: 'to-do' }),
          () => tab.tick(dice(2) ? COURSE : KEY, dice(2) === 0),
          () => tab.choose((['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem'] as const)[dice(2)]!),
          () => tab.session.hold(dice(2) ? which.urn : undefined),
          () => (tab.tab.deaf = dice(2) === 0),
          () => tab.session.save(),
        ];
        acts[dice(acts.length)]!();
        const { keeping } = tab.session;
        if (keeping.status === 'failed') failures++;
        expect(keeping.status, String(seed)).not.to.equal('gone');
      }
      disk.failAt = undefined;
      for (const { session, tab } of [...tabs, ...tabs]) {
        tab.deaf = false;
        session.hold(undefined);
        session.save();
        tab.hear(null);
      }
      expect(contents(tabs[0]!), String(seed)).to.equal(contents(tabs[1]!));
      expect(contents(reopened(disk)), String(seed)).to.equal(contents(tabs[0]!));
    }
    expect(failures).to.be.greaterThan(100);
  });
});
