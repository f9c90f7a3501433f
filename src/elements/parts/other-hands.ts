import type { ReactiveController, ReactiveElement } from 'lit';
import { bare } from '../../core/bare.js';

/** What stands in a node: its children, with the text of those that are text. */
type Content = readonly (readonly [node: Node, text: string | null])[];

const contentOf = ({ childNodes }: Node): Content => [...childNodes].map((node) => [node, node.nodeValue]);

/**
 * Others change what an element drew: a browser that translates puts each text in elements of its own, other tools
 * replace all that an element says. Lit writes to the nodes that it left, and would throw, or write where nobody reads.
 *
 * So before each drawing everything stands again as it was left. Afterwards the changes of others are made anew wherever
 * the drawing changed nothing. What is new in between is there for them to translate, once and not beside the old.
 */
export class OtherHands implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer = new MutationObserver((records) => this.#records.push(...records));
  /** What others did since the last drawing, and what was done anew for them. */
  readonly #records: MutationRecord[] = [];
  /** Of the nodes in which others changed something, what we left there, and what they did. */
  readonly #ours = new Map<Node, Content>();
  readonly #theirs = new Map<Node, Content>();
  #isWatching = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#observer.observe(
      this.#host.renderRoot,
      bare({ childList: true, characterData: true, characterDataOldValue: true, subtree: true }),
    );
  }

  hostUpdate(): void {
    const records = [...this.#records.splice(0), ...this.#observer.takeRecords()];
    if (!records.length) return;
    // Each once: many records are of one list.
    const around = (): Set<Node> => new Set(records.flatMap(({ target }) => [target, target.parentNode ?? target]));
    for (const { addedNodes } of records) for (const node of addedNodes) this.#rememberAll(node);
    for (const node of around()) this.#theirs.set(node, contentOf(node));
    for (const record of records.reverse()) undo(record);
    for (const node of around()) this.#ours.set(node, contentOf(node));
  }

  hostUpdated(): void {
    // Our own changes are none of others.
    this.#observer.takeRecords();
    for (const [parent, ours] of this.#ours) {
      const now = contentOf(parent);
      const isAsLeft =
        now.length === ours.length && ours.every(([node, text], at) => node === now[at]?.[0] && text === now[at][1]);
      if (isAsLeft && this.#host.renderRoot.contains(parent)) this.#redo(parent);
    }
    this.#ours.clear();
    this.#theirs.clear();
  }

  #rememberAll(node: Node): void {
    if (this.#theirs.has(node)) return;
    this.#theirs.set(node, contentOf(node));
    for (const child of node.childNodes) this.#rememberAll(child);
  }

  /** Puts in a node what they put there; what is in both stays where it is, with the focus. */
  #redo(parent: Node): void {
    const theirs = this.#theirs.get(parent);
    if (!theirs) return;
    const wanted = new Set(theirs.map(([node]) => node));
    const ours = new Set<Node>(parent.childNodes);
    for (const node of ours) if (!wanted.has(node)) parent.removeChild(node);
    theirs.forEach(([node, text], at) => {
      if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
      if (node.nodeValue !== text) node.nodeValue = text;
      if (!ours.has(node)) this.#redo(node);
    });
  }
}

function undo({
  type,
  target,
  oldValue,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): void {
  if (type === 'characterData') {
    target.nodeValue = oldValue;
    return;
  }
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before =
    nextSibling?.parentNode === target
      ? nextSibling
      : previousSibling?.parentNode === target
        ? previousSibling.nextSibling
        : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}
