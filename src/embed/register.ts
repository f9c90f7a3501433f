/** The single file for pages with the register alone: half the size of the one with every element. */
import '../context/root.js';
import './this-script.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';
import { RegisterSource } from '../elements/register-source/register-source.js';

// Sources first: what they surround then finds them at once.
for (const element of [RegisterSource, RegisterSearch, AlgorithmCard]) element.define();
