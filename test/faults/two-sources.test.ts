/** Two sources on a page, of which one is broken. */
import { expect } from '@open-wc/testing';
import { Folder, guarded, paste, report, RETRY, settled, SUBJECTS, TAGS, well } from './faulty.js';

describe('two sources of which one is broken', () => {
  guarded();

  for (const tag of TAGS) {
    it(`${tag}: the other does not notice`, async () => {
      const { kind } = SUBJECTS[tag]!;
      const [sound, broken] = [
        await new Folder(kind).breaks(),
        await new Folder(kind).breaks({ file: '', status: 404 }),
      ];
      const [one, other] = [paste(tag, broken.src), paste(tag, sound.src)];
      const text = await settled(one);
      expect(text).to.include('niet gevonden').and.include(RETRY);
      await well(other);
      await report('two sources, one broken', tag, text, 'the other is all right');
    });
  }
});
