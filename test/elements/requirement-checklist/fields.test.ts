import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { LIMITS } from '../../../src/core/limits.js';
import { RequirementChecklist } from '../../../src/elements/requirement-checklist/requirement-checklist.js';
import { skip } from '../../helpers/skip.js';
import { listen, until } from '../helpers/harness.js';
import { checklistIn, clean, type Shown, type } from './checklists.js';

const SECRETS = 'Geheimen van inwoners blijven geheim';
const DUE = 'Klaar op';
const EVIDENCE = 'Voeg bewijs toe';

async function opened(given: Parameters<typeof checklistIn>[0] = {}): Promise<Shown> {
  const shown = await checklistIn(given);
  shown.screen.button(SECRETS).click();
  await shown.element.updateComplete;
  return shown;
}

const answerOf = ({ element }: Shown) => element.checklist.answers[0];

async function press(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Where the menu of the browser opens at the press it takes the release, and a page never hears of that. */
function intoMenu(field: HTMLElement, button = 2): void {
  for (const name of ['mousedown', 'contextmenu'])
    field.dispatchEvent(new MouseEvent(name, { button, ctrlKey: button === 0, bubbles: true, composed: true }));
}

describe('the fields of a requirement', () => {
  afterEach(clean);

  it('are as high as the list beside them, whatever the size of the letters', async function () {
    const { element, screen } = await opened();
    if (screen.one('select').getBoundingClientRect().height > 44)
      skip(this, 'this browser gives a list its own height');
    for (const size of ['16px', '20px', '28px']) {
      element.style.fontSize = size;
      const heights = screen
        .all('.filters :is(input[type=search], select), .fields :is(input[type=text], select)')
        .map((field) => field.getBoundingClientRect().height);
      expect(Math.max(...heights) - Math.min(...heights), `${size}: ${heights.join()}`).to.be.below(1);
    }
  });
});

describe('the texts of a requirement', () => {
  afterEach(clean);

  for (const label of ['Notitie', 'Wie voert het uit?']) {
    it(`keep a picture of which a browser tells the halves one by one (${label})`, async () => {
      const shown = await opened();
      const field = shown.screen.fieldOf<HTMLTextAreaElement>(SECRETS, label);
      type(field, 'klaar ', false);
      await shown.element.updateComplete;
      type(field, 'klaar \uD83D', false);
      await shown.element.updateComplete;
      expect(field.value).to.equal('klaar \uD83D');
      expect(JSON.stringify(answerOf(shown))).to.include('"klaar "');
      type(field, 'klaar 😀');
      await shown.element.updateComplete;
      expect(field.value).to.equal('klaar 😀');
      expect(JSON.stringify(answerOf(shown))).to.include('"klaar 😀"');
    });
  }

  for (const [label, longest, most] of [
    ['Notitie', LIMITS.textLength, '40.000'],
    ['Wie beoordeelt het?', LIMITS.lineLength, '1.100'],
    [EVIDENCE, LIMITS.evidenceLength, '4.000'],
  ] as const) {
    it(`say so when a browser may have left out what does not fit (${label})`, async () => {
      const { screen, element } = await opened();
      const { said, stop } = listen();
      const field = screen.fieldOf<HTMLTextAreaElement>(SECRETS, label);
      const described = (): string =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => screen.all('p').find((one) => one.id === id)?.textContent)
          .join(' ');
      expect(field.maxLength).to.equal(longest);
      type(field, 'a'.repeat(longest - 1), false);
      await element.updateComplete;
      expect(described()).not.to.include('vol');
      type(field, 'a'.repeat(longest), false);
      type(field, `b${'a'.repeat(longest - 1)}`, false);
      await element.updateComplete;
      expect(described()).to.include(`Dit veld is vol: er passen ${most} tekens in.`);
      await until(() => said.length > 0);
      expect(said.filter((line) => line.includes('vol'))).to.have.length(1);
      type(field, 'kort', false);
      await element.updateComplete;
      expect(described()).not.to.include('vol');
      stop();
    });
  }

  it('keep what was pasted with half a character, when more is typed or the field is left', async () => {
    const shown = await opened();
    const field = shown.screen.fieldOf<HTMLTextAreaElement>(SECRETS, 'Notitie');
    type(field, 'half \uD83D, en verder', false);
    expect(answerOf(shown)?.note).to.equal('half \uFFFD, en verder');
    type(field, 'half \uD83D');
    expect(answerOf(shown)?.note).to.equal('half \uFFFD');
  });
});

