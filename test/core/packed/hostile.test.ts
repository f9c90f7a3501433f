/**
 * Files that are not what was written: an error that says so, or, where somebody mended the checksum, an index whose answers
 * stay within its list and come in time. A few thousand by default; `LONG=1`, as in `npm run test:long`, makes it 120,000.
 */
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { checksum } from '../../../src/core/packed/bytes.js';
import {
  CHECKED_FROM,
  CHECKSUM_AT,
  HEADER,
  INDEX_SECTIONS,
  POSITIONS_SECTIONS,
} from '../../../src/core/packed/layout.js';
import { PackedIndex } from '../../../src/core/packed/read.js';
import { TextIndex } from '../../../src/core/packed/text-index.js';
import type { Plan } from '../../../src/core/packed/types.js';
import { Slices } from '../../../src/core/slices.js';
import { Seeded } from '../../helpers/seeded.js';

const ROUNDS = process.env['LONG'] ? 120_000 : 4_000;
/** For each test. */
const TIMEOUT = 10 * 60_000;

const FIELDS = ['name', 'description', 'working'];
const WORDS = 'de het een scanauto parkeren parkeervergunning parkeert kenteken kentekens € ß 😀 wet woz bezwaar'.split(
  ' ',
);
const COUNT = 40;

/** Texts with frequent and rare words, so that there are long lists, short ones, and words that stand in a text often. */
function texts(): Record<string, string>[] {
  const random = new Seeded(11);
  const line = (most: number): string =>
    Array.from({ length: random.below(most) })
      .map(() => WORDS[Math.floor(random.next() ** 2 * WORDS.length)])
      .join(' ');
  return Array.from({ length: COUNT }).map(() => ({
    name: line(4),
    description: line(30),
    working: random.chance(0.1) ? 'de '.repeat(400) : line(8),
  }));
}

const [first = '', second = '', third = ''] = WORDS;
const PLAN: Plan = {
  slots: [
    {
      word: first,
      weight: 1,
      tells: 1,
      alternatives: WORDS.map((term) => ({ terms: [term], weight: 1, reason: 'typed' })),
    },
    {
      word: second,
      weight: 0.5,
      tells: 3,
      alternatives: [
        { terms: [first, second], weight: 1, reason: 'same' },
        { terms: [third], weight: 0.5, reason: 'prefix', field: 1 },
      ],
    },
  ],
  phrases: [],
  without: [],
};
const PHRASES: Plan = { ...PLAN, phrases: [[first, second]], without: [[second, third, first]] };

/** The longest that one opened file may take to open and to answer; a slow machine gets there at a tenth. */
const LONGEST_MS = 2_000;

/** Documents of a list come in order, each once, and are there. */
function expectLists(bytes: Uint8Array): void {
  const index = PackedIndex.open(bytes, { fields: FIELDS, count: COUNT }, 'index.bin');
  const [documents, times] = [new Uint32Array(COUNT), new Uint32Array(COUNT)];
  for (let list = 0; list < index.lists.documents.length; list++) {
    const count = index.decode(list, documents, times);
    for (let at = 0; at < count; at++) {
      const [document = COUNT, before = -1] = [documents[at], documents[at - 1]];
      if (document >= COUNT || document <= before || !times[at]) throw new Error(`${document} behind ${before}`);
    }
  }
}

function expectSane(index: TextIndex, plan: Plan): void {
  const { places, scores } = index.rank(plan);
  const seen = new Set<number>();
  for (const [at, place] of places.entries()) {
    const [score, before] = [scores[at] ?? NaN, scores[at - 1] ?? Infinity];
    if (place >= COUNT || seen.has(place)) throw new Error(`place ${place} of ${COUNT}`);
    if (!(score > 0 && score <= before && Number.isFinite(score))) throw new Error(`score ${score} behind ${before}`);
    seen.add(place);
  }
  for (const words of [...index.vocabulary.beginningWith('', Infinity), ...index.vocabulary.holding('e', 9)]) {
    const count = index.vocabulary.documents(words);
    if (!(count >= 1 && count <= COUNT)) throw new Error(`${words} in ${count} of ${COUNT}`);
  }
  for (const { term } of index.vocabulary.like('parkeerd', 2, 9)) index.foundIn(3, [term]);
}

function open(index: Uint8Array, positions: Uint8Array): TextIndex {
  const opened = TextIndex.fromSegments(FIELDS, [{ index, count: COUNT, where: 'index.bin' }]);
  opened.addPositions([{ positions, where: 'positions.bin' }]);
  return opened;
}

