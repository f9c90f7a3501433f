/** The names under which a public body is known. */
import { numbered } from '../prototype-js.js';
import { fold } from '../text/fold.js';
import { visible } from '../text/plain.js';
import type { Names } from './names.js';

/** A name as editors paste it: word processors bend the apostrophe of `'s-Hertogenbosch`, and pages have unseen hyphens. */
const keyOf = (name: string): string => fold(visible(name)).replace(/[‘’‛´`]/g, "'");

/** The names of public bodies by their id, and by their name in any case: a body may be written in several ways. */
export class Organisations {
  readonly #names = new Map<string, Set<string>>();

  /** Without ids, as long as only the names are there, bodies are known by their names alone. */
  constructor(names: Names, ids: readonly string[] = []) {
    for (const [body, name] of numbered(names.organisations.values)) {
      for (const key of [name, ids[body] ?? ''].map(keyOf)) {
        const known = this.#names.get(key) ?? new Set();
        this.#names.set(key, known.add(name));
      }
    }
  }

  /** The organisation's names as the register writes them, from its id or its name in any case; empty when unknown. */
  namesOf(idOrName: string): string[] {
    const key = keyOf(idOrName);
    return key ? [...(this.#names.get(key) ?? [])] : [];
  }

  /** All names, as the register writes them. */
  names(): string[] {
    return [...this.#names.values()].flatMap((names) => [...names]);
  }
}
