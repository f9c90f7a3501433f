/** The single file for pages with the register alone: half the size of the one with every element. */
import '../context/root.js';
import './this-script.js';
import { native } from '../context/native.js';
import { ONCE } from '../core/bare.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';
import { RegisterSource } from '../elements/register-source/register-source.js';
import { placeholders } from './placeholder.js';
import { watchPage } from './watch-page.js';

// Sources first: what they surround then finds them at once.
const elements = [RegisterSource, RegisterSearch, AlgorithmCard];
for (const element of elements) element.define();
watchPage(placeholders(elements.map(({ tag }) => tag)));

const KADER = 'kader-source, ai-act-profile, requirement-checklist, requirement-list, measure-list, instrument-list';
// By then modules have run, of which one may define them.
addEventListener(
  'load',
  () => {
    const other = native('querySelector')(`:is(${KADER}):not(:defined)`);
    if (other) {
      const what = `<${other.localName}> is not in the file of the register; take the one without .register in its name.`;
      console.warn(`algoritmeregister-widgets: ${what}`);
    }
  },
  ONCE,
);
