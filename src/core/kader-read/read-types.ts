/** What goes through the readers of the kader. */
import type { AnyItem, ItemKind, ItemText, Kader } from '../kader/model.js';
import type { KaderProblem } from './problems.js';
import type { Line } from './yaml-fields.js';

/** One file of a source. */
export interface SourceFile {
  readonly kind: ItemKind;
  /** Its name without the ending. */
  readonly key: string;
  /** Where it is, for people. */
  readonly path: string;
  readonly text: string;
}

export interface KaderSource {
  readonly origin: 'kader' | 'task-registry';
  readonly files: readonly SourceFile[];
  /** What was wrong with files that could not be read. */
  readonly problems: readonly KaderProblem[];
}

/** Links as the source writes them: keys of items in the kader, URNs in the task registry. */
export interface RawLinks {
  readonly requirements?: readonly Line[];
  readonly measures?: readonly Line[];
}

/** One item, before its links are looked up. */
export interface ReadItem {
  readonly item: AnyItem;
  readonly links: RawLinks;
  readonly text: ItemText | undefined;
}

/** A file that was read, and what came of it. */
export interface FileItem extends ReadItem {
  readonly file: SourceFile;
}

/** A whole source. */
export interface ImportedKader {
  readonly kader: Kader;
  /** In the order of the items. */
  readonly texts: readonly ItemText[];
  readonly problems: readonly KaderProblem[];
  /** All problems, of which only the first are in the list. */
  readonly problemCount: number;
}
