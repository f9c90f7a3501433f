/** What a visitor wants to see of the checklist. */
import type { LanguageCode } from '../../core/model/registration.js';
import { handled } from '../../core/checklist/answers.js';
import { STATUSES, type Answer, type ChecklistStatus } from '../../core/checklist/model.js';
import { LIMITS } from '../../core/limits.js';
import type { KaderStore } from '../../context/kader-types.js';
import { fold } from '../../core/text/fold.js';
import type { Group, Row } from './rows.js';

export interface Wanted {
  readonly query: string;
  readonly status: ChecklistStatus | '';
  readonly openOnly: boolean;
}

const ALL: Wanted = { query: '', status: '', openOnly: false };

export class Filters {
  wanted: Wanted = ALL;
  /** Whether the words could not be searched for, so that they hide nothing. */
  failed = false;
  readonly #draw: () => void;
  /** Keys of the requirements with the words; `undefined` when there are no words, or no answer yet. */
  #found: ReadonlySet<string> | undefined;
  /**
   * Rows that were in view since the filters were last changed. Giving a requirement another status does not make it
   * vanish under the visitor's hands.
   */
  readonly #seen = new Set<string>();
  #asked = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get isOn(): boolean {
    const { query, status, openOnly } = this.wanted;
    return !!query.trim() || !!status || openOnly;
  }

  change(wanted: Partial<Wanted>): void {
    const { status = this.wanted.status } = wanted;
    this.wanted = { ...this.wanted, ...wanted, status: status && STATUSES.includes(status) ? status : '' };
    this.#seen.clear();
    this.#draw();
  }

  find(query: string, store: KaderStore | undefined, language: LanguageCode): void {
    this.change({ query: query.slice(0, LIMITS.queryLength) });
    void this.search(store, language);
  }

  clear(): void {
    this.#asked++;
    this.wanted = ALL;
    this.failed = false;
    this.#found = undefined;
    this.#seen.clear();
    this.#draw();
  }

  /** Asks the kader which requirements have the words; also when the kader or the language has changed. */
  async search(store: KaderStore | undefined, language: LanguageCode): Promise<void> {
    const asked = ++this.#asked;
    const { query } = this.wanted;
    if (!query.trim() || !store) {
      this.#found = undefined;
      this.failed = false;
      return;
    }
    try {
      const hits = await store.find('requirement', query, language);
      if (asked !== this.#asked) return;
      this.#found = new Set(hits.map(({ key }) => key));
      this.failed = false;
    } catch {
      if (asked !== this.#asked) return;
      this.#found = undefined;
      this.failed = true;
    }
    this.#seen.clear();
    this.#draw();
  }

  /** The groups with the rows in view; groups without any are left out. */
  inView(groups: readonly Group[], answerOf: (urn: string) => Answer | undefined): readonly Group[] {
    if (!this.isOn) return groups;
    return groups.flatMap((group) => {
      const rows = group.rows.filter((row) => this.#shows(row, answerOf(row.urn)));
      return rows.length ? [{ ...group, rows }] : [];
    });
  }

  #shows(row: Row, answer: Answer | undefined): boolean {
    if (this.#seen.has(row.urn)) return true;
    const { status, openOnly } = this.wanted;
    if (status && (answer?.status ?? 'to-do') !== status) return false;
    if (openOnly && handled(answer)) return false;
    if (this.#found && !this.#hasWords(row, answer, this.#found)) return false;
    this.#seen.add(row.urn);
    return true;
  }

  /** The kader does not know a requirement that was withdrawn: its title alone is searched. */
  #hasWords({ requirement }: Row, answer: Answer | undefined, found: ReadonlySet<string>): boolean {
    if (requirement) return found.has(requirement.key);
    return fold(answer?.title ?? '').includes(fold(this.wanted.query));
  }
}
