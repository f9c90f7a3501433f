/**
 * What the best results have in common, used once more: registrations about the same move up, and some come in that have
 * none of the words typed. Known as relevance feedback; it joins what different bodies call by different names.
 */
import { bestOf } from '../packed/sorting.js';
import type { Found } from '../packed/types.js';
import { MOST_TOPICS } from './layout.js';
import type { Likeness, Topics } from './topics.js';

/** Results that are taken to be right. */
const TRUSTED = 10;
/** Topics of theirs that are looked for. */
const SOUGHT = 12;
/** What topics count at most, beside the best score. */
const SHARE = 0.4;
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
  const sought = topics.heaviest(best, RANKS, SOUGHT);
  const top = best.scores[0] ?? 0;
  if (sought.topics.length === 0 || top === 0) return { found, topics: [] };

  const likeness = topics.likenessTo(sought, RANKS);
  const newcomers = newcomersOf(found.places, likeness, mayCome);
  return {
    found: joined(found, newcomers, likeness.of, (SHARE * top) / likeness.most),
    topics: [...sought.topics].map((topic) => topics.words[topic] ?? ''),
  };
}

/** The places that are alike enough and were not found, in order. */
function newcomersOf(
  found: Uint32Array,
  { of: likeness, places, most }: Likeness,
  mayCome: (place: number) => boolean,
): Uint32Array {
  const newcomers = new Uint32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if ((likeness[place] as number) > ENOUGH * most) newcomers[count++] = place;
  }
  const alike = newcomers.subarray(0, count).sort();
  let at = 0;
  let kept = 0;
  for (let each = 0; each < count; each++) {
    const place = alike[each] as number;
    while (at < found.length && (found[at] as number) < place) at++;
    if (found[at] !== place && mayCome(place)) alike[kept++] = place;
  }
  return alike.subarray(0, kept);
}

/** All together in order of place, each with what its likeness counts. */
function joined({ places, scores }: Found, newcomers: Uint32Array, likeness: Float64Array, counts: number): Found {
  const all = {
    places: new Uint32Array(places.length + newcomers.length),
    scores: new Float64Array(places.length + newcomers.length),
  };
  let at = 0;
  for (let next = 0; next <= newcomers.length; next++) {
    const newcomer = newcomers[next] ?? Infinity;
    for (; at < places.length && (places[at] as number) < newcomer; at++) {
      const place = places[at] as number;
      all.places[at + next] = place;
      all.scores[at + next] = (scores[at] as number) + counts * (likeness[place] as number);
    }
    if (next === newcomers.length) break;
    all.places[at + next] = newcomer;
    all.scores[at + next] = counts * (likeness[newcomer] as number);
  }
  return all;
}
