import type { ReactiveController, ReactiveElement } from 'lit';

/** What nodes had as children at a moment. */
type Children = Map<Node, Node[]>;

/** An element of ours whose children others replaced: what stood there, with its text, and what stands there now. */
interface Edit {
  readonly parent: Node;
  readonly ours: readonly (readonly [node: Node, text: string | null])[];
}

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
  #edits: Edit[] = [];
  readonly #theirs: Children = new Map();
  #isWatching = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#observer.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }

  hostUpdate(): void {
    const records = [...this.#records.splice(0), ...this.#observer.takeRecords()];
    if (!records.length) return;
    for (const { target, addedNodes } of records) {
      this.#remember(target);
      for (const node of addedNodes) this.#rememberAll(node);
    }
    for (const record of records.reverse()) undo(record);
    const parents = new Set(records.map(({ target }) => target));
    this.#edits = [...parents].map((parent) => ({
      parent,
      ours: [...parent.childNodes].map((node) => [node, node.nodeValue] as const),
    }));
  }

  hostUpdated(): void {
    // Our own changes are none of others.
    this.#observer.takeRecords();
    for (const { parent, ours } of this.#edits.splice(0)) {
      const now = [...parent.childNodes];
      const isAsLeft =
        now.length === ours.length && ours.every(([node, text], at) => node === now[at] && node.nodeValue === text);
      if (isAsLeft && this.#host.renderRoot.contains(parent)) this.#redo(parent);
    }
    this.#theirs.clear();
  }

  #remember(parent: Node): void {
    this.#theirs.set(parent, [...parent.childNodes]);
  }

  #rememberAll(node: Node): void {
    if (this.#theirs.has(node)) return;
    this.#remember(node);
    for (const child of node.childNodes) this.#rememberAll(child);
  }

  /** Puts their children in a parent; what is in both stays where it is, with the focus. */
  #redo(parent: Node): void {
    const theirs = this.#theirs.get(parent);
    if (!theirs) return;
    const wanted = new Set(theirs);
    const ours = new Set<Node>(parent.childNodes);
    for (const node of ours) if (!wanted.has(node)) parent.removeChild(node);
    theirs.forEach((node, at) => {
      if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
      if (!ours.has(node)) this.#redo(node);
    });
  }
}

function undo({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before =
    nextSibling?.parentNode === target
      ? nextSibling
      : previousSibling?.parentNode === target
        ? previousSibling.nextSibling
        : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}
