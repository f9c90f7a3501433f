/** `search`: asks a snapshot one query, or a file of queries. */
import { readFile } from 'node:fs/promises';
import { RegisterError } from '../core/errors.js';
import type { AlsoReason, AlsoSearched, SearchHit, SearchResult } from '../core/search/types.js';
import { openSnapshot } from '../node/snapshot-folder.js';
import { say } from './terminal.js';
import { count, parse, UsageError } from './usage.js';

const MOST = 10_000;

interface Query {
  id: string;
  text: string;
}

export async function searchCommand(args: string[]): Promise<boolean> {
  const { values, positionals } = parse('search', withMinus(args), {
    json: { type: 'boolean' },
    literal: { type: 'boolean', default: false },
    limit: { type: 'string' },
    queries: { type: 'string' },
  });
  const [dir, text, ...rest] = positionals;
  const limit = count('search', 'limit', values.limit, 10, MOST);
  if (dir === undefined) throw new UsageError('Name the folder of a snapshot', 'search');
  if (rest.length > 0) throw new UsageError('Put a query of several words between quotes', 'search');
  if ((text === undefined) === (values.queries === undefined)) {
    throw new UsageError('Give either a query or --queries FILE', 'search');
  }

  const { literal } = values;
  const engine = await openSnapshot(dir);
  if (values.queries !== undefined) {
    const runs = new Map<string, string[]>();
    for (const query of await readQueries(values.queries)) {
      runs.set(
        query.id,
        (await engine.search(query.text, { limit, literal })).hits.map(({ id }) => id),
      );
    }
    say(`${JSON.stringify(Object.fromEntries(runs), null, 1)}\n`);
    return true;
  }
  const query = text ?? '';
  const result = await engine.search(query, { limit, literal });
  say(values.json ? asJson(query, result) : asText(query, result));
  return true;
}

const OPTIONS = ['json', 'literal', 'limit', 'queries'];

/**
 * A query that begins with a minus is put behind `--`, or it would be taken for an option. No option here is one letter with
 * one minus; one that lacks its second minus is still told of, and so is a value that looks like an option.
 */
function withMinus(args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isQuery = (argument: string, at: number): boolean =>
    at > 0 &&
    at < end &&
    /^-[^-]/.test(argument) &&
    !OPTIONS.includes(argument.slice(1)) &&
    !/^--(?:limit|queries)$/.test(args[at - 1] ?? '');
  const queries = args.filter(isQuery);
  const others = args.filter((argument, at) => !isQuery(argument, at));
  if (queries.length === 0) return others;
  return end < args.length ? [...others, ...queries] : [...others, '--', ...queries];
}

async function readQueries(file: string): Promise<Query[]> {
  const isQuery = (value: unknown): value is Query =>
    typeof (value as Query | null)?.id === 'string' && typeof (value as Query).text === 'string';
  let queries: unknown;
  let cause: unknown;
  try {
    queries = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    cause = thrown;
  }
  if (Array.isArray(queries) && queries.every(isQuery)) return queries;
  throw new RegisterError({
    code: 'bad-option',
    what: 'The file of queries cannot be read',
    where: file,
    remedy: 'Give a JSON file that holds a list of {"id": "...", "text": "..."}',
    cause,
  });
}

function asJson(query: string, { total, hits, passedOver }: SearchResult): string {
  const results = hits.map(({ id, score, registration }) => ({
    id,
    title: registration.name,
    organisation: registration.organisation,
    score,
  }));
  return `${JSON.stringify({ query, total, passedOver, results })}\n`;
}

function asText(query: string, { total, hits, alsoSearched, passedOver }: SearchResult): string {
  const found = total === 1 ? '1 registration' : `${total} registrations`;
  const head = query ? `${found} for "${query}"` : found;
  const shown = hits.length < total ? `, the first ${hits.length}:` : '';
  const left = passedOver ? `Not looked at, because the query is too long: ${passedOver.join(', ')}\n` : '';
  return `${head}${shown}\n${left}${alsoSearched.map(asNote).join('')}${hits.map(asEntry).join('')}`;
}

const REASONS: Record<AlsoReason, (typed: string) => string> = {
  form: (typed) => `other forms of "${typed}"`,
  typo: (typed) => `in case of a typing error in "${typed}"`,
  meaning: (typed) => `words with the meaning of "${typed}"`,
  beginning: (typed) => `words that begin with "${typed}"`,
  alike: () => 'words that the best results share',
};

const asNote = ({ typed, reason, words }: AlsoSearched): string =>
  `Also searched, ${REASONS[reason](typed)}: ${words.join(', ')}\n`;

const asEntry = ({ id, registration, found }: SearchHit, place: number): string => {
  const { name, organisation, description } = registration;
  const text = description ? `    ${description}\n` : '';
  const why = found.map(({ field, words }) => `${field} (${words.join(', ')})`).join(', ');
  return `\n${String(place + 1).padStart(2)}. ${name}\n    ${organisation} (${id})\n${text}${why ? `    Found in: ${why}\n` : ''}`;
};
