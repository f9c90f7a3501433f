import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../context/announcer.js';
import type { UnreadState } from '../../context/source-store.js';
import { BaseElement } from '../base-element.js';
import { ArErrorEvent } from '../events.js';
import { property } from '../property.js';
import { type Clock, pageClock } from './pause.js';
import { styles } from './source-element.styles.js';
import { Waiting } from './waiting.js';

/**
 * An element that gives a source to others. Draws nothing by itself, but a line that tells of the source where that is
 * asked for. What goes wrong is told by those others, with a button: a source is only read for them, and once is enough.
 * `Read` is the state of a source that was read.
 */
export abstract class SourceElement<Read extends { readonly status: 'ready' | 'empty' }> extends BaseElement {
  static override styles = [BaseElement.styles, styles];
  /** @internal The clock for pauses; a test puts its own here. */
  static clock: Clock = pageClock;

  /**
   * Whether a line tells how far the reading is, what there is, and of what day. That something goes wrong is told by the
   * elements that use the source, with a button to try again.
   */
  @property({ type: Boolean, attribute: 'show-status' }) showStatus = false;

  #told: UnreadState | Read | undefined;
  readonly #waiting = new Waiting(this, (this.constructor as typeof SourceElement).clock, () => {
    announce(this.texts.loading, 'polite', this.language, this);
  });

  protected abstract readonly provider: { readonly state: UnreadState | Read };

  /** What there is, as it is said. */
  protected abstract said(state: Read): string;

  /** What there is, as it is drawn. */
  protected abstract line(state: Read): string;

  protected abstract readyEvent(state: Read): Event;

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.provider;
    this.reflectState(state.status);
    const waited = this.#waiting.watch(this.showStatus && state.status === 'loading');
    if (waited && isRead(state)) announce(this.said(state), 'polite', this.language, this);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.provider;
    const line = this.showStatus && state.status !== 'idle' && state.status !== 'error';
    return html`${line ? html`<div class="root" lang=${this.language}>${this.#status(state)}</div>` : nothing}<slot
      ></slot>`;
  }

  /** To be called after every change of state. Several stores of one source may say the same. */
  protected tell(state: UnreadState | Read): void {
    if (state === this.#told) return;
    this.#told = state;
    if (isRead(state)) this.dispatchEvent(this.readyEvent(state));
    if (state.status === 'error') this.dispatchEvent(new ArErrorEvent(state.error));
  }

  #status(state: UnreadState | Read): unknown {
    if (isRead(state)) return html`<p class="line" part="status">${this.line(state)}</p>`;
    const { total = 0, done = 0 } = (state.status === 'loading' && state.progress) || {};
    return html`<p class="line" part="status">
      <progress aria-label=${this.texts.loading} max=${total || nothing} value=${total ? done : nothing}></progress>
      ${this.texts.loading}
    </p>`;
  }
}

const isRead = <Read extends { readonly status: 'ready' | 'empty' }>(state: UnreadState | Read): state is Read =>
  state.status === 'ready' || state.status === 'empty';
