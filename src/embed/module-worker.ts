/** In the place of `context/module-worker.ts` in the bundled autoloader: the workers of the single file stand beside it. */
import { setWorkerFiles } from '../context/worker-files.js';
import { beside } from './beside.js';

setWorkerFiles({
  snapshot: beside(import.meta.url, 'worker.min.js'),
  reading: beside(import.meta.url, 'reading-worker.min.js'),
  type: 'classic',
});
