import { css } from 'lit';
import { guards } from './readable.js';
import { tokens } from './tokens.js';

/**
 * What all elements share. Font and colour are the page's own; what a page may have set for its menu or its tables and
 * would break running text here, is set back on `.root`. The layout hangs on `.root` and not on the host, because a
 * page's `* { all: unset }` wins from `:host`.
 */
export const base = [
  tokens,
  guards,
  css`
    :host {
      display: block;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    .root {
      display: block;
      /* As all languages that we speak, also on a page that is read from right to left. */
      direction: ltr;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      line-height: var(--_leading);
      overflow-wrap: anywhere;
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    :host(:dir(rtl)) slot {
      direction: rtl;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    /* Not none: with that Safari no longer calls it a list. */
    ul,
    ol {
      list-style-type: '';
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      color: var(--_heading);
      font-family: var(
        --ar-heading-font-family,
        var(--nl-heading-level-2-font-family, var(--utrecht-heading-2-font-family, inherit))
      );
      font-weight: var(--ar-heading-font-weight, var(--utrecht-heading-2-font-weight, 700));
      line-height: 1.3;
      text-wrap: balance;
    }

    a {
      color: var(--_link);
      text-underline-offset: 0.18em;
      text-decoration-thickness: max(1px, 0.0625em);
    }
    a:hover {
      color: var(--_link-hover);
      text-decoration-thickness: max(2px, 0.125em);
    }

    .unbroken {
      white-space: nowrap;
    }
    .leaving {
      inline-size: 0.6em;
      block-size: 0.6em;
      margin-inline-start: 0.3em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
    }

    button,
    input,
    select {
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      color: inherit;
      margin: 0;
      max-inline-size: 100%;
    }
    button {
      cursor: pointer;
      min-block-size: 44px;
      padding: 0.5em 1.125em;
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
      background: transparent;
      font-weight: 600;
      text-align: center;
    }
    /* The label has its own colour, so that the focus ring keeps the page's: white would vanish on a white page. */
    button > span {
      color: var(--_button);
    }
    button:hover {
      background: color-mix(in srgb, currentColor 9%, transparent);
    }
    .primary,
    .primary:hover {
      /* Seen only where the colour itself is hardly to be told from the page. */
      border-color: var(--_accent);
      background: var(--_action);
    }
    /* Wider and not darker: on another colour the text could be too hard to read. */
    .primary:hover {
      box-shadow: 0 0 0 2px var(--_action);
    }
    .primary > span {
      position: relative;
      color: var(--_on-action);
    }
    .quiet {
      border: 0;
      padding-inline: 0;
      min-block-size: 32px;
      font-weight: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }

    a,
    button,
    input,
    select,
    summary,
    textarea,
    [tabindex] {
      scroll-margin-block: var(--_sticky) 1em;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    /* The text of a field need not be the page's, and so the ring need not show there: its edge then does. */
    input[type='search']:focus-visible {
      outline-offset: 0;
      box-shadow: 0 0 0 5px var(--_field);
    }
    h2:focus-visible,
    h3:focus-visible,
    h4:focus-visible,
    h5:focus-visible,
    h6:focus-visible {
      outline-offset: 4px;
    }

    .hidden-visually {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .muted {
      color: var(--_muted);
    }

    .notice {
      display: grid;
      gap: 0.75em;
      justify-items: start;
      padding: 1em 1.25em;
      border-inline-start: 4px solid var(--_field-line);
      background: var(--_surface);
    }
    /* A finger's width, where the link is all there is in its line. */
    .notice a {
      padding-block: 0.25em;
    }
    .notice.error {
      border-color: var(--_error);
    }
    progress {
      inline-size: min(100%, 16em);
      block-size: 0.5em;
      accent-color: var(--_accent);
    }

    @media (forced-colors: active) {
      .notice {
        border: 1px solid CanvasText;
      }
      button {
        border-color: ButtonBorder;
      }
      :focus-visible {
        outline-color: Highlight;
      }
    }
    @media print {
      :host {
        --_heading: #000;
        --_link: #000;
        --_muted: #000;
      }
      button,
      progress,
      details:not([open]),
      .leaving {
        display: none;
      }
      .root {
        color: #000;
        background: none;
      }
      a {
        color: inherit;
      }
      a[href]::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
      }
    }
  `,
];
