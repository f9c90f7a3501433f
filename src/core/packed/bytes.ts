/** Growing arrays of bytes and numbers, varints, and the checksum. */

/** A list of numbers that grows without an object per number. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  at(place: number): number {
    return this.#numbers[place] as number;
  }

  put(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** The numbers, without a copy. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

/** Bytes that grow while they are written. */
export class ByteList {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = byte;
  }

  varint(number: number): void {
    this.#room(4);
    let rest = number;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.view());
    this.#bytes = larger;
  }
}

/** Reads the numbers of a section one after the other; throws when it is at its end or a number is too large. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Throws when there are more numbers. */
  end(): void {
    if (!this.atEnd) throw new Error('There are more numbers than expected');
  }

  next(): number {
    let byte = this.#bytes[this.#at++] ?? NaN;
    // Most are this small, and an index has many.
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let shift = 7; shift < 28; shift += 7) {
      byte = this.#bytes[this.#at++] ?? NaN;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
    throw new Error('A number is cut off or too large');
  }
}

/** Eight tables, so that eight bytes are taken at a time: an index has megabytes. */
const STEP = 8;
const TABLES = crcTables();

function crcTables(): Int32Array {
  // Signed, which an engine keeps without a box before it has compiled this.
  const tables = new Int32Array(STEP * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] as number;
    tables[at] = (before >>> 8) ^ (tables[before & 255] as number);
  }
  return tables;
}

export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - (bytes.length % STEP); at < end; at += STEP) {
    crc =
      (tables[1792 + ((crc ^ (bytes[at] as number)) & 255)] as number) ^
      (tables[1536 + (((crc >>> 8) ^ (bytes[at + 1] as number)) & 255)] as number) ^
      (tables[1280 + (((crc >>> 16) ^ (bytes[at + 2] as number)) & 255)] as number) ^
      (tables[1024 + ((crc >>> 24) ^ (bytes[at + 3] as number))] as number) ^
      (tables[768 + (bytes[at + 4] as number)] as number) ^
      (tables[512 + (bytes[at + 5] as number)] as number) ^
      (tables[256 + (bytes[at + 6] as number)] as number) ^
      (tables[bytes[at + 7] as number] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}
