/**
 * How good the first results are, ours beside others, over queries that people have judged: `npm run quality`.
 *
 * Queries and judgments are not part of the repository; they stand in `relevance/` beside the data. `--queries` also lists
 * our figures by query, `--quick` leaves the other engines out.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { engineOf, ENGINES, PLAIN, PLAIN_REFERENCE, plainRecords } from './engines.js';
import { root } from './figures.js';
import { techniques } from './ours.js';
import { pagefindAnswers } from './pagefind.js';
import { random } from './random.js';
import { REAL, realRecords } from './registers.js';
import { table, writeSection } from './results.js';
import { crossValidated, folds, interval, mean, score, spread, together } from './scorer.js';

/** @typedef {{ id: string, text: string, categories?: string[] }} JudgedQuery */
/** @typedef {import('./scorer.js').Score} Score @typedef {import('./scorer.js').Grades} Grades */

const OURS = 'algoritmeregister-widgets';
/** As many results as the figures look at. */
const DEPTH = 50;
const FOLDS = 5;
const SEED = 40;
/** Ways to deal the queries over folds: with so few queries one way says little. */
const DEALS = 20;

const data = process.env['ALGORITMEREGISTER_DATA'];
const places = [...(data ? [path.join(data, '../relevance')] : []), path.join(root, '../shared/relevance')];
const folder = places.find((place) => existsSync(path.join(place, 'qrels.dev.json')));

/** @param {string} folder */
async function measure(folder) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  /** @type {Record<string, Grades>} */
  const grades = read('qrels.dev.json');
  /** @type {JudgedQuery[]} */
  const queries = read('queries.dev.json').filter((/** @type {JudgedQuery} */ { id }) => grades[id]);
  const records = plainRecords(await realRecords());
  const scored = (/** @type {readonly (readonly string[])[]} */ answers) =>
    queries.map(({ id }, place) => score(answers[place] ?? [], grades[id] ?? {}));

  const engine = await engineOf(OURS);
  await engine.build(records);
  /** @param {import('./engines.js').Engine} engine @param {ReadonlySet<string>} [allowed] */
  const answersOf = async (engine, allowed) => {
    const answers = [];
    for (const { text } of queries) {
      const places = await engine.search(text, DEPTH, allowed ? { techniques: allowed } : {});
      answers.push(places.map((place) => records[place]?.id ?? ''));
    }
    return scored(answers);
  };

  const all = await answersOf(engine);
  const rows = [engineRow(OURS, all)];
  if (!process.argv.includes('--quick')) {
    // The two that are compared for their speed find what MiniSearch finds.
    const others = Object.keys(ENGINES).filter((name) => ![OURS, PLAIN, PLAIN_REFERENCE].includes(name));
    for (const name of others) {
      const other = await engineOf(name);
      await other.build(records);
      rows.push(engineRow(name, await answersOf(other)));
    }
    const texts = queries.map(({ text }) => text);
    rows.push(engineRow('Pagefind, Dutch', scored(await pagefindAnswers(records, texts, DEPTH))));
  }
  const head = ['engine', 'nDCG@10', '95 % interval', 'recall@20', 'MRR', 'no result', 'not judged in the first ten'];
  const text = [
    `${String(queries.length)} queries over ${String(records.length)} records. The interval is that of other queries of the same kind (bootstrap).`,
    table(head, rows),
    `### By kind of query, ours\n\n${byCategory(queries, all)}`,
    await ablation(all, (allowed) => answersOf(engine, allowed)),
  ];
  if (process.argv.includes('--queries')) {
    console.log(
      table(
        ['query', 'nDCG@10', 'recall@20'],
        queries.map((query, n) => [query.text, three(all[n]?.ndcg10), three(all[n]?.recall20)]),
      ),
    );
  }
  await writeSection('Quality', 'npm run quality', text.join('\n\n'));
}

