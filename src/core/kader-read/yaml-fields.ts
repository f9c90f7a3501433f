/**
 * A map of YAML as texts and lists of texts, each with its line.
 *
 * Reads the tree of the parser and never makes objects of it: no key can be `__proto__`, no alias is followed, and no
 * number is read as one, so that the norm 1.10 stays 1.10.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar } from 'yaml';
import { LIMITS } from '../limits.js';
import { quoted, type Tell } from './problems.js';

/** A text with the line on which it stands. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

const REMEDY_LIST = 'Write one item on each line, behind a hyphen';

export class Fields {
  readonly #values = new Map<string, Pair<unknown, Node | null>>();
  readonly #lineOf: (node: Node | null | undefined) => number;
  readonly #tell: Tell;

  private constructor(node: Node | null, lineOf: (node: Node | null | undefined) => number, tell: Tell) {
    this.#lineOf = lineOf;
    this.#tell = tell;
    if (!isMap(node)) return;
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? textOf(pair.key) : '';
      if (this.#values.has(key))
        tell(
          lineOf(pair.key),
          'duplicate',
          `The key ${key} stands here again`,
          'Keep one of the two; the last is read',
        );
      this.#values.set(key, pair);
    }
  }

  /** The fields of a text that begins on the line given; `undefined`, and a problem, when it is no map of YAML. */
  static read(yaml: string, firstLine: number, tell: Tell): Fields | undefined {
    const deep = tooDeepAt(yaml);
    if (deep !== undefined) {
      tell(firstLine + deep, 'unreadable', 'The YAML is nested too deeply', 'Check that this is the right file');
      return undefined;
    }
    const lines = new LineCounter();
    const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
    const { contents, errors } = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
      logLevel: 'silent',
    });
    const [error] = errors;
    if (error) {
      tell(lineAt(error.pos[0]), 'unreadable', `This is no valid YAML: ${quoted(error.message)}`, 'Correct the line');
      return undefined;
    }
    if (isMap(contents)) {
      return new Fields(contents, (node) => (node?.range ? lineAt(node.range[0]) : firstLine), tell);
    }
    tell(firstLine, 'unreadable', 'There are no keys with values here', 'Write lines such as "title: ..."');
    return undefined;
  }

  get keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** Whether a key is there and holds nothing, not even an item without text. */
  isEmpty(key: string): boolean {
    const node = this.#values.get(key)?.value;
    return this.has(key) && (isSeq(node) ? node.items.length === 0 : this.#scalar(node) === '');
  }

  /** The line of a key; the first line when the key is not there. */
  line(key: string): number {
    return this.#lineOf(this.#values.get(key)?.key as Node | undefined);
  }

  /** The text of a key; empty when it is not there or has no text. */
  text(key: string): string {
    const node = this.#values.get(key)?.value;
    const text = this.#scalar(node);
    if (text === undefined) this.#mistyped(key, 'is no text', 'Write one text behind the key');
    return text ?? '';
  }

  /** The items of a list, of which empty ones are problems. One text without a hyphen is a list of one. */
  list(key: string): readonly Line[] {
    const node = this.#values.get(key)?.value;
    if (!isSeq(node)) {
      const text = this.#scalar(node);
      if (text === undefined) this.#mistyped(key, 'is no list', REMEDY_LIST);
      return text ? [{ text, line: this.#lineOf(node) }] : [];
    }
    const found = new Map<string, Line>();
    for (const item of (node.items as (Node | null)[]).slice(0, LIMITS.kaderLinks)) {
      const line = this.#lineOf(item ?? node);
      const text = this.#scalar(item);
      if (!text) this.#tell(line, 'missing', `${key} has an item without text`, REMEDY_LIST);
      else if (found.has(text))
        this.#tell(line, 'duplicate', `${key} has ${quoted(text)} twice`, 'Remove one of the two');
      else found.set(text, { text, line });
    }
    if (node.items.length > LIMITS.kaderLinks)
      this.#mistyped(key, `has more than ${LIMITS.kaderLinks} items`, 'Check that this is the right file');
    return [...found.values()];
  }

  /** The map of a key; without fields when it is not there or is something else. */
  map(key: string): Fields {
    const node = this.#values.get(key)?.value ?? null;
    if (!isMap(node) && this.#scalar(node) !== '') this.#mistyped(key, 'has no keys of its own', 'Write them below it');
    return new Fields(node, this.#lineOf, this.#tell);
  }

  /** The first of the maps that a key lists. */
  firstMap(key: string): Fields {
    const node = this.#values.get(key)?.value;
    const [first, ...others] = isSeq(node) ? (node.items as (Node | null)[]) : [];
    if (others.length > 0) this.#mistyped(key, 'lists more than one', 'Keep one; the first is read');
    return new Fields(first ?? null, this.#lineOf, this.#tell);
  }

  /** The text of a scalar, empty when there is none; `undefined` when it is something else. */
  #scalar(node: Node | null | undefined): string | undefined {
    if (!node) return '';
    return isScalar(node) ? textOf(node) : undefined;
  }

  #mistyped(key: string, what: string, remedy: string): void {
    this.#tell(this.line(key), 'unknown', `The value of ${key} ${what}`, remedy);
  }
}

/**
 * The number of the line, from 0, that is nested deeper than anybody writes. The parser calls itself for each level, and
 * running out of stack in it can end the process. Brackets in texts count too, and do no harm: they close again.
 */
function tooDeepAt(yaml: string): number | undefined {
  let open = 0;
  const deepLine = /^(?: *[-?:](?= )){16}/;
  const place = yaml.split('\n').findIndex((line) => {
    for (const sign of line.match(/[[\]{}]/g) ?? []) open = Math.max(0, open + (/[[{]/.test(sign) ? 1 : -1));
    return open > LIMITS.yamlDepth || line.search(/[^ ]/) > LIMITS.yamlDepth || deepLine.test(line);
  });
  return place < 0 ? undefined : place;
}

const textOf = (node: Scalar): string => {
  const text = String(node.value);
  return node.type === Scalar.PLAIN && /^(?:null|Null|NULL|~)$/.test(text) ? '' : text.trim();
};
