import { expect } from '@open-wc/testing';
import { workerConnection } from '../../src/context/search-worker.js';
import { setWorkerFiles } from '../../src/context/worker-files.js';

const REGISTER = new URL('/__sample/manifest.json', location.href).href;

describe('the address of a worker', () => {
  // Turbopack gives a path, where other bundlers give a whole address.
  it('may be a path, or no address at all: without a worker the page searches itself', async () => {
    setWorkerFiles({ snapshot: '/__csp/reference/dist/worker.js', reading: 'http://[', type: 'module' });
    expect(await workerConnection('snapshot', REGISTER)).to.have.property('isBroken', false);
    expect(await workerConnection('reading', REGISTER)).to.equal(undefined);
  });
});
