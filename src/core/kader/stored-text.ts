/** Checks on an official text that was read from a file: only known tags and usable addresses survive. */
import { LIMITS } from '../limits.js';
import { isRecord, list, safeUrl, text } from '../model/stored-values.js';
import type { RichTag } from '../text/rich.js';
import type { ItemText, TextNode } from './model.js';
import { isItemKey } from './stored.js';

const TAGS = new Set<unknown>(['div', 'br', 'p', 'ul', 'ol', 'li'] satisfies RichTag[]);

/** An official text, checked; `undefined` when it is none. */
export function checkItemText(value: unknown): ItemText | undefined {
  if (!isRecord(value) || !isItemKey(value['key'])) return undefined;
  const room = { nodes: LIMITS.kaderTextNodes };
  const sections = list(value['sections']).flatMap((section) =>
    isRecord(section) ? [{ heading: text(section['heading']), text: nodes(section['text'], room) }] : [],
  );
  return { key: value['key'], sections: sections.filter((section) => section.heading || section.text.length) };
}

function nodes(value: unknown, room: { nodes: number }, depth = 0): TextNode[] {
  if (!Array.isArray(value) || depth > LIMITS.richTextDepth) return [];
  return value.slice(0, room.nodes).flatMap((node: unknown): TextNode[] => {
    if (room.nodes-- <= 0) return [];
    if (typeof node === 'string') return [text(node, LIMITS.textLength)];
    if (!Array.isArray(node)) return [];
    if (node[0] === 'a') return link(node);
    return TAGS.has(node[0]) ? [[node[0] as RichTag, ...nodes(node.slice(1), room, depth + 1)]] : [];
  });
}

/** The words stay when the address cannot be followed. */
function link([, address, words]: readonly unknown[]): TextNode[] {
  const href = safeUrl(address);
  const shown = text(words) || href;
  if (!shown) return [];
  return [href ? ['a', href, shown] : shown];
}
