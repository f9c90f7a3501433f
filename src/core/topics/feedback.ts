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
const ENOUGH = 0.3;

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

  const likeness = likenessTo(sought, topics);
  const most = likeness.reduce((highest, each) => Math.max(highest, each), 0);
  const total = new Float64Array(topics.documentCount);
  for (let at = 0; at < found.places.length; at++) total[found.places[at] ?? 0] = found.scores[at] ?? 0;
  const places = new Uint32Array(total.length);
  let count = 0;
  for (let place = 0; place < total.length; place++) {
    const alike = (likeness[place] ?? 0) / most;
    if (total[place] === 0 && (alike <= ENOUGH || !mayCome(place))) continue;
    total[count] = (total[place] ?? 0) + SHARE * top * alike;
    places[count++] = place;
  }
  return {
    found: { places: places.slice(0, count), scores: total.subarray(0, count) },
    topics: sought.map(({ topic }) => topics.words[topic] ?? ''),
  };
}

/** For each document, how much it has of what is sought. */
function likenessTo(sought: readonly { topic: number; weight: number }[], topics: Topics): Float64Array {
  const likeness = new Float64Array(topics.documentCount);
  for (const { topic, weight } of sought) {
    topics.documents(topic, (place, rank) => {
      likeness[place] = (likeness[place] ?? 0) + weight * (RANKS[rank] ?? 0);
    });
  }
  return likeness;
}

function soughtTopics({ places, scores }: Found, topics: Topics): { topic: number; weight: number }[] {
  const weights = new Map<number, number>();
  for (let at = 0; at < places.length; at++) {
    topics.of(places[at] ?? 0, (topic, rank) => {
      weights.set(topic, (weights.get(topic) ?? 0) + (scores[at] ?? 0) * (RANKS[rank] ?? 0));
    });
  }
  return [...weights]
    .map(([topic, weight]) => ({ topic, weight }))
    .sort((a, b) => b.weight - a.weight || a.topic - b.topic)
    .slice(0, SOUGHT);
}
