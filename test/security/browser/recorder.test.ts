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
