import { expect } from '@open-wc/testing';
import { emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer } from '../../../src/core/checklist/checklist.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { PROFILE, workedOn } from '../../../stories/support/checklists.js';
import { inventedKader } from '../../../stories/support/invented-kader.js';
import { heard, until } from '../helpers/harness.js';
import { checklistIn, choose, clean, freshId, type Shown, type } from './checklists.js';

const ROBOTS = 'Robots leggen uit wat zij doen';
const DOOR = 'De deur van de serverruimte gaat op slot';

/** Catches the file that a click would download. */
async function downloaded(act: () => void): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function catches(this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    act();
    const { href, download } = await until(() => links[0]);
    const content = await (await fetch(href)).blob();
    return { name: download, text: await content.text(), bytes: new Uint8Array(await content.arrayBuffer()) };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

const open = async ({ screen, element }: Shown): Promise<void> => {
  screen.button('Downloaden en printen').click();
  await element.updateComplete;
};

/** Chooses a file as a visitor does. */
async function give({ screen, element }: Shown, text: string, name = 'checklist.json'): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'application/json' }));
  const input = screen.one<HTMLInputElement>('input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => screen.text('.files .fault') || screen.has('.files .notice'));
  await element.updateComplete;
}

const withOne = (
  title: string,
  patch: Parameters<typeof withPatch>[1],
  changed = '2026-06-20T10:00:00.000Z',
): string => {
  const item = inventedKader().requirements.find((one) => one.title.nl === title)!;
  return writeChecklist(withAnswer(emptyChecklist('elders'), withPatch(emptyAnswer(item, title), patch, changed)));
};

