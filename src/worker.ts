/**
 * The search worker for snapshots: the engine behind the port of a dedicated worker. Built as one file, for pages on its
 * own origin. The page has looked at the manifest, so it has fetched it.
 */
import { RegisterError } from './core/errors.js';
import { openManifest } from './core/open/open-snapshot.js';
import { serve } from './core/remote/serve.js';

serve(globalThis, async (src, file) => {
  if (file) return openManifest(file.text, file.url);
  throw new RegisterError({
    code: 'internal',
    what: 'This worker opens only snapshots that have been fetched',
    where: src,
    remedy: 'Ask the worker that reads',
  });
});
// The page waits for a first word, because a worker whose file is missing says nothing at all.
postMessage({ id: 0, value: 'started' });
