import { expect } from '@open-wc/testing';
import { asideKeyOf, keyOf } from '../../../src/context/checklist/keys.js';
import { LIMITS } from '../../../src/core/limits.js';
import { FakeDisk } from './fake-storage.js';
import { contents, COURSE, filled, FIRST, reopened, SECOND, startAgain, Worker } from './worker.js';

describe('what is kept and cannot be read', () => {
  beforeEach(startAgain);
  const header = keyOf('a', '');

  it('is put aside one after the other, and offered with what stands there', () => {
    const disk = new FakeDisk();
    const key = keyOf('a', FIRST.urn);
    for (const text of ['{"first":', '{"second":', '{"second":']) {
      disk.items.set(key, text);
      reopened(disk).fill(FIRST, { note: 'Nieuw' });
    }
    expect(disk.items.get(asideKeyOf('a', FIRST.urn, 1))).to.equal('{"first":');
    expect(disk.items.get(asideKeyOf('a', FIRST.urn, 2))).to.equal('{"second":');
    expect(disk.items.has(asideKeyOf('a', FIRST.urn, 3))).to.equal(false);
    const { unreadable } = reopened(disk).session;
    expect(unreadable.map(({ text }) => text)).to.deep.equal(['{"first":', '{"second":']);
    for (const { problem } of unreadable) expect(problem).to.equal('was put aside before');
  });

  it('counts as one, however much is wrong with it, and is offered as it stood there', () => {
    const disk = new FakeDisk();
    reopened(disk).fill(FIRST, { note: 'Goed' });
    const key = keyOf('a', FIRST.urn);
    const raw = disk.items.get(key)!.replace('"due":""', '"due":"ooit"').replace('"key":', '"extra":1,"key":');
    disk.items.set(key, raw);
    const { session } = reopened(disk);
    expect(session.unreadableCount).to.equal(1);
    expect(session.unreadable[0]!.text).to.equal(raw);
  });

  it('is nothing less when the header is the text of an answer that was taken away', () => {
    const disk = new FakeDisk();
    reopened(disk).tick(COURSE);
    disk.items.set(header, 'null');
    const worker = reopened(disk);
    expect(worker.session.unreadableCount).to.equal(1);
    worker.fill(FIRST, { note: 'Nieuw' });
    expect(disk.items.get(asideKeyOf('a', '', 1))).to.equal('null');
  });

  it('is left as it is when a newer library wrote it, and nothing is kept beside it', () => {
    const disk = new FakeDisk();
    const open = reopened(disk);
    open.tick(COURSE);
    open.fill(FIRST, { note: 'Van toen' });
    disk.items.set(header, disk.items.get(header)!.replace('"formatVersion":1', '"formatVersion":2'));
    const before = [...disk.items];
    for (const worker of [open, reopened(disk)]) {
      // Of a tab that was open before, when it looks.
      worker.fill(FIRST, { note: 'Hier' });
      worker.fill(SECOND, { note: 'Hier ook' });
      expect(worker.session.keeping).to.deep.equal({ status: 'failed', why: 'newer' });
      expect(worker.session.atRisk).to.equal(true);
      expect(worker.answer(SECOND)?.note).to.equal('Hier ook');
      expect([...disk.items]).to.deep.equal(before);
    }
    const late = reopened(disk);
    expect(late.session.keeping).to.deep.equal({ status: 'failed', why: 'newer' });
    expect(late.session.atRisk).to.equal(false);
    late.session.forget();
    expect(disk.items.size).to.equal(0);
    expect(late.session.keeping).to.deep.equal({ status: 'none' });
  });

  it('is listed up to a limit, with how much there is, and no further read', () => {
    const disk = new FakeDisk();
    const tab = disk.tab();
    const keys = Array.from({ length: 20_000 }, (_, n) => `${header}/x/${String(n)}`);
    for (const key of keys) disk.items.set(key, '');
    const { open } = tab;
    let reads = 0;
    tab.open = () => ({
      ...open(),
      length: keys.length,
      key: (at) => keys[at] ?? null,
      getItem: () => String(++reads),
    });
    const { session } = new Worker(tab);
    expect(reads).to.equal(LIMITS.listItems);
    expect(session.unreadableCount).to.equal(20_000);
    expect(session.unreadable).to.have.length(LIMITS.listItems);
  });
});

