/** A kader that is in memory as a whole, such as the built-in catalogue. */
import { lazily } from '../lazily.js';
import type { LanguageCode } from '../model/registration.js';
import type { ItemHit, KaderEngine } from './engine-types.js';
import type { ItemIndex } from './item-index.js';
import { itemText } from './item-text.js';
import { itemsOf } from './items.js';
import type { AnyItem, ItemKind, ItemText, Kader } from './model.js';

export class MemoryEngine implements KaderEngine {
  readonly kader: Kader;
  readonly #texts: ReadonlyMap<string, ItemText> | undefined;
  readonly #indexes = new Map<string, () => Promise<ItemIndex>>();

  /** @param texts - the official texts by key, where they were imported */
  constructor(kader: Kader, texts?: ReadonlyMap<string, ItemText>) {
    this.kader = kader;
    this.#texts = texts;
  }

  text(key: string): Promise<ItemText | undefined> {
    return Promise.resolve(this.#texts?.get(key));
  }

  async find(kind: ItemKind, query: string, language: LanguageCode): Promise<readonly ItemHit[]> {
    const items: readonly AnyItem[] = itemsOf(this.kader, kind);
    // Official titles are in Dutch only: one index serves every language then.
    const spoken = items.some(({ title }) => title[language]) ? language : 'nl';
    const key = `${kind} ${spoken}`;
    let index = this.#indexes.get(key);
    if (!index) {
      index = lazily(async () => {
        // Not before somebody searches: a checklist never does.
        const { ItemIndex } = await import('./item-index.js');
        return ItemIndex.build(items, itemText(spoken, this.#texts));
      });
      this.#indexes.set(key, index);
    }
    return (await index()).find(query);
  }
}
