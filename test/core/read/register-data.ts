/** Data and servers for the tests of the readers. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';
import { lars } from '../../helpers/registrations.js';

/** A record as the API gives it, made up. */
export function apiRecord(n: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    lars: lars(n),
    name: `Algoritme ${n}`,
    organization: `Gemeente ${n % 3}`,
    language: 'NLD',
    status: 'In gebruik',
    standard_version: '1.0',
    create_dt: '2026-03-04T23:30:00.123456Z',
    ...fields,
  };
}

/** Real data that is not part of the repository; without it the test is skipped and says so. */
export function realData(name: string, context: TestContext): string {
  const file = path.resolve(process.env['ALGORITMEREGISTER_DATA'] ?? '../shared/data', 'register', name);
  if (!existsSync(file)) context.skip(`no ${file}: set ALGORITMEREGISTER_DATA to a folder that has it`);
  return readFileSync(file, 'utf8');
}

export type Answer = (request: IncomingMessage & { body: string }, response: ServerResponse) => void;

/** A real server on 127.0.0.1 for the duration of one test; gives its address without a slash at the end. */
export async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(Object.assign(request, { body }), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers every request with the same body. */
export const serveText = (body: string | Buffer, headers: Record<string, string> = {}): Promise<string> =>
  serve((_request, response) => response.writeHead(200, headers).end(body));

/** What a promise rejects with, as its code and message. */
export async function failure(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; retryAfter?: number }> {
  return promise.then(
    () => {
      throw new Error('It succeeded');
    },
    (error: unknown) => error as { code: string; message: string; retryAfter?: number },
  );
}