/** Opens and asks; whether the files could be read. */
function survives(index: Uint8Array, positions: Uint8Array): boolean {
  const start = performance.now();
  try {
    const opened = open(index, positions);
    for (const plan of [PLAN, PHRASES]) expectSane(opened, plan);
    expectLists(index);
    return true;
  } catch (error) {
    if (!(error instanceof RegisterError && error.code === 'damaged' && /\.bin/.test(error.message))) throw error;
    return false;
  } finally {
    const took = performance.now() - start;
    if (took > LONGEST_MS) expect(took).toBeLessThan(LONGEST_MS);
  }
}

const mended = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length > CHECKED_FROM)
    new DataView(bytes.buffer).setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
};

/** A few bytes changed, with a liking for values at the edges of a varint. */
function changed(random: Seeded, file: Uint8Array, from: number): Uint8Array {
  const bytes = file.slice();
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = from + random.below(bytes.length - from);
    const old = bytes[at] ?? 0;
    bytes[at] = random.pick([old ^ (1 << random.below(8)), 0, 1, 10, 127, 128, 255, old + 1, random.below(256)]);
  }
  return bytes;
}

/** Two sections change places, or some bytes move from one to the next; the table of lengths agrees. */
function reordered(random: Seeded, file: Uint8Array, sections: number): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const parts: Uint8Array[] = [];
  let at = HEADER + 4 * sections;
  for (let n = 0; n < sections; n++) parts.push(file.subarray(at, (at += view.getUint32(HEADER + 4 * n, true))));
  if (random.chance(0.5)) {
    const [a, b] = [random.below(sections), random.below(sections)];
    [parts[a], parts[b]] = [parts[b] ?? bytes, parts[a] ?? bytes];
  } else {
    const n = random.below(sections - 1);
    const both = [...(parts[n] ?? []), ...(parts[n + 1] ?? [])];
    const cut = random.below(both.length + 1);
    parts[n] = Uint8Array.from(both.slice(0, cut));
    parts[n + 1] = Uint8Array.from(both.slice(cut));
  }
  at = HEADER + 4 * sections;
  for (const [n, part] of parts.entries()) {
    view.setUint32(HEADER + 4 * n, part.length, true);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const files = TextIndex.build({ fields: FIELDS, texts: (text) => text }, texts(), new Slices()).then((index) =>
  index.toFiles(),
);

describe('damaged files', () => {
  it(
    'are told from whole ones by any bit that changed and any byte that is missing',
    async () => {
      const { index, positions } = await files;
      const random = new Seeded(1);
      expect(survives(index, positions)).toBe(true);
      for (let round = 0; round < ROUNDS / 4; round++) {
        const file = round % 2 === 0 ? index : positions;
        const bytes = file.slice();
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        const cut = random.chance(0.5) ? bytes : file.subarray(0, at);
        expect(file === index ? survives(cut, positions) : survives(index, cut)).toBe(false);
      }
    },
    TIMEOUT,
  );

  it(
    'with a checksum that was mended answer within the list, in order and in time, or are refused',
    async () => {
      const { index, positions } = await files;
      const random = new Seeded(2);
      const outcomes = { read: 0, refused: 0 };
      for (let round = 0; round < ROUNDS; round++) {
        const kind = random.next();
        const isIndex = random.chance(0.7);
        const file = isIndex ? index : positions;
        const sections = isIndex ? INDEX_SECTIONS.length : POSITIONS_SECTIONS.length;
        const bytes = mended(
          kind < 0.7
            ? changed(random, file, random.chance(0.9) ? HEADER + 4 * sections : CHECKED_FROM)
            : kind < 0.9
              ? reordered(random, file, sections)
              : file.slice(0, random.below(file.length)),
        );
        // The positions name the index they belong to by its checksum.
        const others = positions.slice();
        if (isIndex && bytes.length > CHECKED_FROM)
          new DataView(others.buffer).setUint32(24, new DataView(bytes.buffer).getUint32(CHECKSUM_AT, true), true);
        const isRead = isIndex ? survives(bytes, mended(others)) : survives(index, bytes);
        outcomes[isRead ? 'read' : 'refused']++;
      }
      // Both happen, or nothing was tried.
      expect(outcomes.read).toBeGreaterThan(ROUNDS / 20);
      expect(outcomes.refused).toBeGreaterThan(ROUNDS / 20);
    },
    TIMEOUT,
  );

  it('that promise more than they hold are refused before memory is taken for it', async () => {
    const { index, positions } = await files;
    for (const at of [12, 16, 20]) {
      for (const count of [0, COUNT + 1, 0xffffffff]) {
        const bytes = index.slice();
        new DataView(bytes.buffer).setUint32(at, count, true);
        mended(bytes);
        expect(survives(bytes, positions)).toBe(false);
        const open = (): TextIndex => TextIndex.fromSegments(FIELDS, [{ index: bytes, count, where: 'index.bin' }]);
        expect(open).toThrow(RegisterError);
      }
    }
  });
});
