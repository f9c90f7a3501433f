/** Topics that are not what was written, also where somebody mended the checksum; `LONG=1` tries many more. */
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src/core/errors.js';
import { checksum } from '../../../src/core/packed/bytes.js';
import { CHECKED_FROM, CHECKSUM_AT, HEADER } from '../../../src/core/packed/layout.js';
import { feedback } from '../../../src/core/topics/feedback.js';
import { MOST_TOPICS, TOPICS_SECTIONS } from '../../../src/core/topics/layout.js';
import { Topics, writeTopics } from '../../../src/core/topics/topics.js';
import { Seeded } from '../../helpers/seeded.js';

const ROUNDS = process.env['LONG'] ? 60_000 : 3_000;
const COUNT = 60;

/** Some words of many documents and some of few, so that numbers of one and of two bytes are among them. */
function lists(): string[][] {
  const random = new Seeded(3);
  return [...Array(COUNT).keys()].map((place) => {
    const words = [...Array(random.below(MOST_TOPICS + 1)).keys()].map((n) =>
      random.chance(0.5) ? `vaak${n}` : `€${place}x${n}`,
    );
    return words;
  });
}

/** Opens and asks; whether the file could be read. */
function survives(bytes: Uint8Array): boolean {
  let topics: Topics;
  try {
    topics = Topics.open(bytes, COUNT, 'topics.bin');
  } catch (error) {
    if (!(error instanceof RegisterError && error.code === 'damaged' && error.where === 'topics.bin')) throw error;
    return false;
  }
  const before = { places: Uint32Array.of(0, 7, COUNT - 1), scores: Float64Array.of(3, 2, 1) };
  const { found, topics: sought } = feedback(before, topics);
  for (const [at, place] of found.places.entries()) {
    const score = found.scores[at] ?? NaN;
    if (!(place < COUNT && place > (found.places[at - 1] ?? -1) && score > 0 && Number.isFinite(score)))
      throw new Error(`place ${place} with ${score}`);
  }
  if (sought.some((word) => word === undefined)) throw new Error('a topic without a word');
  return true;
}

function mended(bytes: Uint8Array): Uint8Array {
  if (bytes.length > CHECKED_FROM)
    new DataView(bytes.buffer).setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

describe('a damaged file of topics', () => {
  const file = writeTopics(lists());

  it('is refused, or answers within its list, whatever changed in it', { timeout: 5 * 60_000 }, () => {
    const random = new Seeded(4);
    const outcomes = { read: 0, refused: 0 };
    expect(survives(file)).toBe(true);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = random.chance(0.1) ? file.slice(0, random.below(file.length)) : file.slice();
      const from = random.chance(0.9) ? HEADER + 4 * TOPICS_SECTIONS.length : CHECKED_FROM;
      for (let left = 1 + random.below(3); left > 0 && bytes.length > from; left--) {
        const at = from + random.below(bytes.length - from);
        const old = bytes[at] ?? 0;
        bytes[at] = random.pick([old ^ (1 << random.below(8)), 0, 10, 127, 128, 255, old + 1, random.below(256)]);
      }
      outcomes[survives(mended(bytes)) ? 'read' : 'refused']++;
    }
    expect(outcomes.read).toBeGreaterThan(ROUNDS / 20);
    expect(outcomes.refused).toBeGreaterThan(ROUNDS / 20);
  });
});
