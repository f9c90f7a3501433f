/** The parts of a register that was read whole, from any shape: nothing is fetched any more, the index is made here. */
import { lazily } from '../lazily.js';
import { countOrganisations, type Register, type Registration } from '../model/registration.js';
import { summarise } from '../model/summary.js';
import { TextIndex } from '../packed/text-index.js';
import { openSynonyms } from '../related/stored.js';
import { learnSynonyms } from '../related/synonyms.js';
import type { Synonyms } from '../related/types.js';
import type { RegisterParts } from '../search/engine.js';
import { type FactColumns, Facts } from '../search/facts.js';
import { type NameColumns, Names } from '../search/names.js';
import { columnsOf } from '../search/registration-columns.js';
import { REGISTRATION_TEXT, textsOf } from '../search/registration-text.js';
import { topicsOf } from '../search/registration-topics.js';
import type { Progress, RegisterInfo } from '../search/types.js';
import { Slices } from '../slices.js';
import { inListOrder } from '../snapshot/list-order.js';
import { lateThesaurus } from '../thesaurus/late.js';
import { Topics, writeTopics } from '../topics/topics.js';

export class LiveParts implements RegisterParts {
  readonly info: RegisterInfo;
  readonly texts: () => Promise<TextIndex>;
  readonly #registrations: readonly Registration[];
  readonly #columns: { readonly names: NameColumns; readonly facts: FactColumns };

  constructor(register: Register, onProgress?: (progress: Progress) => void) {
    this.#registrations = inListOrder(register.registrations);
    this.#columns = columnsOf(this.#registrations);
    const total = this.#registrations.length;
    this.texts = lazily(() =>
      TextIndex.build(REGISTRATION_TEXT, this.#registrations, new Slices(), (done) =>
        onProgress?.({ stage: 'index', done, total }),
      ),
    );
    this.info = {
      count: total,
      organisations: countOrganisations(this.#registrations),
      language: register.language,
      date: register.date,
      source: register.source,
      dropped: register.dropped,
    };
  }

  async names(): Promise<Names> {
    return new Names(this.#columns.names);
  }

  async facts(): Promise<Facts> {
    return new Facts([this.#columns.facts]);
  }

  async phrases(): Promise<void> {
    // The index was made here, so it knows where its words stand.
  }

  async synonyms(): Promise<Synonyms> {
    const [thesaurus, { vocabulary }] = await Promise.all([lateThesaurus(), this.texts()]);
    const learned = await learnSynonyms(textsOf(this.#registrations), vocabulary, thesaurus, new Slices());
    return openSynonyms(learned, this.info.source);
  }

  async topics(): Promise<Topics> {
    const index = await this.texts();
    const written = writeTopics(await topicsOf(index, new Slices()));
    return Topics.open(written, this.info.count, this.info.source);
  }

  async descriptions(places: Uint32Array): Promise<readonly string[]> {
    return [...places].map((place) => {
      const registration = this.#registrations[place];
      return registration ? summarise(registration).description : '';
    });
  }

  async registration(id: string): Promise<Registration | undefined> {
    return this.#registrations.find((registration) => registration.id === id);
  }
}
