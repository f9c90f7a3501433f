import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../context/announcer.js';
import { SourceProvider } from '../../context/register-source-provider.js';
import type { RegisterState } from '../../context/types.js';
import { formatDate } from '../../locales/index.js';
import { BaseElement } from '../base-element.js';
import { errorNotice, errorText } from '../parts/error-notice.js';
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

  /** The address of the register: a snapshot's folder, a download, or the national register's API. */
  @property() src = '';

  /** Whether a line tells how far the reading is, how large the register is, and of what day. */
  @property({ type: Boolean, attribute: 'show-status' }) showStatus = false;

  readonly #provider: SourceProvider = new SourceProvider(this, (state) => {
    this.#tell(state);
  });
  #told: RegisterState | undefined;

  protected override render(): TemplateResult {
    const { state } = this.#provider;
    this.reflectState(state.status);
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
        return html`<p class="line" part="status">
          <progress
            aria-label=${texts.loading}
            max=${state.progress?.total || nothing}
            value=${state.progress?.total ? state.progress.done : nothing}
          ></progress>
          ${texts.loading}
        </p>`;
      case 'error':
        return errorNotice(
          texts,
          state.error,
          () => {
            this.#provider.retry();
          },
          nothing,
        );
      case 'empty':
        return html`<p class="line" part="status">${texts.emptyRegister}</p>`;
      case 'ready': {
        const { count, date } = state.info;
        const dated = date && `. ${texts.dataOf(formatDate(date, this.language))}`;
        return html`<p class="line" part="status">${texts.available(count)}${dated}</p>`;
      }
    }
  }

  /** Several stores of one source (a whole register, and parts of it) may say the same. */
  #tell(state: RegisterState): void {
    if (state === this.#told) return;
    this.#told = state;
    if (state.status === 'ready' || state.status === 'empty') this.dispatchEvent(new ArReadyEvent(state.info));
    if (state.status === 'error') {
      this.dispatchEvent(new ArErrorEvent(state.error));
      if (this.showStatus) announce(errorText(this.texts, state.error), 'assertive');
    }
  }
}
