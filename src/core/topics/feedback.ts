/**
 * What the best results have in common, used once more: registrations about the same move up, and some come in that have
 * none of the words typed. Known as relevance feedback; it joins what different bodies call by different names.
 */
import { bestOf } from '../packed/sorting.js';
import type { Found } from '../packed/types.js';
import { MOST_TOPICS } from './layout.js';
import type { Topics } from './topics.js';

/** Results that are taken to be right. */
const TRUSTED = 10;
/** Topics of theirs that are looked for. */
const SOUGHT = 12;
/** What topics count at most, beside the best score. */
const SHARE = 0.3;
/** A registration without the words comes in when it has this share of the topics that the nearest has. */
const ENOUGH = 0.4;

/** What a topic counts by its rank among those of a document. */
const RANKS = new Float64Array(MOST_TOPICS);
for (let rank = 0; rank < MOST_TOPICS; rank++) RANKS[rank] = 1 / (rank + 4);

export interface Feedback {
  found: Found;
  /** The topics that were looked for, the strongest first. */
  topics: string[];
}

/**
 * @param found - in order of place, as the answer is
 * @param mayCome - whether a document that was not found may come in
 */
export function feedback(found: Found, topics: Topics, mayCome: (place: number) => boolean = () => true): Feedback {
  const best = bestOf(found, TRUSTED);
  const sought = soughtTopics(best, topics);
  const top = best.scores[0] ?? 0;
  if (sought.length === 0 || top === 0) return { found, topics: [] };

  const likeness = topics.likenessTo(sought, RANKS);
  let most = 0;
  for (let place = 0; place < likeness.length; place++) {
    const alike = likeness[place] as number;
    if (alike > most) most = alike;
  }
  const newcomers = newcomersOf(found.places, likeness, ENOUGH * most, mayCome);
  return {
    found: joined(found, newcomers, likeness, (SHARE * top) / most),
    topics: sought.map(({ topic }) => topics.words[topic] ?? ''),
  };
}

/** The places that are alike enough and were not found, in order. */
function newcomersOf(
  places: Uint32Array,
  likeness: Float64Array,
  enough: number,
  mayCome: (place: number) => boolean,
): number[] {
  const newcomers: number[] = [];
  let at = 0;
  for (let place = 0; place < likeness.length; place++) {
    if ((likeness[place] as number) <= enough) continue;
    while (at < places.length && (places[at] as number) < place) at++;
    if (places[at] !== place && mayCome(place)) newcomers.push(place);
  }
  return newcomers;
}

/** All together in order of place, each with what its likeness counts. */
function joined(
  { places, scores }: Found,
  newcomers: readonly number[],
  likeness: Float64Array,
  counts: number,
): Found {
  const all = {
    places: new Uint32Array(places.length + newcomers.length),
    scores: new Float64Array(places.length + newcomers.length),
  };
  let at = 0;
  let next = 0;
  for (let to = 0; to < all.places.length; to++) {
    const isNew =
      at === places.length || (next < newcomers.length && (newcomers[next] as number) < (places[at] as number));
    const place = (isNew ? newcomers[next++] : places[at]) as number;
    const score = isNew ? 0 : (scores[at++] as number);
    all.places[to] = place;
    all.scores[to] = score + counts * (likeness[place] as number);
  }
  return all;
}

function soughtTopics({ places, scores }: Found, topics: Topics): { topic: number; weight: number }[] {
  const weights = new Map<number, number>();
  for (let at = 0; at < places.length; at++) {
    const score = scores[at] as number;
    topics.of(places[at] as number, (topic, rank) => {
      weights.set(topic, (weights.get(topic) ?? 0) + score * (RANKS[rank] as number));
    });
  }
  return [...weights]
    .map(([topic, weight]) => ({ topic, weight }))
    .sort((a, b) => b.weight - a.weight || a.topic - b.topic)
    .slice(0, SOUGHT);
}
