/**
 * The 54 checks of the acceptance list. The titles of the tests that prove one begin with its number, in whatever room they
 * are. `hand` is what is left for a person, in docs/screen-reader-script.md.
 */
interface Check {
  readonly what: string;
  readonly hand?: string;
}

export const CHECKS: Readonly<Record<number, Check>> = {
  1: { what: 'axe and IBM’s checker' },
  2: { what: 'Ids and names of landmarks occur once' },
  3: { what: 'The search is a search' },
  4: { what: 'Visible labels' },
  5: { what: 'Levels of headings' },
  6: { what: 'Results are a list' },
  7: { what: 'Facets are groups of checkboxes' },
  8: { what: 'Languages' },
  9: { what: 'The iframe' },
  10: { what: 'Fields of data' },
  11: {
    what: 'Texts of links',
    hand: 'whether the texts make sense when read as a list',
  },
  12: { what: 'Roles and tab stops that take over' },
  13: { what: 'Tab' },
  14: { what: 'Enter and Escape' },
  15: {
    what: 'The focus can be seen',
    hand: 'looking at it in the theme of the municipality',
  },
  16: { what: 'The focus is not covered' },
  17: { what: 'The focus stays on a filter' },
  18: { what: 'More results' },
  19: { what: 'Pagination (not applicable)' },
  20: { what: 'Dialogs (not applicable)' },
  21: { what: 'Tabs (not applicable)' },
  22: { what: 'What unfolds' },
  23: { what: 'Chips' },
  24: { what: 'Comboboxes (not applicable)' },
  25: { what: 'No shortcuts of one letter' },
  26: { what: 'Two live regions' },
  27: { what: 'One announcement of results' },
  28: { what: 'Nothing found' },
  29: { what: 'Loading' },
  30: { what: 'Errors' },
  31: { what: 'The day of the data' },
  32: { what: 'Files and printing' },
  33: { what: 'Boxes and what explains them' },
  34: { what: 'Progress' },
  35: { what: 'Nothing is lost' },
  36: { what: 'Deleting' },
  37: {
    what: 'One page with all answers',
    hand: 'reading the printed page',
  },
  38: { what: '320 pixels' },
  39: { what: 'Text of twice the size' },
  40: { what: 'Text spacing' },
  41: { what: 'Contrast' },
  42: { what: 'Colours of the system' },
  43: { what: 'Motion' },
  44: { what: 'Sizes of targets' },
  45: { what: 'Not by colour alone' },
  46: { what: 'Paper' },
  47: { what: 'Right to left, long words' },
  48: { what: 'Small and turned screens' },
  49: { what: 'Pointers' },
  50: { what: 'Hostile styles' },
  51: { what: 'Without the script' },
  52: { what: 'Screen readers', hand: 'the journeys, with six screen readers' },
  53: { what: 'Speech', hand: 'the journey with Dragon and with Voice Control' },
  54: {
    what: 'Reading aloud and translating',
    hand: 'the journey with ReadSpeaker and with the translators of browsers',
  },
};
