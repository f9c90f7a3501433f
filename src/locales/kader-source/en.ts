import { formatNumber } from '../format.js';
import type { KaderSourceTexts } from './texts.js';

export const en: KaderSourceTexts = {
  empty: 'There is nothing in this Algoritmekader yet.',
  asOf: (date) => `As of ${date}.`,
  official: 'The official text decides.',
  ownTitles: 'The short titles are ours. The official text decides.',
  dropped: (count) =>
    count === 1
      ? 'We cannot read 1 item. It is not shown.'
      : `We cannot read ${formatNumber(count, 'en')} items. They are not shown.`,
};
