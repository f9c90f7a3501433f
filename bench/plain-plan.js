/**
 * The packed index asked what MiniSearch asks its own: each word as typed, all words that begin with it and all that are a few
 * letters away, with MiniSearch's weights, and all that is found summed. So index stands beside index here, with nothing of our
 * own search around it. That takes for each word the best of what answers it and is no part of this; the sum is made here.
 */
import { core } from './ours.js';

/** The defaults of MiniSearch 7, and `fuzzy: 0.2`. */
const PREFIX = 0.375;
const FUZZY = 0.45;
const FUZZY_SHARE = 0.2;
const MOST_ERRORS = 6;
const SATURATION = 1.2;
const LENGTH = 0.7;
const LEAST = 0.5;

/** The texts that every engine gets. */
const SCHEMA = {
  fields: ['name', 'organisation', 'goal', 'basis'],
  /** @param {import('./engines.js').PlainRecord} record */
  texts: ({ name, organisation, goal, basis }) => ({ name, organisation, goal, basis }),
};

const ROOMS = ['packed/read', 'packed/rarity', 'packed/sorting', 'packed/text-index', 'slices', 'words/analysis'];

/** @returns {import('./engines.js').Engine} */
export function plainPlan() {
  /** @type {any} */
  let code;
  /** @type {Uint8Array} */
  let stored;
  /** @type {Plain} */
  let plain;
  const prepare = async () => {
    code ??= Object.assign({}, ...(await Promise.all(ROOMS.map((room) => core(`${room}.js`)))));
  };
  const open = (/** @type {Uint8Array} */ bytes, /** @type {number} */ count) => {
    plain = new Plain(code.PackedIndex.open(bytes, { fields: SCHEMA.fields, count }, 'the index'), code);
  };
  return {
    prepare,
    async build(records) {
      await prepare();
      const index = await code.TextIndex.build(SCHEMA, records, new code.Slices());
      stored = index.toFiles().index;
      open(stored, records.length);
    },
    store: async () => stored,
    async load(bytes, _extras, count) {
      await prepare();
      open(bytes, count);
    },
    search: (query, limit) => [...code.bestOf(plain.find(query), limit).places],
    ranked(query) {
      const { places, scores } = code.sortedByScore(plain.find(query));
      return [...places].map((place, at) => ({ place, score: scores[at] }));
    },
  };
}

/** A typed array. The compiler does not see that every place that is asked is there. @typedef {any} Numbers */

class Plain {
  /** @param {any} index @param {any} code */
  constructor(index, code) {
    const count = index.documentCount;
    this.index = index;
    this.code = code;
    /** @type {Numbers} */
    this.documents = new Uint32Array(count);
    /** @type {Numbers} */
    this.times = new Uint32Array(count);
    /** @type {Numbers} */
    this.scores = new Float64Array(count);
    /** How many different words a document answers, and the last that it was counted for. @type {Numbers} */
    this.answered = new Uint16Array(count);
    /** @type {Numbers} */
    this.counted = new Uint32Array(count);
    this.word = 0;
  }

  /** What was found, in order of place. @param {string} query */
  find(query) {
    const { words, analyse } = this.code;
    /** A word typed twice counts twice in the sum and once among the words that are answered. @type {Map<string, number>} */
    const typed = new Map();
    for (const word of words(query).map(analyse)) if (word) typed.set(word, (typed.get(word) ?? 0) + 1);
    for (const [word, times] of typed) this.#add(word, times);
    return this.#taken();
  }

