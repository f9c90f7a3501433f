/** The worker for sources that are no snapshots: as the one for snapshots, with all that reads and indexes. */
import { openAt } from './core/open/open-register.js';
import { serve } from './core/remote/serve.js';

serve(globalThis, openAt);
// The page waits for a first word, because a worker whose file is missing says nothing at all.
postMessage({ id: 0, value: 'started' });
