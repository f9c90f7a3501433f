import { formatNumber } from '../format.js';
import type { KaderSourceTexts } from './texts.js';

export const nl: KaderSourceTexts = {
  empty: 'In dit Algoritmekader staat nog niets.',
  asOf: (date) => `Stand van ${date}.`,
  official: 'De officiële tekst is leidend.',
  ownTitles: 'De korte titels zijn van ons. De officiële tekst is leidend.',
  dropped: (count) =>
    count === 1
      ? '1 onderdeel kunnen we niet lezen. Dat laten we niet zien.'
      : `${formatNumber(count, 'nl')} onderdelen kunnen we niet lezen. Die laten we niet zien.`,
};
