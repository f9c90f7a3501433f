/** The address of the script that runs now, and the workers beside it. */
import { setWorkerFiles } from '../context/worker-files.js';
import { beside } from './beside.js';

// Only now does the page tell which script this is. A script that was pasted into the page has no files beside it.
// From the property's own getter: an image with the name `currentScript` would stand in its place.
const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
export const address = script instanceof HTMLScriptElement && script.src ? script.src : undefined;
if (address) {
  setWorkerFiles({
    snapshot: beside(address, 'worker.min.js'),
    reading: beside(address, 'reading-worker.min.js'),
    type: 'classic',
  });
}
