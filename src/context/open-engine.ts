/** Opens a register in the page's search worker, or on the page itself where no worker can start. */
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { workerConnection } from './search-worker.js';

export async function openEngine(src: string, options: OpenOptions): Promise<SearchEngine> {
  const connection = await workerConnection(src);
  if (connection) return connection.open(src, options);
  // Not before it is needed: where there is a worker, the page itself does without the engine.
  const { openRegister } = await import('../core/open/open-register.js');
  return openRegister(src, options);
}
