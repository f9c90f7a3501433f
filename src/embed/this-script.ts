/** The address of the script that runs now, and the workers beside it. */
import { allowOrigins, setScriptOrigin } from '../context/allowed-origins.js';
import { native } from '../context/native.js';
import { setWorkerFiles } from '../context/worker-files.js';
import { bare } from '../core/bare.js';
import { beside } from './beside.js';
import { countAsAsked } from './counting.js';

// Only now does the page tell which script this is. One that was pasted into the page, or that an optimiser turned into an address
// which is the file itself, has no files beside it.
const current = native('currentScript');
const script = current instanceof HTMLScriptElement ? current : undefined;
const from = script?.src && cameFrom(script.src);
export const address = (from && !/^(blob|data):/.test(from) && from) || undefined;
allowOrigins((script?.getAttribute('data-allowed-origins') ?? '').split(/[\s,]+/));
if (script) countAsAsked(bare({ ...script.dataset }));
if (address) {
  setScriptOrigin(address);
  setWorkerFiles({
    snapshot: beside(address, 'worker.min.js'),
    reading: beside(address, 'reading-worker.min.js'),
    type: 'classic',
  });
}

/** Where it was loaded from: `src` is resolved anew each time, also by a `<base>` that stands below the script. */
function cameFrom(src: string): string {
  if (!native('querySelector')('base')) return src;
  const file = (address: string): string => address.replace(/[?#].*/s, '').replace(/.*\//s, '');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const [found = src, another] = loaded.filter((name) => file(name) === file(src));
  return loaded.includes(src) || another ? src : found;
}
