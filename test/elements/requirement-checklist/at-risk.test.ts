import { expect } from '@open-wc/testing';
import { browserStorage } from '../../../src/context/checklist/browser-storage.js';
import { keyOf } from '../../../src/context/checklist/keys.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { until } from '../helpers/harness.js';
import { checklistIn, choose, clean, freshId, keysOf, type Shown, type } from './checklists.js';

const DOOR = 'De deur van de serverruimte gaat op slot';
const ROBOTS = 'Robots leggen uit wat zij doen';

const leave = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

async function finish({ screen, element }: Shown, title = DOOR): Promise<void> {
  if (!screen.row(title).querySelector('select')) screen.button(title).click();
  await element.updateComplete;
  choose(screen.fieldOf(title, 'Status'), 'done');
  await element.updateComplete;
}

describe('work that cannot be kept', () => {
  const { setItem } = Storage.prototype;
  const fill = (): void => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  const makeRoom = (): void => {
    Storage.prototype.setItem = setItem;
  };
  afterEach(() => {
    makeRoom();
    leave();
    clean();
  });

  it('is warned of after the element has got another checklist, and shown when it is back', async () => {
    const shown = await checklistIn();
    const { element, screen, id } = shown;
    fill();
    await finish(shown);
    element.checklistId = freshId();
    await element.updateComplete;
    expect(screen.text('.keeping')).to.include('blijven in deze browser');
    expect(leave()).to.equal(true);
    element.checklistId = id;
    await element.updateComplete;
    expect(screen.text('.keeping')).to.include('geen ruimte meer');
    expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Klaar');
  });

  it('is kept as soon as another checklist can be kept', async () => {
    const shown = await checklistIn();
    const { element, id } = shown;
    fill();
    await finish(shown);
    element.checklistId = freshId();
    await element.updateComplete;
    makeRoom();
    await finish(shown, ROBOTS);
    expect(keysOf(id)).to.have.length(2);
    expect(leave()).to.equal(false);
  });

  it('is warned of after the element is gone, and kept when the visitor comes back to the page', async () => {
    const shown = await checklistIn();
    fill();
    await finish(shown);
    shown.element.remove();
    expect(leave()).to.equal(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(keysOf(shown.id)).to.deep.equal([]);
    makeRoom();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(keysOf(shown.id)).to.have.length(2);
    expect(leave()).to.equal(false);
  });

  it('is shown to be gone from the browser when the visitor comes back to the page, and can be put back', async () => {
    const shown = await checklistIn();
    const { screen, element, id } = shown;
    await finish(shown);
    // Without an event: a script of this page did it, or the visitor in the settings of the browser.
    for (const key of keysOf(id)) localStorage.removeItem(key);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(screen.text('.root')).to.include('Uw opgeslagen antwoorden zijn gewist');
    expect(leave()).to.equal(true);
    screen.button('Sla ze opnieuw op').click();
    await element.updateComplete;
    expect(keysOf(id)).to.have.length(2);
    expect(screen.text('.keeping')).to.include('Opgeslagen in deze browser');
  });

  it('is warned of when it is only in a field still', async () => {
    const { screen, element } = await checklistIn();
    screen.button(DOOR).click();
    await element.updateComplete;
    const field = screen.fieldOf<HTMLInputElement>(DOOR, 'Voeg bewijs toe');
    field.focus();
    type(field, 'zaak 12', false);
    await element.updateComplete;
    fill();
    expect(leave()).to.equal(true);
  });

  it('has listeners on the page only as long as there is reason to, and none after the element', async () => {
    const heard = new Map<unknown, string>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (wanted: string): number => [...heard.values()].filter((name) => name === wanted).length;
    window.addEventListener = (name: string, ...rest: [EventListenerOrEventListenerObject]) => {
      heard.set(rest[0], name);
      add.call(window, name, ...rest);
    };
    window.removeEventListener = (name: string, ...rest: [EventListenerOrEventListenerObject]) => {
      heard.delete(rest[0]);
      remove.call(window, name, ...rest);
    };
    try {
      const shown = await checklistIn();
      expect([count('pagehide'), count('beforeunload')]).to.deep.equal([1, 0]);
      fill();
      await finish(shown);
      expect(count('beforeunload')).to.equal(1);
      makeRoom();
      await finish(shown, ROBOTS);
      expect(count('beforeunload')).to.equal(0);
      const note = shown.screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie');
      note.focus();
      expect(count('beforeunload')).to.equal(1);
      note.blur();
      await shown.element.updateComplete;
      expect(count('beforeunload')).to.equal(0);
      note.focus();
      shown.element.remove();
      expect([count('pagehide'), count('beforeunload'), count('storage'), count('pageshow')]).to.deep.equal([
        0, 0, 0, 0,
      ]);
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });
});

describe('two elements with one checklist', () => {
  afterEach(clean);

  it('keep another tab away from what is typed in the one, when the other is taken away', async () => {
    const id = freshId();
    const one = await checklistIn({ id });
    const other = await checklistIn({ id });
    await finish(one);
    const note = one.screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie');
    note.focus();
    await one.element.updateComplete;
    other.element.remove();
    const key = keyOf(id, 'urn:nl:ak:ver:bio-90');
    const theirs = localStorage.getItem(key)!.replace('"note":""', '"note":"Van een ander tabblad"');
    localStorage.setItem(key, theirs);
    dispatchEvent(new StorageEvent('storage', { key, newValue: theirs, storageArea: localStorage }));
    await one.element.updateComplete;
    expect(note.value).to.equal('');
    note.blur();
    await until(() => note.value === 'Van een ander tabblad');
  });

  it('do not bring back in the one what was deleted in the other', async () => {
    const id = freshId();
    const [answer] = workedOn().answers;
    const withdrawn = { ...answer!, urn: 'urn:nl:ak:ver:oud-90', title: 'Vervallen vereiste' };
    localStorage.setItem(keyOf(id, ''), JSON.stringify({ ...workedOn(), answers: [] }));
    localStorage.setItem(keyOf(id, withdrawn.urn), JSON.stringify(withdrawn));
    const one = await checklistIn({ id });
    const other = await checklistIn({ id });
    one.screen.button('Vervallen vereiste').click();
    await one.element.updateComplete;
    one.screen.button('Verwijder dit antwoord').click();
    await one.element.updateComplete;
    expect(one.screen.text('[part=message]')).to.include('Maak ongedaan');
    other.screen.button('Wis deze checklist').click();
    await other.element.updateComplete;
    other.screen.button('Ja, wis alles').click();
    await one.element.updateComplete;
    expect(one.screen.text('[part=message]')).not.to.include('Maak ongedaan');
    expect(keysOf(id)).to.deep.equal([]);
  });
});

describe('what a checklist says of its keeping', () => {
  afterEach(clean);

  it('is that what the page set waits for the visitor', async () => {
    const { screen, element, id } = await checklistIn();
    element.value = writeChecklist(workedOn());
    await element.updateComplete;
    expect(screen.text('.keeping')).to.equal('Nog niet opgeslagen. Dat gebeurt bij uw eerste wijziging.');
    expect(keysOf(id)).to.deep.equal([]);
  });

  it('shows what cannot be read, for the visitor to keep', async () => {
    const id = freshId();
    localStorage.setItem(keyOf(id, 'urn:nl:ak:ver:bio-90'), '{"half":');
    const { screen } = await checklistIn({ id });
    const area = screen.all<HTMLTextAreaElement>('details textarea')[0]!;
    expect(area.value).to.include('{"half":');
    expect(area.labels[0]!.textContent).to.include('Kopieer deze tekst');
  });
});

describe('the storage of the page', () => {
  it('is not taken for another one, of which the browser tells too', () => {
    const heard: (string | null)[] = [];
    const deaf = browserStorage.listen((key) => heard.push(key));
    dispatchEvent(new StorageEvent('storage', { key: 'session', storageArea: sessionStorage }));
    dispatchEvent(new StorageEvent('storage', { key: 'local', storageArea: localStorage }));
    deaf();
    dispatchEvent(new StorageEvent('storage', { key: 'late', storageArea: localStorage }));
    expect(heard).to.deep.equal(['local']);
  });
});
