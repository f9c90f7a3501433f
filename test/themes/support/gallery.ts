/** Every element in every state, drawn by its story: what the tests, the matrix and the screenshots of themes look at. */
import '../../../src/all.js';
import { render, type TemplateResult } from 'lit';
import * as profile from '../../../stories/ai-act-profile.stories.js';
import * as card from '../../../stories/algorithm-card.stories.js';
import * as instruments from '../../../stories/instrument-list.stories.js';
import * as kader from '../../../stories/kader-source.stories.js';
import * as measures from '../../../stories/measure-list.stories.js';
import * as search from '../../../stories/register-search.stories.js';
import * as source from '../../../stories/register-source.stories.js';
import * as checklist from '../../../stories/requirement-checklist.stories.js';
import * as requirements from '../../../stories/requirement-list.stories.js';
import type { Play } from '../../../stories/support/play.js';
import { until } from '../../elements/helpers/harness.js';
import { within } from './contrast.js';

interface Stories {
  readonly default: { component: string };
  readonly [name: string]: unknown;
}

/** The states that all elements have, by the name of their story. */
export const STATES = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Empty: 'empty', Failed: 'error' } as const;
/** Other words, no other looks. */
const LANGUAGES = ['English', 'Frisian'];

interface Story {
  readonly render: () => TemplateResult;
  readonly play?: Play;
}

/** The names of the stories by the tag they are of. */
export const STORIES: ReadonlyMap<string, ReadonlyMap<string, Story>> = new Map(
  [search, card, source, checklist, profile, requirements, measures, instruments, kader].map((module) => {
    const { default: meta, ...stories } = module as unknown as Stories;
    const drawn = Object.entries(stories as Record<string, Story>);
    return [meta.component, new Map(drawn.filter(([name]) => !LANGUAGES.includes(name)))];
  }),
);

/** Draws a story in a place, and gives its element when that has the state it is a story of. */
export async function show(place: HTMLElement, tag: string, name: string): Promise<HTMLElement> {
  const story = STORIES.get(tag)?.get(name);
  if (!story) throw new Error(`There is no story ${name} of ${tag}.`);
  // Anew, and not as the change of another story: a state would stay.
  const own = document.createElement('div');
  place.replaceChildren(own);
  render(story.render(), own);
  const element = own.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag);
  if (!element) throw new Error(`The story ${name} has no ${tag}.`);
  const state = STATES[name as keyof typeof STATES];
  await story.play?.({ canvasElement: own });
  // Without a state yet it draws nothing, and is not a picture of anything.
  await until(() => element.matches(state ? `:state(${state})` : ':is(:state(ready), :state(error))'));
  await until(() => state === 'loading' || ![...within(own)].some((one) => one.matches(':state(loading)')));
  await element.updateComplete;
  return element;
}
