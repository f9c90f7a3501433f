/** The texts of `--help`, by command; the empty key is the program's own. */
export const HELP: Record<string, string> & { '': string } = {
  '': `algoritmeregister-widgets: the Dutch register of algorithms and the Algoritmekader on any page

Commands:
  snapshot SOURCE... --out DIR   make a static folder that any web server can host
  search DIR "query"             search such a folder
  kader SOURCE --out DIR         the same kind of folder, of the Algoritmekader

Options:
  --help      this text; also for each command
  --version   the version

Exit status: 0 done, 1 the data or the network did not allow it, 2 called in a wrong way.
`,
  snapshot: `algoritmeregister-widgets snapshot SOURCE... --out DIR

Reads one or more sources of the register and writes a snapshot: manifest.json, names and facts, the search index, and the
full registrations in shards. The same input gives the same bytes. When it fails, DIR is as it was.

When DIR has a snapshot already and at most a fifth of the registrations is new, different or gone, its files stay and
the changes come beside them, so that visitors fetch only those.

SOURCE is a file, an address, the folder of a snapshot, or the base address of the register's API
(https://algoritmes.overheid.nl/api). What is in it is recognised by content: site data (JSON), the CSV download, an
answer of the API, the daily listing copy, or a manifest. Of registrations with the same id the newest is kept.

Options:
  --out DIR                  the folder to write; an earlier snapshot in it is replaced
  --organisation ID-OR-NAME  only the registrations of this body: gm0363, or its exact name
  --lang nl|en|fy            the language to read when a source has several (nl)
  --thesaurus FILE           words of your own that mean the same, besides the built-in ones: a text file with lines
                             such as "stoplicht = verkeerslicht", "nummerbord -> kenteken", "scanauto ~ parkeercontrole";
                             docs/thesaurus.md has the format
  --whole                    make everything anew, also when little has changed
  --strict                   fail when anything in a record could not be read as it stands
  --quiet                    no progress and no list of problems; errors are still shown

Example:
  algoritmeregister-widgets snapshot https://algoritmes.overheid.nl/api --organisation gm0363 --out register
`,
  search: `algoritmeregister-widgets search DIR "query"

Searches a snapshot: DIR is its folder, or its address on the web. Says with each result where the words were found, which
other words were searched, and, when there are more than 24 words, which of them were not looked at. "Words between
quotation marks" stand next to each other, and -word leaves out.

Options:
  --limit N         the number of results (10), at most 10000
  --literal         only the words as typed: no other forms, typing errors or words with the same meaning
  --json            one JSON object: {query, total, results: [{id, title, organisation, score}]}, and passedOver, a list
                    of what was not looked at, when the query is too long
  --queries FILE    a JSON file [{id, text}] instead of a query; prints {queryId: [recordId, ...]}

Example:
  algoritmeregister-widgets search register "parkeren" --limit 5
  algoritmeregister-widgets search register "-parkeren camera"
`,
  kader: `algoritmeregister-widgets kader SOURCE --out DIR

Reads the requirements, measures and tools of the Algoritmekader, with their official texts, and writes a folder that any
web server can host: manifest.json, the items, a search index for each kind, and the texts in shards. The same input gives
the same bytes. When it fails, DIR is as it was.

SOURCE is a folder: a checkout or an unpacked archive of the Algoritmekader (Markdown) or of the task registry (YAML).
Unknown labels, links that lead nowhere, double URNs and missing fields are listed with file and line.

Options:
  --out DIR          the folder to write; an earlier kader in it is replaced
  --date YYYY-MM-DD  the day of the content, which the files themselves do not say; without it none is shown
  --strict           fail when there is any problem
  --quiet            no list of problems; errors are still shown

Example:
  algoritmeregister-widgets kader Algoritmekader-main --date 2026-06-30 --out kader
`,
};