/** @param {number | undefined} value */
const three = (value) => (value ?? NaN).toFixed(3);
const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`;

/** @param {string} name @param {Score[]} scores */
function engineRow(name, scores) {
  const { ndcg10, recall20, mrr, zero, unjudged10 } = together(scores);
  const [low, high] = interval(
    scores.map((one) => one.ndcg10),
    random(SEED),
  );
  return [
    name,
    three(ndcg10),
    `${three(low)} to ${three(high)}`,
    three(recall20),
    three(mrr),
    percent(zero),
    percent(unjudged10),
  ];
}

/** @param {readonly JudgedQuery[]} queries @param {readonly Score[]} scores */
function byCategory(queries, scores) {
  const names = [...new Set(queries.flatMap(({ categories = [] }) => categories))].sort();
  const rows = names.map((name) => {
    const these = scores.filter((_, place) => queries[place]?.categories?.includes(name));
    const { ndcg10, recall20, zero } = together(these);
    return [name, these.length, three(ndcg10), three(recall20), percent(zero)];
  });
  return table(['kind', 'queries', 'nDCG@10', 'recall@20', 'no result'], rows);
}

/**
 * What each technique adds: left out of all, and alone on top of the words as typed; and what choosing among these settings
 * would be worth on queries that were not chosen by.
 * @param {Score[]} all
 * @param {(allowed: ReadonlySet<string>) => Promise<Score[]>} answersWith
 */
async function ablation(all, answersWith) {
  const names = await techniques();
  const ndcg = (/** @type {Score[]} */ scores) => scores.map(({ ndcg10 }) => ndcg10);
  const none = await answersWith(new Set());
  /** @type {Record<string, number[]>} */
  const settings = { all: ndcg(all), none: ndcg(none) };
  const difference = (
    /** @type {Score[]} */ scores,
    /** @type {Score[]} */ base,
    /** @type {keyof Score} */ figure,
  ) => {
    const change = together(scores)[figure] - together(base)[figure];
    return `${change < 0 ? '' : '+'}${three(change)}`;
  };
  const rows = [];
  for (const name of names) {
    const without = await answersWith(new Set(names.filter((other) => other !== name)));
    const alone = await answersWith(new Set([name]));
    settings[`without ${name}`] = ndcg(without);
    rows.push([
      ...[
        name,
        three(together(without).ndcg10),
        difference(all, without, 'ndcg10'),
        difference(all, without, 'recall20'),
      ],
      ...[three(together(alone).ndcg10), difference(alone, none, 'ndcg10'), difference(alone, none, 'recall20')],
    ]);
  }
  const head = [
    'technique',
    'nDCG@10 without it',
    'it adds',
    'to recall@20',
    'nDCG@10 with it alone',
    'it adds',
    'to recall@20',
  ];
  const chance = random(SEED);
  const byDeal = [];
  for (let deal = 0; deal < DEALS; deal++) {
    byDeal.push(crossValidated(settings, folds([...all.keys()], FOLDS, chance)));
  }
  const [first = []] = byDeal;
  const held = byDeal.map((folds) => mean(folds.map((fold) => fold.held)));
  const foldRows = first.map(({ chosen, trained, held }, place) => [place + 1, chosen, three(trained), three(held)]);
  return [
    `### What each technique adds\n\nAs typed: ${three(together(none).ndcg10)}, all: ${three(together(all).ndcg10)}.`,
    table(head, rows),
    `### Cross-validated\n\nFor each of ${String(FOLDS)} folds the setting (all, none, all but one) that is best on the others, scored on this one. Over ${String(DEALS)} ways to deal the queries: mean ${three(mean(held))}, spread ${three(spread(held))}; between the folds of the first way the spread is ${three(spread(first.map((fold) => fold.held)))}.`,
    table(['fold', 'chosen by the others', 'nDCG@10 there', 'nDCG@10 here'], foldRows),
  ].join('\n\n');
}

if (folder && existsSync(REAL)) await measure(folder);
else console.log(`No judged queries here: looked in ${places.join(' and ')} for qrels.dev.json, and for ${REAL}.`);
