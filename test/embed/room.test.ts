import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { VERSION } from '../../src/index.js';
import { until } from '../elements/helpers/harness.js';
import { skip } from '../helpers/skip.js';
import { pageWith } from './page-with.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}
interface Inner extends Window {
  readonly shifts: LayoutShift[];
}

const NAME = `/dist/cdn/algoritmeregister-widgets-${VERSION}`;
const SCRIPT = `<script src="${NAME}.min.js"`;
const ROOM = `<link rel="stylesheet" href="${NAME}.room.css" />`;
const WATCH = `<script>
  shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
</script>`;
const BELOW = `<h2>Vragen?</h2>${'<p>Bel of mail ons. Wij helpen u graag.</p>'.repeat(30)}`;
const LINK = '<a href="https://algoritmes.overheid.nl">Algoritmeregister</a>';

const TAGS = {
  'register-search': 'src="/__sample/manifest.json"',
  'requirement-list': '',
  'measure-list': '',
  'instrument-list': '',
  'ai-act-profile': '',
  'requirement-checklist': 'checklist-id="ruimte"',
  'algorithm-card': 'src="/__sample/manifest.json" algorithm-id="99999272"',
};

/** Ways to put a tag on a page, by what comes in the head, right before the tag, and the tag. */
const WAYS = {
  'with the style sheet': (tag: string, attributes: string) => [
    `${ROOM}${WATCH}${SCRIPT} defer></script>`,
    `<${tag} ${attributes}>${LINK}</${tag}>`,
  ],
  'with the style sheet, as a placeholder': (tag: string, attributes: string) => [
    `${ROOM}${WATCH}${SCRIPT} defer></script>`,
    `<div data-algoritmeregister="${tag}" ${attributes.replaceAll(/(^| )(?=.)/g, '$1data-')}>${LINK}</div>`,
  ],
  'with the script right above the tag': (tag: string, attributes: string) => [
    WATCH,
    `${SCRIPT}></script><${tag} ${attributes}>${LINK}</${tag}>`,
  ],
};

describe('what stands below an element', () => {
  beforeEach(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      skip(this, 'this browser does not tell of layout shifts');
  });
  // The frame has its size from the start, and all of it can be seen.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('iframe { position: fixed; inset: 0; inline-size: 900px; block-size: 700px }');
  before(() => {
    document.adoptedStyleSheets.push(sheet);
    return setViewport({ width: 1280, height: 900 });
  });
  after(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));

  async function open(head: string, body: string): Promise<{ frame: HTMLIFrameElement; inner: Inner }> {
    const frame = await pageWith(`<style>p { margin: 0 0 1em }</style>${head}`, `${body}${BELOW}`);
    return { frame, inner: frame.contentWindow as unknown as Inner };
  }
  const settled = async (inner: Inner, tag: string, state = 'ready'): Promise<void> => {
    const element = await until(() => inner.document.querySelector<HTMLElement>(`${tag}:defined`));
    await until(() => element.matches(`:state(${state})`));
    // A shift is told of in the frame after the one it happened in.
    for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
  };
  for (const [way, page] of Object.entries(WAYS)) {
    for (const [tag, attributes] of Object.entries(TAGS)) {
      it(`does not move while the page loads, ${way}: ${tag}`, async () => {
        const [head = '', body = ''] = page(tag, attributes);
        const { frame, inner } = await open(head, body);
        try {
          await settled(inner, tag);
          expect(inner.shifts.map(({ value }) => value)).to.deep.equal([]);
        } finally {
          frame.remove();
        }
      });
    }
  }

  for (const [tag, body] of [
    [
      'register-source',
      `<register-source id="bron" src="/__sample/manifest.json" show-status></register-source>
      <register-search register="bron">${LINK}</register-search>`,
    ],
    [
      'kader-source',
      `<kader-source id="bron" show-status></kader-source>
      <requirement-list kader="bron">${LINK}</requirement-list>`,
    ],
  ] as const) {
    it(`does not move for a source that tells how far it is: ${tag}`, async () => {
      const { frame, inner } = await open(`${ROOM}${WATCH}${SCRIPT} defer></script>`, body);
      try {
        await settled(inner, tag);
        expect(inner.shifts.map(({ value }) => value)).to.deep.equal([]);
      } finally {
        frame.remove();
      }
    });
  }

  // As the autoloader may do, which asks for the files of all tags at once.
  it('does not move when the source of a card comes after the card', async () => {
    const { frame, inner } = await open(
      `${ROOM}${WATCH}<script type="module" src="/src/define/algorithm-card.ts"></script>`,
      `<register-source src="/__sample/manifest.json">
        <algorithm-card algorithm-id="99999272">${LINK}</algorithm-card>
      </register-source>`,
    );
    try {
      await settled(inner, 'algorithm-card', 'idle');
      const script = inner.document.createElement('script');
      Object.assign(script, { type: 'module', src: '/src/define/register-source.ts' });
      inner.document.head.append(script);
      await settled(inner, 'algorithm-card');
      expect(inner.shifts.map(({ value }) => value)).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });

  for (const tag of ['register-search', 'algorithm-card']) {
    it(`does not move for what its author hides: ${tag}`, async () => {
      const { frame, inner } = await open(
        `${ROOM}${WATCH}`,
        `<${tag} ${TAGS[tag as keyof typeof TAGS]} hidden>${LINK}</${tag}>
        <div data-algoritmeregister="${tag}" hidden>${LINK}</div>`,
      );
      try {
        for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
        const script = inner.document.createElement('script');
        script.src = `${NAME}.min.js`;
        inner.document.head.append(script);
        await settled(inner, tag);
        expect(inner.shifts.map(({ value }) => value)).to.deep.equal([]);
      } finally {
        frame.remove();
      }
    });
  }

  it('does not move either when a card cannot be read, as it may still come', async () => {
    const { frame, inner } = await open(
      `${ROOM}${WATCH}${SCRIPT} defer></script>`,
      `<algorithm-card src="/__faults/404/manifest.json" algorithm-id="99999272">${LINK}</algorithm-card>`,
    );
    try {
      await settled(inner, 'algorithm-card', 'error');
      expect(inner.shifts.map(({ value }) => value)).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });

  it('closes up to what is said of a card that is not in the register', async () => {
    const { frame, inner } = await open(
      `${ROOM}${WATCH}${SCRIPT} defer></script>`,
      `<algorithm-card src="/__sample/manifest.json" algorithm-id="99999999">${LINK}</algorithm-card>`,
    );
    try {
      await settled(inner, 'algorithm-card', 'empty');
      expect(inner.shifts).to.have.length(1);
    } finally {
      frame.remove();
    }
  });

  it('moves once without either, when the script comes after the page was drawn', async () => {
    const { frame, inner } = await open(WATCH, `<requirement-list>${LINK}</requirement-list>`);
    try {
      for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
      const script = inner.document.createElement('script');
      script.src = `${NAME}.min.js`;
      inner.document.head.append(script);
      await settled(inner, 'requirement-list');
      expect(inner.shifts).to.have.length(1);
    } finally {
      frame.remove();
    }
  });
});
