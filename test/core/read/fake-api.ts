/** A register's API for tests, and patience that waits no time. */
import type { ServerResponse } from 'node:http';
import type { Patience } from '../../../src/core/retry/patience.js';
import { apiRecord, serve } from './register-data.js';

interface Query {
  page: number;
  limit: number;
  organisation?: string;
}

interface FakeRegister {
  /** All records of the register at the moment of a request. */
  records: () => Record<string, unknown>[];
  /** Answers a request itself when it returns true. */
  before?: (request: number, response: ServerResponse, query: Query | undefined) => boolean;
  /** Names by id. */
  organisations?: Record<string, string>;
}

/** A server that answers as the register's API does, with its requests. */
export async function fakeApi({
  records,
  before,
  organisations = {},
}: FakeRegister): Promise<{ base: string; requests: string[] }> {
  const requests: string[] = [];
  const url = await serve((request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace('/api', '');
    const query = request.method === 'POST' ? (JSON.parse(request.body) as Query) : undefined;
    requests.push(query ? `${path} ${query.page}` : path);
    if (before?.(requests.length, response, query)) return;
    const send = (value: unknown): void =>
      void response.writeHead(200, { date: 'Sat, 08 Aug 2026 06:00:00 GMT' }).end(JSON.stringify(value));
    const notFound = (): void => void response.writeHead(404).end('{"detail":"ORG_NOT_FOUND"}');
    const all = records();
    const [, kind, first = '', second = ''] = path.split('/');
    if (path === '/algoritme/total-count') send(all.length);
    else if (kind === 'algoritme' && query) {
      const matching = all.filter(({ organization }) => !query.organisation || organization === query.organisation);
      const start = (query.page - 1) * query.limit;
      send({ results: matching.slice(start, start + query.limit), total_count: matching.length, filter_data: {} });
    } else if (kind === 'algoritme') {
      const record = all.find((record) => record['lars'] === second);
      if (record) send(record);
      else notFound();
    } else if (kind === 'organisation-relation') {
      const name = organisations[first];
      send({
        org_id: first,
        hierarchy_path: '',
        hierarchy: name
          ? [
              { org_id: 'mnre0000', name: 'x' },
              { org_id: first, name },
            ]
          : [],
      });
    } else if (kind === 'organisation-details') {
      if (organisations[first]) send({ name: `${organisations[first]} ${second}`, algoritme_versions: [] });
      else notFound();
    } else if (kind === 'organisation') {
      const found = Object.values(organisations).filter((name) => name.toLowerCase().includes(second.toLowerCase()));
      send(found.length > 0 ? { organisations: found.map((name) => ({ name })) } : null);
    } else notFound();
  });
  return { base: `${url}/api`, requests };
}

export const many = (count: number): Record<string, unknown>[] => Array.from({ length: count }, (_, n) => apiRecord(n));

/** Patience that waits no time, and remembers how long it would have waited. */
export function noWaiting(): { waited: number[]; patience: Patience } {
  const waited: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waited.push(ms);
    return Promise.resolve();
  };
  return { waited, patience: { maxRetries: 3, baseDelayMs: 100, longestWait: 30, sleep } };
}
