/**
 * How an early list becomes the final one without moving what the reader is about to press.
 *
 * A reader who has done something with the early list since it was drawn finds it where it was: its results keep their
 * places and their sizes, get their descriptions in the room kept for them, and the others follow below; all else that
 * is known of them is drawn once they are out of sight. Otherwise the final list replaces it.
 */
import type { SearchHit, SearchResult } from '../../core/search/types.js';

/** A list that is nearer than this to where it was has not moved. */
const STILL = 2;

/** What a question consists of. */
type Question = readonly unknown[];

export class Settling {
  /** Another number is another list, of which nothing is the same. */
  generation = 0;
  /** Whether the list began as an early one. */
  wasEarly = false;
  /** Whether room is kept for what is still to come, or for what has come in it. */
  keepsRoom = false;
  /** Whether the place for an error is below the list, because the list is in use. */
  errorBelow = false;

  readonly #top: () => number | undefined;
  #question: Question = [];
  /** The early results, until the final ones are there. */
  #early: readonly SearchHit[] = [];
  #pinned: readonly SearchHit[] = [];
  /** Those that are still drawn in the size that they had. */
  #small = new Map<string, SearchHit>();
  #drawnAt: number | undefined;
  #isTouched = false;

  /** `top` tells where on the screen the list begins. */
  constructor(top: () => number | undefined) {
    this.#top = top;
  }

  /** What names alone give, to be drawn now. Asked again, it is what is on the screen already. */
  early(question: Question, result: SearchResult): SearchResult {
    if (this.#early.length && this.#isAsked(question)) return { ...result, hits: [...this.#early] };
    Object.assign(this, { generation: this.generation + 1, keepsRoom: true, wasEarly: true, errorBelow: false });
    this.#question = question;
    this.#early = result.hits;
    this.#pinned = [];
    this.#small.clear();
    this.#drawnAt = undefined;
    this.#isTouched = false;
    return result;
  }

  /** To be called after each drawing. */
  drawn(): void {
    if (this.#early.length) this.#drawnAt ??= this.#top();
  }

  /** The reader has done something with the list. */
  readonly touch = (): void => {
    this.#isTouched = true;
  };

  /** Whether a result is drawn with room for its description. */
  readonly hasRoom = (id: string): boolean => this.#small.has(id) || this.#early.some((hit) => hit.id === id);

  /** A result as it is to be drawn now. */
  readonly asDrawn = (hit: SearchHit): SearchHit => {
    const early = this.#small.get(hit.id);
    return early ? withDescription(early, hit) : hit;
  };

  /** Whether there is more to draw of results than is drawn. */
  get holdsBack(): boolean {
    return this.#small.size > 0;
  }

  /** Draws all there is of these from now on; says whether that changes anything. */
  letGo(ids: readonly string[]): boolean {
    return ids.filter((id) => this.#small.delete(id)).length > 0;
  }

  /** The early results that the whole answer does not bring again, although the reader has them in use. */
  missing(question: Question, { hits }: SearchResult): string[] {
    if (!this.#isAsked(question) || !this.#isInUse) return [];
    return this.#early.map(({ id }) => id).filter((id) => !hits.some((hit) => hit.id === id));
  }

  /** The whole answer, with its results in the order in which they are to be drawn; also for more of the same ones. */
  settle(question: Question, result: SearchResult, others: readonly SearchHit[] = []): SearchResult {
    if (!this.#isAsked(question)) {
      this.#pinned = [];
      this.#small.clear();
      this.wasEarly = false;
    } else if (this.#early.length && this.#isInUse) {
      this.#pinned = this.#early;
      this.#small = new Map(this.#early.map((hit) => [hit.id, hit]));
    } else if (this.#early.length) {
      this.generation++;
    }
    this.#question = question;
    this.#early = [];
    this.keepsRoom = this.#pinned.length > 0;
    if (!this.keepsRoom) return result;
    const whole = new Map([...others, ...result.hits].map((hit) => [hit.id, hit]));
    this.#pinned = this.#pinned.map((hit) => {
      const { words, ...now } = whole.get(hit.id) ?? hit;
      return { ...now, words: [...new Set([...hit.words, ...words])] };
    });
    const places = new Set(this.#pinned.map(({ id }) => id));
    return { ...result, hits: [...this.#pinned, ...result.hits.filter(({ id }) => !places.has(id))] };
  }

  /** There is no whole answer: the early results stay, and the error comes where it moves nothing that is in use. */
  fail(): void {
    this.errorBelow = this.#isInUse;
    // Drawing the error may itself move the list.
    this.#drawnAt = undefined;
  }

  #isAsked(question: Question): boolean {
    return question.length === this.#question.length && question.every((part, at) => part === this.#question[at]);
  }

  get #isInUse(): boolean {
    if (this.#isTouched || this.#drawnAt === undefined) return this.#isTouched;
    const top = this.#top();
    return top !== undefined && Math.abs(top - this.#drawnAt) >= STILL;
  }
}

/** Only what has its room: other facts would make the card higher, and so would telling where else there are words. */
function withDescription(early: SearchHit, whole: SearchHit): SearchHit {
  const { description } = whole.registration;
  return { ...whole, registration: { ...early.registration, description }, found: early.found };
}
