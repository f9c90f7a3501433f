import { expect } from '@open-wc/testing';
import { keyOf, pieceAt } from '../../../src/context/checklist/keys.js';
import { emptyChecklist, withProfile } from '../../../src/core/checklist/checklist.js';
import { FakeDisk } from './fake-storage.js';
import { contents, COURSE, filled, FIRST, KEY, reopened, SECOND, startAgain, THIRD, Worker } from './worker.js';

describe('a checklist that is kept in the browser', () => {
  beforeEach(() => {
    startAgain();
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
    expect(worker.session.forget()).to.deep.equal({ left: 0 });
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
        startAgain();
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
