/** How good the answers to judged queries are: the figures of the literature, per query and together. */

/**
 * Grades by record: 3 is what was looked for, 0 is wrong, not there is not judged.
 * @typedef {Record<string, number>} Grades
 * @typedef {{ ndcg10: number, recall20: number, mrr: number, zero: number, unjudged10: number }} Score
 */

/** From this grade on a record is an answer. */
const RELEVANT = 2;

/** @param {readonly number[]} grades in order of rank */
const gain = (grades) => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/**
 * The score of one query.
 * @param {readonly string[]} answers ids, best first; a second mention of the same does not count
 * @param {Grades} grades
 * @returns {Score}
 */
export function score(answers, grades) {
  const judged = new Map(Object.entries(grades));
  const ranked = [...new Set(answers)];
  const firstTen = ranked.slice(0, 10);
  const relevant = (/** @type {string} */ id) => (judged.get(id) ?? 0) >= RELEVANT;
  const ideal = gain([...judged.values()].sort((a, b) => b - a).slice(0, 10));
  const wanted = [...judged.keys()].filter(relevant).length;
  const first = ranked.slice(0, 50).findIndex(relevant);
  return {
    ndcg10: ideal === 0 ? 0 : gain(firstTen.map((id) => judged.get(id) ?? 0)) / ideal,
    recall20: wanted === 0 ? 0 : ranked.slice(0, 20).filter(relevant).length / Math.min(20, wanted),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    zero: ranked.length === 0 ? 1 : 0,
    unjudged10: firstTen.length === 0 ? 0 : firstTen.filter((id) => !judged.has(id)).length / firstTen.length,
  };
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** @param {readonly number[]} values */
export const spread = (values) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** The mean of each figure. @param {readonly Score[]} scores @returns {Score} */
export function together(scores) {
  const of = (/** @type {keyof Score} */ figure) => mean(scores.map((one) => one[figure]));
  return {
    ndcg10: of('ndcg10'),
    recall20: of('recall20'),
    mrr: of('mrr'),
    zero: of('zero'),
    unjudged10: of('unjudged10'),
  };
}

/**
 * Where the mean of other queries of this kind would lie in 95 of 100 cases: queries drawn anew from these, many times.
 * @param {readonly number[]} values
 * @param {import('./random.js').Random} random
 * @returns {[low: number, high: number]}
 */
export function interval(values, random, rounds = 10_000) {
  const means = [];
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn++) sum += values[random.whole(values.length)] ?? 0;
    means.push(sum / values.length);
  }
  means.sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.ceil(rounds * 0.975) - 1] ?? 0];
}

/**
 * Deals things over folds, as even as can be.
 * @template T
 * @param {readonly T[]} items
 * @param {number} count
 * @param {import('./random.js').Random} random
 * @returns {T[][]}
 */
export function folds(items, count, random) {
  /** @type {T[][]} */
  const dealt = [];
  while (dealt.length < count) dealt.push([]);
  for (const [place, item] of random.shuffled(items).entries()) dealt[place % count]?.push(item);
  return dealt;
}

/**
 * What choosing by these queries is worth on queries that were not chosen by: for each fold the setting that is best on
 * all other folds, scored on this one.
 * @param {Record<string, readonly number[]>} settings a figure for each query, in the same order in each
 * @param {readonly (readonly number[])[]} dealt the places of the queries, by fold
 */
export function crossValidated(settings, dealt) {
  return dealt.map((held) => {
    const out = new Set(held);
    let chosen = '';
    let best = -1;
    for (const [name, values] of Object.entries(settings)) {
      const on = mean(values.filter((_, place) => !out.has(place)));
      if (on > best) [chosen, best] = [name, on];
    }
    const values = settings[chosen] ?? [];
    return { chosen, trained: best, held: mean(held.map((place) => values[place] ?? 0)) };
  });
}
