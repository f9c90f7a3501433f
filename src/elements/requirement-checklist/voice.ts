import type { ReactiveElement } from 'lit';
import { announce } from '../../context/announcer.js';
import type { LanguageCode } from '../../core/model/registration.js';

/** Says what one act leads to in one go: of two announcements at once only the last would be heard. */
export class Voice {
  readonly #host: ReactiveElement;
  readonly #language: () => LanguageCode;
  #waiting: string[] = [];

  constructor(host: ReactiveElement, language: () => LanguageCode) {
    this.#host = host;
    this.#language = language;
  }

  readonly say = (text: string, isUrgent = false): void => {
    if (isUrgent) announce(text, 'assertive', this.#language(), this.#host);
    // What the drawing has to say belongs to it too.
    else if (this.#waiting.push(text) === 1) void this.#host.updateComplete.then(this.#speak);
  };

  readonly #speak = (): void => {
    const [first = '', ...more] = this.#waiting;
    const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
    announce(more.length ? [first, ...more].map(sentence).join(' ') : first, 'polite', this.#language(), this.#host);
    this.#waiting = [];
  };
}
