/** A storage that fails, in every way it can. */
import { expect } from '@open-wc/testing';
import { browserPlace } from '../../src/context/checklist/place.js';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, neverWrong, paste, read, report, SUBJECTS, TAGS, well } from './faulty.js';

describe('a storage that fails', () => {
  guarded();
  const usual = browserPlace.open;
  afterEach(() => {
    browserPlace.open = usual;
  });
  const refuse = (name: string) => (): never => {
    throw new DOMException('No', name);
  };
  const broken = (given: Partial<Storage>): Storage => ({
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined,
    ...given,
  });
  const WAYS: Record<string, () => Storage | undefined> = {
    'naming it throws': refuse('SecurityError'),
    'is null': () => null as unknown as Storage,
    'is full': () => broken({ setItem: refuse('QuotaExceededError') }),
    'cannot be read': () => broken({ getItem: refuse('SecurityError'), key: refuse('SecurityError') }),
    'throws at everything': () =>
      broken({ getItem: refuse('E'), setItem: refuse('E'), removeItem: refuse('E'), key: refuse('E') }),
    'forgets what is written': () => broken({}),
  };
  for (const [name, open] of Object.entries(WAYS)) {
    it(`${name}: the checklist works, keeps what is filled in on the screen, and says that it is not kept`, async () => {
      browserPlace.open = open;
      const element = paste('requirement-checklist', (await new Folder('kader').breaks()).src);
      await well(element);
      const select = await until(() => element.shadowRoot!.querySelector<HTMLSelectElement>('li select'));
      select.value = 'done';
      select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      const text = await until(() => {
        const seen = read(element);
        return /kan hier niets bewaren|Opslaan lukt niet/.test(seen) && seen;
      });
      expect(element.shadowRoot!.querySelector<HTMLSelectElement>('li select')!.value).to.equal('done');
      neverWrong(element);
      await report(
        `storage: ${name}`,
        'requirement-checklist',
        /(?:Deze browser kan|Opslaan lukt niet)[^.]*\./.exec(text)?.[0].trim() ?? text,
        'saves as a file',
      );
    });
  }

  it('is no matter to what keeps nothing', async () => {
    browserPlace.open = WAYS['naming it throws']!;
    for (const tag of TAGS.filter((one) => one !== 'requirement-checklist')) {
      await well(paste(tag, (await new Folder(SUBJECTS[tag]!.kind).breaks()).src));
      await report('storage: naming it throws', tag, 'all that there is', 'nothing to recover');
    }
  });
});
