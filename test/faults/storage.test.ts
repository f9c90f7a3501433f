/** A storage that fails, and elements that keep nothing in it. */
import { browserPlace } from '../../src/context/checklist/place.js';
import { Folder, guarded, paste, report, SUBJECTS, TAGS, well } from './faulty.js';

describe('a storage that fails', () => {
  guarded();
  const usual = browserPlace.open;
  afterEach(() => {
    browserPlace.open = usual;
  });
  const refuse = (name: string) => (): never => {
    throw new DOMException('No', name);
  };

  it('is no matter to what keeps nothing', async () => {
    browserPlace.open = refuse('SecurityError');
    for (const tag of TAGS.filter((one) => one !== 'requirement-checklist')) {
      await well(paste(tag, (await new Folder(SUBJECTS[tag]!.kind).breaks()).src));
      await report('storage: naming it throws', tag, 'all that there is', 'nothing to recover');
    }
  });
});
