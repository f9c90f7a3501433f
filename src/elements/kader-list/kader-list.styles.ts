import { css } from 'lit';

/** The table, which has room for its columns or becomes one card per row; and what an item opens to. */
export const styles = css`
  .profile,
  .differences {
    margin-block-start: 0.75em;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .rows {
    container: rows / inline-size;
    margin-block-start: 1em;
  }
  table,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
    font: inherit;
    text-align: start;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border: 0;
    background: none;
    color: inherit;
  }
  th,
  td {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    vertical-align: top;
  }
  /* On a narrow page each cell says itself what it is. */
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .item,
  .group {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  tbody:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .group th {
    font-weight: 700;
  }
  .item th {
    padding-block-end: 0.5em;
  }
  .item td {
    padding-block: 0.125em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .label {
    color: var(--_muted);
    font-weight: 600;
  }
  .code {
    font-size: 0.875em;
  }
  .why {
    max-inline-size: 46em;
  }

  .opener {
    display: grid;
    grid-template-columns: 0.75em 1fr;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    padding-inline: 0;
    border: 0;
    text-align: start;
    line-height: 1.4;
  }
  .opener > span {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .opener::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_button);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .opener[aria-expanded='true']::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  th:has(.opener) > p {
    padding-inline-start: 1.25em;
  }
  /* In line with the title, in smaller letters. */
  th:has(.opener) > .code {
    padding-inline-start: 1.43em;
  }
  mark {
    padding-inline: 0.08em;
    border-radius: 2px;
    background: var(--_mark);
    color: var(--_on-mark);
    box-decoration-break: clone;
  }

  .details {
    display: grid;
    gap: 1em;
    max-inline-size: 46em;
    padding: 0.5em 0 1.5em 1em;
    border-inline-start: 4px solid var(--_line);
    margin-block-end: 1em;
  }
  .details :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .details > * > .section + .section {
    margin-block-start: 1em;
  }
  .details a,
  .differences a {
    padding-block: 0.25em;
  }
  .rich > * + *,
  .rich li + li {
    margin-block-start: 0.5em;
  }
  .bullets,
  .numbers {
    padding-inline-start: 1.25em;
  }
  .bullets {
    list-style-type: disc;
  }
  .numbers {
    list-style-type: decimal;
  }
  .bullets > li + li {
    margin-block-start: 0.25em;
  }
  .failed {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  /* Where each column has room for its longest word. */
  @container rows (inline-size >= 50em) {
    table {
      display: table;
      table-layout: fixed;
    }
    thead {
      display: table-header-group;
      position: static;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
    }
    thead th {
      padding: 0.5em 1em 0.5em 0;
      border-block-end: 2px solid currentColor;
      font-weight: 700;
      vertical-align: bottom;
    }
    /* The title takes what these leave. */
    thead .law {
      inline-size: 16%;
    }
    thead .category {
      inline-size: 19%;
    }
    thead .role {
      inline-size: 13.5%;
    }
    thead :is(.phase, .topic) {
      inline-size: 21.5%;
    }
    .item > *,
    .group > * {
      padding: 0.5em 1em 0.5em 0;
      border-block-start: 1px solid var(--_line);
    }
    .group th {
      padding-block: 1.5em 0.5em;
    }
    .item td {
      padding-block: 1.125em 0.5em;
    }
    .label {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .opener::before {
      border-color: ButtonText;
    }
  }
  @media print {
    /* A table on A4 too. */
    .rows {
      font-size: 0.8125em;
    }
    /* Firefox 153 leaves out on paper what a container makes another kind of box: there each row is a card. */
    @supports (-moz-appearance: none) {
      .rows {
        container-type: normal;
      }
    }
    .opener {
      display: block;
    }
    .opener > span {
      color: #000;
      text-decoration: none;
    }
    .opener::before {
      content: none;
    }
    th:has(.opener) > :is(p, .code) {
      padding-inline-start: 0;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
