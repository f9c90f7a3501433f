/** Tokens of Markdown as the nodes of an official text: the register's six tags, and links that were checked. */
import type { Token, Tokens } from 'marked';
import type { TextLink, TextNode } from '../kader/model.js';
import { LIMITS } from '../limits.js';
import { decodeEntities } from '../text/entities.js';
import { oneLine, singleSpaced, visible } from '../text/plain.js';
import { linkAddress } from './addresses.js';
import type { Admonition, Footnote } from './markdown.js';

type Element = Exclude<TextNode, string>;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const NEVER_SHOWN = /<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi;
/** Also tags that HTML does not know, such as `<lang=en>`. */
const HTML_TAG = /<\/?[a-z][^<>]*>/gi;
/** Lists of attributes, `{ .md-button }`, and icons, `:material-arrow-right:`: for the site's looks. */
const BRACES = /[ \t]?\{([^{}\n]*)\}/g;
const ATTRIBUTES = /^:?[ \t]*(?:(?:[.#]|data-)[\w-]+(?![^ \t])|[\w-]+=)/;
const ICON = /:(?:material|fontawesome|octicons|simple)-[\w-]+:[ \t]?/g;
const NOTE = /[ \t]?\[\^([^\]\s]{1,40})\]/g;
/** Emphasis that does not close according to Markdown proper, and does on the site. */
const STARS = /\*\*+/g;

/** In two steps, because one pattern for both takes the square of what does not close. */
const withoutAttributes = (raw: string): string =>
  raw.replace(BRACES, (braces, inside: string) => (ATTRIBUTES.test(inside) ? '' : braces));

/** The words of a piece of Markdown as it stands: without what is there for looks, and with its entities decoded. */
const words = (raw: string): string =>
  decodeEntities(withoutAttributes(raw).replace(ICON, '').replace(HTML_TAG, '').replace(STARS, ''));

/** HTML as text: what stands between its tags. */
const htmlText = (html: string): string => html.replace(COMMENT, '').replace(NEVER_SHOWN, '').replace(HTML_TAG, ' ');

/** What is said of a picture for who cannot see it; what it says of itself by default says nothing. */
const imageText = (alt: string): string => (/^image$/i.test(alt) ? '' : alt);

const isBreak = (node: TextNode | undefined): boolean => Array.isArray(node) && node[0] === 'br';

/** With strings that follow each other as one. */
function joined(nodes: readonly TextNode[]): TextNode[] {
  const found: TextNode[] = [];
  let parts: string[] = [];
  const flush = (): void => {
    if (parts.length > 0) found.push(parts.join(''));
    parts = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string') parts.push(node);
    else {
      flush();
      found.push(node);
    }
  }
  flush();
  return found;
}

/** Puts strings together and takes off the white space that shows nothing; empty when nothing is left. */
export function tidy(nodes: readonly TextNode[]): TextNode[] {
  const kept: TextNode[] = [];
  const trimEnd = (): void => {
    const last = kept.at(-1);
    if (typeof last !== 'string') return;
    const text = last.trimEnd();
    if (text) kept[kept.length - 1] = text;
    else kept.pop();
  };
  for (const node of joined(nodes)) {
    const last = kept.at(-1);
    const inLine = typeof last === 'string' || (Array.isArray(last) && last[0] === 'a');
    if (typeof node === 'string') {
      const text = singleSpaced(visible(node));
      const begun = inLine ? text : text.trimStart();
      if (begun) kept.push(begun);
    } else if (isBreak(node)) {
      trimEnd();
      if (inLine) kept.push(node);
    } else {
      if (node[0] !== 'a') trimEnd();
      while (node[0] !== 'a' && isBreak(kept.at(-1))) kept.pop();
      kept.push(node);
    }
  }
  trimEnd();
  while (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

/** The text of nodes on one line. */
export function plain(nodes: readonly TextNode[]): string {
  const parts = nodes.map((node): string => {
    if (typeof node === 'string') return node;
    if (node[0] === 'a') return node[2];
    return ` ${plain(node.slice(1))} `;
  });
  return oneLine(parts.join(''));
}

export class TextNodes {
  readonly #file: string;
  /** The names of the footnotes that were met, in their order. */
  readonly met = new Set<string>();

  /** @param file - the address against which links are made absolute */
  constructor(file: string) {
    this.#file = file;
  }

  /** What stands in a line, with its line breaks still as they were; `tidy` finishes it. */
  inline(tokens: readonly Token[]): TextNode[] {
    const nodes: TextNode[] = [];
    let raw = '';
    const flush = (): void => {
      const text = words(raw).replace(NOTE, (_, name: string) => {
        this.met.add(name);
        return ` [${name}]`;
      });
      if (text) nodes.push(text);
      raw = '';
    };
    for (const token of tokens as Tokens.Generic[]) {
      // A text in a list can hold tokens, and a text proper can not.
      if (token.type === 'link') {
        flush();
        nodes.push(...this.#link(token as Tokens.Link));
      } else if (token.type === 'br' || (token.type === 'html' && /^<br\b/i.test(token.raw))) {
        flush();
        nodes.push(['br']);
      } else if (token.type === 'escape' || token.type === 'codespan') {
        flush();
        nodes.push(decodeEntities(token['text'] as string));
      } else if (token.type === 'image') raw += imageText(token['text'] as string);
      else if (token.type === 'html') raw += htmlText(token.raw).trim();
      else if (token.tokens) {
        flush();
        nodes.push(...this.inline(token.tokens));
      } else if (token.type !== 'checkbox') raw += (token['text'] as string | undefined) ?? '';
    }
    flush();
    return nodes;
  }

  #link(token: Tokens.Link): TextNode[] {
    const inside = tidy(this.inline(token.tokens));
    const address = linkAddress(token.href, this.#file);
    if (address === undefined) return inside;
    // Spaces around the words of a link belong to the sentence.
    const [before = '', after = ''] = [/^\s/.exec(token.text)?.[0], /\s$/.exec(token.text)?.[0]];
    const link: TextLink = ['a', address, plain(inside) || address];
    return [before, link, after].filter((node) => node !== '');
  }

  /** Paragraphs, lists and what else stands below each other. */
  blocks(tokens: readonly Token[], depth = 1): TextNode[] {
    return tokens.flatMap((token) => this.#block(token as Tokens.Generic, depth));
  }

  #block(token: Tokens.Generic, depth: number): TextNode[] {
    switch (token.type) {
      case 'paragraph':
      case 'heading':
      case 'text':
        return element('p', tidy(this.inline(token.tokens ?? [token])));
      case 'code':
        return element('p', tidy((token['text'] as string).split('\n').flatMap((line): TextNode[] => [line, ['br']])));
      case 'html':
        return element('p', tidy([decodeEntities(htmlText(token.raw))]));
      case 'list':
        return this.#list(token as Tokens.List, depth);
      case 'table':
        return element('ul', this.#rows(token as Tokens.Table));
      case 'blockquote':
        return this.#within('div', token.tokens ?? [], depth);
      case 'admonition':
        return this.#admonition(token as Admonition, depth);
      default:
        return [];
    }
  }

  /** Deeper than anybody reads, what is nested stands beside what it is nested in. */
  #within(tag: 'div' | 'li', tokens: readonly Token[], depth: number): TextNode[] {
    const inside = this.blocks(tokens, depth + 1);
    return depth >= LIMITS.richTextDepth ? inside : element(tag, unwrapped(inside));
  }

  #list({ ordered, items }: Tokens.List, depth: number): TextNode[] {
    const inside = items.flatMap((item) => this.#within('li', item.tokens, depth + 1));
    if (depth >= LIMITS.richTextDepth - 1) return inside;
    return element(ordered ? 'ol' : 'ul', inside);
  }

  /** Each row as an item, with the names of the columns before their cells. */
  #rows({ header, rows }: Tokens.Table): Element[] {
    const names = header.map((cell) => plain(this.inline(cell.tokens)));
    return rows.flatMap((row) => {
      const cells = row.map((cell, place): TextNode[] => {
        const inside = tidy(this.inline(cell.tokens));
        if (inside.length === 0) return [];
        return names[place] ? [`${names[place]}: `, ...inside] : inside;
      });
      return element(
        'li',
        tidy(cells.filter(({ length }) => length > 0).flatMap((cell) => [...cell, ['br'] as const])),
      );
    });
  }

  #admonition({ title, filled, tokens }: Admonition, depth: number): TextNode[] {
    const inside = this.blocks(tokens, depth + 1);
    // What holds only a comment is a list that the site makes.
    if (filled && inside.length === 0) return [];
    const head = element('p', tidy([words(title)]));
    return depth >= LIMITS.richTextDepth ? [...head, ...inside] : element('div', [...head, ...inside]);
  }

  /** A footnote below the text that refers to it. */
  footnote({ name, tokens }: Footnote): TextNode[] {
    const [first, ...rest] = this.blocks(tokens);
    if (first === undefined) return [];
    const text = typeof first === 'string' || first[0] === 'a' ? [first] : (first.slice(1) as TextNode[]);
    return [...element('p', tidy([`[${name}] `, ...text])), ...rest];
  }
}

function element(tag: 'p' | 'div' | 'ul' | 'ol' | 'li', children: readonly TextNode[]): Element[] {
  return children.length > 0 ? [[tag, ...children]] : [];
}

/** A paragraph that stands alone, or only before a list, needs no paragraph around it. */
function unwrapped(nodes: readonly TextNode[]): readonly TextNode[] {
  const [first, ...rest] = nodes;
  const isParagraph = (node: TextNode | undefined): boolean => Array.isArray(node) && node[0] === 'p';
  if (!Array.isArray(first) || first[0] !== 'p' || rest.some(isParagraph)) return nodes;
  return [...((first as Element).slice(1) as TextNode[]), ...rest];
}
