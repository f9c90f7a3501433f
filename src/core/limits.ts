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
  /** An answer of the API about one thing. */
  answerBytes: 8 * 1024 * 1024,
  /** How long a server may send nothing, in milliseconds. */
  silenceMs: 30_000,
  /** How long one transfer may take, in milliseconds, so that a byte now and then does not load for ever. */
  transferMs: 5 * 60_000,
  /** The longest `Retry-After` that is waited for, in seconds: nobody looks at a spinner longer. */
  retryAfter: 30,
  /** The longest `Retry-After` after which a page tries again by itself, in seconds: by then few still look at it. */
  retryAfterAlone: 10 * 60,
  /** The longest `Retry-After` that visitors are told of, in seconds: a larger number is a mistake, or helps nobody. */
  retryAfterSaid: 60 * 60,
  /** Members of an object of JSON that is not made of records: the largest shape has twenty. */
  jsonMembers: 1_000,
  /** Columns of a CSV: the union of all standards has about sixty. */
  csvColumns: 1_000,
  /** Attempts to find the next row of a CSV behind a stray quotation mark: each may read `recordLength` in vain. */
  csvTries: 100,
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
  /** One file of the Algoritmekader or the task registry: the largest has 60 kB. */
  kaderFileBytes: 256 * 1024,
  /** The largest file with the items of a kader: the real one has 300 kB, 5,000 measures have 7 MB. */
  kaderBytes: 16 * 1024 * 1024,
  /** All files of a source of the kader together, as text: the real ones have 1 MB. */
  kaderSourceLength: 64 * 1024 * 1024,
  /** Values of JSON in a kader or a checklist: reading a million takes a fifth of a second, and 20,000 items have fewer. */
  jsonValues: 1_000_000,
  /** Exceptions of one requirement: it has at most two. */
  exceptions: 10,
  /** An exception: the longest has 200 characters, so this also bounds its parts. */
  exceptionLength: 1_000,
  /** Exceptions of a kader that differ: there are two. Each is evaluated for every profile that is looked at. */
  kaderExceptions: 200,
  /** Items of one kind in a kader: it has 108 measures; a stress test has 5,000. */
  kaderItems: 20_000,
  /** Links from one item to others: a measure helps with 59 requirements, the most today. */
  kaderLinks: 1_000,
  /** Pieces of one official text: the longest has a few hundred. */
  kaderTextNodes: 20_000,
  /** A piece of Markdown without an empty line: some patterns cost the reader the square of it; the longest has 2,600. */
  markdownBlock: 5_000,
  /** A word of Markdown, such as an address, for the same reason: the longest has 446 characters. */
  markdownWord: 1_800,
  /** The largest checklist: the kader's 63 requirements with every text at its longest are 31 MB, and most are 100 kB. */
  checklistBytes: 40 * 1024 * 1024,
  /** Answers of a checklist, and its measures: the kader has 63 and 108. */
  checklistItems: 20_000,
  /** What proves something, which may be an address: those of shared documents that a mail filter rewrote pass 1,100. */
  evidenceLength: 4_000,
  /** A cell of a spreadsheet: the most that Excel holds. */
  spreadsheetCell: 32_767,
  /** Nesting of Markdown while it is read: lists in boxes in lists need ten. */
  markdownDepth: 100,
  /** Nesting of YAML, and its indentation in columns: at most 14 today. */
  yamlDepth: 100,
  /** Problems kept with their details; more are counted. */
  problems: 1_000,
  /** Text of one registration that is indexed; a full one of standard 1.0 has 35,000 characters. */
  indexedText: 50_000,
  /** One file of a snapshot, whatever its manifest says: the index of 150,000 registrations has 23 MB. */
  snapshotFileBytes: 128 * 1024 * 1024,
  /** All different words of a search index together, as UTF-8: 150,000 registrations have 3 MB. */
  termBytes: 32 * 1024 * 1024,
  /** Shards of a snapshot: enough for a thousand times the register. */
  shards: 65_536,
  /** Lines of a thesaurus: several times ours. */
  thesaurusLines: 20_000,
  /** Pairs of a word and what is searched besides it: many times what the real register has. */
  synonymPairs: 200_000,
  /** All that is searched besides words, of one kind and weight: the real register has 60,000 signs of it. */
  synonymsLength: 4_000_000,
  /** A query: what lies beyond is not searched. */
  queryLength: 400,
  /** Results of one search: drawing as many takes a page seconds. */
  results: 10_000,
  /** Pages asked of the API in one go: 1,000 pages of 100 are 100,000 registrations. */
  apiPages: 1_000,
  /** How often those pages are read when they keep moving. */
  apiRounds: 3,
} as const;
