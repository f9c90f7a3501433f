import { CARD, type Hear, type Page, SRC } from './page.js';

/** The page for frameworks that make elements by calls: what their JSX comes down to. */
export function elements<Node>(
  create: (tag: string, props: object, ...children: unknown[]) => Node,
  { tick, heading, size, deepLink, shown, keys, registration }: Page,
  hear: Hear,
): Node {
  const link = (): Node => create('a', { href: '/register' }, 'Register');
  return create(
    'main',
    {},
    create('p', { className: 'tick' }, String(tick)),
    shown &&
      create(
        'register-search',
        { id: 'one', src: SRC, heading, pageSize: size, deepLink, 'onar-search': hear },
        link(),
      ),
    create(
      'algorithm-card',
      { id: 'light', src: SRC, 'algorithm-id': CARD, 'light-dom': true },
      create('div', {}, link()),
    ),
    create('algorithm-card', { id: 'given', registration }),
    create(
      'ul',
      {},
      keys.map((key) =>
        create('li', { key }, create('register-search', { id: key, src: SRC, 'page-size': 1 }, link())),
      ),
    ),
  );
}
