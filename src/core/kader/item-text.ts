/** Which texts of an item are searched. */
import { LIMITS } from '../limits.js';
import type { LanguageCode } from '../model/registration.js';
import type { TextSchema } from '../packed/text-index.js';
import type { AnyItem, ItemText, TextLink, TextNode } from './model.js';
import { codeOf } from './vocabulary.js';

const FIELDS = ['title', 'summary', 'sources', 'labels'] as const;

/**
 * What is searched of the items in a language; with their official texts when those are given. The order of the fields is
 * part of a stored index.
 */
export function itemText(language: LanguageCode, texts?: ReadonlyMap<string, ItemText>): TextSchema<AnyItem> {
  return {
    fields: texts ? [...FIELDS, 'body'] : FIELDS,
    texts: (item) => ({
      title: item.title[language] ?? item.title.nl,
      summary: item.summary ?? '',
      sources: item.sources.map(({ title }) => title).join(' '),
      labels: labelsOf(item).join(' '),
      ...(texts ? { body: bodyOf(texts.get(item.key)).slice(0, LIMITS.indexedText) } : {}),
    }),
  };
}

/** The code, and the slugs, of which the words are good Dutch. */
function labelsOf(item: AnyItem): string[] {
  const shared = [codeOf(item.urn), ...item.phases, ...item.topics, ...item.roles];
  switch (item.kind) {
    case 'requirement':
      return [...shared, item.law];
    case 'measure':
      return [...shared, ...Object.values(item.audits).flat()];
    case 'instrument':
      return [...shared, ...item.categories];
  }
}

const bodyOf = (text: ItemText | undefined): string =>
  (text?.sections ?? []).flatMap((section) => [section.heading, ...section.text.map(plain)]).join(' ');

function plain(node: TextNode): string {
  if (typeof node === 'string') return node;
  return isLink(node) ? node[2] : (node.slice(1) as TextNode[]).map(plain).join(' ');
}
const isLink = (node: Exclude<TextNode, string>): node is TextLink => node[0] === 'a';
