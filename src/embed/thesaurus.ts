/** The thesaurus, for pages that index a raw source themselves: a classic script beside the single file. */
import { thesaurus } from '../core/thesaurus/index.js';
import { leave } from './late-script.js';

leave('thesaurus', { thesaurus });
