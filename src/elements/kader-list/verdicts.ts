/** What a profile makes of the items of a kader. Pure. */
import type { ItemKind, Kader, Requirement } from '../../core/kader/model.js';
import { match, verdictOf } from '../../core/profile/match.js';
import type { Match, MatchMode, Verdict } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';

/** A requirement of which the kader's own site says something else than a strict reading. */
export interface Difference {
  readonly requirement: Requirement;
  readonly strict: Match;
  readonly official: Verdict;
}

export class Verdicts {
  readonly profile: Profile;
  readonly mode: MatchMode;
  readonly #kader: Kader;
  readonly #byKey = new Map<string, Verdict>();
  #differences: readonly Difference[] | undefined;

  constructor(kader: Kader, kind: ItemKind, profile: Profile, mode: MatchMode) {
    this.profile = profile;
    this.mode = mode;
    this.#kader = kader;
    for (const requirement of kader.requirements) {
      this.#byKey.set(requirement.key, verdictOf(requirement, profile, mode));
    }
    if (kind === 'requirement') return;
    for (const measure of kader.measures) this.#byKey.set(measure.key, this.#best(measure.requirements));
    if (kind === 'measure') return;
    for (const instrument of kader.instruments) {
      this.#byKey.set(instrument.key, this.#best([...instrument.requirements, ...instrument.measures]));
    }
  }

  of(key: string): Verdict {
    return this.#byKey.get(key) ?? 'does-not';
  }

  /** The reasons of one requirement, which take too long to work them all out beforehand. */
  match(requirement: Requirement): Match {
    return match(requirement, this.profile, this.mode);
  }

  /**
   * Where the kader's own site shows something else than a strict reading, whichever of the two this list follows. A
   * strict list tells by itself of what still hangs on answers.
   */
  get differences(): readonly Difference[] {
    this.#differences ??= this.#kader.requirements.flatMap((requirement) => {
      const strict = verdictOf(requirement, this.profile, 'strict');
      const official = verdictOf(requirement, this.profile, 'official');
      const isTold = this.mode === 'strict' && strict === 'unknown' && official === 'applies';
      if (strict === official || isTold) return [];
      return [{ requirement, strict: match(requirement, this.profile, 'strict'), official }];
    });
    return this.#differences;
  }

  /** What helps with several things is wanted when one of them is. */
  #best(keys: readonly string[]): Verdict {
    const verdicts = new Set(keys.map((key) => this.of(key)));
    return (['applies', 'unknown'] as const).find((verdict) => verdicts.has(verdict)) ?? 'does-not';
  }
}
