/**
 * The packed index, byte by byte. Two files, both little endian and both beginning so:
 *
 * ```
 *  0  4  "ARPX"
 *  4  1  PACKED_VERSION
 *  5  1  kind of file: 1 index, 2 positions
 *  6  2  number of sections
 *  8  4  checksum of all that follows, see below
 * 12  4  number of documents
 * 16  4  number of terms
 * 20  4  number of lists; a list is what one term has in one field
 * 24  4  the checksum of the index, in its positions; 0 in an index
 * 28  4  length of each section
 *     .  the sections, one behind the other, and nothing after them
 * ```
 *
 * The checksum begins as the number of bytes that it covers. For each four of them, as a number, the last filled up with
 * zeros, and once more for what is left, be it nothing: it is combined with the number by exclusive or, multiplied by
 * 0x9e3779b1 modulo 2^32, and combined with itself without its lowest 15 bits.
 *
 * Numbers in sections are varints: seven bits a byte, the lowest first, 128 added to all bytes but the last; at most 28 bits.
 * Columns of like numbers stand together, because that is what a compressor of the transport makes the least of.
 *
 * Sections of the index:
 *
 * ```
 * fields      names of the fields, UTF-8, joined by "\n"
 * terms       the terms in order of their bytes, UTF-8, each with "\n" behind it
 * masks       for each term: the fields it stands in, as bits, the first field lowest
 * counts      for each list: its number of documents
 * more        for each term of several fields: its number of documents beyond those of its longest list
 * extra       for each list: its bytes in `postings` beyond one for each document
 * postings    for each list, for each of its documents in order: twice the documents passed over since the one before,
 *             plus 1 when the term stands in it more than once; then, for those, the number of times beyond two
 * lengths     for each field, for each document: the number of its different words as written, at most 65,535
 * ```
 *
 * Sections of the positions, which are fetched for the first phrase:
 *
 * ```
 * extra       for each list: its bytes in `positions` beyond one for each document
 * positions   for each list, document and time: the words passed over since the time before, or since the start of the field
 * ```
 */

export const MAGIC = 0x58505241;
export const PACKED_VERSION = 1;
export const HEADER = 28;
export const CHECKSUM_AT = 8;
/** Where what the checksum covers begins. */
export const CHECKED_FROM = 12;

export const INDEX_KIND = 1;
export const POSITIONS_KIND = 2;

export const INDEX_SECTIONS = ['fields', 'terms', 'masks', 'counts', 'more', 'extra', 'postings', 'lengths'] as const;
export const POSITIONS_SECTIONS = ['extra', 'positions'] as const;

export type IndexSection = (typeof INDEX_SECTIONS)[number];
export type PositionsSection = (typeof POSITIONS_SECTIONS)[number];

/** The largest length of a field; a text of that many different words is no longer told from a longer one. */
export const LONGEST_FIELD = 0xffff;
/** Fields of an index, so that those of a term fit in a varint. */
export const MOST_FIELDS = 28;
/** A term in UTF-16 code units, so that a byte says how many it shares with another; `analyse` cuts words at 64. */
export const LONGEST_TERM = 255;
