import { html, type TemplateResult } from 'lit';
import type { RegisterError, RegisterErrorCode } from '../../core/errors.js';
import { saidWait } from '../../core/retry/passing.js';
import type { ErrorTextName, Texts } from '../../locales/index.js';

const TEXT_OF: Record<RegisterErrorCode, ErrorTextName> = {
  offline: 'offline',
  timeout: 'slow',
  'not-found': 'missing',
  busy: 'busy',
  http: 'server',
  'not-data': 'unreadable',
  truncated: 'unreadable',
  'wrong-shape': 'unreadable',
  'too-large': 'unreadable',
  'too-deep': 'unreadable',
  'newer-format': 'unreadable',
  damaged: 'unreadable',
  'unknown-organisation': 'organisation',
  'bad-option': 'setting',
  aborted: 'server',
  internal: 'internal',
};

/** The sentence for a visitor; a code of a newer copy of the library gets the general one. */
export function errorText(texts: Pick<Texts, 'errors' | 'wait'>, error: RegisterError): string {
  const sentence = texts.errors[(TEXT_OF as Partial<typeof TEXT_OF>)[error.code] ?? 'internal'];
  const wait = saidWait(error);
  return wait ? `${sentence} ${texts.wait(wait)}` : sentence;
}

/** What went wrong, a way to try again, and the way on that the author or we offer. */
export function errorNotice(
  texts: Pick<Texts, 'errors' | 'wait' | 'retry'>,
  error: RegisterError,
  retry: () => void,
  wayOn: unknown,
): TemplateResult {
  return html`
    <div class="notice error" part="notice">
      <p><strong>${errorText(texts, error)}</strong></p>
      <button type="button" @click=${retry}><span>${texts.retry}</span></button>
      ${wayOn}
    </div>
  `;
}
