import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageCode, RegistrationSummary } from '../../core/model/registration.js';
import type { FoundIn } from '../../core/search/types.js';
import { type FieldName, formatDate, type Texts } from '../../locales/index.js';
import { heading } from '../parts/heading.js';
import { labelIn } from '../parts/labels.js';
import { leaving } from '../parts/leaving.js';
import { isIn, marked } from '../parts/marked.js';

/** What a registration is drawn with. */
export interface CardView {
  readonly texts: Texts;
  readonly language: LanguageCode;
  readonly level: number;
  readonly href: string;
  readonly words: readonly string[];
  readonly found: readonly FoundIn[];
  readonly keepsRoom: boolean;
  readonly select: (event: MouseEvent) => void;
}

/** As many words of one text are named: they say where to look, not how often. */
const MOST_WORDS = 3;

/** One registration: its name as the link, who uses it, what it does, and its facts. */
export function registrationCard(registration: RegistrationSummary, view: CardView): TemplateResult {
  const { name, organisation } = registration;
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
      ${description(registration, view, lang)} ${foundElsewhere(registration, view, lang)}
      ${facts(registration, view, lang)}
    </div>
  `;
}

/** The short description, or the room for one that is still to come. */
function description(
  { description: text }: RegistrationSummary,
  { words, keepsRoom }: CardView,
  lang: unknown,
): unknown {
  const drawn = html`<p class=${keepsRoom ? 'description kept' : 'description'} part="description" lang=${lang}>
    ${marked(text, words)}
  </p>`;
  if (!keepsRoom) return text ? drawn : nothing;
  return html`<div class="room">${text ? drawn : nothing}</div>`;
}

/** In which texts the words stand that the card does not show: most texts of a registration are not on it. */
function foundElsewhere(registration: RegistrationSummary, view: CardView, lang: unknown): unknown {
  const { texts, found } = view;
  const { name, organisation, description, themes } = registration;
  const shown = [name, organisation, description, ...themes].join('\n');
  const elsewhere = found.flatMap(({ field, words }) => {
    const hidden = words.filter((word) => !isIn(shown, word));
    return hidden.length && Object.hasOwn(texts.textFields, field)
      ? [{ field, words: hidden.slice(0, MOST_WORDS) }]
      : [];
  });
  if (!elsewhere.length) return nothing;
  return html`<p class="found" part="found">
    ${texts.foundIn}
    ${elsewhere.map(
      ({ field, words }, at) =>
        html`${at ? '; ' : nothing}${texts.textFields[field]} (<span lang=${lang}>${words.join(', ')}</span>)`,
    )}
  </p>`;
}

/** What the register says; of what it does not say nothing is claimed, not even that it was not filled in. */
function facts(registration: RegistrationSummary, { texts, language, words }: CardView, lang: unknown): unknown {
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
    [
      themes.length > 1 ? 'themes' : 'theme',
      themes.length && html`<span lang=${lang}>${marked(themes.join(', '), words)}</span>`,
    ],
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
