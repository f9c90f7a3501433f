/**
 * Starts the one search worker of this copy of the library.
 *
 * A worker has to be a file of the page's own origin: that is what `worker-src 'self'` and the same-origin rule allow.
 * In every other case (library from another host, frame with an opaque origin, a policy that forbids it, a file that is
 * missing) there is no worker and the page searches itself, in slices.
 */
import { RegisterError } from '../core/errors.js';
import { Connection } from '../core/remote/connect.js';
import { lazily } from '../core/lazily.js';
import { workerAddress, type WorkerAddress } from './worker-address.js';
import { workerPermission } from './script-permission.js';

/** A worker file that has not answered by then is not worth waiting for: the page can search itself. */
const START_MS = 3000;

const start = lazily(startWorker);

/** The connection to the worker, or `undefined` where there can be none. `src` is what it will be asked to open. */
export async function workerConnection(src: string): Promise<Connection | undefined> {
  const address = workerAddress();
  if (!address || !isSameOrigin(address.url) || !isSameOrigin(src)) return undefined;
  const connection = await start();
  // A worker that broke down may do so again: from then on the page searches itself.
  return connection?.isBroken ? undefined : connection;
}

const isSameOrigin = (url: string): boolean =>
  globalThis.origin !== 'null' && new URL(url).origin === globalThis.origin;

async function startWorker(): Promise<Connection | undefined> {
  const address = workerAddress();
  if (!address) return undefined;
  try {
    const url = await workerPermission(address.url);
    return url ? await greeted(new Worker(url as string, options(address))) : undefined;
  } catch {
    return undefined;
  }
}

const options = ({ type }: WorkerAddress): WorkerOptions => ({ type, name: 'algoritmeregister-widgets' });

/** Waits for the worker's first word; a file that cannot be loaded only shows as an error event. */
function greeted(worker: Worker): Promise<Connection | undefined> {
  return new Promise((resolve) => {
    const connection = new Connection(worker);
    const settle = (outcome: Connection | undefined): void => {
      clearTimeout(timer);
      if (!outcome) worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(undefined), START_MS);
    worker.addEventListener('message', () => settle(connection), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // It is handled here, so it is no uncaught error of the page.
      connection.break(
        new RegisterError({
          code: 'internal',
          what: `The search worker stopped: ${event.message || 'no reason given'}`,
          remedy: 'Reload the page',
        }),
      );
      settle(undefined);
    });
  });
}
