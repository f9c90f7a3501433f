import { expect } from '@open-wc/testing';
import { isTicked } from '../../../src/core/checklist/measures.js';
import { FakeDisk } from './fake-storage.js';
import { contents, COURSE, FIRST, KEY, reopened, SECOND, startAgain, type Worker } from './worker.js';

/** Both write before they hear of each other, as two processes may. */
function atOnce(workers: readonly Worker[], ...acts: (() => void)[]): void {
  for (const { tab } of workers) tab.lags = true;
  for (const act of acts) act();
  for (const { tab } of workers) tab.catchUp();
}

describe('two tabs that write at the same moment', () => {
  let disk: FakeDisk;
  let one: Worker;
  let other: Worker;

  beforeEach(() => {
    startAgain();
    disk = new FakeDisk();
    one = reopened(disk);
    one.fill(FIRST, { status: 'in-progress' });
    other = reopened(disk);
  });

  const agree = (): void => {
    expect(contents(one)).to.equal(contents(other));
    expect(contents(reopened(disk))).to.equal(contents(one));
    for (const { session } of [one, other]) expect(session.keeping).to.deep.equal({ status: 'saved' });
  };

  it('both keep their field of one answer', () => {
    atOnce(
      [one, other],
      () => one.fill(FIRST, { note: 'Van de een' }),
      () => other.fill(FIRST, { responsible: 'Van de ander' }),
    );
    expect(one.answer(FIRST)).to.include({ note: 'Van de een', responsible: 'Van de ander' });
    agree();
    expect([...one.session.conflicts, ...other.session.conflicts]).to.deep.equal([]);
  });

  it('both keep their field of an answer that was not there', () => {
    atOnce(
      [one, other],
      () => one.fill(SECOND, { note: 'Van de een' }),
      () => other.fill(SECOND, { responsible: 'Van de ander' }),
    );
    expect(other.answer(SECOND)).to.include({ note: 'Van de een', responsible: 'Van de ander' });
    agree();
  });

  it('both keep what they ticked, and what one takes away stays away', () => {
    one.tick(KEY);
    atOnce(
      [one, other],
      () => one.tick(COURSE),
      () => other.tick(KEY, false),
    );
    expect(isTicked(other.session.checklist, COURSE)).to.equal(true);
    expect(isTicked(other.session.checklist, KEY)).to.equal(false);
    agree();
  });

  it('tell of the field that both changed, and come to the same', () => {
    atOnce(
      [one, other],
      () => one.fill(FIRST, { note: 'Van de een' }),
      () => other.fill(FIRST, { note: 'Van de ander' }),
    );
    expect([...one.session.conflicts, ...other.session.conflicts].map(({ field }) => field)).to.include('note');
    agree();
  });

  it('come to the same profile, and tell of it', () => {
    atOnce(
      [one, other],
      () => one.choose('hoog-risico-ai-systeem'),
      () => other.choose('geen-hoog-risico-ai-systeem'),
    );
    expect([...one.session.conflicts, ...other.session.conflicts].map(({ field }) => field)).to.include('profile');
    agree();
  });

  it('need a few rounds at most, also when they go on at the same moment', () => {
    for (const { tab } of [one, other]) tab.lags = true;
    one.choose('hoog-risico-ai-systeem');
    other.choose('geen-hoog-risico-ai-systeem');
    let rounds = 0;
    for (let heard = 1; heard && rounds < 20; rounds++) {
      const arrivals = [one, other].map(({ tab }) => tab.arrival());
      heard = arrivals.reduce((sum, arrive) => sum + arrive(), 0);
    }
    expect(rounds).to.be.lessThan(6);
    for (const { tab } of [one, other]) tab.catchUp();
    agree();
  });

  it('mend it themselves: a third that only looks on writes nothing and is asked nothing', () => {
    const third = reopened(disk);
    atOnce(
      [one, other],
      () => one.fill(FIRST, { note: 'Van de een' }),
      () => other.fill(FIRST, { note: 'Van de ander' }),
    );
    expect(third.session.conflicts).to.deep.equal([]);
    expect(contents(third)).to.equal(contents(one));
  });

  it('lose nothing when the one whose text was written over has closed', () => {
    other.tab.lags = true;
    one.fill(FIRST, { note: 'Van wie weg is' });
    one.tab.deaf = true;
    other.fill(FIRST, { responsible: 'Van wie er nog is' });
    other.tab.catchUp();
    expect(other.answer(FIRST)).to.include({ note: 'Van wie weg is', responsible: 'Van wie er nog is' });
    expect(contents(reopened(disk))).to.equal(contents(other));
  });

  it('lose nothing of an answer that somebody is typing in', () => {
    other.session.hold(FIRST.urn);
    other.tab.lags = true;
    one.fill(FIRST, { note: 'Van wie weg is' });
    one.tab.deaf = true;
    other.fill(FIRST, { responsible: 'Getypt' });
    other.tab.catchUp();
    other.session.hold(undefined);
    expect(contents(reopened(disk))).to.equal(contents(other));
    expect(other.answer(FIRST)).to.include({ note: 'Van wie weg is', responsible: 'Getypt' });
  });

  it('take what a tab wrote that knew of theirs, however late they hear of what was before it', () => {
    other.tab.lags = true;
    for (let n = 1; n <= 40; n++) one.fill(FIRST, { note: `Versie ${String(n)}` });
    one.fill(FIRST, { note: '' });
    other.tab.catchUp();
    expect(other.answer(FIRST)?.note).to.equal('');
    expect(other.session.conflicts).to.deep.equal([]);
    agree();
  });

  it('agree in the end, and lose no note of their own: 300 random stories', () => {
    for (let seed = 1; seed <= 300; seed++) {
      startAgain();
      let state = seed * 2_654_435_761;
      const dice = (sides: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * sides);
      };
      disk = new FakeDisk();
      one = reopened(disk);
      one.fill(FIRST, { status: 'in-progress' });
      other = reopened(disk);
      const last = { note: '', responsible: '' };
      for (let step = 0; step < 20; step++) {
        const text = `${String(seed)} ${String(step)}`;
        const acts = [
          () => one.fill(FIRST, { note: (last.note = text) }),
          () => other.fill(FIRST, { responsible: (last.responsible = text) }),
          () => one.tick(COURSE, dice(2) === 0),
          () => other.tick(KEY, dice(2) === 0),
          () => (dice(2) ? one : other).tab.catchUp(),
          () => ((dice(2) ? one : other).tab.lags = true),
        ];
        acts[dice(acts.length)]!();
      }
      for (let round = 0; round < 3; round++) for (const { tab } of [one, other]) tab.catchUp();
      agree();
      expect(one.answer(FIRST), String(seed)).to.include(last);
    }
  });
});
