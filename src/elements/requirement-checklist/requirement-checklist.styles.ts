import { css } from 'lit';
import { container } from '../../styles/container.js';

/** The list, what stands above and below it, and what comes on paper. */
export const styles = [
  container,
  css`
    .root > * {
      margin-block-end: 1em;
    }

    .progress {
      display: grid;
      gap: 0.25em;
      margin-block: 0.5em;
    }
    .root > .progress > p {
      font-weight: 700;
    }
    .keeping:not(.notice) {
      font-size: 0.9375em;
    }
    .message {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
    }
    .message > p {
      padding: 0.5em 1em;
      border-inline-start: 4px solid var(--_action);
      background: var(--_surface);
    }
    .notice ul,
    .notice > div {
      display: grid;
      gap: 0.5em;
    }
    .notice .buttons {
      display: flex;
    }
    .dots {
      padding-inline-start: 1.25em;
      list-style-type: disc;
    }
    .change {
      display: block;
    }

    .filters {
      display: grid;
      gap: 0.75em 1.5em;
      align-items: end;
      padding: 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .shown {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1em;
      min-block-size: 32px;
    }

    .group {
      padding-block-start: 1.5em;
    }
    [part='heading'] + .rows {
      margin-block-start: 0.5em;
    }
    .rows {
      border-block-end: 1px solid var(--_line);
    }
    .rows > li {
      border-block-start: 1px solid var(--_line);
    }
    /* Of thousands of rows only those in sight are laid out. */
    .many .rows > li:not(:focus-within) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 5em;
    }
    .head {
      padding-block: 0.5em;
    }
    .head [part='heading'] {
      font-size: 1em;
      text-wrap: wrap;
    }
    .no-heading {
      font-size: 1.125em;
      font-weight: 700;
    }
    .open {
      position: relative;
      inline-size: 100%;
      padding: var(--_air) 0 var(--_air) 1.75em;
      /* As high as a finger with one line, and its mark in the middle of the first. */
      --_air: max(0.5em, 22px - 0.5lh);
      border: 0;
      border-radius: 0;
      text-align: start;
    }
    .open::before {
      content: '';
      position: absolute;
      inset-block-start: calc(var(--_air) + 0.5lh - 0.25em);
      inset-inline-start: 0.375em;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    .open[aria-expanded='true']::before {
      transform: rotate(45deg);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: center;
      padding-inline-start: 1.75em;
      font-size: 0.9375em;
    }
    .chip {
      padding: 0.05em 0.6em;
      border: 1px solid var(--_field-line);
      border-radius: 1em;
    }
    .chip.done,
    .chip.not-applicable {
      background: var(--_surface);
      font-weight: 600;
    }

    /* No grid: in WebKit a button in one stays as high as it was when its text takes another line. */
    .files {
      display: flex;
      flex-direction: column;
      gap: 1em;
      align-items: start;
      margin-block-start: 2em;
    }
    .files > * {
      max-inline-size: 100%;
    }
    .panel {
      display: grid;
      gap: 0.75em;
      inline-size: 100%;
    }
    .paper {
      display: none;
    }

    /* Waiting */
    .waiting {
      min-block-size: 44px;
    }
    .skeleton p {
      block-size: 5em;
      margin-block-end: 1em;
    }

    @container (inline-size >= 40em) {
      .filters {
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
      }
    }
    @media (forced-colors: active) {
      .filters,
      .message > p,
      .skeleton p {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .filters,
      .shown,
      .files,
      .message,
      .keeping,
      .skeleton {
        display: none;
      }
      .paper {
        display: block;
      }
      .many .rows > li:not(:focus-within) {
        content-visibility: visible;
      }
      .rows > li {
        padding-block-end: 0.75em;
        break-inside: avoid;
      }
      .paper > .answer {
        margin-block-start: 0.5em;
      }
      /* On paper are the answers as text, once; what has the focus would lose it when it is not there at all. */
      .details:not(:focus-within),
      .again:not(:focus-within) {
        display: none;
      }
      .details:focus-within,
      .again:focus-within {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      :focus-visible {
        outline: none;
        box-shadow: none;
      }
      /* Many pages print no buttons, which for one in their own tree means its text too: here that is the requirement. */
      .open {
        display: inline !important;
        min-block-size: 0;
        padding: 0;
        font-weight: 700;
      }
      /* Its text is its address. */
      .bare[href]::after {
        content: none;
      }
      .open > span {
        color: #000;
      }
      .open::before {
        content: none;
      }
      .facts {
        padding-inline-start: 0;
      }
    }
  `,
];
