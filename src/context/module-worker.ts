/** Says where the worker is when the library is used as modules: beside them. Imported for its effect by `define/*`. */
import { setWorkerAddress } from './worker-address.js';

// Bundlers know this form and copy the file along.
setWorkerAddress({ url: new URL('../worker.js', import.meta.url).href, type: 'module' });
