import { expect } from '@open-wc/testing';
import { kaderStoreFor } from '../../src/context/kader-store.js';
import type { KaderStore } from '../../src/context/kader-types.js';
import { lateParts, setLateParts } from '../../src/context/late-parts.js';
import { inventedKader } from '../../stories/support/invented-kader.js';

/** The state of a store after a question, which waits until it is known. */
async function settled(store: KaderStore): Promise<KaderStore['state']> {
  await store.text('x').catch(() => undefined);
  return store.state;
}

describe('the parts that are loaded late', () => {
  it('open a kader from a server', async () => {
    const address = new URL(`/__faults/switch/${crypto.randomUUID()}.json`, location.href).href;
    await fetch(address, { method: 'POST', body: JSON.stringify(inventedKader()) });
    expect(await settled(kaderStoreFor(address))).to.deep.equal({ status: 'ready', kader: inventedKader() });
  });

  it('tell of what is no kader', async () => {
    const address = new URL('/__faults/html200/kader.json', location.href).href;
    expect(await settled(kaderStoreFor(address))).to.have.nested.property('error.code', 'not-data');
  });

  it('give the built-in catalogue', async () => {
    expect(await settled(kaderStoreFor('')))
      .to.have.nested.property('kader.requirements')
      .with.length(63);
  });

  it('can be replaced by a build that loads them in another way', async () => {
    const usual = lateParts();
    setLateParts({ ...usual, catalogue: () => Promise.resolve(inventedKader()) });
    expect(await lateParts().catalogue()).to.deep.equal(inventedKader());
    setLateParts(usual);
  });
});
