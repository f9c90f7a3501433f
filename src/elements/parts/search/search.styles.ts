import { css } from 'lit';
import { container } from '../../../styles/container.js';
import { controls } from '../../../styles/controls.js';
import { filterStyles } from './filters.styles.js';

/** The form, the two columns, the filters, and what stands above and below the results. */
export const searchStyles = [
  container,
  controls,
  filterStyles,
  css`
    /* Form */
    .form {
      padding: 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .form > label,
    legend {
      font-weight: 700;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.625em;
      margin-block-start: 0.5em;
    }
    .line input {
      flex: 1 1 14em;
      min-inline-size: 0;
    }
    summary {
      min-block-size: 24px;
      cursor: pointer;
    }
    .help {
      margin-block-start: 0.75em;
      font-size: 0.9375em;
    }
    .help ul {
      margin-block-start: 0.25em;
    }
    .line button {
      flex: 0 1 auto;
      min-block-size: 48px;
      padding-inline: min(1.5em, 8cqi);
    }

    /* Columns */
    .body {
      display: grid;
      gap: 1.25em 3em;
      margin-block-start: 1.5em;
    }
    .results {
      min-inline-size: 0;
    }
    /* Results */
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em 1.5em;
    }
    .sort {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.625em;
      min-inline-size: 0;
    }
    .meta {
      margin-block-start: 0.25em;
      min-block-size: 1lh;
      font-size: 0.9375em;
    }
    .meta span:not(:last-child)::after {
      content: ' · ';
    }
    .chips,
    .chips ul {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
    }
    .chips {
      margin-block-start: 0.75em;
    }
    .chip {
      min-block-size: 36px;
      padding: 0.25em 0.75em;
      border-radius: 18px;
      background: var(--_surface);
      font-size: 0.9375em;
      font-weight: inherit;
      text-align: start;
    }
    .chip > span {
      color: inherit;
    }
    .chip > span::after {
      content: '\\00d7';
      content: '\\00d7' / '';
      margin-inline-start: 0.5em;
      font-weight: 700;
    }
    .more {
      display: block;
      inline-size: min(100%, 18em);
      margin-block-start: 1.5em;
    }
    .paper {
      display: none;
    }
    .notice {
      margin-block-start: 1.25em;
    }
    .hints {
      display: grid;
      gap: 0.5em;
    }

    /* Waiting */
    .waiting {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      min-block-size: 44px;
      margin-block-end: 1em;
    }
    .skeleton p {
      block-size: 12em;
      margin-block-end: 1.5em;
    }

    @container (inline-size >= 48em) {
      .form {
        padding: 1.5em;
      }
      .with-filters {
        grid-template-columns: minmax(13em, 17em) minmax(0, 1fr);
      }
      .panel,
      .panel.open {
        display: block;
      }
      .wide {
        display: inline;
      }
      .narrow {
        display: none;
      }
      .filters > :first-child,
      .bar {
        min-block-size: 44px;
        display: flex;
        align-items: center;
      }
      .bar {
        flex-wrap: nowrap;
      }
      .sort {
        flex: none;
      }
      .filters > :first-child {
        margin-block-end: -0.25em;
      }
    }

    @media (forced-colors: active) {
      .form,
      .skeleton p {
        border: 1px solid CanvasText;
      }
      input[type='search'],
      select {
        border-color: ButtonBorder;
      }
      .select {
        outline-color: Highlight;
      }
    }
    @media print {
      .form,
      .help,
      .filters,
      .sort,
      .more,
      .skeleton {
        display: none;
      }
      .paper {
        display: block;
        margin-block-end: 1em;
      }
      .chip {
        display: block;
        min-block-size: 0;
        background: none;
      }
      .chips ul::before {
        content: attr(aria-label) ':';
      }
      .chip > span::after {
        content: none;
      }
      .with-filters {
        display: block;
      }
    }
  `,
];
