import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageCode, RegistrationSummary } from '../../core/model/registration.js';
import { formatDate, type FieldName, type Texts } from '../../locales/index.js';
import { heading } from '../parts/heading.js';
import { labelIn } from '../parts/labels.js';
import { leaving } from '../parts/leaving.js';
import { marked } from '../parts/marked.js';

/** What a registration is drawn with. */
export interface CardView {
  readonly texts: Texts;
  readonly language: LanguageCode;
  readonly level: number;
  readonly href: string;
  readonly words: readonly string[];
  readonly select: (event: MouseEvent) => void;
}

/** One registration: its name as the link, who uses it, what it does, and its facts. */
export function registrationCard(registration: RegistrationSummary, view: CardView): TemplateResult {
  const { name, organisation, description } = registration;
  const lang = registration.language === view.language ? nothing : registration.language;
  return html`
    <div class="card" part="card">
      ${heading(
        view.level,
        html`<a href=${view.href} part="link" lang=${lang} rel="noopener noreferrer" @click=${view.select}
          >${marked(name || registration.id, view.words)}${
            // Many algorithms have the same name, and a list of links shows nothing else.
            organisation ? html`<span class="hidden-visually"> – ${organisation}</span>` : nothing
          }${leaving(view.href, view.texts, lang === nothing ? nothing : view.language)}</a
        >`,
      )}
      ${organisation ? html`<p class="organisation" lang=${lang}>${marked(organisation, view.words)}</p>` : nothing}
      ${
        description
          ? html`<p class="description" part="description" lang=${lang}>${marked(description, view.words)}</p>`
          : nothing
      }
      ${facts(registration, view, lang)}
    </div>
  `;
}

/** What the register says; of what it does not say nothing is claimed, not even that it was not filled in. */
function facts(registration: RegistrationSummary, { texts, language }: CardView, lang: unknown): unknown {
  const { status, publicationCategory, assessments, themes, assessed } = registration;
  const known = Object.hasOwn(texts.statuses, status) ? status : '';
  // What we have no word for is in the language of the register.
  const word = (labels: Readonly<Record<string, string>>, value: string): unknown =>
    lang === nothing || !value || Object.hasOwn(labels, value)
      ? labelIn(labels, value)
      : html`<span lang=${lang}>${value}</span>`;
  const date = (iso: string | undefined): string => (iso ? formatDate(iso, language) : '');
  const rows: [FieldName, unknown][] = [
    ['status', status && html`<span class="status ${known}" part="status">${word(texts.statuses, status)}</span>`],
    ['category', word(texts.categories, publicationCategory)],
    [themes.length > 1 ? 'themes' : 'theme', themes.length && html`<span lang=${lang}>${themes.join(', ')}</span>`],
    ['begin', date(registration.begin)],
    ['end', date(registration.end)],
    ['published', date(registration.published)],
    ['saved', date(registration.saved)],
    [
      'assessments',
      assessments.length
        ? assessments.map((title, n) => [n ? ', ' : '', word(texts.assessments, title)])
        : assessed !== 'unknown' && texts.assessed[assessed],
    ],
  ];
  const said = rows.filter(([, value]) => value);
  if (!said.length) return nothing;
  return html`
    <dl part="facts">
      ${said.map(
        ([field, value]) =>
          html`<div class=${field === 'assessments' && assessments.length ? 'whole' : nothing}>
            <dt>${texts.fields[field]}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  `;
}
