import { h, render } from 'preact';
import { elements } from './support/elements.js';
import { specify } from './support/specify.js';

const create = h as unknown as (tag: string, props: object, ...children: unknown[]) => ReturnType<typeof h>;

specify({
  name: 'Preact',
  start(place, first, hear) {
    const draw = (page: typeof first): void => render(elements(create, page, hear), place);
    draw(first);
    return draw;
  },
});
