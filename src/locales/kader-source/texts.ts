/** The sentences with which a `kader-source` tells of its kader. */
export interface KaderSourceTexts {
  readonly empty: string;
  /** Before the sentence about the official text. */
  readonly asOf: (date: string) => string;
  readonly official: string;
  /** Of the catalogue: whose titles these are, and that the official text decides. */
  readonly ownTitles: string;
  /** How many items could not be read. */
  readonly dropped: (count: number) => string;
}
