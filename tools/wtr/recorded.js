/** Comes with every test file, and judges what the recorder noted when its tests are done. */

/** Hosts that tests ask for on purpose, each with its reason. @type {Record<string, string>} */
const OTHER_HOSTS = {
  'policy-page.invalid': 'the mark behind all violations, which the policy stops',
  'nergens.invalid': 'a name that does not resolve (test/faults)',
  '127.0.0.1:9': 'a server that is not there (bad-input)',
};

const OTHER_TAB = 'the test is another tab, with the code of the library';

/**
 * Tests in which the library stores without an event on the page, by the file or by the end of their title, each with its
 * reason. @type {Record<string, string>}
 */
const STORES_WITHOUT_EVENT = {
  'test/context/checklist/': 'its tests call the session as an element does after an act',
  'brings back what was filled in, with the profile': OTHER_TAB,
  'shows the checklist as it was kept when another is asked for': OTHER_TAB,
  'is of each checklist that the form is for; one that kept another profile keeps it, and says so': OTHER_TAB,
  'tells when both changed it since they last agreed, and takes the one that is chosen': OTHER_TAB,
  'when the element gets another checklist is the one that is kept there, and nothing is written': OTHER_TAB,
  'follows the form, keeps its answers, and offers them next time': 'the test is a form in which a visitor answers',
};

const recorder = /** @type {any} */ (window).__recorder;
const file = new URL(location.href).searchParams.get('wtr-test-file') ?? location.search;

beforeEach(function () {
  recorder.acted = false;
  recorder.test = this.currentTest?.fullTitle() ?? '';
});

after(() => {
  /** @type {{ what: string, detail: string, acted: boolean, byLibrary: boolean, test: string }[]} */
  const notes = recorder.notes;
  const wrong = notes.filter(({ what, detail, acted, byLibrary, test }) => {
    if (what === 'request') return /^https?:/.test(detail) && !isOwn(detail);
    if (!byLibrary) return false;
    return what === 'cookie' || (!acted && !isKnown(test));
  });
  const told = wrong.map(({ what, detail, test }) => `${what} ${detail} (${test || 'before the first test'})`);
  if (told.length > 0) throw new Error(`The recorder heard what the library promises not to do:\n${told.join('\n')}`);
});

/** @param {string} test */
const isKnown = (test) =>
  Object.keys(STORES_WITHOUT_EVENT).some((part) => decodeURIComponent(file).includes(part) || test.endsWith(part));

/** @param {string} address */
function isOwn(address) {
  const { host } = new URL(address);
  return host === location.host || host in OTHER_HOSTS;
}
