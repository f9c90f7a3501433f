/** Says where the workers are when the library is used as modules: beside them. Imported for its effect by `define/*`. */
import { setScriptOrigin } from './allowed-origins.js';
import { setWorkerFiles } from './worker-files.js';

// A bundle that is a classic script has no address here. The page then searches itself.
if ((import.meta as Partial<ImportMeta>).url) {
  setScriptOrigin(import.meta.url);
  // Bundlers know this form and copy the files along.
  setWorkerFiles({
    snapshot: new URL('../worker.js', import.meta.url).href,
    reading: new URL('../reading-worker.js', import.meta.url).href,
    type: 'module',
  });
}
