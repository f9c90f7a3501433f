import { elements } from './support/elements.js';
import { specify } from './support/specify.js';

interface React {
  readonly version: string;
  readonly createElement: (tag: string, props: object, ...children: unknown[]) => unknown;
  readonly createRoot: (place: Element) => { render(drawn: unknown): void };
  readonly flushSync: (action: () => void) => void;
}

/** React has no module that browsers read: tools/wtr/react.js makes one. */
const ADDRESS: string = '/__react.js';
const { version, createElement, createRoot, flushSync } = (await import(ADDRESS)) as React;

specify({
  name: `React ${version}`,
  start(place, first, hear) {
    const root = createRoot(place);
    const draw = (page: typeof first): void =>
      flushSync(() => {
        root.render(elements(createElement, page, hear));
      });
    draw(first);
    return draw;
  },
});
