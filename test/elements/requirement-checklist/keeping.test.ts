import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { browserStorage } from '../../../src/context/checklist/browser-storage.js';
import { ChecklistSession } from '../../../src/context/checklist/checklist-session.js';
import { keyOf } from '../../../src/context/checklist/keys.js';
import { type AnswerPatch, emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { answerOf, withAnswer } from '../../../src/core/checklist/checklist.js';
import { workedOn } from '../../../stories/support/checklists.js';
import { inventedKader } from '../../../stories/support/invented-kader.js';
import { listen, until } from '../helpers/harness.js';
import { checklistIn, choose, clean, freshId, keysOf, MOMENT, type, wipe } from './checklists.js';

const ROBOTS = 'Robots leggen uit wat zij doen';
const DOOR = 'De deur van de serverruimte gaat op slot';

/** What another tab does to a checklist, told as a browser tells it. */
function otherTab(id: string): (title: string, patch: AnswerPatch, changed?: string) => void {
  const session = new ChecklistSession(id, browserStorage);
  return (title, patch, changed = '2026-06-17T11:00:00.000Z') => {
    const item = inventedKader().requirements.find((one) => one.title.nl === title)!;
    session.subscribe(() => undefined);
    const answer = answerOf(session.checklist, item.urn) ?? emptyAnswer(item, title);
    session.edit(withAnswer(session.checklist, withPatch(answer, patch, changed)));
    session.save();
    dispatchEvent(new StorageEvent('storage', { key: keyOf(id, item.urn), storageArea: localStorage }));
  };
}

describe('the keeping of a checklist', () => {
  afterEach(clean);

  it('is told of before the first change', async () => {
    const { screen } = await checklistIn();
    expect(screen.text('.keeping'))
      .to.include('Uw antwoorden blijven in deze browser')
      .and.include('zeven dagen')
      .and.include('privévenster');
  });

  it('brings back what was filled in, with the profile', async () => {
    const id = freshId();
    otherTab(id)(ROBOTS, { status: 'done', responsible: 'A. Verzonnen' });
    const { screen, element } = await checklistIn({ id });
    expect(screen.inRow(ROBOTS, '.chip').textContent).to.equal('Klaar');
    expect(screen.text('.keeping')).to.include('Opgeslagen in deze browser').and.include('privévenster');
    expect(element.checklist.answers).to.have.length(1);
  });

  it('shows what another tab does, and leaves the focus and what is being typed', async () => {
    const { screen, element, id } = await checklistIn();
    screen.button(DOOR).click();
    await element.updateComplete;
    const note = screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie');
    note.focus();
    type(note, 'Ik typ nog', false);
    const other = otherTab(id);
    other(ROBOTS, { status: 'done' });
    other(DOOR, { note: 'Van het andere tabblad', status: 'in-progress' });
    await element.updateComplete;
    expect(screen.inRow(ROBOTS, '.chip').textContent).to.equal('Klaar');
    expect(note.value).to.equal('Ik typ nog');
    expect(screen.focused === note).to.equal(true);

    type(note, 'Ik typ nog even', true);
    await element.updateComplete;
    expect(note.value).to.equal('Ik typ nog even');
    expect(screen.fieldOf<HTMLSelectElement>(DOOR, 'Status').value).to.equal('in-progress');
    const told = screen.all('.notice').find((one) => one.textContent.includes('ander tabblad'))!;
    expect(told.textContent).to.include('Ik typ nog even').and.include('Van het andere tabblad');
    screen.button('Neem wat in het andere tabblad staat').click();
    await element.updateComplete;
    expect(screen.fieldOf<HTMLTextAreaElement>(DOOR, 'Notitie').value).to.equal('Van het andere tabblad');
    expect(localStorage.getItem(keyOf(id, 'urn:nl:ak:ver:bio-90'))).to.include('Van het andere tabblad');
  });

  it('says that what was kept has been deleted elsewhere, and puts it back on request', async () => {
    const { screen, element, id } = await checklistIn();
    screen.button(DOOR).click();
    await element.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'done');
    wipe();
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    await element.updateComplete;
    expect(screen.text('.keeping')).to.include('gewist').and.include('Op dit scherm staan ze nog');
    screen.button('Sla ze opnieuw op').click();
    await element.updateComplete;
    expect(screen.text('.keeping')).to.include('Opgeslagen in deze browser');
    expect(keysOf(id)).to.have.length(2);
  });

  it('warns when the page is left only as long as something is not kept', async () => {
    const { screen, element } = await checklistIn();
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    screen.button(DOOR).click();
    await element.updateComplete;
    const speech = listen();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      choose(screen.fieldOf(DOOR, 'Status'), 'done');
      await element.updateComplete;
      expect(screen.text('.keeping')).to.include('geen ruimte meer').and.include('Download');
      expect(leave()).to.equal(true);
      // Also to who does not see the line.
      await until(() => speech.said.some((line) => line.includes('Opslaan lukt niet')));
    } finally {
      speech.stop();
      Storage.prototype.setItem = setItem;
    }
    screen.button('Probeer opnieuw op te slaan').click();
    await element.updateComplete;
    expect(screen.text('.keeping')).to.include('Opgeslagen in deze browser');
    expect(leave()).to.equal(false);
  });

  it('36. deletes after asking, and says what was deleted', async () => {
    const { screen, element, id } = await checklistIn();
    screen.button(DOOR).click();
    await element.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'done');
    await element.updateComplete;
    screen.button('Wis deze checklist').click();
    await element.updateComplete;
    expect(screen.focused!.textContent).to.include('kan niet ongedaan');
    screen.button('Annuleer').click();
    await element.updateComplete;
    expect(screen.focused === screen.button('Wis deze checklist')).to.equal(true);
    expect(keysOf(id)).to.have.length(2);
    screen.button('Wis deze checklist').click();
    await element.updateComplete;
    screen.button('Ja, wis alles').click();
    await element.updateComplete;
    expect(keysOf(id)).to.deep.equal([]);
    expect(screen.text('.message')).to.equal('Gewist: 1 antwoord en 0 aangekruiste maatregelen.');
    expect(screen.focused!.textContent).to.include('Gewist: 1 antwoord');
    expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Te doen');
  });

  it('is shared by two elements with one id', async () => {
    const id = freshId();
    const one = await checklistIn({ id });
    const other = await checklistIn({ id });
    one.screen.button(DOOR).click();
    await one.element.updateComplete;
    choose(one.screen.fieldOf(DOOR, 'Status'), 'done');
    await other.element.updateComplete;
    expect(other.screen.inRow(DOOR, '.chip').textContent).to.equal('Klaar');
    const third = await checklistIn();
    expect(third.screen.inRow(DOOR, '.chip').textContent).to.equal('Te doen');
  });

  it('35. tells in a frame that may keep nothing, before anything is filled in', async () => {
    const id = freshId();
    // As in a frame with an opaque origin, where even naming the storage throws.
    const { open } = browserStorage;
    browserStorage.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const { screen, element } = await checklistIn({ id });
      expect(screen.text('.keeping')).to.include('kan hier niets bewaren');
      screen.button(DOOR).click();
      await element.updateComplete;
      choose(screen.fieldOf(DOOR, 'Status'), 'done');
      await element.updateComplete;
      expect(screen.text('.keeping')).to.include('Opslaan lukt niet');
      expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Klaar');
      expect(element.value).to.include('"done"');
    } finally {
      browserStorage.open = open;
    }
  });

  describe('when somebody has changed what is kept', () => {
    const URN = 'urn:nl:ak:ver:aia-90';
    const HTML = '<img src=x onerror="document.title=\'hacked\'"><b>vet</b>';
    const good = JSON.stringify(workedOn().answers.find(({ urn }) => urn === URN));
    const whole = JSON.stringify({ ...workedOn(), answers: [] });
    const odd: unknown[] = [null, true, 0, -1, 1e308, '', HTML, [], {}, [[]], { toString: 1 }, [HTML], { urn: URN }];

    /** Two hundred kinds of what may stand there instead. */
    function* tampered(): Generator<[key: 'header' | 'answer' | 'stray', text: string]> {
      const broken = ['', '{', 'null', 'NaN', '[]', '"x"', '\u0000', '{"a":', HTML, '['.repeat(5000), '9'.repeat(400)];
      for (const text of broken)
        yield* [['header', text] as const, ['answer', text] as const, ['stray', text] as const];
      const record = JSON.parse(good) as Record<string, unknown>;
      for (const field of Object.keys(record)) {
        for (const value of odd) yield ['answer', JSON.stringify({ ...record, [field]: value })];
      }
      const header = JSON.parse(whole) as Record<string, unknown>;
      for (const field of Object.keys(header)) {
        for (const value of odd) yield ['header', JSON.stringify({ ...header, [field]: value })];
      }
      yield ['answer', `{"__proto__":{"polluted":true},${good.slice(1)}`];
      yield ['header', `{"__proto__":{"polluted":true},${whole.slice(1)}`];
      yield ['answer', good.replace(URN, 'urn:nl:ak:ver:aia-91')];
      yield ['stray', good];
    }

    it('never throws, draws no markup, loses nothing of the rest: 200 kinds', async () => {
      const neighbour = JSON.stringify({ ...workedOn().answers[0], urn: 'urn:nl:ak:ver:bio-90', note: 'Blijft staan' });
      const errors: unknown[] = [];
      const hear = (event: ErrorEvent | PromiseRejectionEvent): number => errors.push(event);
      addEventListener('error', hear);
      addEventListener('unhandledrejection', hear);
      let kinds = 0;
      for (const [place, text] of tampered()) {
        kinds++;
        const id = freshId();
        localStorage.setItem(keyOf(id, ''), place === 'header' ? text : whole);
        localStorage.setItem(keyOf(id, URN), place === 'answer' ? text : good);
        localStorage.setItem(keyOf(id, 'urn:nl:ak:ver:bio-90'), neighbour);
        if (place === 'stray') localStorage.setItem(`${keyOf(id, '')}/%E0%A4%A`, text);
        const before = localStorage.getItem(keyOf(id, URN));
        const { screen, element } = await checklistIn({ id });
        for (const button of screen.all('[part=title]')) button.click();
        await element.updateComplete;
        expect(screen.has('img, b, script'), text).to.equal(false);
        expect(answerOf(element.checklist, 'urn:nl:ak:ver:bio-90')?.note, text).to.equal('Blijft staan');
        // Looking changes nothing.
        expect(localStorage.getItem(keyOf(id, URN))).to.equal(before);
        element.remove();
        wipe();
      }
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
      expect(kinds).to.be.at.least(200);
      expect(errors).to.deep.equal([]);
      expect(document.title).not.to.include('hacked');
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      // Firefox draws 200 checklists in as many seconds as a busy machine lets it.
    });

    it('puts aside what it cannot read before it writes there, and says so', async () => {
      const id = freshId();
      localStorage.setItem(keyOf(id, URN), '{"half":');
      const { screen, element } = await checklistIn({ id });
      expect(screen.text('.root')).to.include('1 opgeslagen onderdeel kan niet worden gelezen');
      screen.button(ROBOTS).click();
      await element.updateComplete;
      choose(screen.fieldOf(ROBOTS, 'Status'), 'done');
      await element.updateComplete;
      expect(keysOf(id).map((key) => localStorage.getItem(key))).to.include('{"half":');
      expect(localStorage.getItem(keyOf(id, URN))).to.include('"done"');
    });
  });

  it('puts aside too what it can read only in part', async () => {
    const id = freshId();
    const urn = 'urn:nl:ak:ver:aia-90';
    const raw = JSON.stringify({ ...workedOn().answers[0], urn, due: 'ooit', extra: 'van een ander' });
    localStorage.setItem(keyOf(id, urn), raw);
    const { screen, element } = await checklistIn({ id });
    screen.button(ROBOTS).click();
    await element.updateComplete;
    choose(screen.fieldOf(ROBOTS, 'Status'), 'in-review');
    expect(keysOf(id).map((key) => localStorage.getItem(key))).to.include(raw);
  });

  it('hears what another page does, and is heard by it', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Andere pagina"></iframe>`);
    const page = frame.contentWindow as Window & typeof globalThis;
    const id = freshId();
    const other = new ChecklistSession(id, {
      open: () => page.localStorage,
      listen: (listener) => {
        const hear = ({ key }: StorageEvent): void => listener(key);
        page.addEventListener('storage', hear);
        return () => page.removeEventListener('storage', hear);
      },
    });
    other.subscribe(() => undefined);
    const { screen, element } = await checklistIn({ id });
    const [robots] = inventedKader().requirements;
    other.edit(withAnswer(other.checklist, withPatch(emptyAnswer(robots!, ROBOTS), { status: 'done' }, MOMENT)));
    other.save();
    await until(() => screen.inRow(ROBOTS, '.chip').textContent === 'Klaar');
    screen.button(DOOR).click();
    await element.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'in-review');
    await until(() => other.checklist.answers.length === 2);
    expect(other.keeping).to.deep.equal({ status: 'saved' });
  });

  it('shows the checklist as it was kept when another is asked for', async () => {
    const { element, screen } = await checklistIn();
    const id = freshId();
    otherTab(id)(DOOR, { status: 'in-review' });
    element.checklistId = id;
    await element.updateComplete;
    await until(() => screen.inRow(DOOR, '.chip').textContent === 'Wordt beoordeeld');
  });
});
