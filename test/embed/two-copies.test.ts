import { expect } from '@open-wc/testing';
import type { AlgorithmCard } from '../../src/index.js';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage } from '../helpers/policy-page.js';

/** A register of one, at an address that counts how often it is asked for. */
async function counted(): Promise<{ src: string; count: () => Promise<number> }> {
  const name = crypto.randomUUID();
  const record = { lars: '11111115', name: 'Parkeren', organization: 'Gemeente Nergens', status: 'In gebruik' };
  await fetch(`/__faults/switch/${name}`, { method: 'POST', body: JSON.stringify({ algoritme_versions: [record] }) });
  const count = async (): Promise<number> => (await (await fetch(`/__faults/count/${name}`)).json()) as number;
  return { src: `/__faults/switch/${name}`, count };
}

describe('two copies of the library', () => {
  it('share one download, and find each other’s sources', async () => {
    // The sources and what was built from them: the same code, in two sets of modules.
    await import('../../src/define/register-source.js');
    const built = '/dist/define/algorithm-card.js';
    await import(built);
    const { src, count } = await counted();
    const source = document.createElement('register-source');
    source.src = src;
    const cards = ['one', 'two'].map(() => {
      const card: AlgorithmCard = document.createElement('algorithm-card');
      card.algorithmId = '11111115';
      return card;
    });
    const [inside, apart] = cards as [AlgorithmCard, AlgorithmCard];
    source.append(inside);
    apart.src = src;
    document.body.append(source, apart);
    try {
      for (const card of cards) await until(() => card.shadowRoot?.textContent?.includes('Parkeren'));
      expect(customElements.get('algorithm-card')).not.to.equal((await import('../../src/index.js')).AlgorithmCard);
      // An address without a file name is also asked whether it is an API; that goes to another address.
      expect(await count()).to.equal(1);
    } finally {
      source.remove();
      apart.remove();
    }
  });

  it('of different versions: the first one stays, and one warning names both', async () => {
    const page = await openPolicyPage('older-version.html');
    try {
      await until(() => page.document.querySelector('algorithm-card')?.shadowRoot);
      const heard = (page.window as unknown as { warnings: string[] }).warnings;
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.contain('0.0.1')
        .and.to.contain((await import('../../src/index.js')).VERSION);
      expect(page.document.querySelector('register-search')?.textContent).to.equal('de oude');
      expect(page.errors).to.deep.equal([]);
    } finally {
      page.close();
    }
  });

  it('of the register and with everything: the first one stays, and a warning says what is missing', async () => {
    const page = await openPolicyPage('register-first.html');
    try {
      await until(() => page.document.querySelector('algorithm-card')?.shadowRoot);
      const heard = (page.window as unknown as { warnings: string[] }).warnings;
      await until(() => heard.length === 2);
      expect(heard[0]).to.contain('the file of the register is already on this page').and.to.contain('kader');
      // Also where it is the only file.
      expect(heard[1]).to.contain('<requirement-checklist> is not in the file of the register');
      expect(page.document.querySelector('requirement-checklist')?.shadowRoot).to.equal(null);
      expect(page.errors).to.deep.equal([]);
    } finally {
      page.close();
    }
  });
});
