/** Links to another site. */
import { html, nothing, type TemplateResult } from 'lit';
import { pageBase } from '../../context/source-address.js';
import type { LanguageCode } from '../../core/model/registration.js';
import type { Texts } from '../../locales/index.js';
import { nationalSearch } from './links.js';
import { shortened } from './shortened.js';

/** In a link to another site, after its text: an arrow, and in words where it goes. `lang` is for the words. */
export function leaving(
  href: string,
  texts: Pick<Texts, 'leaves'>,
  lang: unknown = nothing,
): TemplateResult | typeof nothing {
  const { origin, host } = new URL(href, pageBase());
  // An address of mail goes to no site.
  if (origin === globalThis.origin || !host) return nothing;
  // Chromium breaks a line before a picture, whatever joins it to a word.
  return html`<span class="unbroken"
    ><span class="hidden-visually" lang=${lang}> ${texts.leaves(host)}</span>&#8288;<svg
      class="leaving"
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d="M2.5 1.5h6v6m0-6-7 7" /></svg
  ></span>`;
}

/** The link to the national register's search, with what was searched for. */
export function nationalLink(texts: Texts, language: LanguageCode, query: string): TemplateResult {
  const href = nationalSearch(language, query);
  return html`<a href=${href}>${texts.national(shortened(query))}${leaving(href, texts)}</a>`;
}
