/** The single file for a page without a build: a classic script that defines every element. */
import '../context/root.js';
import { setWorkerAddress } from '../context/worker-address.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';
import { RegisterSource } from '../elements/register-source/register-source.js';

// Only now does the page tell which script this is. The worker lies beside it under a like name; a script that was
// renamed does without.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  const url = new URL(script.src);
  if (url.pathname.endsWith('.min.js')) {
    url.pathname = url.pathname.replace(/\.min\.js$/, '.worker.min.js');
    setWorkerAddress({ url: url.href, type: 'classic' });
  }
}

// Sources first: what they surround then finds them at once.
for (const element of [RegisterSource, RegisterSearch, AlgorithmCard]) element.define();
