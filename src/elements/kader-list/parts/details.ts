/** What an item opens to: why it applies, its text, what it is based on and what belongs with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { type AnyItem, ITEM_KINDS, type ItemKind } from '../../../core/kader/model.js';
import { errorText } from '../../parts/error-notice.js';
import { heading } from '../../parts/heading.js';
import { addressesIn, link, linkAbout, rich } from '../../parts/rich.js';
import { titleText } from '../../parts/title-in.js';
import type { Row } from '../item-list.js';
import { kaderLang, type ListView, openerId, textId } from '../view.js';

export function details(view: ListView, { item, verdict }: Row): TemplateResult {
  const { words, kader, texts, language } = view;
  const lang = kaderLang(language);
  const officialPage = linkAbout(item.url, words.officialPage, titleText(item, language), { texts, lang: nothing });
  return html`
    <div class="details" role="group" aria-labelledby=${openerId(view.uid, item.key)}>
      <div class="hidden-visually">${heading(view.level + 1, titleText(item, language))}</div>
      ${item.kind === 'requirement' && verdict === 'applies' ? why(view, item) : nothing}
      ${section(view, words.inShort, item.summary && html`<p lang=${lang}>${item.summary}</p>`)}
      ${officialText(view, item)} ${section(view, words.sources, list(sources(view, item)))}
      ${item.kind === 'measure' ? audits(view, item.audits) : nothing}
      ${ITEM_KINDS.filter((kind) => kind !== item.kind).map((kind) => linked(view, kind, item))}
      ${kader.info.origin === 'catalogue' ? html`<p class="muted">${words.ourTitles}</p>` : nothing}
      ${officialPage && html`<p>${officialPage}</p>`}
    </div>
  `;
}

/** Under the heading of its item; what stands before the first heading of a text has none of its own. */
const section = ({ level }: ListView, title: string, content: unknown): unknown =>
  content ? html`<div class="section">${title ? heading(level + 2, title) : nothing}${content}</div>` : nothing;

const list = (lines: readonly unknown[]): unknown =>
  lines.length > 0 &&
  html`<ul class="bullets">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** A link in a text of the kader; where it leads is said in the language of the element. */
const followed = ({ texts, language }: ListView, url: string, text: unknown): unknown =>
  link(url, text, { texts, lang: language === 'nl' ? nothing : language });

function why(view: ListView, item: AnyItem): unknown {
  const { verdicts, kaderTexts, words } = view;
  if (!verdicts || item.kind !== 'requirement') return nothing;
  const match = verdicts.match(item);
  return section(view, words.why, html`<p part="why">${kaderTexts.why(match, item, verdicts.profile)}</p>`);
}

/** The official text, in the place where it will be while it is fetched and when that fails. */
function officialText(view: ListView, { key }: AnyItem): unknown {
  const { texts, words, language, again } = view;
  const { text, error, busy } = view.opened.textOf(key) ?? { busy: false };
  if (error) {
    return html`<div class="failed">
      <p>${words.textFailed} ${errorText(texts, error)}</p>
      <button
        type="button"
        @click=${() => {
          again(key);
        }}
      >
        <span>${texts.retry}</span>
      </button>
      ${busy ? html`<p>${texts.loading}</p>` : nothing}
    </div>`;
  }
  if (busy) return html`<p class="muted">${texts.loading}</p>`;
  const voice = { texts, lang: language === 'nl' ? nothing : language };
  return html`<div id=${textId(view.uid, key)} tabindex="-1" lang=${kaderLang(language)}>
    ${text?.sections.map((part) => section(view, part.heading, html`<div class="rich">${rich(part.text, voice)}</div>`))}
  </div>`;
}

/** What it is based on, as far as the official text does not link to it already. */
function sources(view: ListView, { key, sources }: AnyItem): unknown[] {
  const text = view.opened.textOf(key)?.text;
  const told = new Set(text?.sections.flatMap((part) => addressesIn(part.text)));
  return sources
    .filter(({ url }) => !url || !told.has(url))
    .map(
      ({ title, url }) =>
        html`<span lang=${kaderLang(view.language)}>${url ? followed(view, url, title || url) : title}</span>`,
    );
}

function audits(view: ListView, given: Readonly<Partial<Record<'ADR' | 'ARK', readonly string[]>>>): unknown {
  const { words } = view;
  const known = (['ADR', 'ARK'] as const).filter((name) => given[name]?.length);
  return section(
    view,
    words.audits,
    list(known.map((name) => `${words.auditors[name]}: ${given[name]?.join(', ') ?? ''}`)),
  );
}

/** What belongs with an item, each as a link to its own page. */
function linked(view: ListView, kind: ItemKind, item: AnyItem): unknown {
  const relations = view.relations();
  const items: readonly AnyItem[] =
    kind === 'requirement'
      ? relations.requirementsOf(item.key)
      : kind === 'instrument'
        ? relations.instrumentsOf(item.key)
        : item.kind === 'requirement'
          ? relations.measuresOf(item.key)
          : relations.measuresWith(item.key);
  const { texts, language, kaderTexts } = view;
  return section(
    view,
    kaderTexts.kinds[kind].many,
    list(items.map((other) => link(other.url, titleText(other, language), { texts, lang: nothing }))),
  );
}
