/** Reads a register from its public API: politely, one request at a time. */
import { RegisterError, throwIfAborted, unknownOrganisation } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isLars } from '../model/lars.js';
import type { LanguageCode, Register } from '../model/registration.js';
import { ORGANISATION_ID } from '../model/standard.js';
import { LANGUAGE_PATH } from '../model/vocabulary.js';
import type { Progress } from '../progress.js';
import { PATIENCE, type Patience, patiently } from '../retry/patience.js';
import { Slices } from '../slices.js';
import { fold, wellFormed } from '../text/fold.js';
import { baseOf } from './api-base.js';
import { Listing } from './api-listing.js';
import { type Fetched, fetchText } from './fetching.js';
import { readText } from './read-text.js';
import { RegisterBuilder } from './register-builder.js';

export interface ApiOptions {
  /** Default `nl`. */
  language?: LanguageCode | undefined;
  /** The id (such as `gm0363`) or exact name of the one organisation to read. */
  organisation?: string | undefined;
  /** The number of the one registration to read. */
  only?: string | undefined;
  /** The most that is read of a file or of a whole listing, in bytes. Default what a browser can bear. */
  maxBytes?: number | undefined;
  /** As in `fetchText`. */
  sameOrigin?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** `done` and `total` are registrations. */
  onProgress?: ((progress: Progress) => void) | undefined;
  patience?: Partial<Patience> | undefined;
}

/**
 * Reads the whole register, one organisation or one registration from the API. A registration that does not exist gives
 * an empty register.
 *
 * @throws RegisterError as `fetchText`, after several attempts, naming the page; `unknown-organisation`
 */
export function readApi(address: string, options: ApiOptions = {}): Promise<Register> {
  return new Api(address, options).read();
}

class Api {
  readonly #base: string;
  readonly #options: ApiOptions;
  readonly #language: LanguageCode;
  readonly #patience: Patience;
  readonly #slices = new Slices();

  constructor(address: string, options: ApiOptions) {
    this.#base = baseOf(address);
    this.#options = options;
    this.#language = options.language ?? 'nl';
    this.#patience = { ...PATIENCE, ...options.patience };
  }

  async read(): Promise<Register> {
    const { only, organisation } = this.#options;
    if (only !== undefined) return this.#readOne(only);
    if (organisation === undefined) return this.#register(await this.#list(''));

    const isId = ORGANISATION_ID.test(organisation.toLowerCase());
    const name = isId ? await this.#nameOf(organisation.toLowerCase()) : organisation;
    const listing = await this.#list(name);
    if (listing.size > 0 || isId) return this.#register(listing);
    // The filter is exact to the letter. Nothing may mean that the name is written otherwise, or that it does not exist.
    const written = await this.#writtenAs(name);
    return this.#register(written === name ? listing : await this.#list(written));
  }

  get #path(): string {
    return LANGUAGE_PATH[this.#language];
  }

  /** Previews work once and are used up by asking, so only a number of the register is asked for. */
  async #readOne(id: string): Promise<Register> {
    const answer = isLars(id) ? await this.#askOr404(`/algoritme/${this.#path}/${id}`) : undefined;
    if (!answer) return new RegisterBuilder().finish({ language: this.#language, source: this.#base });
    const register = await readText(answer.text, {
      source: this.#base,
      language: this.#language,
    });
    return { ...register, date: answer.date || today() };
  }

  async #list(organisation: string): Promise<Listing> {
    const { signal, onProgress, sameOrigin, maxBytes = LIMITS.browserBytes } = this.#options;
    const listing = new Listing(this.#slices, maxBytes, onProgress);
    let page = 0;
    const ask = (): Promise<Fetched> =>
      fetchText(`${this.#base}/algoritme/${this.#path}`, {
        method: 'POST',
        body: { page, limit: 100, ...(organisation && { organisation }) },
        maxBytes,
        sameOrigin,
        signal,
      });
    try {
      while ((page = listing.nextPage) > 0)
        await patiently(async () => listing.take(await ask()), this.#patience, signal);
    } catch (error) {
      if (!(error instanceof RegisterError) || error.code === 'aborted') throw error;
      throw new RegisterError({
        ...error.toJSON(),
        what: `${error.what}, at page ${page} of the listing after ${listing.size} registrations`,
        where: error.where || this.#base,
        remedy: `${error.remedy}, or read the site data or a snapshot of it`,
        cause: error,
      });
    }
    return listing;
  }

  async #register(listing: Listing): Promise<Register> {
    const builder = new RegisterBuilder();
    let record = 0;
    for (const raw of listing.records) {
      builder.read(raw, ++record);
      if (builder.hopeless) throw builder.noRegister();
      if (!this.#slices.spent) continue;
      throwIfAborted(this.#options.signal);
      await this.#slices.breathe();
    }
    listing.report(builder);
    return builder.finish({ language: this.#language, source: this.#base, date: listing.date || today() });
  }

  /** The name of an organisation in the language that is read. */
  async #nameOf(id: string): Promise<string> {
    // The names of the relation are Dutch; those of the details come with all the organisation's registrations.
    const relation = parse(await this.#askOr404(`/organisation-relation/${id}`)) as { hierarchy?: unknown } | undefined;
    const inDutch = named(relation?.hierarchy, ({ org_id }) => org_id === id);
    if (inDutch !== undefined && this.#language === 'nl') return inDutch;
    const details = parse(await this.#askOr404(`/organisation-details/${id}/${this.#path}`));
    const name = named([details], () => true) ?? inDutch;
    if (name === undefined) throw unknownOrganisation(id, this.#base);
    return name;
  }

  /** How the register writes the name of an organisation. */
  async #writtenAs(name: string): Promise<string> {
    // A slash in the path is another path, also when it is encoded.
    const search = encodeURIComponent(wellFormed(name.replaceAll('/', ' ')));
    const found = parse(await this.#askOr404(`/organisation/${this.#path}/${search}`)) as
      { organisations?: unknown } | undefined;
    const written = named(
      found?.organisations,
      (found) => typeof found['name'] === 'string' && fold(found['name']) === fold(name),
    );
    if (written === undefined) throw unknownOrganisation(name, this.#base);
    return written;
  }

  async #askOr404(path: string): Promise<Fetched | undefined> {
    const { signal, sameOrigin } = this.#options;
    const ask = (): Promise<Fetched> =>
      fetchText(this.#base + path, { maxBytes: LIMITS.answerBytes, sameOrigin, signal });
    try {
      return await patiently(ask, this.#patience, signal);
    } catch (error) {
      if (error instanceof RegisterError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}

/** What an API answers is of the day on which it is asked; a page on another origin may not see the server's own date. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** A small answer as an object; `undefined` when it is none. */
function parse(answer: Fetched | undefined): object | undefined {
  try {
    const value = JSON.parse(answer?.text ?? 'null') as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the first item of a list that meets the condition. */
function named(list: unknown, meets: (item: Record<string, unknown>) => boolean): string | undefined {
  const items = Array.isArray(list) ? (list as unknown[]) : [];
  const isItem = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null;
  const name = items.filter(isItem).find(meets)?.['name'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
