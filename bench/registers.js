/**
 * Larger registers, recombined from the real listing copy or, where that is absent, from the sample:
 * `node bench/registers.js 50000 register.json`. The same count gives the same file to the byte.
 */
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { heaps, newWords, wordsOf } from './new-words.js';
import { random } from './random.js';

/**
 * A record of the listing copy.
 * @typedef {{ id: string, title: string, organisatie: string, doel: string, juridische_basis: string, status: string,
 *   impactassessment: string, geregistreerd: string, toegevoegd: string, url: string }} Listed
 */

const root = path.join(import.meta.dirname, '..');
const data = process.env['ALGORITMEREGISTER_DATA'] ?? path.join(root, '../shared/data');
export const REAL = path.join(data, 'register/scrape-2026-08-08.json');

const SEED = 20_260_808;
/** All numbers of seven digits from 1 to 9. */
const NUMBERS = 9 ** 7;

/** Where the records come from, for a table's caption. */
export const sourceName = () =>
  existsSync(REAL) ? 'the real listing copy of 2026-08-08' : 'the sample register (no real data here)';

/** @returns {Promise<Listed[]>} */
export async function realRecords() {
  if (existsSync(REAL)) return JSON.parse(await readFile(REAL, 'utf8')).algoritmes;
  const folder = path.join(root, 'src/sample');
  const records = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const { algoritme_versions: versions } = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    for (const version of versions) if (version.language === 'NLD') records.push(listed(version));
  }
  return records;
}

/** A registration of the sample as the listing copy would have it. @param {any} version @returns {Listed} */
function listed(version) {
  const plain = (/** @type {unknown} */ html) => String(html ?? '').replace(/<[^>]*>/g, ' ');
  return {
    id: version.lars,
    title: version.name,
    organisatie: version.organization,
    doel: `${plain(version.description_short)} ${plain(version.goal)}`.trim(),
    juridische_basis: plain(version.lawful_basis).trim(),
    status: 'in_gebruik',
    impactassessment: 'Onbekend',
    geregistreerd: String(version.create_dt).slice(0, 10),
    toegevoegd: String(version.create_dt).slice(0, 10),
    url: `https://algoritmes.overheid.nl/nl/algoritme/${String(version.lars)}`,
  };
}

/** The n-th number of the register in an order without a pattern; two different `n` never give the same. @param {number} n */
export function registerNumber(n) {
  // The factor shares no divisor with 9 ** 7, so every number comes once before any comes again.
  let rest = Number((BigInt(n) * 3_141_592n + 2_718_281n) % BigInt(NUMBERS));
  let digits = '';
  let sum = 0;
  for (let place = 0; place < 7; place++) {
    const digit = (rest % 9) + 1;
    rest = Math.floor(rest / 9);
    digits += String(digit);
    sum += digit * (place % 2 === 0 ? 3 : 1);
  }
  return digits + String(sum % 10);
}

