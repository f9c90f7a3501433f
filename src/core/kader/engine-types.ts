/** What can be asked of a kader, wherever it came from. */
import type { LanguageCode } from '../model/registration.js';
import type { ItemKind, ItemText, Kader } from './model.js';

/** An item that answers a query. */
export interface ItemHit {
  readonly key: string;
  /** Higher is better. */
  readonly score: number;
  /** The words of the index that were found in it. */
  readonly words: readonly string[];
}

/** A kader that was opened. */
export interface KaderEngine {
  readonly kader: Kader;
  /** The official text of an item; `undefined` where the official texts were not imported, or the item has none. */
  text(key: string): Promise<ItemText | undefined>;
  /** The items of a kind that answer a query, best first; titles are searched in the language given. */
  find(kind: ItemKind, query: string, language: LanguageCode): Promise<readonly ItemHit[]>;
}
