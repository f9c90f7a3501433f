import { expect } from '@open-wc/testing';
import { ChecklistSession } from '../../../src/context/checklist/checklist-session.js';
import { keyOf, pieceAt } from '../../../src/context/checklist/keys.js';
import { emptyAnswer, withPatch, type AnswerPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, emptyChecklist, withAnswer, withProfile } from '../../../src/core/checklist/checklist.js';
import { isTicked, withMeasure } from '../../../src/core/checklist/measures.js';
import type { Checklist } from '../../../src/core/checklist/model.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { measure, requirement } from '../../../stories/support/invented-kader.js';
import { FakeDisk, type FakeTab } from './fake-storage.js';

const URNS = ['aia-90', 'aia-91', 'avg-90'].map((code) => requirement(code));
const [FIRST, SECOND, THIRD] = URNS as [(typeof URNS)[0], (typeof URNS)[0], (typeof URNS)[0]];
const COURSE = measure('org-90');
const KEY = measure('dat-90');

let minute = 0;
const now = (): string => `2026-06-17T10:${String(++minute % 60).padStart(2, '0')}:00.000Z`;

const filled = (checklist: Checklist, which: typeof FIRST, patch: AnswerPatch): Checklist =>
  withAnswer(checklist, withPatch(answerOf(checklist, which.urn) ?? emptyAnswer(which, which.title.nl), patch, now()));

/** A tab in which somebody works: each change is kept at once, as after a blur. */
class Worker {
  readonly session: ChecklistSession;
  heard = 0;

  constructor(
    readonly tab: FakeTab,
    id = 'a',
  ) {
    this.session = new ChecklistSession(id, tab);
    this.session.subscribe(() => this.heard++);
  }

  fill(which: typeof FIRST, patch: AnswerPatch, keeps = true): void {
    this.session.edit(filled(this.session.checklist, which, patch));
    if (keeps) this.session.save();
  }

  tick(which: typeof COURSE, ticked = true): void {
    this.session.edit(withMeasure(this.session.checklist, which, which.title.nl, ticked, now()));
    this.session.save();
  }

  answer(which: typeof FIRST) {
    return answerOf(this.session.checklist, which.urn);
  }
}

const contents = ({ session }: Worker): string => writeChecklist(session.checklist);
const reopened = (disk: FakeDisk, id = 'a'): Worker => new Worker(disk.tab(), id);

describe('a checklist that is kept in the browser', () => {
  beforeEach(() => {
    minute = 0;
  });

  it('writes nothing before the first change, and is there again after it', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.session.save();
    expect(disk.written).to.deep.equal([]);
    expect(worker.session.keeping).to.deep.equal({ status: 'none' });

    worker.fill(FIRST, { status: 'in-progress', note: 'Begonnen' });
    expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
    expect(contents(reopened(disk))).to.equal(contents(worker));
    expect(reopened(disk).session.keeping).to.deep.equal({ status: 'saved' });
  });

  it('has a key for the whole and one for each answer, that no id can take from another', () => {
    const disk = new FakeDisk();
    const one = reopened(disk, 'a');
    one.fill(FIRST, { status: 'done' });
    expect([...disk.items.keys()]).to.deep.equal([
      'algoritmeregister-widgets/checklist/1/a',
      `algoritmeregister-widgets/checklist/1/a/${encodeURIComponent(FIRST.urn)}`,
    ]);
    const nested = reopened(disk, `a/${FIRST.urn}`);
    expect(nested.session.checklist.answers).to.deep.equal([]);
    nested.fill(SECOND, { note: 'Ander systeem' });
    expect(contents(reopened(disk, 'a'))).to.equal(contents(one));
    for (const id of ['a', 'a/b', '%', 'é ', '\uD800']) {
      expect(pieceAt(id, keyOf(id, FIRST.urn))).to.equal(FIRST.urn);
      expect(pieceAt('other', keyOf(id, FIRST.urn))).to.equal(undefined);
    }
  });

  it('writes only the piece that was changed', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.fill(FIRST, { status: 'done' });
    disk.written.length = 0;
    worker.fill(SECOND, { status: 'done' });
    expect(disk.written).to.deep.equal([keyOf('a', SECOND.urn)]);
    disk.written.length = 0;
    worker.tick(COURSE);
    expect(disk.written).to.deep.equal([keyOf('a', '')]);
  });

  it('says that something waits while a text is being typed', () => {
    const worker = reopened(new FakeDisk());
    worker.fill(FIRST, { note: 'Beg' }, false);
    expect(worker.session.keeping).to.deep.equal({ status: 'unsaved' });
    expect(worker.session.atRisk).to.equal(true);
    worker.session.save();
    expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
    expect(worker.session.atRisk).to.equal(false);
  });

  it('shows what the page sets, and keeps it only with the change of a visitor', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.session.replace(filled(emptyChecklist('a'), SECOND, { note: 'Van de pagina' }));
    worker.session.save();
    expect(disk.written).to.deep.equal([]);
    expect(worker.session.atRisk).to.equal(false);
    worker.fill(FIRST, { status: 'done' });
    expect(contents(reopened(disk))).to.equal(contents(worker));
    expect(reopened(disk).answer(SECOND)?.note).to.equal('Van de pagina');
  });

  it('forgets all keys of its own, and no other', () => {
    const disk = new FakeDisk();
    const other = reopened(disk, 'b');
    other.fill(FIRST, { status: 'done' });
    disk.items.set('elsewhere', 'x');
    disk.items.set(`${keyOf('a', '')}/%E0%A4%A`, 'what is this');
    const worker = reopened(disk);
    worker.fill(FIRST, { status: 'done' });
    expect(worker.session.forget()).to.deep.equal({ removed: 3, left: 0 });
    expect([...disk.items.keys()]).to.deep.equal([keyOf('b', ''), keyOf('b', FIRST.urn), 'elsewhere']);
    expect(worker.session.checklist).to.deep.equal(emptyChecklist('a'));
    expect(worker.session.keeping).to.deep.equal({ status: 'none' });
  });
});

