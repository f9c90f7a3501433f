import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import * as library from '../../src/index.js';
import type { Play } from '../../stories/support/play.js';
import { until } from '../elements/helpers/harness.js';

interface Stories {
  default: { title: string; component: string };
  [name: string]: unknown;
}

interface Story {
  readonly render: () => TemplateResult;
  /** Fails when what the story is named for does not come. */
  readonly play?: Play;
}

/** What each element has to be drawn in, by the name of the story. */
const STATES = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Empty: 'empty', Failed: 'error' } as const;
const LANGUAGES = { English: 'en', Frisian: 'fy' } as const;
const names = Object.keys({ ...STATES, ...LANGUAGES });

const tags = Object.values(library)
  .flatMap((exported) => (typeof exported === 'function' && 'tag' in exported ? [String(exported.tag)] : []))
  .filter((tag) => customElements.get(tag))
  .sort();

// A tag without its file fails here, before any test.
const files = new Map<string, Stories>(
  await Promise.all(
    tags.map(async (tag) => [tag, (await import(`../../stories/${tag}.stories.ts`)) as Stories] as const),
  ),
);

const complaints: string[] = [];
const { error, warn } = console;
const complain = (...said: unknown[]): void => void complaints.push(said.map(String).join(' '));
const fail = (event: ErrorEvent | PromiseRejectionEvent): void =>
  complain('message' in event ? event.message : event.reason);

/** A page with one story, when the element has the state it is a story of, or does not wait any more. */
async function pageWith(tag: string, name: string, story: Story): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`
    <main>
      <h1>Algoritmes</h1>
      ${story.render()}
    </main>
  `);
  const element = place.querySelector(tag)!;
  expect(element, `<${tag}>`).to.be.instanceOf(HTMLElement);
  const wanted = STATES[name as keyof typeof STATES];
  const state = wanted ? `:state(${wanted})` : `:not(:state(loading))`;
  await until(() => element.matches(state));
  await story.play?.({ canvasElement: place });
  await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  return place;
}

describe('the stories', () => {
  before(() => {
    Object.assign(console, { error: complain, warn: complain });
    addEventListener('error', fail);
    addEventListener('unhandledrejection', fail);
  });
  after(() => {
    Object.assign(console, { error, warn });
    removeEventListener('error', fail);
    removeEventListener('unhandledrejection', fail);
  });

  it('are there for every element', () => {
    expect(tags.length).to.be.greaterThan(8);
    for (const [tag, { default: meta }] of files) expect(meta.component).to.equal(tag);
  });

  for (const [tag, stories] of files) {
    describe(`of ${tag}`, () => {
      const { default: _meta, ...all } = stories;

      it('show its five states, and its other languages', () => {
        expect(Object.keys(all)).to.include.members(names);
      });

      for (const [name, story] of Object.entries(all as Record<string, Story>)) {
        it(`have no accessibility fault and no error: ${name}`, async () => {
          complaints.length = 0;
          const place = await pageWith(tag, name, story);
          const language = LANGUAGES[name as keyof typeof LANGUAGES];
          if (language) expect(place.querySelector(tag)?.getAttribute('lang')).to.equal(language);
          await expect(place).to.be.accessible();
          // A source that cannot be read tells developers so, in one line that names the library.
          const isMeant = (line: string): boolean =>
            name === 'Failed' && line.startsWith('algoritmeregister-widgets: ');
          expect(complaints.filter((line) => !isMeant(line))).to.deep.equal([]);
        });
      }
    });
  }
});
