import { html, type TemplateResult } from 'lit';
import { isLinkable, parsedUrl } from '../../../core/parsed-url.js';
import { leaving } from '../../parts/leaving.js';
import type { ChecklistView } from '../view.js';

/** A piece of evidence: a link where it is a whole address of the web or of mail, else the text that it is. */
export function evidenceText(view: ChecklistView, item: string): string | TemplateResult {
  const href = addressOf(item);
  if (!href) return item;
  return html`<a class="bare" href=${href} rel="noopener noreferrer"
    >${item}${href.startsWith('mailto:') ? '' : leaving(href, view.common)}</a
  >`;
}

/** The address that a text is, without reading one into a text that has none; `undefined` for other schemes. */
function addressOf(item: string): string | undefined {
  const text = item.trim();
  const isMail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text);
  const url = /\s/.test(text) ? undefined : parsedUrl(isMail ? `mailto:${text}` : text);
  return isLinkable(url) ? url.href : undefined;
}
