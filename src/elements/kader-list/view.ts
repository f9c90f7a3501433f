/** What the rows of a list are drawn from, and what they call. */
import { nothing } from 'lit';
import type { AnyItem, ItemKind, Kader } from '../../core/kader/model.js';
import type { Relations } from '../../core/kader/relations.js';
import type { LanguageCode } from '../../core/model/registration.js';
import { wellFormed } from '../../core/text/fold.js';
import type { KaderTexts } from '../../locales/kader/index.js';
import type { ItemFacet, ItemSort, ListTexts } from '../../locales/lists/index.js';
import type { SearchView } from '../parts/search/view.js';
import type { Opened } from './opened.js';
import type { Verdicts } from './verdicts.js';

export interface ListView extends SearchView<ItemFacet, ItemSort> {
  readonly kind: ItemKind;
  readonly kader: Kader;
  readonly words: ListTexts;
  readonly kaderTexts: KaderTexts;
  readonly verdicts: Verdicts | undefined;
  readonly opened: Opened;
  readonly relations: () => Relations;
  readonly open: (item: AnyItem) => void;
  readonly again: (key: string) => void;
  /** The way on that the author or we offer. */
  readonly wayOn: unknown;
}

/** The language of what the kader says, where that is another than the element's: its texts are Dutch. */
export const kaderLang = (language: LanguageCode): unknown => (language === 'nl' ? nothing : 'nl');

/** The id of what belongs to an item. A key may hold anything, and a list of ids is cut at white space. */
const idOf =
  (part: string) =>
  (uid: (part: string) => string, key: string): string =>
    uid(`${part}-${encodeURIComponent(wellFormed(key))}`);

export const detailsId = idOf('item');
export const openerId = idOf('opener');
export const textId = idOf('text');
