/** The search worker: the engine behind the port of a dedicated worker. Built as one file, for pages on its own origin. */
import { serve } from './core/remote/serve.js';

serve(globalThis);
// The page waits for a first word, because a worker whose file is missing says nothing at all.
postMessage({ id: 0, value: 'started' });
