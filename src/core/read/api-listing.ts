/**
 * The pages of the API's listing, put together. The register changes while it is read: a record that is published or
 * taken away moves all behind it to another page. So every record is kept once, and when something moved the pages are
 * read again, a few times, until nothing does.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Progress } from '../progress.js';
import type { Slices } from '../slices.js';
import type { Fetched } from './fetching.js';
import { jsonParts } from './json-records.js';
import { recognise } from './recognise.js';
import type { RegisterBuilder } from './register-builder.js';

/** The moment at which a record was saved: text in ISO 8601 of one zone compares as time does. */
function savedAt(record: unknown): string {
  const { create_dt } = record as { create_dt?: unknown };
  return typeof create_dt === 'string' ? create_dt : '';
}

export class Listing {
  /** The page to ask for next; 0 when there is nothing more to ask. */
  nextPage = 1;
  /** The day of the first answer, or empty. */
  date = '';
  /** What earlier rounds found; only used when no round comes to rest. */
  #earlier = new Map<string, unknown>();
  #found = new Map<string, unknown>();
  #faults: string[] = [];
  #round = 1;
  #received = 0;
  /** Of the answers of this round, in UTF-16 units, of which UTF-8 never has less bytes. */
  #length = 0;
  #total: number | undefined;
  #moved = false;
  #unsteady = false;
  readonly #slices: Slices;
  readonly #maxLength: number;
  readonly #onProgress: ((progress: Progress) => void) | undefined;

  constructor(slices: Slices, maxLength: number, onProgress: ((progress: Progress) => void) | undefined) {
    this.#slices = slices;
    this.#maxLength = maxLength;
    this.#onProgress = onProgress;
  }

  get size(): number {
    return this.#found.size;
  }

  /** The raw records, each once. */
  get records(): Iterable<unknown> {
    return new Map([...(this.#unsteady ? this.#earlier : []), ...this.#found]).values();
  }

  /** Takes the answer to `nextPage` and decides on the next one. Does nothing when the answer cannot be read. */
  async take({ text, date }: Fetched): Promise<void> {
    if ((await recognise(text, this.#slices)) !== 'api-answer') {
      throw new RegisterError({
        code: 'wrong-shape',
        what: 'The API gave another answer than a listing',
        remedy: 'Check the address',
      });
    }
    const records: unknown[] = [];
    const faults: string[] = [];
    let total: number | undefined;
    for await (const part of jsonParts(text, ['results'], this.#slices)) {
      if (part.key === 'total_count' && Number.isInteger(part.value)) total = part.value as number;
      if (part.fault !== undefined) faults.push(part.fault);
      else if (part.record > 0) records.push(part.value);
    }
    this.#length += text.length;
    if (this.#length > this.#maxLength) {
      throw new RegisterError({
        code: 'too-large',
        what: `The listing is larger than ${Math.floor(this.#maxLength / 1024)} kB`,
        remedy: 'Make a snapshot of it with the command line',
      });
    }
    this.date ||= date;
    this.#faults.push(...faults);

    const before = this.#found.size;
    for (const record of records) this.#keep(record);
    this.#received += records.length + faults.length;
    if (this.#total !== undefined && total !== this.#total) this.#moved = true;
    this.#total = total;
    this.#onProgress?.({ stage: 'download', done: this.#found.size, total: total ?? 0 });

    const repeats = records.length > 0 && this.#found.size === before;
    const isLast = records.length + faults.length === 0 || (total !== undefined && this.#received >= total);
    if (!repeats && !isLast && this.nextPage < LIMITS.apiPages) this.nextPage++;
    else this.#endRound(repeats);
  }

  /** Tells what could not be read, or not with certainty. */
  report(builder: RegisterBuilder): void {
    for (const what of this.#faults) {
      builder.report({ kind: 'dropped', record: 0, id: '', field: '', what, remedy: 'Export it again' });
    }
    if (!this.#unsteady) return;
    const of = this.#total === undefined ? '' : ` of ${this.#total}`;
    builder.remark(
      `The listing changed while it was read; ${this.#found.size}${of} records came`,
      'Read it again later',
    );
  }

  #keep(record: unknown): void {
    const { lars } = (record ?? {}) as { lars?: unknown };
    const id = typeof lars === 'string' ? lars : `record ${this.#found.size + 1}`;
    const before = this.#found.get(id);
    if (before !== undefined) this.#moved = true;
    if (before === undefined || savedAt(record) >= savedAt(before)) this.#found.set(id, record);
  }

  #endRound(repeats: boolean): void {
    this.nextPage = 0;
    const missing = this.#total !== undefined && this.#found.size + this.#faults.length < this.#total;
    if (!this.#moved && !missing) {
      this.#unsteady = false;
      return;
    }
    this.#unsteady = true;
    // A server that gives the same page for ever is not worth another round.
    if (repeats || this.#round++ >= LIMITS.apiRounds) return;
    this.#earlier = new Map([...this.#earlier, ...this.#found]);
    this.#found = new Map();
    this.#faults = [];
    this.#received = 0;
    this.#length = 0;
    this.#total = undefined;
    this.#moved = false;
    this.nextPage = 1;
  }
}
