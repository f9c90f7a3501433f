/** The single file for a page without a build: a classic script that defines every element. */
import '../context/root.js';
import { setLateParts } from '../context/late-parts.js';
import { setWorkerAddress } from '../context/worker-address.js';
import { openKader } from '../core/kader-snapshot/open.js';
import { AiActProfile } from '../elements/ai-act-profile/ai-act-profile.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';
import { InstrumentList } from '../elements/instrument-list/instrument-list.js';
import { KaderSource } from '../elements/kader-source/kader-source.js';
import { MeasureList } from '../elements/measure-list/measure-list.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';
import { RegisterSource } from '../elements/register-source/register-source.js';
import { RequirementChecklist } from '../elements/requirement-checklist/requirement-checklist.js';
import { RequirementList } from '../elements/requirement-list/requirement-list.js';
import { beside, loadSpreadsheets } from './beside.js';

// Only now does the page tell which script this is. A script of the page's own, pasted into it, has no files beside it.
const script = document.currentScript;
const address = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;
if (address !== document.baseURI) setWorkerAddress({ url: beside(address, 'worker.min.js'), type: 'classic' });
setLateParts({
  openKader,
  catalogue: async () => (await openKader(beside(address, 'kader.json'))).kader,
  spreadsheets: () => loadSpreadsheets(address),
});

// Sources first: what they surround then finds them at once.
for (const element of [RegisterSource, KaderSource, AiActProfile]) element.define();
for (const element of [RegisterSearch, AlgorithmCard]) element.define();
for (const element of [RequirementList, MeasureList, InstrumentList, RequirementChecklist]) element.define();
