import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, setViewport, writeFile } from '@web/test-runner-commands';
import { until, visible } from '../elements/helpers/harness.js';
import { skip } from '../helpers/skip.js';
import { each, show } from './helpers/states.js';
import { controls } from './helpers/walk.js';

interface Part {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Part[];
  readonly [more: string]: string | number | boolean | readonly Part[] | undefined;
}

const TREES = [
  ['register-search', 'detail open'],
  ['register-search', 'no result'],
  ['register-search', 'error'],
  ['algorithm-card', 'default'],
  ['algorithm-card', 'light DOM'],
  ['ai-act-profile', 'default'],
  ['requirement-checklist', 'default'],
  ['requirement-list', 'detail open'],
  ['measure-list', 'default'],
  ['instrument-list', 'default'],
] as const;

const NO_TREE = 'this browser shows its accessibility tree to nobody';

/** What assistive technology hears of a part besides its name; words that only repeat the name are left out. */
const SAID = ['level', 'checked', 'expanded', 'pressed', 'disabled', 'value', 'description', 'valuetext'] as const;

/** What holds others and says nothing itself. */
const SILENT = new Set([
  'generic',
  'none',
  'LayoutTableCell',
  'LabelText',
  'Legend',
  'MenuListPopup',
  'InlineTextBox',
  'ListMarker',
]);

const clean = (text = ''): string =>
  text
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All that is in a label, which is the name of its box. */
const textsIn = ({ name, children = [] }: Part): string => [clean(name), ...children.map(textsIn)].join(' ');

/** One line for each part, deeper ones further in; texts that only repeat the name above them are left out. */
function lines(part: Part, depth = 0, above = ''): string[] {
  const { role, name, children = [], ...more } = part;
  const own = clean(name);
  if (role === 'StaticText' && (!own || above.includes(own))) return [];
  const isSilent = SILENT.has(role);
  const said = SAID.flatMap((key) =>
    more[key] === undefined ? [] : [`${key}=${String(more[key] as string | number | boolean)}`],
  );
  const line = [role, own && `“${own}”`, ...said].filter(Boolean).join(' ');
  return [
    ...(isSilent ? [] : [`${'  '.repeat(depth)}${line}`]),
    ...children.flatMap((child) =>
      lines(child, isSilent ? depth : depth + 1, role === 'LabelText' ? textsIn(part) : isSilent ? above : own),
    ),
  ];
}

/** The roles of what can be pressed or filled in. */
const PRESSED = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'combobox', 'searchbox', 'textbox', 'Date', 'DisclosureTriangle'],
]);

/** The names of all that can be pressed or filled in, in the order of the page; the stops inside a date field are not ours. */
const namesIn = ({ role, name, children = [] }: Part): string[] =>
  PRESSED.has(role) ? [clean(name)] : children.flatMap(namesIn);

/** The words that a visitor sees on a control, or on its labels: what one says to press it. */
function wordsOn(control: HTMLElement): string {
  const { labels } = control as HTMLInputElement;
  return clean((labels?.length ? [...labels] : [control]).map(seenIn).join(' '));
}

function seenIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof HTMLElement) || node.matches('select, textarea')) return '';
  const isSeen = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!isSeen || getComputedStyle(node).clipPath !== 'none') return '';
  return [...node.childNodes].map(seenIn).join('');
}

/**
 * What Chromium tells assistive technology, as text: files in trees/, to be read by people too. A file that is not
 * there is written, and the test fails once: look at it, and run again.
 */
describe('the accessibility tree', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const [tag, state] of each) {
    it(`53. gives a control a name with the words in it that are seen on it: ${tag}, ${state}`, async function () {
      if (!navigator.userAgent.includes('Chrome')) skip(this, NO_TREE);
      const { place } = await show(tag, state);
      const names = namesIn(await executeServerCommand<Part, undefined>('accessibility-tree'));
      const seen = controls(place).filter(visible).map(wordsOn);
      expect(names).to.have.length(seen.length);
      seen.forEach((text, at) => {
        expect(text, names[at]).not.to.equal('');
        expect(names[at]?.slice(0, text.length)).to.equal(text);
      });
    });
  }

  for (const [tag, state] of TREES) {
    it(`52. says what a screen reader has to know: ${tag}, ${state}`, async function () {
      if (!navigator.userAgent.includes('Chrome')) skip(this, NO_TREE);
      const { screens } = await show(tag, state);
      if (tag === 'register-search' && state === 'detail open') await until(() => screens[0]!.names[1]);
      const tree = await executeServerCommand<Part, undefined>('accessibility-tree');
      const text = `${lines(tree).join('\n')}\n`;
      const path = `trees/${tag}, ${state}.txt`.replaceAll(/,? /g, '-');
      // A file that is not there comes back as a command that is not known.
      const known = await readFile({ path }).catch(() => undefined);
      if (known === undefined) {
        await writeFile({ path, content: text });
        throw new Error(`${path} was not there. It is now: read it, and run again.`);
      }
      expect(text).to.equal(known);
    });
  }
});
