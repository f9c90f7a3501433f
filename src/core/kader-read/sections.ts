/** The Markdown of one item as sections, with the sources that it names. */
import type { Token, Tokens } from 'marked';
import type { TextNode, TextSection } from '../kader/model.js';
import { LIMITS } from '../limits.js';
import type { NamedLink } from '../model/registration.js';
import { cutAtWord } from '../text/plain.js';
import { type Footnote, lex } from './markdown.js';
import { plain, TextNodes, tidy } from './text-nodes.js';

export interface ItemBody {
  readonly sections: readonly TextSection[];
  readonly sources: readonly NamedLink[];
  /** What stands before the first heading is a button that leads to the instrument itself. */
  readonly lead: readonly NamedLink[];
}

const SOURCES = /^bronn?en$/i;
/** "Geen beschikbare bron voor deze maatregel." */
const NO_SOURCE = /^geen (?:beschikbare )?bron/i;

/** Reads a body; `undefined` when it is no text that a person wrote. */
export function readBody(markdown: string, file: string): ItemBody | undefined {
  const tokens = lex(markdown);
  if (!tokens) return undefined;
  const reader = new TextNodes(file);
  const footnotes = new Map(tokens.filter(isFootnote).map((token) => [token.name, token]));
  const sections: TextSection[] = [];
  const sources: NamedLink[] = [];
  const lead: NamedLink[] = [];
  for (const { heading, tokens: inside } of parts(tokens, reader)) {
    const text = reader.blocks(inside);
    for (const name of reader.met) text.push(...noteOf(footnotes, name, reader));
    if (SOURCES.test(heading)) sources.push(...inside.flatMap((token) => sourcesIn(token, reader)));
    if (heading === '') lead.push(...inside.flatMap((token) => sourcesIn(token, reader)));
    reader.met.clear();
    // A heading without text stands above a list that the site makes.
    if (text.length > 0) sections.push({ heading, text });
  }
  // Notes that nothing refers to are still words of the source.
  const left = [...footnotes.values()].flatMap((note) => reader.footnote(note));
  const last = sections.at(-1);
  if (left.length > 0)
    sections.splice(-1, last ? 1 : 0, { heading: last?.heading ?? '', text: [...(last?.text ?? []), ...left] });
  return { sections, sources: sources.slice(0, LIMITS.listItems), lead: lead.filter(({ url }) => url) };
}

/** One line of Markdown without its marks. */
export const readLine = (markdown: string, file: string): string => {
  const reader = new TextNodes(file);
  return plain(reader.blocks(lex(markdown) ?? [])) || plain([markdown]);
};

const isFootnote = (token: Token): token is Footnote => token.type === 'footnote';

/** A footnote stands once, below the first section that refers to it. */
function noteOf(footnotes: Map<string, Footnote>, name: string, reader: TextNodes): TextNode[] {
  const note = footnotes.get(name);
  footnotes.delete(name);
  return note ? reader.footnote(note) : [];
}

interface Part {
  heading: string;
  tokens: Token[];
}

function parts(tokens: readonly Token[], reader: TextNodes): Part[] {
  const found: Part[] = [{ heading: '', tokens: [] }];
  for (const token of tokens) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth <= 2) {
      const heading = plain(reader.inline((token as Tokens.Heading).tokens));
      found.push({ heading: cutAtWord(heading, LIMITS.lineLength), tokens: [] });
    } else found.at(-1)?.tokens.push(token);
  }
  return found;
}

/** The sources that a paragraph or a list names: one on each line or in each item. */
function sourcesIn(token: Token, reader: TextNodes): NamedLink[] {
  if (token.type === 'list') {
    return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap((inside) => sourcesIn(inside, reader)));
  }
  if (token.type !== 'paragraph' && token.type !== 'text') return [];
  const inside = (token as Tokens.Paragraph).tokens as Token[] | undefined;
  return lines(reader.inline(inside ?? [token])).flatMap(sourceIn);
}

/** A link at the beginning of a line begins another source. */
function lines(nodes: readonly TextNode[]): TextNode[][] {
  const found: TextNode[][] = [[]];
  for (const node of nodes) {
    const before = found.at(-1)?.at(-1);
    const breaks = typeof before === 'string' ? /\n\s*$/.test(before) : Array.isArray(before) && before[0] === 'br';
    if (Array.isArray(node) && node[0] === 'a' && breaks) found.push([]);
    found.at(-1)?.push(node);
  }
  return found;
}

function sourceIn(nodes: readonly TextNode[]): NamedLink[] {
  const text = plain(nodes);
  const links = tidy(nodes).flatMap((node) =>
    Array.isArray(node) && node[0] === 'a' ? [node as readonly string[]] : [],
  );
  const named = links.map(([, url = '', title = '']) => ({ title: line(title), url }));
  const [first, ...others] = named;
  if (!first) return text === '' || NO_SOURCE.test(text) ? [] : [{ title: line(text) }];
  // A full stop behind a link, or the bar of a table, adds nothing to its title.
  const around = text.replace(links[0]?.[2] ?? '', '').replace(/[\s.,;|]+/g, '');
  return [around === '' ? first : { title: line(text.replace(/[\s|]+$/, '')), url: first.url }, ...others];
}

const line = (text: string): string => cutAtWord(text, LIMITS.lineLength);
