/**
 * Every cap on what is read from outside, in one place, with its reason.
 *
 * Lengths of strings are in UTF-16 code units, sizes of downloads in bytes.
 */
export const LIMITS = {
  /**
   * The largest source a browser reads. The whole register in three languages is about 30 MB as site data; a file of
   * 50 MB is refused before it costs a visitor memory and time.
   */
  browserBytes: 40 * 1024 * 1024,
  /** The largest source the command line reads: the history download is far smaller. */
  nodeBytes: 512 * 1024 * 1024,
  /** The largest manifest: it is a few kB, so more than this is something else. */
  manifestBytes: 1024 * 1024,
  /** Nesting of JSON: site data needs 5 levels, our own rich text at most 3 + `richTextDepth`. */
  jsonDepth: 64,
  /** One JSON record: the largest legal registration is about 120 kB. */
  recordLength: 2 * 1024 * 1024,
  /** A text field: standard 0.1 allows 10,000 characters, and HTML around them is not counted there. */
  textLength: 40_000,
  /** A name, an organisation, a label, an address: standard 0.1 allows 1,024. */
  lineLength: 1_100,
  /** Items of a list field: themes, assessments, links. */
  listItems: 100,
  /** Keys of a record that no standard knows ("decentralised registers may add fields"). */
  otherFields: 60,
  /** Nesting of rich text; deeper nesting is flattened, not refused. */
  richTextDepth: 16,
  /** Problems kept with their details; more are counted. */
  problems: 1_000,
  /** A query: what lies beyond is not searched. */
  queryLength: 400,
  /** Pages asked of the API in one go: 1,000 pages of 100 are 100,000 registrations. */
  apiPages: 1_000,
} as const;
