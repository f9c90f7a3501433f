/** Opens the files that only a search needs. */
import { TextIndex } from '../packed/text-index.js';
import { TEXT_FIELDS } from '../search/types.js';
import { Topics } from '../topics/topics.js';

/** A file of one segment. */
export interface SegmentFile {
  readonly bytes: Uint8Array;
  /** The places of the segment. */
  readonly count: number;
  readonly where: string;
}

export const openTexts = (files: readonly SegmentFile[], gone: Iterable<number>): TextIndex =>
  TextIndex.fromSegments(
    TEXT_FIELDS,
    files.map(({ bytes, count, where }) => ({ index: bytes, count, where })),
    gone,
  );

export const openTopics = (files: readonly SegmentFile[]): Topics =>
  Topics.joined(files.map(({ bytes, count, where }) => Topics.open(bytes, count, where)));
