/**
 * Markdown as the kader's site reads it: marked's tokens, with what MkDocs knows besides. Only the tokens are used; HTML
 * is never made of them.
 */
import { Lexer, Marked, type Token, type TokenizerExtension, type Tokens, type TokensList } from 'marked';
import { LIMITS } from '../limits.js';
import { gathered } from '../prototype-js.js';

/** A box with a title: `!!! tip "Title"`, or `???` where readers open it. */
export interface Admonition extends Tokens.Generic {
  readonly type: 'admonition';
  readonly title: string;
  /** Whether anything stands in it, be it a comment. */
  readonly filled: boolean;
  readonly tokens: Token[];
}

/** The text of a footnote: `[^1]: ...`. */
export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  readonly name: string;
  readonly tokens: Token[];
}

/** What is indented by four spaces or a tab from `at` on, and empty lines before more of it. */
function indented(source: string, at: number): { raw: string; text: string } {
  const lines: string[] = [];
  let end = at;
  for (let next = at; next < source.length;) {
    const newLine = source.indexOf('\n', next);
    const stop = newLine < 0 ? source.length : newLine + 1;
    const line = source.slice(next, stop);
    const isEmpty = line.trim() === '';
    if (!isEmpty && !/^(?: {4}| {0,3}\t)/.test(line)) break;
    lines.push(isEmpty ? '\n' : line.replace(/^(?: {4}| {0,3}\t)/, ''));
    next = stop;
    if (!isEmpty) end = stop;
  }
  return { raw: source.slice(at, end), text: lines.join('') };
}

/** Where in its paragraph something begins; looking further costs the square of the text. */
function startIn(source: string, pattern: RegExp): number | undefined {
  const end = source.search(/\n[ \t]*\n/);
  const at = (end < 0 ? source : source.slice(0, end)).search(pattern);
  return at < 0 ? undefined : at;
}

const ADMONITION = /^ {0,3}(?:!!!|\?\?\?\+?)[ \t]+([^\n]+)(?:\n|$)/;
const FOOTNOTE = /^\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*)(?:\n|$)/;
/** Links to files with spaces in their names, which Markdown proper does not know. */
const SPACED_LINK = /^\[([^[\]\n]{1,300})\]\(([^()<>\s"][^()<>\n"]{0,500}[^()<>\s"])\)/;

const admonition: TokenizerExtension = {
  name: 'admonition',
  level: 'block',
  start: (source) => startIn(source, /(?:^|\n) {0,3}(?:!!!|\?\?\?)/),
  tokenizer(source): Admonition | undefined {
    const [head, rest = ''] = ADMONITION.exec(source) ?? [];
    if (head === undefined) return undefined;
    const { raw, text } = indented(source, head.length);
    return {
      type: 'admonition',
      raw: head + raw,
      title: /"(.*)"/.exec(rest)?.[1] ?? '',
      filled: text.trim() !== '',
      tokens: this.lexer.blockTokens(text, []),
    };
  },
};

const footnote: TokenizerExtension = {
  name: 'footnote',
  level: 'block',
  start: (source) => startIn(source, /(?:^|\n)\[\^[^\]\s]{1,40}\]:/),
  tokenizer(source): Footnote | undefined {
    const [head, name = '', first = ''] = FOOTNOTE.exec(source) ?? [];
    if (head === undefined) return undefined;
    const { raw, text } = indented(source, head.length);
    return { type: 'footnote', raw: head + raw, name, tokens: this.lexer.blockTokens(`${first}\n${text}`, []) };
  },
};

const spacedLink: TokenizerExtension = {
  name: 'link',
  level: 'inline',
  start: (source) => source.indexOf('['),
  tokenizer(source): Tokens.Generic | undefined {
    const [raw, text = '', href = ''] = SPACED_LINK.exec(source) ?? [];
    if (raw === undefined || !href.includes(' ')) return undefined;
    return { type: 'link', raw, href, text, tokens: this.lexer.inlineTokens(text, []) };
  },
};

const reader = new Marked({ gfm: true, extensions: [admonition, footnote, spacedLink] });

/**
 * Gives up where nobody nests any more. Running out of stack is no way to find that out: V8 ends the whole process when it
 * has to compile a pattern with no stack left.
 */
class BoundedLexer extends Lexer {
  #depth = 0;

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[] {
    return this.#deeper(() => super.blockTokens(source, tokens, lastParagraphClipped));
  }

  override inlineTokens(source: string, tokens?: Token[]): Token[] {
    return this.#deeper(() => super.inlineTokens(source, tokens));
  }

  #deeper<T>(work: () => T): T {
    if (this.#depth >= LIMITS.markdownDepth) throw new TooDeep();
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }
}

class TooDeep extends Error {}

/** The tokens of a text; `undefined` when reading it would cost more than any real text does. */
export function lex(markdown: string): readonly Token[] | undefined {
  const longest = (separator: RegExp): number =>
    gathered(markdown.split(separator), (most, { length }) => Math.max(most, length), 0);
  if (longest(/\n[ \t]*\n/) > LIMITS.markdownBlock || longest(/\s+/) > LIMITS.markdownWord) return undefined;
  try {
    return new BoundedLexer(reader.defaults).lex(markdown);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}
