/** What a visitor wants to see of the checklist. */
import type { ReactiveElement } from 'lit';
import type { KaderStore } from '../../context/kader-types.js';
import { handled } from '../../core/checklist/answers.js';
import { type Answer, type ChecklistStatus, STATUSES } from '../../core/checklist/model.js';
import { LIMITS } from '../../core/limits.js';
import type { LanguageCode } from '../../core/model/registration.js';
import { fold } from '../../core/text/fold.js';
import { type Clock, NOTHING_FOUND_PAUSE, Pause, SPEECH_PAUSE } from '../parts/pause.js';
import type { Group, Row } from './rows.js';

export interface Wanted {
  readonly query: string;
  readonly status: ChecklistStatus | '';
  readonly openOnly: boolean;
}

/** What is in view, as it is said; `isShort` when that is nothing, or not what was asked for. */
export interface Shown {
  readonly text: string;
  readonly isShort: boolean;
}

const ALL: Wanted = { query: '', status: '', openOnly: false };

export class Filters {
  wanted: Wanted = ALL;
  /** Whether the words could not be searched for, so that they hide nothing. */
  failed = false;
  readonly #host: ReactiveElement;
  readonly #say: (text: string) => void;
  readonly #shown: () => Shown;
  readonly #speech: Pause;
  /** Keys of the requirements with the words; `undefined` when there are no words, or no answer yet. */
  #found: ReadonlySet<string> | undefined;
  /**
   * Rows that were in view since the filters were last changed. Giving a requirement another status does not make it
   * vanish under the visitor's hands.
   */
  readonly #seen = new Set<string>();
  #asked = 0;
  /** Whether an act of the visitor waits for the answer of the kader. */
  #owes = false;

  /** `say` announces what is in view after an act of the visitor. */
  constructor(host: ReactiveElement, clock: Clock, say: (text: string) => void, shown: () => Shown) {
    this.#host = host;
    this.#say = say;
    this.#shown = shown;
    this.#speech = new Pause(clock);
    host.addController({
      hostDisconnected: () => {
        this.#speech.stop();
      },
    });
  }

  get isOn(): boolean {
    const { query, status, openOnly } = this.wanted;
    return !!query.trim() || !!status || openOnly;
  }

  change(wanted: Partial<Wanted>): void {
    const { status = this.wanted.status } = wanted;
    this.wanted = { ...this.wanted, ...wanted, status: status && STATUSES.includes(status) ? status : '' };
    this.#narrowed();
  }

  find(query: string, store: KaderStore | undefined, language: LanguageCode): void {
    this.wanted = { ...this.wanted, query: query.slice(0, LIMITS.queryLength) };
    this.#owes = true;
    this.#speech.stop();
    this.#host.requestUpdate();
    void this.search(store, language);
  }

  clear(): void {
    this.#asked++;
    this.wanted = ALL;
    this.failed = false;
    this.#found = undefined;
    this.#narrowed();
  }

  /** Asks the kader which requirements have the words; also when the kader or the language has changed. */
  async search(store: KaderStore | undefined, language: LanguageCode): Promise<void> {
    const asked = ++this.#asked;
    const { query } = this.wanted;
    if (!query.trim() || !store) {
      this.#found = undefined;
      this.failed = false;
      this.#answered();
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
    this.#answered();
  }

  #answered(): void {
    if (this.#owes) this.#narrowed();
    this.#seen.clear();
    this.#host.requestUpdate();
  }

  /** Other rows are in view, by an act of the visitor: told of when typing pauses, and sooner when there are none. */
  #narrowed(): void {
    this.#owes = false;
    this.#seen.clear();
    this.#host.requestUpdate();
    this.#speech.after(this.#shown().isShort ? NOTHING_FOUND_PAUSE : SPEECH_PAUSE, () => {
      this.#say(this.#shown().text);
    });
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
