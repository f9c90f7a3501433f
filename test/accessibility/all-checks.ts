/**
 * The 54 checks of the acceptance list, and where each is proved. Tests in this folder begin with the number of their
 * check and are found by it; tests elsewhere are named here, by file and title. `hand` is what is left for a person,
 * in docs/screen-reader-script.md.
 */

type Reference = readonly [file: string, title: string];

interface Check {
  readonly what: string;
  readonly elsewhere?: readonly Reference[];
  readonly hand?: string;
}

const search = (file: string, title: string): Reference => [`test/elements/register-search/${file}.test.ts`, title];
const list = (file: string, title: string): Reference => [`test/elements/kader-list/${file}.test.ts`, title];
const card = (title: string): Reference => ['test/elements/algorithm-card/algorithm-card.test.ts', title];
const checklist = (file: string, title: string): Reference => [
  `test/elements/requirement-checklist/${file}.test.ts`,
  title,
];
const profile = (file: string, title: string): Reference => [`test/elements/ai-act-profile/${file}.test.ts`, title];
const page = (title: string): Reference => ['test/elements/host-page.test.ts', title];

export const CHECKS: Readonly<Record<number, Check>> = {
  1: { what: 'axe and IBM’s checker' },
  2: { what: 'Ids and names of landmarks occur once' },
  3: {
    what: 'The search is a search',
    elsewhere: [search('register-search', 'stands twice on a page: no id and no landmark name twice')],
  },
  4: { what: 'Visible labels' },
  5: {
    what: 'Levels of headings',
    elsewhere: [
      search('register-search', 'shifts all its headings, and skips no level: ${level}'),
      list('kader-list', 'shifts all its headings, and skips no level: ${level}'),
      checklist('working', 'shifts all its headings, and skips no level: ${level}'),
    ],
  },
  6: { what: 'Results are a list' },
  7: {
    what: 'Facets are groups of checkboxes',
    elsewhere: [search('filters', 'are groups of checkboxes with the count in the label')],
  },
  8: {
    what: 'Languages',
    elsewhere: [
      card('carries the language of the register where that is not the page’s'),
      list('kader-list', 'marks titles that are in Dutch on an English page, and those alone'),
      checklist('working', 'marks what is only there in Dutch'),
    ],
  },
  9: { what: 'The iframe' },
  10: {
    what: 'Fields of data',
    elsewhere: [
      card('has no empty fact, and claims nothing that the register does not say'),
      list('table', 'says by roles that it is a table, also where the page turns rows into blocks'),
    ],
  },
  11: {
    what: 'Texts of links',
    elsewhere: [card('says to a screen reader whose algorithm it is, and that it leaves the site')],
    hand: 'whether the texts make sense when read as a list',
  },
  12: { what: 'Roles and tab stops that take over' },
  13: {
    what: 'Tab',
    elsewhere: [
      list('table', 'can be walked by keyboard alone: field, filters, order, rows, what is open, more'),
      checklist('working', 'goes through all statuses with the keyboard only'),
      profile('asking', 'is filled in from the first question to the last'),
    ],
  },
  14: {
    what: 'Enter and Escape',
    elsewhere: [
      search('searching', 'goes to the heading of the results on Enter, once they are there'),
      search('searching', 'empties the field on Escape'),
      search('filters', 'fold a long list again with Escape, when its field is empty'),
    ],
  },
  15: {
    what: 'The focus can be seen',
    elsewhere: [['test/elements/colours.test.ts', 'show what has the focus']],
    hand: 'looking at it in the theme of the municipality',
  },
  16: {
    what: 'The focus is not covered',
    elsewhere: [page('keeps room for its sticky header above what gets the focus')],
  },
  17: {
    what: 'The focus stays on a filter',
    elsewhere: [search('filters', 'narrow the results by several values at once, and the focus stays')],
  },
  18: {
    what: 'More results',
    elsewhere: [
      search('searching', 'shows more on request and goes to the first new one'),
      list('filtering', 'shows more on request, and the focus goes to the first of them'),
    ],
  },
  19: { what: 'Pagination (not applicable)' },
  20: { what: 'Dialogs (not applicable)' },
  21: { what: 'Tabs (not applicable)' },
  22: {
    what: 'What unfolds',
    elsewhere: [list('opening', 'opens and closes by its button, which keeps the focus, and says so to the page')],
  },
  23: {
    what: 'Chips',
    elsewhere: [
      search('filters', 'can be taken away as chips, and the focus goes on to the next one'),
      list('filtering', 'goes through a chip and a button for all, and the focus goes on'),
    ],
  },
  24: { what: 'Comboboxes (not applicable)' },
  25: { what: 'No shortcuts of one letter' },
  26: {
    what: 'Two live regions',
    elsewhere: [
      [
        'test/context/announcer.test.ts',
        'has exactly one polite and one assertive region, in the light DOM, empty at first',
      ],
      ['test/context/announcer.test.ts', 'comes back when the page has thrown it away'],
      search('hearing', 'comes from one polite and one assertive region, there before anything is said'),
    ],
  },
  27: {
    what: 'One announcement of results',
    elsewhere: [
      search('hearing', 'is the count, once typing has paused, and again when it is the same'),
      search('early', 'is neither announced nor reported: only the whole answer is'),
      list('filtering', 'is heard once typing has paused'),
      checklist('telling', 'is the number of requirements, once typing has paused'),
    ],
  },
  28: {
    what: 'Nothing found',
    elsewhere: [
      search('hearing', 'is that nothing was found within half a second, with a way on'),
      search('searching', 'offers ways on when nothing is found'),
      list('filtering', 'says what to try when nothing is found'),
      checklist('telling', 'is that there are none, sooner'),
    ],
  },
  29: {
    what: 'Loading',
    elsewhere: [
      search('hearing', 'is that it is loading, once, after a second'),
      card('keeps room, says after a second that it is loading, and then what has come'),
      profile('telling', 'is after a second that it is counting, and then the count'),
    ],
  },
  30: {
    what: 'Errors',
    elsewhere: [
      search('hearing', 'is an error at once, in the one assertive region of the page'),
      ['test/embed/bad-input.test.ts', 'that is ${what} says so, offers another try, and leaves the link'],
    ],
  },
  31: {
    what: 'The day of the data',
    elsewhere: [
      search('register-search', 'tells of the day of the data and of what could not be read'),
      list('kader-list', 'tells of the day of the kader and of what could not be read'),
    ],
  },
  32: {
    what: 'Files and printing',
    elsewhere: [checklist('telling-files', 'is beside the button that made them')],
  },
  33: {
    what: 'Boxes and what explains them',
    elsewhere: [profile('asking', 'explains every answer, tied to its control')],
  },
  34: {
    what: 'Progress',
    elsewhere: [checklist('working', 'is told of when a group is finished, and not at each step')],
  },
  35: {
    what: 'Nothing is lost',
    elsewhere: [
      checklist('requirement-checklist', 'keeps status, ticks and texts, and shows them again on another page'),
      checklist('keeping', 'tells in a frame that may keep nothing, before anything is filled in'),
      checklist('files', 'survive going out and coming in again'),
    ],
  },
  36: {
    what: 'Deleting',
    elsewhere: [checklist('keeping', 'deletes after asking, and says what was deleted')],
  },
  37: {
    what: 'One page with all answers',
    elsewhere: [checklist('working', 'has all answers in view as text, drawn before the page is printed')],
    hand: 'reading the printed page',
  },
  38: { what: '320 pixels', elsewhere: [page('may be 320 pixels wide, with more room between letters and lines')] },
  39: { what: 'Text of twice the size', elsewhere: [page('may have its text twice as large in 320 pixels')] },
  40: { what: 'Text spacing' },
  41: {
    what: 'Contrast',
    elsewhere: [
      ['test/elements/colours.test.ts', 'let every text be read'],
      ['test/elements/colours.test.ts', 'show buttons, checked boxes and chips'],
    ],
  },
  42: { what: 'Colours of the system', elsewhere: [list('table', 'shows with the colours of the system what opens')] },
  43: { what: 'Motion' },
  44: { what: 'Sizes of targets', elsewhere: [page('gets targets that can be hit: ${width} px')] },
  45: { what: 'Not by colour alone' },
  46: {
    what: 'Paper',
    elsewhere: [
      list('table', 'is on paper as it stands: the rows with their titles, open what is open, how many there are'),
    ],
  },
  47: {
    what: 'Right to left, long words',
    elsewhere: [page('may be read from right to left: sentences in Dutch are not, the author’s own are')],
  },
  48: { what: 'Small and turned screens' },
  49: { what: 'Pointers' },
  50: {
    what: 'Hostile styles',
    elsewhere: [
      page('may reset everything, without taking names, focus or layout away'),
      [
        'test/elements/light-dom/light-dom.test.ts',
        'change nothing with rules for all elements and all headings: it looks as in a shadow root',
      ],
    ],
  },
  51: {
    what: 'Without the script',
    elsewhere: [['test/embed/sanitizers.test.ts', '${through}, with ${by}: the elements work, or the link remains']],
  },
  52: { what: 'Screen readers', hand: 'the journeys, with six screen readers' },
  53: { what: 'Speech', hand: 'the journey with Dragon and with Voice Control' },
  54: {
    what: 'Reading aloud and translating',
    elsewhere: [
      [
        'test/elements/page-translation/page-translation.test.ts',
        'a card shows another algorithm, whole and once, and the first again',
      ],
      [
        'test/elements/light-dom/light-dom.test.ts',
        'is drawn where the page’s own text is: in its tree, without a shadow root',
      ],
    ],
    hand: 'the journey with ReadSpeaker and with the translators of browsers',
  },
};
