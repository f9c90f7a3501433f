/** Links between items: names of files in the kader, URNs in the task registry; in the model keys. */
import type { AnyItem } from '../kader/model.js';
import { type Problems, quoted } from './problems.js';
import type { FileItem, KaderSource } from './read-types.js';
import type { Line } from './yaml-fields.js';

type Linked = 'requirement' | 'measure';

/** The items with their links as keys, in the order of the items. What a link does not lead to is reported, and left out. */
export function resolveLinks(found: readonly FileItem[], origin: KaderSource['origin'], problems: Problems): AnyItem[] {
  const places = new Map(found.map(({ item }, place) => [item.key, place]));
  const targets = { requirement: new Map<string, string[]>(), measure: new Map<string, string[]>() };
  for (const { item } of found) {
    if (item.kind === 'instrument') continue;
    const name = origin === 'kader' ? item.key : item.urn;
    targets[item.kind].set(name, [...(targets[item.kind].get(name) ?? []), item.key]);
  }
  const keys = (one: FileItem, kind: Linked, links: readonly Line[] = []): string[] => {
    const wanted = new Set<string>();
    for (const { text, line } of links) {
      const name = origin === 'kader' ? text.replace(/\.md$/, '') : text;
      const target = targets[kind].get(name);
      for (const key of target ?? []) wanted.add(key);
      if (!target)
        problems.in(one.file.path)(
          line,
          'dangling',
          `There is no ${kind} ${quoted(text)}`,
          'Correct or remove the link; it is left out',
        );
    }
    return [...wanted].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };

  const items = found.map((one): AnyItem => {
    const { item, links } = one;
    if (item.kind === 'requirement') return item;
    const requirements = keys(one, 'requirement', links.requirements);
    if (item.kind === 'measure') return { ...item, requirements };
    return { ...item, requirements, measures: keys(one, 'measure', links.measures) };
  });
  return origin === 'kader' ? items : bothWays(items, found, keys, problems);
}

/**
 * In the registry requirements name their measures too. A URN that several measures have cannot say which of them is
 * meant, so only what the measures say counts, and what they do not say is reported.
 */
function bothWays(
  items: readonly AnyItem[],
  found: readonly FileItem[],
  keys: (one: FileItem, kind: Linked, links?: readonly Line[]) => string[],
  problems: Problems,
): AnyItem[] {
  const linked = new Map(items.flatMap((item) => (item.kind === 'measure' ? [[item.key, item]] : [])));
  for (const one of found) {
    if (one.item.kind !== 'requirement') continue;
    for (const link of one.links.measures ?? []) {
      const measures = keys(one, 'measure', [link]).flatMap((key) => linked.get(key) ?? []);
      if (measures.length === 0 || measures.some(({ requirements }) => requirements.includes(one.item.key))) continue;
      problems.in(one.file.path)(
        link.line,
        'dangling',
        `${quoted(link.text)} does not name this requirement in its turn`,
        'Add the link there, or remove it here; it is left out',
      );
    }
  }
  return [...items];
}