/** @param {string} text */
const sentences = (text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter(Boolean);

/**
 * Records one by one. Each takes its length, dates and codes from one real record and its sentences from three, so that
 * words that belong together stay together; the vocabulary follows the curve of the real one.
 * @param {readonly Listed[]} real
 * @param {number} count
 * @returns {Generator<Listed>}
 */
export function* recombined(real, count) {
  const chance = random(SEED);
  const textOf = (/** @type {Listed} */ r) => [r.title, r.organisatie, r.doel, r.juridische_basis].join(' ');
  const texts = chance.shuffled(real).map(textOf);
  const { power, factor, ...grown } = heaps(texts);
  const invented = newWords(texts, chance);
  const taken = new Set(real.map(({ id }) => id));
  const parsed = real.map((r) => ({
    goal: sentences(r.doel),
    basis: sentences(r.juridische_basis),
    title: r.title.split(' '),
  }));
  // As if the real register went on growing: its words are there, and its length is behind us.
  const seen = new Set(texts.flatMap(wordsOf));
  let { length } = grown;
  let number = 0;

  /** As many sentences as `wanted` has, each from one of the parents. @param {string[]} wanted @param {string[][]} parents */
  const mixed = (wanted, parents) => {
    const pool = chance.shuffled([...new Set(parents.flat())]);
    return pool.slice(0, wanted.length).join(' ');
  };
  /** Puts a word somewhere between the others. @param {string} text @param {string | undefined} word */
  const withWord = (text, word) => {
    if (word === undefined) return text;
    length += 1;
    const parts = text.split(' ');
    parts.splice(chance.whole(parts.length + 1), 0, word);
    return parts.join(' ');
  };

  for (let made = 0; made < count; made++) {
    let id = registerNumber(number++);
    while (taken.has(id)) id = registerNumber(number++);
    const places = [0, 1, 2].map(() => chance.whole(real.length));
    const parents = places.map((place) => /** @type {(typeof parsed)[number]} */ (parsed[place]));
    const [model, second] = parents;
    const frame = /** @type {Listed} */ (real[places[0] ?? 0]);
    if (!model || !second) throw new Error('There is no register to recombine');
    // Many real names occur more than once, so one in six stays as it is.
    let title = frame.title;
    if (chance.next() > 1 / 6) {
      const end = second.title.slice(Math.floor(second.title.length / 2));
      title = [...model.title.slice(0, Math.ceil(model.title.length / 2)), ...end].join(' ');
    }
    let doel = mixed(
      model.goal,
      parents.map(({ goal }) => goal),
    );
    const juridische_basis = mixed(
      model.basis,
      parents.map(({ basis }) => basis),
    );
    const organisatie = /** @type {Listed} */ (chance.pick(real)).organisatie;

    const words = wordsOf([title, organisatie, doel, juridische_basis].join(' '));
    length += words.length;
    // What the curve has and the old sentences have not; each new word is used twice more in time.
    for (let missing = Math.floor(factor * length ** power) - seen.size; missing > 0; missing--) {
      const word = invented.fresh(seen);
      seen.add(word);
      if (chance.next() < 0.2) title = withWord(title, word);
      doel = withWord(withWord(withWord(doel, invented.again()), invented.again()), word);
    }
    yield {
      ...frame,
      ...{ id, title, organisatie, doel, juridische_basis },
      url: `https://algoritmes.overheid.nl/nl/algoritme/${id}`,
    };
  }
}

/**
 * Writes a register of `count` records, record by record, so that its size costs no memory. The number of the real ones
 * gives the real ones.
 * @param {string} file
 * @param {number} count
 */
export async function writeRegister(file, count) {
  const real = await realRecords();
  const records = count === real.length ? real : recombined(real, count);
  const out = createWriteStream(file);
  const head = {
    count,
    fetched_at: '2026-08-08T06:20:11Z',
    source_url: 'https://algoritmes.overheid.nl/api/algoritme/NLD',
  };
  out.write(`${JSON.stringify(head).slice(0, -1)},"algoritmes":[\n`);
  const seen = new Set();
  const names = new Set();
  let length = 0;
  let comma = '';
  for (const record of records) {
    const words = wordsOf([record.title, record.organisatie, record.doel, record.juridische_basis].join(' '));
    for (const word of words) seen.add(word);
    length += words.length;
    names.add(record.title);
    if (!out.write(comma + JSON.stringify(record))) await once(out, 'drain');
    comma = ',\n';
  }
  out.end('\n]}\n');
  await once(out, 'finish');
  return { count, length, words: seen.size, names: names.size };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, file] = process.argv.slice(2);
  if (!file || !(Number(count) > 0))
    throw new Error('Give a number of records and a file: registers.js 50000 out.json');
  const { length, words, names } = await writeRegister(file, Number(count));
  console.log(
    `${String(count)} records from ${sourceName()}: ${String(length)} words, ${String(words)} different, ${String(names)} names`,
  );
}
