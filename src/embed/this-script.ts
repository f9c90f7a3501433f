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

/** A `<base>` that stands below the script, by accident or not, changes what its `src` says, and not where it was loaded from. */
function cameFrom(src: string): string {
  const file = (address: string): string => address.replace(/[?#].*/s, '').replace(/.*\//s, '');
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = loaded.filter(({ initiatorType }) => initiatorType === 'script').map(({ name }) => name);
  return scripts.includes(src) ? src : (scripts.find((name) => file(name) === file(src)) ?? src);
}
