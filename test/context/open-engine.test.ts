import { expect } from '@open-wc/testing';
import { NAMES_ON_PAGE, openEngine } from '../../src/context/open-engine.js';
import type { WorkerKind } from '../../src/context/worker-files.js';
import { RegisterError } from '../../src/core/errors.js';
import { openAt } from '../../src/core/open/open-register.js';
import type { Connection } from '../../src/core/remote/connect.js';
import type { SearchEngine, SearchResult } from '../../src/core/search/types.js';

const SMALL = new URL('/__sample/manifest.json', location.href).href;
const LARGE = new URL('/__csp/reference/large/manifest.json', location.href).href;
/** Has the name of a manifest, and is none. */
const RAW = new URL('/__csp/reference/raw/manifest.json', location.href).href;

/** Every worker that was asked for, with what it was given, and the loading of readers; `works` says whether one can start. */
function watched(works: boolean): { seen: string[]; later: Parameters<typeof openEngine>[2] } {
  const seen: string[] = [];
  const connection = (kind: WorkerKind): Promise<Connection | undefined> => {
    seen.push(`worker: ${kind}`);
    if (!works) return Promise.resolve(undefined);
    const open: Connection['open'] = (src, options, file) => {
      seen.push(file ? 'with the file' : 'without a file');
      return openAt(src, file, options);
    };
    return Promise.resolve({ open } as Connection);
  };
  const later = {
    snapshots: () => import('../../src/core/open/open-names.js'),
    readers: () => {
      seen.push('readers');
      return Promise.resolve(openAt);
    },
    connection,
  };
  return { seen, later };
}

const open = (src: string, later: Parameters<typeof openEngine>[2]): Promise<SearchEngine> =>
  openEngine(src, {}, later);

describe('who opens a register', () => {
  it('is the page for the names of a small snapshot, and a worker for its texts once the names have answered', async () => {
    const { seen, later } = watched(true);
    const engine = await open(SMALL, later);
    expect(seen).to.deep.equal([]);
    const early: [SearchResult['stage'], number][] = [];
    const whole = await engine.search('gemeente', { onEarly: ({ stage }) => early.push([stage, seen.length]) });
    expect(early).to.deep.equal([['names', 0]]);
    expect(whole.stage).to.equal('texts');
    expect(seen).to.deep.equal(['worker: snapshot', 'with the file']);
    await engine.search('bezwaar');
    expect(await engine.find(whole.hits[0]?.id ?? '')).to.include({ id: whole.hits[0]?.id });
    expect(seen).to.have.length(2);
  });

  it('is the page for all of it where no worker can start', async () => {
    const { seen, later } = watched(false);
    const engine = await open(SMALL, later);
    expect((await engine.search('parkeren')).total).to.be.greaterThan(0);
    expect(seen).to.deep.equal(['worker: snapshot']);
  });

  it('is a worker for all of a large snapshot, before any search', async () => {
    const { seen, later } = watched(true);
    const { info } = await open(LARGE, later);
    expect(info.count).to.be.greaterThan(NAMES_ON_PAGE);
    expect(seen).to.deep.equal(['worker: snapshot', 'with the file']);
  });

  it('is the other worker for what is no snapshot, or the readers on the page', async () => {
    const there = watched(true);
    expect((await open(RAW, there.later)).info.count).to.equal(0);
    expect(there.seen).to.deep.equal(['worker: reading', 'with the file']);

    const here = watched(false);
    expect((await open(RAW, here.later)).info.count).to.equal(0);
    expect(here.seen).to.deep.equal(['worker: reading', 'readers']);
  });

  it('leaves it to the worker to fetch what does not have the name of a manifest', async () => {
    const { seen, later } = watched(true);
    const opening = open(new URL('/__faults/404/register.json', location.href).href, later);
    expect(await opening.catch((error: unknown) => error)).to.be.instanceOf(RegisterError);
    expect(seen).to.deep.equal(['worker: reading', 'without a file']);
  });

  it('tells an early answer once, also when the names alone cannot give it', async () => {
    const { later } = watched(true);
    const engine = await open(SMALL, later);
    const stages: string[] = [];
    const onEarly = ({ stage }: SearchResult): number => stages.push(stage);
    await engine.search('', { sort: 'newest', onEarly });
    expect(stages.length).to.be.lessThan(2);
    await engine.search('gemeente', { onEarly });
    expect(stages.length).to.be.lessThan(3);
  });
});
