/** The single file for a page without a build: a classic script that defines every element. */
import '../context/root.js';
import { setLateParts } from '../context/late-parts.js';
import { AiActProfile } from '../elements/ai-act-profile/ai-act-profile.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';
import { InstrumentList } from '../elements/instrument-list/instrument-list.js';
import { KaderSource } from '../elements/kader-source/kader-source.js';
import { MeasureList } from '../elements/measure-list/measure-list.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';
import { RegisterSource } from '../elements/register-source/register-source.js';
import { RequirementChecklist } from '../elements/requirement-checklist/requirement-checklist.js';
import { RequirementList } from '../elements/requirement-list/requirement-list.js';
import { lateFiles } from './late-files.js';
import { placeholders } from './placeholder.js';
import { address } from './this-script.js';
import { watchPage } from './watch-page.js';

setLateParts(lateFiles(address));

// Sources first: what they surround then finds them at once.
const elements = [
  ...[RegisterSource, KaderSource, AiActProfile],
  ...[RegisterSearch, AlgorithmCard],
  ...[RequirementList, MeasureList, InstrumentList, RequirementChecklist],
];
for (const element of elements) element.define();
watchPage(placeholders(elements.map(({ tag }) => tag)));
