/** All that a list works out of a kader and a profile, kept until there is another one. */
import { sameProfile } from '../../core/checklist/checklist.js';
import type { ItemKind, Kader } from '../../core/kader/model.js';
import { Relations } from '../../core/kader/relations.js';
import { checkProfile, isBlankProfile } from '../../core/profile/check.js';
import type { MatchMode } from '../../core/profile/match-types.js';
import { ItemList } from './item-list.js';
import { Verdicts } from './verdicts.js';

export class ListModel {
  readonly kader: Kader;
  readonly list: ItemList;
  readonly #kind: ItemKind;
  #relations: Relations | undefined;
  #verdicts: Verdicts | undefined;

  constructor(kader: Kader, kind: ItemKind) {
    this.kader = kader;
    this.list = new ItemList(kader, kind);
    this.#kind = kind;
  }

  /** What belongs together, worked out when an item is first opened. */
  get relations(): Relations {
    return (this.#relations ??= new Relations(this.kader));
  }

  /** What the profile makes of the items; the same object as long as profile and mode are the same. */
  verdictsFor(given: unknown, mode: MatchMode): Verdicts | undefined {
    const profile = checkProfile(given);
    if (isBlankProfile(profile)) return (this.#verdicts = undefined);
    if (this.#verdicts?.mode !== mode || !sameProfile(this.#verdicts.profile, profile)) {
      this.#verdicts = new Verdicts(this.kader, this.#kind, profile, mode);
    }
    return this.#verdicts;
  }
}
