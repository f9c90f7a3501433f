/** Opens a register in the page's search worker, or on the page itself where no worker can start. */
import { openRegister } from '../core/search/open-register.js';
import type { OpenOptions, SearchEngine } from '../core/search/types.js';
import { workerConnection } from './search-worker.js';

export async function openEngine(src: string, options: OpenOptions): Promise<SearchEngine> {
  const connection = await workerConnection(src);
  return connection ? connection.open(src, options) : openRegister(src, options);
}
