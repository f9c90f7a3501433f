/** The forms of the snippet, as docs/embedding.md has them, and what of each has to come to the page. */

export interface Form {
  /** What it shows, and how it is written. */
  name: string;
  written: 'tag' | 'placeholder';
  markup: string;
}

/** The code in the document, by the heading above it. */
export function formsIn(document: string): Form[] {
  const [, forms = ''] = document.split('\n## The forms\n');
  return forms.split(/^### /m).flatMap((section) => {
    const [name = ''] = section.split('\n');
    return [...section.matchAll(/^```html\n([\s\S]*?)^```/gm)].map(([, markup = '']) => ({
      name,
      written: markup.includes('data-algoritmeregister') ? ('placeholder' as const) : ('tag' as const),
      markup,
    }));
  });
}

/** By tag, what it has drawn when it is there with its data; a source draws nothing of its own. */
const DRAWN: Readonly<Record<string, string>> = {
  'register-search': 'algorithm-card',
  'algorithm-card': 'a[href]',
  'ai-act-profile': 'input',
  'requirement-checklist': 'li',
  'requirement-list': 'input[type=checkbox]',
  'measure-list': 'input[type=checkbox]',
  'instrument-list': 'input[type=checkbox]',
};

export type Outcome = 'element' | 'link' | 'nothing';

/** The links that have to be there, whatever else is not. */
export const linksIn = ({ markup }: Form): string[] =>
  [...markup.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

/**
 * What a visitor has on this page, after it was loaded; `undefined` as long as something is still busy.
 *
 * @param links - as `linksIn` gives them
 */
export function outcomeOn(page: Document, links: readonly string[]): Outcome | undefined {
  const anchors = [...page.querySelectorAll('a')].filter(({ href }) => links.includes(href));
  const places = [...page.querySelectorAll(Object.keys(DRAWN).join())];
  const waiting = [...page.querySelectorAll('[data-algoritmeregister]')].some(
    (host) => !host.querySelector(`:scope > ${host.getAttribute('data-algoritmeregister') ?? ''}`),
  );
  if (anchors.length < links.length) return 'nothing';
  if (waiting) return undefined;
  if (places.length === 0) return anchors.every((anchor) => anchor.checkVisibility()) ? 'link' : 'nothing';
  const works = places.every((element) => element.shadowRoot?.querySelector(DRAWN[element.localName] ?? ''));
  return works ? 'element' : undefined;
}