describe('forgetting', () => {
  beforeEach(startAgain);

  it('leaves nothing of a failure, of what could not be read and of conflicts', () => {
    const disk = new FakeDisk();
    disk.items.set(keyOf('a', SECOND.urn), '{"half":');
    const worker = reopened(disk);
    disk.failNext();
    worker.fill(FIRST, { note: 'Past niet' });
    expect(worker.session.keeping.status).to.equal('failed');
    expect(worker.session.unreadable).to.have.length(1);
    expect(worker.session.forget()).to.deep.equal({ left: 0 });
    expect(worker.session.keeping).to.deep.equal({ status: 'none' });
    expect(worker.session.unreadable).to.deep.equal([]);
    expect(worker.session.unreadableCount).to.equal(0);
    expect(worker.session.atRisk).to.equal(false);
    expect(worker.session.timesForgotten).to.equal(1);
  });

  it('says what it could not delete when the storage cannot be reached any more', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.fill(FIRST, { note: 'Blijft staan' });
    worker.tab.blocked = true;
    expect(worker.session.forget()).to.deep.equal({ left: 2 });
    expect(disk.items.size).to.equal(2);
  });
});

describe('what the page sets', () => {
  beforeEach(startAgain);

  it('takes nothing away of what is kept, and of a field that both have the newest holds', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    worker.fill(FIRST, { note: 'Oud, op de server' });
    const server = worker.session.checklist;
    worker.fill(FIRST, { note: 'Nieuwer, alleen hier' });
    worker.fill(SECOND, { note: 'Alleen hier' });
    const back = reopened(disk);
    back.session.replace(server);
    expect(back.answer(FIRST)?.note).to.equal('Nieuwer, alleen hier');
    back.tick(COURSE);
    expect(contents(reopened(disk))).to.equal(contents(back));
    expect(back.answer(SECOND)?.note).to.equal('Alleen hier');
  });

  it('is said to wait for a visitor, also after an earlier change, and is kept then', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    const given = filled(worker.session.checklist, SECOND, { note: 'Van de pagina' });
    worker.session.replace(given);
    expect(worker.session.keeping).to.deep.equal({ status: 'given' });
    worker.fill(FIRST, { note: 'Van de bezoeker' });
    expect(worker.session.keeping).to.deep.equal({ status: 'saved' });
    const again = filled(worker.session.checklist, SECOND, { note: 'Weer van de pagina' });
    disk.written.length = 0;
    worker.session.replace(again);
    worker.session.save();
    expect(worker.session.keeping).to.deep.equal({ status: 'given' });
    expect(worker.session.atRisk).to.equal(false);
    expect(disk.written).to.deep.equal([]);
    worker.fill(FIRST, { status: 'done' });
    expect(reopened(disk).answer(SECOND)?.note).to.equal('Weer van de pagina');
  });

  it('does not bring back what the visitor took away, when it is set once more', () => {
    const disk = new FakeDisk();
    const worker = reopened(disk);
    const given = filled(worker.session.checklist, SECOND, { evidence: ['https://voorbeeld.example/1'] });
    worker.session.replace(given);
    worker.fill(SECOND, { evidence: [], note: 'Zonder bewijs' });
    worker.session.replace(given);
    expect(worker.answer(SECOND)?.evidence).to.deep.equal([]);
  });

  it('goes again when the page sets something else, as long as nobody worked on it', () => {
    const disk = new FakeDisk();
    reopened(disk).fill(FIRST, { note: 'Bewaard' });
    const worker = reopened(disk);
    const kept = worker.session.checklist;
    worker.session.replace(filled(kept, SECOND, { note: 'Eerst dit' }));
    worker.session.replace(kept);
    expect(contents(worker)).to.equal(contents(reopened(disk)));
  });
});