  /** @param {string} word @param {number} boost */
  #add(word, boost) {
    const { terms } = this.index;
    const length = word.length;
    this.word++;
    const [from, to] = terms.range(word);
    for (let term = from; term < to; term++) {
      const whole = terms.length(term);
      this.#addTerm(term, boost * (whole === length ? 1 : (PREFIX * whole) / (whole + 0.3 * (whole - length))));
    }
    const errors = Math.min(MOST_ERRORS, Math.round(length * FUZZY_SHARE));
    if (errors === 0) return;
    nearTerms(terms, word, errors, (term, distance) => {
      if (term >= from && term < to) return; // the word itself, or a beginning
      const whole = terms.length(term);
      this.#addTerm(term, (boost * (FUZZY * whole)) / (whole + distance));
    });
  }

  /** @param {number} term @param {number} weight */
  #addTerm(term, weight) {
    const { index, documents, times, scores, answered, counted, word } = this;
    const { lists, lengths, lengthsOf, documentCount } = index;
    const end = lists.ofTerm[term + 1];
    for (let list = lists.ofTerm[term]; list < end; list++) {
      const field = lists.field[list];
      const offset = field * documentCount;
      const start = SATURATION * (1 - LENGTH);
      const slope = (SATURATION * LENGTH * documentCount) / lengthsOf[field];
      const factor = weight * this.code.rarity(lists.documents[list], documentCount);
      const count = index.decode(list, documents, times);
      for (let at = 0; at < count; at++) {
        const document = documents[at];
        const often = times[at];
        const norm = start + slope * lengths[offset + document];
        scores[document] = scores[document] + factor * (LEAST + (often * (SATURATION + 1)) / (often + norm));
        if (counted[document] === word) continue;
        counted[document] = word;
        answered[document] = answered[document] + 1;
      }
    }
  }

  #taken() {
    const { scores, answered } = this;
    const found = { places: new Uint32Array(scores.length), scores: new Float64Array(scores.length) };
    let count = 0;
    for (let place = 0; place < scores.length; place++) {
      const words = answered[place];
      if (words === 0) continue;
      found.places[count] = place;
      found.scores[count++] = scores[place] * words;
      scores[place] = 0;
      answered[place] = 0;
    }
    return { places: found.places.subarray(0, count), scores: found.scores.subarray(0, count) };
  }
}

/**
 * Visits the terms at most so many letters away, as MiniSearch counts: a letter too many, too few or another one, the first
 * letter like any other. (The package counts two swapped letters as one error, and one to two errors.)
 * @param {any} terms
 * @param {string} word
 * @param {number} errors
 * @param {(term: number, distance: number) => void} visit
 */
function nearTerms(terms, word, errors, visit) {
  const { joined, starts, shared, size } = terms;
  const width = word.length + 1;
  const deepest = word.length + errors;
  // A row of distances for each letter of a term; what lies further from the diagonal than `errors` is never looked at closely.
  /** @type {Numbers} */
  const rows = new Uint8Array((deepest + 1) * width).fill(errors + 1);
  for (let at = 0; at <= Math.min(errors, word.length); at++) rows[at] = at;
  for (let depth = 0; depth <= Math.min(errors, deepest); depth++) rows[depth * width] = depth;
  const letters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  let known = 0; // rows that hold for the term
  for (let term = 0; term < size; term++) {
    if (shared[term] < known) known = shared[term];
    const start = starts[term];
    const length = starts[term + 1] - 1 - start;
    if (length > deepest || length < word.length - errors) continue;
    let least = 0;
    while (known < length && least <= errors) {
      known++;
      const letter = joined.charCodeAt(start + known - 1);
      const row = known * width;
      const above = row - width;
      const high = Math.min(word.length, known + errors);
      least = rows[row];
      for (let at = Math.max(1, known - errors); at <= high; at++) {
        const replaced = rows[above + at - 1] + (letters[at - 1] === letter ? 0 : 1);
        const other = (rows[above + at] < rows[row + at - 1] ? rows[above + at] : rows[row + at - 1]) + 1;
        const distance = replaced < other ? replaced : other;
        rows[row + at] = distance;
        if (distance < least) least = distance;
      }
    }
    if (least > errors) {
      // What shares these letters is too far away as well.
      const dead = known--;
      while (term + 1 < size && shared[term + 1] >= dead) term++;
      continue;
    }
    const distance = rows[length * width + word.length];
    if (distance <= errors) visit(term, distance);
  }
}
