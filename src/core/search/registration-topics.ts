/** What is a topic of a registration. */
import type { TextIndex } from '../packed/text-index.js';
import { isStopWord } from '../plan/stop-words.js';
import type { Slices } from '../slices.js';
import { chooseTopics, type Elsewhere } from '../topics/choose.js';
import { familyKey } from '../words/root.js';
import { TEXT_FIELDS } from './types.js';

/** The topics of each registration of an index; `elsewhere` is the index that this one holds the changes of. */
export const topicsOf = (index: TextIndex, slices: Slices, elsewhere?: Elsewhere): Promise<string[][]> =>
  chooseTopics(
    index,
    {
      // What a body is called is not what its algorithm is about.
      ignored: new Set([TEXT_FIELDS.indexOf('organisation')]),
      name: TEXT_FIELDS.indexOf('name'),
      root: familyKey,
      saysNothing: isStopWord,
      elsewhere,
    },
    slices,
  );
