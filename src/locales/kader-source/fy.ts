import { formatNumber } from '../format.js';
import type { KaderSourceTexts } from './texts.js';

export const fy: KaderSourceTexts = {
  empty: 'Yn dit Algoritmekader stiet noch neat.',
  asOf: (date) => `Stân fan ${date}.`,
  official: 'De offisjele tekst jildt.',
  ownTitles: 'De koarte titels binne fan ús. De offisjele tekst jildt.',
  dropped: (count) =>
    count === 1
      ? '1 ûnderdiel kinne wy net lêze. Dat litte wy net sjen.'
      : `${formatNumber(count, 'fy')} ûnderdielen kinne wy net lêze. Dy litte wy net sjen.`,
};