describe('a storage that fails', () => {
  it('is told of before anything is filled in, where the page may have none', () => {
    const disk = new FakeDisk();
    const tab = disk.tab();
    tab.blocked = true;
    const worker = new Worker(tab);
    expect(worker.session.keeping).to.deep.equal({ status: 'blocked' });
    worker.fill(FIRST, { note: 'Blijft hier' });
    expect(worker.session.keeping).to.deep.equal({ status: 'failed', why: 'blocked' });
    expect(worker.session.atRisk).to.equal(true);
    expect(worker.answer(FIRST)?.note).to.equal('Blijft hier');
    tab.blocked = false;
    worker.session.save();
    expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
    expect(contents(reopened(disk))).to.equal(contents(worker));
  });

  it('is not believed when it says that it has kept something', () => {
    const disk = new FakeDisk();
    disk.forgets = true;
    const worker = reopened(disk);
    worker.fill(FIRST, { note: 'Weg' });
    expect(worker.session.keeping).to.deep.equal({ status: 'failed', why: 'lost' });
  });

  const script: ((worker: Worker) => void)[] = [
    (worker) => worker.fill(FIRST, { status: 'in-progress' }),
    (worker) => worker.fill(FIRST, { note: 'Eerste' }),
    (worker) => worker.tick(COURSE),
    (worker) => worker.fill(SECOND, { status: 'not-applicable', reason: 'Geen machine' }),
    (worker) => worker.fill(FIRST, { evidence: ['https://voorbeeld.example/1'] }),
    (worker) => worker.tick(KEY),
    (worker) => worker.fill(THIRD, { due: '2026-08-08', responsible: 'A. Verzonnen' }),
    (worker) => worker.tick(COURSE, false),
    (worker) => worker.fill(SECOND, { status: 'to-do', reason: '' }),
    (worker) => worker.session.edit(withProfile(worker.session.checklist, { role: ['aanbieder'] })),
    (worker) => worker.session.save(),
  ];
  for (const [name, failure, why] of [
    ['full', () => new DOMException('', 'QuotaExceededError'), 'full'],
    ['full, as Firefox says it', () => new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
    ['refused', () => new DOMException('', 'SecurityError'), 'blocked'],
  ] as const) {
    it(`loses nothing that was shown as saved, whichever writing fails: ${name}`, () => {
      let failures = 0;
      for (let at = 1; at <= script.length + 3; at++) {
        minute = 0;
        const disk = new FakeDisk();
        Object.assign(disk, { failAt: at, failure });
        const worker = reopened(disk);
        for (const step of script) {
          step(worker);
          const { keeping } = worker.session;
          if (keeping.status === 'failed') {
            failures++;
            expect(keeping.why).to.equal(why);
            expect(worker.session.atRisk).to.equal(true);
          }
          // What is shown as saved is what another page finds.
          if (keeping.status === 'saved') expect(contents(reopened(disk))).to.equal(contents(worker));
        }
        // Each later saving tries again what failed.
        worker.session.save();
        expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
        expect(contents(reopened(disk))).to.equal(contents(worker));
      }
      expect(failures).to.be.greaterThan(5);
    });
  }

  it('keeps what still fits when one answer does not', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.fill(FIRST, { status: 'done' }, false);
    worker.fill(SECOND, { status: 'done' }, false);
    disk.failAt = 2;
    worker.session.save();
    expect(worker.session.keeping).to.deep.equal({ status: 'failed', why: 'full' });
    expect(reopened(disk).answer(SECOND)?.status).to.equal('done');
  });

  it('offers to put back what the browser threw away', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.fill(FIRST, { status: 'done' });
    worker.fill(SECOND, { status: 'done' });
    disk.wipe();
    // Also when another answer is changed than those that are gone.
    worker.fill(THIRD, { note: 'Nieuw' });
    expect(worker.session.keeping).to.deep.equal({ status: 'gone' });
    expect(worker.session.atRisk).to.equal(true);
    worker.session.putBack();
    expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
    expect(contents(reopened(disk))).to.equal(contents(worker));
    expect(worker.session.checklist.answers).to.have.length(3);
  });
});

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
      minute = 0;
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
