import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { workedOn } from '../../../stories/support/checklists.js';
import { FakeKaderStore } from '../../../stories/support/fake-kader.js';
import { inventedKader } from '../../../stories/support/invented-kader.js';
import { skip } from '../../helpers/skip.js';
import { seen } from '../helpers/harness.js';
import { checklistIn, clean } from './checklists.js';

const MANUAL = 'De handleiding van de machine wordt gevolgd';
const SECRETS = 'Geheimen van inwoners blijven geheim';

const canEmulate = navigator.userAgent.includes('Chrome');

describe('a checklist on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    if (canEmulate) await emulateMedia({ media: 'screen' });
    clean();
  });

  it('has each requirement once, and names its other groups', async function () {
    if (!canEmulate) skip(this, 'this browser cannot pretend to print');
    const { screen } = await checklistIn();
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const shown = screen.all('[part=item]').filter((one) => one.checkVisibility() && one.textContent.includes(MANUAL));
    expect(shown).to.have.length(1);
    expect(seen(shown[0])).to.include('Ook in: Monitoring en beheer');
    expect(screen.text('.root')).to.include('Van deze groep staat 1 vereiste hierboven al.');
  });

  it('names each requirement, also where the page prints no buttons', async function () {
    if (!canEmulate) skip(this, 'this browser cannot pretend to print');
    const { screen, element } = await checklistIn();
    const style = document.createElement('style');
    style.textContent = '@media print { button, main button { display: none !important } }';
    element.parentElement!.append(style);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const [name] = screen.all('[part=title] > span').filter(({ textContent }) => textContent.includes(SECRETS));
    expect(name!.getBoundingClientRect().height).to.be.above(10);
    expect(screen.all('.files button').filter((button) => button.checkVisibility())).to.deep.equal([]);
  });

  it('says of what is closed why it applies, its code and its answers', async () => {
    const { screen } = await checklistIn({ checklist: workedOn() });
    dispatchEvent(new Event('beforeprint'));
    const row = seen(screen.row(SECRETS));
    expect(row).to.include('avg-90').and.include('B. Bedacht').and.include('Dit vereiste geldt');
  });

  it('has each answer on the line of its name, and its own lines as they were written', async () => {
    const { screen } = await checklistIn({ checklist: workedOn() });
    dispatchEvent(new Event('beforeprint'));
    const texts = screen.all('.lines').map(({ textContent }) => textContent);
    expect(texts).to.include('B. Bedacht').and.include('Eerste regel\nTweede regel');
  });

  it('keeps the answers apart from what stands above them and from the line below', async function () {
    if (!canEmulate) skip(this, 'this browser cannot pretend to print');
    const { screen } = await checklistIn({ checklist: workedOn() });
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const row = screen.row(SECRETS);
    const [above, answers] = ['.paper > .about', '.paper > .answer'].map((part) =>
      row.querySelector(part)!.getBoundingClientRect(),
    );
    expect(answers!.top - above!.bottom).to.be.at.least(6);
    expect(row.getBoundingClientRect().bottom - answers!.bottom).to.be.at.least(6);
  });

  it('says of which checklist and kader it is, and when it was printed', async () => {
    const old = inventedKader();
    const kader = { ...old, info: { ...old.info, date: '', source: 'https://kader.example/bron' } };
    const { screen, id } = await checklistIn({ store: new FakeKaderStore(undefined, kader) });
    const facts = screen.text('.root > .paper');
    expect(facts).to.include(`Checklist: ${id}`).and.include('Geprint op: 17 juni 2026');
    expect(facts).to.include('datum onbekend').and.include('https://kader.example/bron');
  });

  it('can be worked in when a frame may not print, so that nothing happens', async () => {
    const { print } = window;
    let asked = 0;
    window.print = () => asked++;
    try {
      const { screen, element } = await checklistIn({ checklist: workedOn() });
      screen.button(SECRETS).click();
      screen.button('Downloaden en printen').click();
      await element.updateComplete;
      screen.button('Print').click();
      await element.updateComplete;
      expect(asked).to.equal(1);
      expect(screen.has('.answer')).to.equal(false);
      expect(screen.row(SECRETS).querySelector('select')).not.to.equal(null);
    } finally {
      window.print = print;
    }
  });

  it('gives the reason of what does not apply, and not of what was done after all', async () => {
    const worked = workedOn();
    for (const status of ['not-applicable', 'done'] as const) {
      const answers = worked.answers.map((one) => (one.reason ? { ...one, status } : one));
      const { screen } = await checklistIn({ checklist: { ...worked, answers } });
      dispatchEvent(new Event('beforeprint'));
      expect(screen.texts('.answer').join().includes('Er is geen machine.')).to.equal(status === 'not-applicable');
    }
  });

  it('leaves the visitor where they are, with the caret where it was', async () => {
    const { screen, element } = await checklistIn({ checklist: workedOn() });
    screen.button(SECRETS).click();
    await element.updateComplete;
    const note = screen.fieldOf<HTMLTextAreaElement>(SECRETS, 'Notitie');
    note.focus();
    note.setSelectionRange(3, 5);
    dispatchEvent(new Event('beforeprint'));
    if (canEmulate) {
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(note).outlineStyle).to.equal('none');
      await emulateMedia({ media: 'screen' });
    }
    dispatchEvent(new Event('afterprint'));
    expect(screen.focused === note).to.equal(true);
    expect([note.selectionStart, note.selectionEnd]).to.deep.equal([3, 5]);
  });
});
