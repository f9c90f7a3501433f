/** Fifty elements of one source on a page. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, paste, read, report, settled, SUBJECTS, TAGS, well } from './faulty.js';

describe('50 elements on a page', () => {
  const page = guarded();

  for (const tag of TAGS) {
    it(`${tag}: one download of each file, and every one is drawn`, async () => {
      const folder = await new Folder(SUBJECTS[tag]!.kind).breaks();
      const elements = Array.from({ length: 50 }, () => paste(tag, folder.src));
      for (const element of elements) await until(() => element.matches(':state(ready)'));
      for (const element of elements.slice(-1)) await well(element);
      for (const element of elements)
        expect(
          element.getBoundingClientRect().height + (element.firstElementChild?.getBoundingClientRect().height ?? 0),
        ).to.be.greaterThan(10);
      const gets = await folder.gets();
      expect(gets['manifest.json']).to.equal(1);
      expect(Math.max(...Object.values(gets)), JSON.stringify(gets)).to.equal(1);
      await report('50 elements', tag, read(elements[49]!), 'one download of each file');
    });
  }

  it('ask together again, once, when the source is well again', async () => {
    const folder = await new Folder('register').breaks({ file: '', status: 500 });
    const elements = Array.from({ length: 50 }, () => paste('algorithm-card', folder.src));
    for (const element of elements) await settled(element);
    expect(await folder.gets()).to.deep.equal({ 'manifest.json': 1 });
    await folder.breaks();
    page.hands.pass(2_000);
    for (const element of elements) await well(element);
    const gets = await folder.gets();
    expect(gets['manifest.json'], JSON.stringify(gets)).to.equal(2);
  });
});
