/**
 * Starts the search workers of this copy of the library, at most one of a kind.
 *
 * A worker has to be a file of the page's own origin: that is what `worker-src 'self'` and the same-origin rule allow.
 * In every other case (library from another host, frame with an opaque origin, a policy that forbids it, a file that is
 * missing) there is no worker and the page searches itself, in slices.
 */
import { ONCE } from '../core/bare.js';
import { RegisterError } from '../core/errors.js';
import { lazily } from '../core/lazily.js';
import { parsedUrl } from '../core/parsed-url.js';
import { Connection } from '../core/remote/connect.js';
import { workerPermission } from './script-permission.js';
import { workerFiles, type WorkerKind } from './worker-files.js';

/** A worker file that has not answered by then is not worth waiting for: the page can search itself. */
const START_MS = 3000;

const workers = {
  snapshot: lazily(() => startWorker('snapshot')),
  reading: lazily(() => startWorker('reading')),
};

/** The connection to a worker, or `undefined` where there can be none. `src` is what it will be asked to open. */
export async function workerConnection(kind: WorkerKind, src: string): Promise<Connection | undefined> {
  const file = fileOf(kind);
  if (!file || !isSameOrigin(file) || !isSameOrigin(parsedUrl(src, location.href))) return undefined;
  const connection = await workers[kind]();
  // A worker that broke down may do so again: from then on the page searches itself.
  return connection?.isBroken ? undefined : connection;
}

/** Turbopack gives the path of a worker alone, of the site and not of a `<base>`. What is no address costs only the worker. */
function fileOf(kind: WorkerKind): URL | undefined {
  const file = workerFiles()?.[kind];
  return file ? parsedUrl(file, location.href) : undefined;
}

const isSameOrigin = (url: URL | undefined): boolean =>
  globalThis.origin !== 'null' && url?.origin === globalThis.origin;

async function startWorker(kind: WorkerKind): Promise<Connection | undefined> {
  const [files, file] = [workerFiles(), fileOf(kind)];
  if (!files || !file) return undefined;
  try {
    const url = await workerPermission(file.href);
    const options: WorkerOptions = { type: files.type, name: 'algoritmeregister-widgets' };
    return url ? await greeted(new Worker(url as string, options)) : undefined;
  } catch {
    return undefined;
  }
}

/** Waits for the worker's first word; a file that cannot be loaded only shows as an error event. */
function greeted(worker: Worker): Promise<Connection | undefined> {
  return new Promise((resolve) => {
    const stop = (why: string): void => {
      connection.break(
        new RegisterError({ code: 'internal', what: `The search worker stopped: ${why}`, remedy: 'Reload the page' }),
      );
      settle(undefined);
    };
    const connection = new Connection(worker, () => {
      stop('it answers no more');
    });
    const settle = (outcome: Connection | undefined): void => {
      clearTimeout(timer);
      if (!outcome) worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(undefined), START_MS);
    worker.addEventListener('message', () => settle(connection), ONCE);
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // It is handled here, so it is no uncaught error of the page.
      stop(event.message || 'no reason given');
    });
  });
}
