/** Official texts, which are trees: each tag is a template of its own, so that no text is ever read as markup. */
import { html } from 'lit';
import type { TextNode } from '../../core/kader/model.js';
import type { Texts } from '../../locales/index.js';
import { leaving } from './leaving.js';
import { safeHref } from './links.js';

/** What a text is drawn with; `lang` is the language of our own words in it, where that is not the text's. */
export interface RichVoice {
  readonly texts: Pick<Texts, 'leaves'>;
  readonly lang: unknown;
}

/** A text as its tags say. */
export const rich = (nodes: readonly TextNode[], voice: RichVoice): unknown => nodes.map((node) => drawn(node, voice));

function drawn(node: TextNode, voice: RichVoice): unknown {
  if (typeof node === 'string') return node;
  if (node[0] === 'a') return link(node[1], node[2], voice);
  const [tag, ...children] = node;
  const inside = children.map((child) => drawn(child, voice));
  switch (tag) {
    case 'br':
      return html`<br />`;
    case 'p':
      return html`<p>${inside}</p>`;
    case 'ul':
      return html`<ul class="bullets">
        ${inside}
      </ul>`;
    case 'ol':
      return html`<ol class="numbers">
        ${inside}
      </ol>`;
    case 'li':
      return html`<li>${inside}</li>`;
    case 'div':
      return html`<div>${inside}</div>`;
  }
}

/** A link to an address that may come from anywhere: one that cannot be followed safely is text. */
export function link(href: string, text: unknown, { texts, lang }: RichVoice): unknown {
  const safe = safeHref(href);
  return safe ? html`<a href=${safe} rel="noopener noreferrer">${text}${leaving(safe, texts, lang)}</a>` : text;
}

/** A link whose words say to go there, with what it is about for who only hears it; nothing where nobody can go. */
export const linkAbout = (href: string, words: string, title: unknown, voice: RichVoice): unknown =>
  safeHref(href) ? link(href, html`${words}<span class="hidden-visually">: ${title}</span>`, voice) : '';

/** The addresses that a text links to. */
export const addressesIn = (nodes: readonly TextNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node[0] === 'a') return [node[1]];
    const [, ...children] = node;
    return addressesIn(children);
  });
