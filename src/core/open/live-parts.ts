/** The parts of a register that was read whole, from any shape: nothing is fetched any more, the index is made here. */
import {
  countOrganisations,
  type Register,
  type Registration,
  type RegistrationSummary,
} from '../model/registration.js';
import { summarise } from '../model/summary.js';
import { Slices } from '../slices.js';
import { inListOrder } from '../snapshot/list-order.js';
import type { RegisterParts } from '../search/engine.js';
import { REGISTRATION_TEXT } from '../search/registration-text.js';
import { TextIndex } from '../search/text-index.js';
import type { Progress, RegisterInfo } from '../search/types.js';

export class LiveParts implements RegisterParts {
  readonly info: RegisterInfo;
  readonly #registrations: readonly Registration[];
  readonly #summaries: readonly RegistrationSummary[];
  readonly #onProgress: ((progress: Progress) => void) | undefined;

  constructor(register: Register, onProgress?: (progress: Progress) => void) {
    this.#registrations = inListOrder(register.registrations);
    this.#summaries = this.#registrations.map(summarise);
    this.#onProgress = onProgress;
    this.info = {
      count: this.#registrations.length,
      organisations: countOrganisations(this.#registrations),
      language: register.language,
      date: register.date,
      source: register.source,
      dropped: register.dropped,
    };
  }

  async list(): Promise<readonly RegistrationSummary[]> {
    return this.#summaries;
  }

  index(): Promise<TextIndex> {
    const total = this.#registrations.length;
    return TextIndex.build(REGISTRATION_TEXT, this.#registrations, new Slices(), (done) =>
      this.#onProgress?.({ stage: 'index', done, total }),
    );
  }

  async registration(id: string): Promise<Registration | undefined> {
    return this.#registrations.find((registration) => registration.id === id);
  }

  async find(id: string): Promise<RegistrationSummary | undefined> {
    return this.#summaries.find((summary) => summary.id === id);
  }
}
