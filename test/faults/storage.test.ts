/** A storage that fails, in every way it can: the page's own `localStorage` is what fails. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, neverWrong, paste, read, report, SUBJECTS, TAGS, well } from './faulty.js';

const REAL = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
const real = localStorage;

const refuse = (name: string) => (): never => {
  throw new DOMException('No', name);
};

/** The real one, but for this. */
const but = (given: Partial<Storage>): Storage =>
  new Proxy(real, {
    get(target, name) {
      if (Object.hasOwn(given, name)) return given[name as keyof Storage] as unknown;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const SEES_NOTHING = 'Opslaan lukt niet: deze browser kan hier niets bewaren.';
const WAYS: { name: string; get: () => Storage | null; says: string; isKnownBefore?: boolean }[] = [
  { name: 'naming it throws', get: refuse('SecurityError'), says: SEES_NOTHING, isKnownBefore: true },
  { name: 'is null', get: () => null, says: SEES_NOTHING, isKnownBefore: true },
  {
    name: 'is full',
    get: () => but({ setItem: refuse('QuotaExceededError') }),
    says: 'Opslaan lukt niet: er is geen ruimte meer in deze browser.',
  },
  { name: 'cannot be read', get: () => but({ getItem: refuse('SecurityError') }), says: SEES_NOTHING },
  {
    name: 'throws at everything',
    get: () =>
      but({
        ...{ getItem: refuse('E'), setItem: refuse('E'), removeItem: refuse('E'), key: refuse('E') },
        get length() {
          return refuse('E')();
        },
      }),
    says: SEES_NOTHING,
  },
  {
    name: 'forgets what is written',
    get: () => but({ setItem: () => undefined }),
    says: 'Opslaan lukt niet: de browser heeft uw antwoorden niet goed bewaard.',
  },
];

describe('a storage that fails', () => {
  guarded();
  const ids: string[] = [];
  const becomes = (get: () => Storage | null): void => {
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
  };
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', REAL);
    for (const key of Object.keys(real)) if (ids.some((id) => key.includes(id))) real.removeItem(key);
  });

  async function checklist(): Promise<HTMLElement> {
    const element = paste('requirement-checklist', (await new Folder('kader').breaks()).src);
    ids.push(element.getAttribute('checklist-id')!);
    await well(element);
    return element;
  }

  /** Sets the status of the first requirement; it stays folded until somebody opens it. */
  async function fillIn(element: HTMLElement, status = 'in-progress'): Promise<void> {
    const root = element.shadowRoot!;
    if (!root.querySelector('li select')) root.querySelector<HTMLButtonElement>('li button.open')!.click();
    const select = await until(() => root.querySelector<HTMLSelectElement>('li select'));
    select.value = status;
    select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  const statusOf = (element: HTMLElement): string | undefined =>
    element.shadowRoot!.querySelector<HTMLSelectElement>('li select')?.value;

  /** The storage works again, and the visitor tries it. */
  async function keepsAfterAll(element: HTMLElement): Promise<void> {
    Object.defineProperty(window, 'localStorage', REAL);
    const again = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
      /Probeer opnieuw op te slaan|Sla ze opnieuw op/.test(one.textContent),
    );
    again!.click();
    await until(() => read(element).includes('Opgeslagen in deze browser'));
    const id = element.getAttribute('checklist-id')!;
    expect(Object.keys(real).filter((key) => key.includes(id))).to.have.length(2);
    expect(statusOf(element)).to.equal('in-progress');
  }

  for (const { name, get, says, isKnownBefore } of WAYS) {
    it(`${name}: the checklist works, keeps what is filled in on the screen, says that it is not kept, and keeps it later`, async () => {
      becomes(get);
      const element = await checklist();
      expect(read(element).includes('Deze browser kan hier niets bewaren.')).to.equal(Boolean(isKnownBefore));
      await fillIn(element);
      await until(() => read(element).includes(says));
      expect(statusOf(element)).to.equal('in-progress');
      neverWrong(element);
      await keepsAfterAll(element);
      await report(`storage ${name}`, 'requirement-checklist', says, 'button to save again, or a file');
    });
  }

  it('is emptied midway: nothing goes from the screen, and it can be put back', async () => {
    const element = await checklist();
    await fillIn(element);
    await until(() => read(element).includes('Opgeslagen in deze browser'));
    const id = element.getAttribute('checklist-id')!;
    for (const key of Object.keys(real)) if (key.includes(id)) real.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: real }));
    const says = 'Uw opgeslagen antwoorden zijn gewist, in een ander tabblad of door de browser.';
    await until(() => read(element).includes(says));
    expect(statusOf(element)).to.equal('in-progress');
    neverWrong(element);
    await keepsAfterAll(element);
    await report('storage emptied midway', 'requirement-checklist', says, 'button to save again, or a file');
  });

  it('is taken away midway: what is filled in stays, and the next change says that it is not kept', async () => {
    const element = await checklist();
    await fillIn(element, 'done');
    await until(() => read(element).includes('Opgeslagen in deze browser'));
    becomes(refuse('SecurityError'));
    await fillIn(element, 'in-progress');
    await until(() => read(element).includes(SEES_NOTHING));
    expect(statusOf(element)).to.equal('in-progress');
    neverWrong(element);
    await keepsAfterAll(element);
    await report('storage taken away midway', 'requirement-checklist', SEES_NOTHING, 'button to save again, or a file');
  });

  for (const tag of TAGS.filter((one) => one !== 'requirement-checklist')) {
    it(`is no matter to ${tag}, which keeps nothing`, async () => {
      becomes(refuse('SecurityError'));
      await well(paste(tag, (await new Folder(SUBJECTS[tag]!.kind).breaks()).src));
      await report('storage naming it throws', tag, 'all that there is', 'nothing to recover');
    });
  }
});
