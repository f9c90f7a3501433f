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

/**
 * The numbers of a section; throws when the last is cut off or one is too large. One loop for all sections, so that an
 * engine has compiled it by the second.
 */
export function readNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at] as number;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      if (shift >= 28 || ++at === bytes.length) throw new Error('A number is cut off or too large');
      byte = bytes[at] as number;
      number |= (byte & 127) << shift;
    }
    numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}

/** Whether this processor has the lowest byte of a number first, as the files have. */
const IS_LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * The checksum of `layout.ts`. Each of its steps can be undone, so that a change within four bytes never goes unseen. A CRC
 * takes three times as long in code that has not been compiled yet, and visitors wait for it.
 */
export function checksum(bytes: Uint8Array): number {
  const numbers = wholeNumbers(bytes);
  const { imul } = Math;
  let sum = bytes.length;
  for (let at = 0; at < numbers.length; at++) {
    sum = imul(sum ^ (numbers[at] as number), 0x9e3779b1);
    sum ^= sum >>> 15;
  }
  let left = 0;
  for (let at = 4 * numbers.length; at < bytes.length; at++) left |= (bytes[at] as number) << (8 * (at % 4));
  sum = imul(sum ^ left, 0x9e3779b1);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Each four bytes as a number, without a copy where that can be. */
function wholeNumbers(bytes: Uint8Array): Int32Array {
  const count = bytes.length >>> 2;
  if (IS_LITTLE && bytes.byteOffset % 4 === 0) return new Int32Array(bytes.buffer, bytes.byteOffset, count);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Int32Array(count).map((_, at) => view.getInt32(4 * at, true));
}
