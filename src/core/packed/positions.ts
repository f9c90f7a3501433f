/** Where the words of each document stand, from a file of its own that is fetched for the first phrase. */
import { readNumbers } from './bytes.js';
import { reading, unpackFile } from './file.js';
import { POSITIONS_KIND, POSITIONS_SECTIONS } from './layout.js';
import type { PackedIndex } from './read.js';

export class PackedPositions {
  /** Where each list begins; one more, where the last ends. */
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array, index: PackedIndex) {
    const { counts, sections } = unpackFile(bytes, POSITIONS_KIND, POSITIONS_SECTIONS);
    const { documents } = index.lists;
    if (counts.index !== index.checksum || counts.lists !== documents.length)
      throw new Error('They are the positions of another index');
    const extra = readNumbers(sections.extra);
    if (extra.length !== documents.length) throw new Error('There are more or fewer lists than the index has');
    this.#starts = new Uint32Array(documents.length + 1);
    this.#bytes = sections.positions;
    let start = 0;
    for (let list = 0; list < documents.length; list++) {
      this.#starts[list] = start;
      start += (documents[list] as number) + (extra[list] as number);
    }
    this.#starts[documents.length] = start;
    if (start !== sections.positions.length) throw new Error('The positions do not fill the file');
  }

  /** Reads the positions of an index; throws `damaged` when they are not whole, or those of another. */
  static open(bytes: Uint8Array, index: PackedIndex, where: string): PackedPositions {
    return reading(where, () => new PackedPositions(bytes, index));
  }

  /**
   * Visits the positions of a list: for each of its documents, `times[n]` of them. Whatever the bytes hold, it ends where
   * the list does.
   */
  visit(list: number, count: number, times: Uint32Array, visit: (number: number, position: number) => void): void {
    const bytes = this.#bytes;
    const end = this.#starts[list + 1] as number;
    let at = this.#starts[list] as number;
    for (let number = 0; number < count; number++) {
      let next = 0;
      for (let left = times[number] as number; left > 0 && at < end; left--) {
        let byte = bytes[at++] as number;
        let passed = byte & 127;
        for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
          byte = bytes[at++] as number;
          passed |= (byte & 127) << shift;
        }
        visit(number, next + passed);
        next += passed + 1;
      }
    }
  }
}
