/** Every element over a source that cannot be opened: what is on the screen, and how it comes back. */
import { expect } from '@open-wc/testing';
import { LIMITS } from '../../src/core/limits.js';
import { allowOrigins } from '../../src/index.js';
import { until } from '../elements/helpers/harness.js';
import {
  Folder,
  guarded,
  isForReal,
  LINK,
  neverWrong,
  paste,
  report,
  RETRY,
  retryButton,
  type Rule,
  settled,
  SUBJECTS,
  TAGS,
  well,
} from './faulty.js';

interface Fault {
  /** In the words of the table. */
  name: string;
  rule: Omit<Rule, 'file'>;
  /** What the visitor reads. */
  says: string;
  /** How long until the page tries by itself; nothing when only the button helps. */
  byItself?: number;
}

const UNREADABLE = 'We kunnen de gegevens niet lezen.';
const FAULTS: Fault[] = [
  { name: 'status 404', rule: { status: 404 }, says: 'De gegevens zijn niet gevonden.' },
  {
    name: 'status 429 with Retry-After: 20',
    rule: { status: 429, retryAfter: 20 },
    says: 'Het is nu erg druk. Probeer het over 20 seconden opnieuw.',
    byItself: 20_000,
  },
  {
    name: 'status 500, then well',
    rule: { status: 500 },
    says: 'We kunnen de gegevens nu niet ophalen.',
    byItself: 2_000,
  },
  { name: 'a web page with status 200', rule: { type: 'html' }, says: UNREADABLE },
  { name: 'JSON of another shape', rule: { type: 'json' }, says: UNREADABLE },
  { name: 'an image', rule: { type: 'image' }, says: UNREADABLE },
];

describe('a source that cannot be opened', () => {
  const page = guarded();

  for (const tag of TAGS) {
    for (const { name, rule, says, byItself } of FAULTS) {
      it(`${name}: ${tag} says so, leaves a way on, and comes back`, async () => {
        const folder = await new Folder(SUBJECTS[tag]!.kind).breaks({ file: 'manifest', ...rule });
        const element = paste(tag, folder.src);
        const text = await settled(element);
        expect(text).to.include(says).and.include(RETRY);
        // What only gives a source to others has no link of its own: the element inside draws it.
        await until(() => neverWrong(element).includes(LINK));
        await folder.breaks();
        if (byItself === undefined) {
          expect(page.hands.planned).to.equal(0);
          retryButton(element)!.click();
        } else {
          page.hands.pass(byItself - 1);
          expect((await folder.gets())['manifest.json']).to.equal(1);
          page.hands.pass(1);
        }
        await well(element);
        await report(
          name,
          tag,
          text,
          byItself === undefined ? 'button' : `by itself after ${String(byItself / 1000)} s`,
        );
      });
    }

    it(`the name does not resolve: ${tag} says so, leaves a way on, and tries again`, async () => {
      allowOrigins(['http://nergens.invalid']);
      const element = paste(tag, `http://nergens.invalid/${crypto.randomUUID()}/manifest.json`);
      const text = await settled(element);
      expect(text).to.include('niet te bereiken').and.include(RETRY);
      await until(() => neverWrong(element).includes(LINK));
      expect(page.hands.planned).to.equal(1);
      await report('name not resolved', tag, text, 'by itself after 2 s, button');
    });

    it(`offline and back: ${tag} comes back by itself as soon as the connection does`, async () => {
      const folder = await new Folder(SUBJECTS[tag]!.kind).breaks({ file: '', drop: true });
      const element = paste(tag, folder.src);
      const text = await settled(element);
      expect(text).to.include('niet te bereiken').and.include(RETRY);
      await folder.breaks();
      dispatchEvent(new Event('online'));
      await well(element);
      await report('offline and back', tag, text, 'by itself, at once');
    });

    it(`cut off at every tenth of its manifest: ${tag} says so, and comes back`, async () => {
      const cells = await Promise.all(
        Array.from({ length: 10 }, async (_, tenth) => {
          const folder = await new Folder(SUBJECTS[tag]!.kind).breaks({ file: 'manifest', cut: tenth / 10 });
          return { folder, element: paste(tag, folder.src) };
        }),
      );
      let text = '';
      for (const { element, folder } of cells) {
        text = await settled(element);
        expect(text)
          .to.match(/niet lezen|niet te bereiken/)
          .and.include(RETRY);
        await folder.breaks();
      }
      page.hands.pass(2_000);
      for (const { element } of cells) await well(element);
      await report('manifest cut off at every tenth', tag, text, 'by itself after 2 s');
    });
  }

  it('30 s without an answer: every element keeps its link meanwhile, says that it takes too long, and comes back', async () => {
    const real = await isForReal();
    const { silenceMs } = LIMITS;
    // A browser has six connections to a server: of those that hang, some are left for the test itself.
    const size = real ? TAGS.length : 3;
    for (let first = 0; first < TAGS.length; first += size) {
      const cells = await Promise.all(
        TAGS.slice(first, first + size).map(async (tag) => ({
          tag,
          folder: await new Folder(SUBJECTS[tag]!.kind).breaks({ file: 'manifest', hang: true }),
        })),
      );
      if (!real) Object.assign(LIMITS, { silenceMs: 300 });
      const elements = cells.map(({ tag, folder }) => paste(tag, folder.src));
      for (const element of elements) if (element.matches(':state(loading)')) neverWrong(element);
      for (const [at, { tag, folder }] of cells.entries()) {
        const text = await settled(elements[at]!);
        expect(text).to.include('Het laden duurt te lang.').and.include(RETRY);
        await folder.breaks();
        await report(real ? '30 s without an answer' : 'no answer', tag, text, 'by itself after 2 s');
      }
      // What answers may take longer than that on a busy machine.
      Object.assign(LIMITS, { silenceMs });
      page.hands.pass(2_000);
      for (const element of elements) await well(element);
    }
  });
});
