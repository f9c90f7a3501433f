import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../context/announcer.js';
import { SourceProvider } from '../../context/register-source-provider.js';
import type { RegisterState } from '../../context/types.js';
import type { RegisterError } from '../../core/errors.js';
import { formatDate } from '../../locales/index.js';
import { BaseElement } from '../base-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
import { FocusPlan } from '../parts/focus-plan.js';
import { pageClock, type Clock } from '../parts/pause.js';
import { Waiting } from '../parts/waiting.js';
import { ArErrorEvent, ArReadyEvent } from './register-source.events.js';
import { styles } from './register-source.styles.js';

/**
 * A register for the elements inside it, and by its id for elements elsewhere on the page. Draws nothing by itself.
 *
 * @summary Names the register that other elements on the page show.
 * @element register-source
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - The page's own content, with the elements that use the register.
 * @fires {ArReadyEvent} ar-ready - when the register has been read
 * @fires {ArErrorEvent} ar-error - when the register cannot be read
 * @csspart status - The line of the status, with `show-status`.
 * @csspart notice - The box with an error, with `show-status`.
 * @cssstate idle - Nothing has asked for the register yet.
 * @cssstate loading - The register is being read.
 * @cssstate ready - The register can be searched.
 * @cssstate empty - The register has no registrations.
 * @cssstate error - The register cannot be read.
 */
export class RegisterSource extends BaseElement {
  static override readonly tag = 'register-source';
  static override styles = [BaseElement.styles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;

  /** The address of the register: a snapshot's manifest, a download, or the national register's API. */
  @property() src = '';

  /** Whether a line tells how far the reading is, how large the register is, and of what day. */
  @property({ type: Boolean, attribute: 'show-status' }) showStatus = false;

  readonly #provider: SourceProvider = new SourceProvider(this, (state) => {
    this.#tell(state);
  });
  #told: RegisterState | undefined;
  /** What went wrong before the visitor asked again: shown until there is an answer, so that the button stays. */
  #retried: RegisterError | undefined;
  readonly #waiting = new Waiting(this, (this.constructor as typeof RegisterSource).clock, () => {
    announce(this.texts.loading, 'polite', this.language);
  });

  constructor() {
    super();
    // The button of an error goes with the error.
    new FocusPlan(this, (): HTMLElement => this.renderRoot.querySelector('button, [tabindex]') ?? this);
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#provider;
    this.reflectState(state.status);
    if (state.status !== 'loading') this.#retried = undefined;
    const waited = this.#waiting.watch(this.showStatus && state.status === 'loading');
    // What has the focus is read anyway.
    if (waited && 'info' in state && !this.shadowRoot?.activeElement) {
      const { texts } = this;
      announce(state.info.count ? texts.available(state.info.count) : texts.emptyRegister, 'polite', this.language);
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.#provider;
    const line = this.showStatus && state.status !== 'idle';
    return html`${line ? html`<div class="root" lang=${this.language}>${this.#line(state)}</div>` : nothing}<slot
      ></slot>`;
  }

  #line(state: RegisterState): unknown {
    const { texts } = this;
    switch (state.status) {
      case 'idle':
        return nothing;
      case 'loading':
        if (this.#retried) return this.#notice(this.#retried);
        return html`<p class="line" part="status">
          <progress
            aria-label=${texts.loading}
            max=${state.progress?.total || nothing}
            value=${state.progress?.total ? state.progress.done : nothing}
          ></progress>
          ${texts.loading}
        </p>`;
      case 'error':
        return this.#notice(state.error);
      case 'empty':
        return html`<p class="line" part="status" tabindex="-1">${texts.emptyRegister}</p>`;
      case 'ready': {
        const { count, date } = state.info;
        const dated = date && `. ${texts.dataOf(formatDate(date, this.language))}`;
        return html`<p class="line" part="status" tabindex="-1">${texts.available(count)}${dated}</p>`;
      }
    }
  }

  #notice(error: RegisterError): TemplateResult {
    const slow = this.#waiting.slow ? html`<p>${this.texts.loading}</p>` : nothing;
    const retry = (): void => {
      this.#retried = error;
      this.#provider.retry();
      // An address that cannot be tried fails without a change of state.
      if (this.#provider.state.status === 'error') this.#say(error);
    };
    return errorNotice(this.texts, error, retry, slow);
  }

  #say(error: RegisterError): void {
    announce(errorText(this.texts, error), 'assertive', this.language);
  }

  /** Several stores of one source (a whole register, and parts of it) may say the same. */
  #tell(state: RegisterState): void {
    if (state === this.#told) return;
    this.#told = state;
    if (state.status === 'ready' || state.status === 'empty') this.dispatchEvent(new ArReadyEvent(state.info));
    if (state.status === 'error') {
      this.dispatchEvent(new ArErrorEvent(state.error));
      if (this.showStatus) this.#say(state.error);
    }
  }
}