describe('the files of a checklist', () => {
  afterEach(clean);

  it('hold a requirement of several groups once in a table, with the names of all', async () => {
    const shown = await checklistIn();
    await open(shown);
    const { text } = await downloaded(() => shown.screen.button('Download als tabel').click());
    const rows = text.split('\r\n').filter((row) => row.includes('aia-91'));
    expect(rows).to.have.length(1);
    expect(rows[0]).to.include('"Implementatie; Monitoring en beheer"');
    expect(text.split('\r\n').filter((row) => /;"[a-z]+-\d+";/.test(row))).to.have.length(5);
  });

  it('hold everything in JSON, whatever is in view', async () => {
    const shown = await checklistIn({ checklist: workedOn() });
    await open(shown);
    shown.element.renderRoot.querySelector<HTMLInputElement>('.filters input[type=checkbox]')!.click();
    await shown.element.updateComplete;
    const { name, text } = await downloaded(() => shown.screen.button('Download om later').click());
    expect(name).to.match(/^checklist-test-[\w-]+-2026-06-17\.json$/);
    expect(text).to.equal(shown.element.value);
    expect(JSON.parse(text)).to.have.property('answers').with.length(4);
    expect(shown.screen.text('.message')).to.include(name);
  });

  it('hold exactly the rows in view for people, with what those are', async () => {
    const shown = await checklistIn({ checklist: workedOn() });
    await open(shown);
    choose(shown.screen.one('.filters select'), 'done');
    await shown.element.updateComplete;
    expect(shown.screen.titles).to.deep.equal([ROBOTS, 'Deze vereiste is vervallen']);
    const { text } = await downloaded(() => shown.screen.button('Download als tabel').click());
    const lines = text.trim().split('\r\n');
    const head = lines.findIndex((line) => line.includes('"Vereiste"'));
    expect(lines.slice(head + 1)).to.have.length(2);
    expect(text).to.include('Status: Klaar').and.include('2026-06-17').and.include('hoog risico');
    const markdown = await downloaded(() => shown.screen.button('Download als tekst').click());
    expect(markdown.text).to.include(ROBOTS).and.not.include('serverruimte');
  });

  for (const [label, ending] of [
    ['Download voor Excel', 'xlsx'],
    ['Download voor LibreOffice', 'ods'],
  ] as const) {
    it(`are spreadsheets on request: ${ending}`, async () => {
      const shown = await checklistIn({ checklist: workedOn() });
      await open(shown);
      const { name, bytes } = await downloaded(() => shown.screen.button(label).click());
      expect(name.endsWith(`.${ending}`)).to.equal(true);
      // Both are ZIP files.
      expect([...bytes.slice(0, 2)]).to.deep.equal([0x50, 0x4b]);
    });
  }

  it('can be shown as text, where a frame may give no files', async () => {
    const shown = await checklistIn({ checklist: workedOn() });
    await open(shown);
    shown.screen.button('Toon de tekst').click();
    await shown.element.updateComplete;
    expect(shown.screen.one<HTMLTextAreaElement>('.panel textarea').value).to.equal(shown.element.value);
  });

  it('show what they change before they do, and can be undone', async () => {
    const shown = await checklistIn({ profile: '' });
    const { screen, element } = shown;
    screen.button(DOOR).click();
    await element.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'in-progress');
    const before = element.value;
    const events = heard(element, 'ar-checklist-change');
    await give(shown, withOne(DOOR, { status: 'done', note: 'Uit het bestand' }));
    await until(() => screen.focused?.textContent === 'Dit verandert er');
    const told = screen.text('.files .notice');
    expect(told)
      .to.include('van ‘Mee bezig’ naar ‘Klaar’')
      .and.include('Notitie: ‘Uit het bestand’')
      .and.include('elders');
    expect(element.value).to.equal(before);

    screen.checkbox('Houd wat hier staat').click();
    await element.updateComplete;
    expect(screen.text('.files .notice')).not.to.include('naar ‘Klaar’');
    screen.checkbox('Neem het nieuwste').click();
    await element.updateComplete;
    screen.button('Voeg samen').click();
    await element.updateComplete;
    expect(events).to.have.length(1);
    expect(screen.inRow(DOOR, '.chip').textContent).to.equal('Klaar');
    expect(screen.focused!.textContent).to.include('ingelezen');
    screen.button('Maak ongedaan').click();
    await element.updateComplete;
    expect(element.value).to.equal(before);
  });

  it('can be cancelled', async () => {
    const shown = await checklistIn();
    await give(shown, withOne(DOOR, { status: 'done' }));
    shown.screen.button('Annuleer').click();
    await shown.element.updateComplete;
    expect(shown.screen.focused === shown.screen.one('input[type=file]')).to.equal(true);
    expect(shown.element.checklist.answers).to.deep.equal([]);
  });

  for (const [name, text, sentence] of [
    ['a picture', '\u0089PNG', 'geen checklist'],
    ['other JSON', '{"a":1}', 'geen checklist'],
    ['half a file', withOne(DOOR, { status: 'done' }).slice(0, 200), 'geen checklist'],
    ['a newer format', withOne(DOOR, {}).replace('"formatVersion": 1', '"formatVersion": 2'), 'nieuwere versie'],
  ] as const) {
    it(`say what is wrong with ${name}`, async () => {
      const shown = await checklistIn();
      await give(shown, text);
      expect(shown.screen.text('.files .fault')).to.include(sentence);
      expect(shown.screen.one('input[type=file]').getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('35. survive going out and coming in again', async () => {
    const shown = await checklistIn({ profile: '', checklist: workedOn() });
    await open(shown);
    const { text } = await downloaded(() => shown.screen.button('Download om later').click());
    const other = await checklistIn({ profile: '' });
    await give(other, text);
    other.screen.button('Voeg samen').click();
    await other.element.updateComplete;
    const plain = (json: string): unknown => ({ ...(JSON.parse(json) as object), id: '' });
    expect(plain(other.element.value)).to.deep.equal(plain(text));
  });

  it('are there too when the kader cannot be read', async () => {
    const { failedKader } = await import('../../../stories/support/fake-kader.js');
    const shown = await checklistIn({ store: failedKader(), checklist: workedOn() });
    await open(shown);
    const { text } = await downloaded(() => shown.screen.button('Download om later').click());
    expect(JSON.parse(text)).to.have.property('answers').with.length(4);
    expect(shown.screen.buttons.join()).not.to.include('CSV');
  });
});

describe('a checklist in a form', () => {
  afterEach(clean);

  async function inForm(profile = PROFILE): Promise<Shown & { form: HTMLFormElement }> {
    const shown = await checklistIn({ name: 'checklist', profile });
    const form = document.createElement('form');
    shown.element.replaceWith(form);
    form.append(shown.element);
    const place = document.createElement('story-kader');
    Object.assign(place, { given: shown.store });
    form.replaceWith(place);
    place.append(form);
    await shown.element.updateComplete;
    return { ...shown, form };
  }

  it('posts its value as JSON', async () => {
    const { screen, element, form } = await inForm();
    screen.button(DOOR).click();
    await element.updateComplete;
    type(screen.fieldOf(DOOR, 'Notitie'), 'Voor het intranet', false);
    expect(new FormData(form).get('checklist')).to.equal(element.value);
    expect(element.value).to.include('Voor het intranet');
    expect(element.form).to.equal(form);
  });

  it('is posted by a form that it comes into later, before anything is changed', async () => {
    const { element } = await inForm('');
    expect(new FormData(element.form!).get('checklist')).to.equal(element.value);
  });

  it('is posted by a form elsewhere on the page that it is given later', async () => {
    const { element } = await checklistIn({ name: 'checklist' });
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'elsewhere';
    element.setAttribute('form', 'elsewhere');
    await element.updateComplete;
    expect(new FormData(form).get('checklist')).to.equal(element.value);
    form.remove();
  });

  it('takes what the browser remembers only where nothing is kept', async () => {
    const { element } = await inForm();
    element.formStateRestoreCallback(writeChecklist(workedOn()));
    expect(element.checklist.answers).to.have.length(4);
    const { element: other, screen } = await inForm();
    screen.button(DOOR).click();
    await other.updateComplete;
    choose(screen.fieldOf(DOOR, 'Status'), 'done');
    other.formStateRestoreCallback(writeChecklist(workedOn()));
    expect(other.checklist.answers).to.have.length(1);
  });

  it('can be disabled with its form', async () => {
    const { screen, element, form } = await inForm();
    const set = document.createElement('fieldset');
    set.disabled = true;
    form.append(set);
    set.append(element);
    await element.updateComplete;
    await until(() => screen.titles.length);
    screen.button(DOOR).click();
    await element.updateComplete;
    expect(screen.row(DOOR).querySelector('select')).to.equal(null);
    expect(new FormData(form).has('checklist')).to.equal(false);
  });

  it('takes a value, also before it is upgraded, and fires nothing', async () => {
    const events = heard(document, 'ar-checklist-change');
    const { element } = await checklistIn({ id: freshId(), value: writeChecklist(workedOn()) });
    expect(element.checklist.answers).to.have.length(4);
    element.value = '';
    await element.updateComplete;
    expect(element.checklist.answers).to.deep.equal([]);
    expect(events).to.have.length(0);
  });

  for (const bad of [
    '{',
    '[]',
    '{"format":"iets anders"}',
    '{"format":"algoritmekader-checklist","formatVersion":9}',
  ]) {
    it(`does not take what is no checklist, and says so: ${bad}`, async () => {
      const { element, screen } = await checklistIn({ checklist: workedOn() });
      const errors = heard(element, 'ar-error');
      element.value = bad;
      await element.updateComplete;
      expect(errors).to.have.length(1);
      expect(screen.text('.notice.error')).to.include('kan niet worden gelezen');
      expect(element.checklist.answers).to.have.length(4);
    });
  }
});