describe('the due date of a requirement', () => {
  afterEach(clean);

  it('is picked by a picture that can be seen, also on a dark page that does not say that it is', () => {
    // How that part of a field looks in the end, no browser tells.
    const styles = RequirementChecklist.elementStyles.map(String).join('');
    expect(styles).to.match(/::-webkit-calendar-picker-indicator\s*\{\s*background-color: Canvas;/);
  });

  it('is kept when it is picked after a menu of the browser took the release of a press', async () => {
    const shown = await opened();
    const field = shown.screen.fieldOf<HTMLInputElement>(SECRETS, DUE);
    field.focus();
    intoMenu(field);
    type(field, '2026-08-08');
    expect(answerOf(shown)?.due).to.equal('2026-08-08');
  });

  it('is kept when it is whole', async () => {
    const shown = await opened();
    type(shown.screen.fieldOf<HTMLInputElement>(SECRETS, DUE), '2026-08-08');
    expect(answerOf(shown)!.due).to.equal('2026-08-08');
  });

  it('keeps nothing of what is half typed', async () => {
    const shown = await opened();
    const field = shown.screen.fieldOf<HTMLInputElement>(SECRETS, DUE);
    type(field, '2026-12-08');
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
    type(field, '2026-01-08');
    expect(answerOf(shown)!.due).to.equal('2026-12-08');
    type(field, '2026-11-08');
    field.blur();
    expect(answerOf(shown)!.due).to.equal('2026-11-08');
  });

  it('is told of when it is no date that can be kept, and what was kept stays', async () => {
    const shown = await opened();
    const { screen, element } = shown;
    const field = screen.fieldOf<HTMLInputElement>(SECRETS, DUE);
    type(field, '2026-08-08');
    await element.updateComplete;
    const speech = listen();
    type(field, '0027-02-28');
    await element.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const fault = screen.text(`#${field.getAttribute('aria-describedby')!}`);
    expect(fault).to.include('het jaar in 4 cijfers').and.include('8 augustus 2026');
    expect(field.value).to.equal('0027-02-28');
    expect(answerOf(shown)!.due).to.equal('2026-08-08');
    await until(() => speech.said.length);
    speech.stop();
    expect(speech.said[0]).to.include('bestaande datum');
    type(field, '2027-02-28');
    await element.updateComplete;
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(answerOf(shown)!.due).to.equal('2027-02-28');
  });

  it('is told of when that day does not exist', async function () {
    if (!navigator.userAgent.includes('Chrome')) skip(this, 'what is typed in this field depends on the browser');
    const shown = await opened();
    const field = shown.screen.fieldOf<HTMLInputElement>(SECRETS, DUE);
    field.focus();
    await sendKeys({ type: '02312026' });
    // The year, the button of the calendar, and out.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(field.validity.badInput).to.equal(true);
    await shown.element.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(answerOf(shown)).to.equal(undefined);
    await until(() => document.body.textContent.includes('bestaande datum'));
  });
});

describe('the evidence of a requirement', () => {
  afterEach(clean);

  it('is added when its field is left, and told of', async () => {
    const shown = await opened();
    const speech = listen();
    shown.screen.fieldOf(SECRETS, EVIDENCE).focus();
    await sendKeys({ type: 'Zaak 17' });
    await sendKeys({ press: 'Tab' });
    await shown.element.updateComplete;
    expect(answerOf(shown)!.evidence).to.deep.equal(['Zaak 17']);
    expect(shown.screen.focused!.textContent).to.include('Voeg toe');
    await until(() => speech.said.some((text) => text.includes('Zaak 17')));
    speech.stop();
    expect(speech.said.at(-1)).to.include('Bewijs toegevoegd: Zaak 17');
    await sendKeys({ press: 'Enter' });
    await shown.element.updateComplete;
    expect(shown.screen.inRow(SECRETS, '.evidence .fault').textContent).to.equal('');
  });

  it('is not read out to the end when it is a long address', async () => {
    const shown = await opened();
    const speech = listen();
    const address = `https://zaak.example/${'x'.repeat(2_000)}`;
    type(shown.screen.fieldOf<HTMLInputElement>(SECRETS, EVIDENCE), address);
    await until(() => speech.said.some((text) => text.includes('Bewijs toegevoegd')));
    speech.stop();
    expect(answerOf(shown)!.evidence).to.deep.equal([address]);
    expect(speech.said.at(-1)!.length).to.be.below(120);
    expect(shown.screen.button('Verwijder').textContent.trim().length).to.be.below(120);
  });

  it('is added once by who types it and presses the button', async () => {
    const shown = await opened();
    shown.screen.fieldOf(SECRETS, EVIDENCE).focus();
    await sendKeys({ type: 'Zaak 18' });
    await press(shown.screen.inRow(SECRETS, '.evidence .line button'));
    await until(() => answerOf(shown)?.evidence.length);
    await shown.element.updateComplete;
    expect(answerOf(shown)!.evidence).to.deep.equal(['Zaak 18']);
    expect(shown.screen.inRow(SECRETS, '.evidence .fault').textContent).to.equal('');
    expect(shown.screen.focused === shown.screen.fieldOf(SECRETS, EVIDENCE)).to.equal(true);
    await resetMouse();
  });

  it('does not move what the visitor presses away from under the pointer', async () => {
    const shown = await opened();
    shown.screen.fieldOf(SECRETS, EVIDENCE).focus();
    await sendKeys({ type: 'Zaak 19' });
    const buttons = shown.screen.all<HTMLButtonElement>('[part=title]');
    const below = buttons[buttons.indexOf(shown.screen.button(SECRETS)) + 1]!;
    await press(below);
    await until(() => answerOf(shown)?.evidence.length);
    await shown.element.updateComplete;
    expect(below.getAttribute('aria-expanded')).to.equal('true');
    expect(answerOf(shown)!.evidence).to.deep.equal(['Zaak 19']);
    await resetMouse();
  });

  for (const [how, button] of [
    ['the right button', 2],
    ['Ctrl, as on a Mac', 0],
  ] as const) {
    it(`is added when it was pasted by the menu of the browser, opened with ${how}`, async () => {
      const shown = await opened();
      const field = shown.screen.fieldOf<HTMLInputElement>(SECRETS, EVIDENCE);
      field.focus();
      intoMenu(field, button);
      await sendKeys({ type: 'https://zaken.example/21' });
      await sendKeys({ press: 'Tab' });
      await shown.element.updateComplete;
      expect(answerOf(shown)?.evidence).to.deep.equal(['https://zaken.example/21']);
    });
  }

  it('is kept when the page is left in the middle of it', async () => {
    const shown = await opened();
    shown.screen.fieldOf(SECRETS, EVIDENCE).focus();
    await sendKeys({ type: 'Zaak 20' });
    dispatchEvent(new Event('pagehide'));
    expect(answerOf(shown)!.evidence).to.deep.equal(['Zaak 20']);
  });

  it('can be taken away and put back, with the focus on what comes next', async () => {
    const shown = await opened();
    const { screen, element } = shown;
    for (const text of ['een', 'twee']) {
      type(screen.fieldOf<HTMLInputElement>(SECRETS, EVIDENCE), text);
      await element.updateComplete;
    }
    const speech = listen();
    const first = (): HTMLElement => screen.inRow(SECRETS, '.evidence li button');
    first().focus();
    first().click();
    await element.updateComplete;
    expect(screen.focused === first()).to.equal(true);
    expect(first().textContent).to.include('twee');
    await until(() => speech.said.length);
    speech.stop();
    expect(speech.said[0]).to.include('Bewijs verwijderd: een');
    screen.inRow(SECRETS, '.removed button').click();
    await element.updateComplete;
    expect(answerOf(shown)!.evidence).to.deep.equal(['een', 'twee']);
    expect(screen.focused === first()).to.equal(true);
    for (let n = 0; n < 2; n++) {
      first().click();
      await element.updateComplete;
    }
    expect(screen.focused === screen.fieldOf(SECRETS, EVIDENCE)).to.equal(true);
  });

  it('can all be put back, also what a double click took away with it', async () => {
    const shown = await opened();
    const { screen, element } = shown;
    for (const text of ['een', 'twee', 'drie']) {
      type(screen.fieldOf<HTMLInputElement>(SECRETS, EVIDENCE), text);
      await element.updateComplete;
    }
    for (let n = 0; n < 2; n++) {
      screen.inRow(SECRETS, '.evidence li button').click();
      await element.updateComplete;
    }
    expect(answerOf(shown)!.evidence).to.deep.equal(['drie']);
    for (const back of ['twee', 'een']) {
      expect(screen.inRow(SECRETS, '.removed').textContent).to.include(`Bewijs verwijderd: ${back}`);
      screen.inRow(SECRETS, '.removed button').click();
      await element.updateComplete;
    }
    expect(answerOf(shown)!.evidence).to.deep.equal(['een', 'twee', 'drie']);
    expect(screen.row(SECRETS).querySelector('.removed')).to.equal(null);
  });
});
