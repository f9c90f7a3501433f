import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, setViewport, writeFile } from '@web/test-runner-commands';
import { until } from '../elements/helpers/harness.js';
import { skip } from '../helpers/skip.js';
import { show } from './helpers/states.js';

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

/**
 * What Chromium tells assistive technology, as text: files in trees/, to be read by people too. A file that is not
 * there is written, and the test fails once: look at it, and run again.
 */
describe('the accessibility tree', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const [tag, state] of TREES) {
    it(`52. says what a screen reader has to know: ${tag}, ${state}`, async function () {
      if (!navigator.userAgent.includes('Chrome')) skip(this, 'this browser shows its accessibility tree to nobody');
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
