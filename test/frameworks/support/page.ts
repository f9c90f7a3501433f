/** The page that every framework draws, in its own way of writing. */
import type { RegisterSearch, RegistrationSummary } from '../../../src/index.js';
import { summary } from '../../elements/algorithm-card/cards.js';

/** A file of this repository. */
export const SRC = '/src/sample/gemeente-voorbeeldrecht.json';
export const CARD = '99999272';

/** What a framework draws the page from. */
export interface Page {
  /** Changes with every drawing, beside the elements. */
  readonly tick: number;
  readonly heading: string;
  readonly size: number;
  readonly deepLink: boolean;
  /** Whether the search `one` is on the page. */
  readonly shown: boolean;
  /** Searches in a list with keys. */
  readonly keys: readonly string[];
  /** For the card `given`: an object, which no attribute holds. */
  readonly registration: RegistrationSummary;
}

export const FIRST: Page = {
  tick: 0,
  heading: 'Zoek hier',
  size: 2,
  deepLink: false,
  shown: true,
  keys: ['a', 'b', 'c'],
  registration: summary({ name: 'Eerste naam' }),
};

/** Listens to `ar-search` of the search `one`. */
export type Hear = (event: { readonly total: number }) => void;

export interface Host {
  readonly name: string;
  /** Why it gives elements no properties, when it does not. */
  readonly withoutProperties?: string;
  /** Draws the page in `place`, and gives the way to draw it anew. */
  start(place: HTMLElement, page: Page, hear: Hear): Promise<(page: Page) => unknown> | ((page: Page) => unknown);
}

const search = (id: string, attributes: string): string =>
  `<register-search id="${id}" src="${SRC}" ${attributes}><a href="/register">Register</a></register-search>`;

/** The page as a server writes it. */
const written = ({ tick, heading, size, deepLink, shown, keys }: Page): string => `
  <p class="tick">${tick}</p>
  ${shown ? search('one', `heading="${heading}" page-size="${size}" deep-link="${deepLink}"`) : ''}
  <algorithm-card id="light" src="${SRC}" algorithm-id="${CARD}" light-dom><div><a href="/register">Register</a></div></algorithm-card>
  <ul>${keys.map((key) => `<li id="item-${key}">${search(key, 'page-size="1"')}</li>`).join('')}</ul>`;

/** A host whose page is HTML, which `morph` changes into what the server wrote: what bubbles is heard around it. */
export const morphing = (name: string, morph: (place: HTMLElement, html: string) => unknown): Host => ({
  name,
  withoutProperties: 'HTML has attributes only',
  start(place, first, hear) {
    place.innerHTML = written(first);
    place.addEventListener('ar-search', (event) => {
      if ((event.target as RegisterSearch).id === 'one') hear(event);
    });
    return (page) => morph(place, written(page));
  },
});
