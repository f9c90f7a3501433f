import { expect } from '@open-wc/testing';

interface Note {
  what: string;
  detail: string;
  byLibrary: boolean;
}

const { notes } = (globalThis as unknown as { __recorder: { notes: Note[] } }).__recorder;

/** What the recorder notes while something is done; afterwards it is forgotten, so that this file is not judged by it. */
async function noted(act: () => unknown): Promise<string[]> {
  const from = notes.length;
  await act();
  return notes.splice(from).map(({ what, detail }) => `${what} ${detail}`);
}

describe('the recorder that runs over all tests in browsers', () => {
  it('hears every request, to whatever host', async () => {
    const said = await noted(async () => {
      await fetch('https://policy-page.invalid/a').catch(() => undefined);
      new XMLHttpRequest().open('GET', 'https://policy-page.invalid/b');
      navigator.sendBeacon('/__faults/empty');
    });
    expect(said.join()).to.contain('/a').and.to.contain('/b').and.to.contain('/__faults/empty');
  });

  it('hears what is loaded from another host without a call', async () => {
    const said = await noted(async () => {
      const image = document.createElement('img');
      const heard = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
      image.src = 'https://policy-page.invalid/c.png';
      await heard;
    });
    expect(said.join()).to.contain('request https://policy-page.invalid/c.png');
  });

  it('leaves a worker no other host', async () => {
    // The same server by another name.
    const other = `http://localhost:${location.port}/__faults/switch/${crypto.randomUUID()}`;
    const gets = async (): Promise<unknown> => (await fetch(new URL(other).pathname.replace('switch', 'count'))).json();
    const code = `fetch('${other}', { mode: 'no-cors' }).then(() => postMessage('there'), () => postMessage('stopped'))`;
    const script = `/__faults/script/${crypto.randomUUID()}`;
    await fetch(script, { method: 'POST', body: code });
    const worker = new Worker(script);
    try {
      const { data } = await new Promise<MessageEvent<string>>((resolve) => (worker.onmessage = resolve));
      expect(data).to.equal('stopped');
      expect(await gets()).to.equal(0);
    } finally {
      worker.terminate();
    }
    // What does arrive is counted.
    await fetch(new URL(other).pathname);
    expect(await gets()).to.equal(1);
  });

  it('hears every write to what a browser keeps, and every cookie', async () => {
    const said = await noted(() => {
      localStorage.setItem('recorder', '1');
      sessionStorage.setItem('recorder-2', '1');
      localStorage.removeItem('recorder');
      sessionStorage.clear();
      indexedDB.open('recorder-3').onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close();
      // Over before it began, so that nothing is left.
      document.cookie = 'recorder-4=1; max-age=0';
    });
    expect(said).to.include.members(['storage recorder', 'storage recorder-2', 'storage indexedDB recorder-3']);
    expect(said.join()).to.contain('cookie recorder-4');
    indexedDB.deleteDatabase('recorder-3');
  });

  it('knows that a test is not the library', () => {
    localStorage.setItem('recorder', '1');
    expect(notes.pop()?.byLibrary).to.equal(false);
    localStorage.removeItem('recorder');
    notes.pop();
  });
});
