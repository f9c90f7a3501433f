import { css } from 'lit';
import { controls } from '../../styles/controls.js';

/** Fields, and what opens under a requirement. */
export const fieldStyles = [
  controls,
  css`
    .details {
      display: grid;
      gap: 1.25em;
      justify-items: stretch;
      padding: 0.25em 0 1.5em 1.75em;
    }
    .details > button,
    .files > button {
      justify-self: start;
    }
    .about {
      display: grid;
      gap: 0.25em;
      max-inline-size: 46em;
    }
    .fields {
      display: grid;
      gap: 1em 1.5em;
    }
    .field {
      display: grid;
      gap: 0.25em;
      align-content: start;
      min-inline-size: 0;
    }
    .field > label,
    .panel > label,
    .evidence > label,
    legend {
      font-weight: 700;
    }
    legend {
      margin-block-end: 0.4em;
    }
    input[type='text'],
    input[type='search'],
    input[type='date'],
    textarea,
    select {
      inline-size: 100%;
      min-inline-size: 0;
    }
    textarea {
      display: block;
      margin: 0;
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      resize: vertical;
      scroll-margin-block: var(--_sticky) 1em;
    }
    input[type='file'] {
      min-block-size: 44px;
      inline-size: 100%;
      padding-block: 0.4em;
    }
    /* The text of a field need not be the page's, and so the ring need not show there: its edge then does. */
    :is(input[type='text'], input[type='date'], textarea):focus-visible {
      outline-offset: 0;
      box-shadow: 0 0 0 5px var(--_field);
    }
    /* So is its picture beside a date: dark on a dark page that does not say so. */
    input[type='date']::-webkit-calendar-picker-indicator {
      background-color: Canvas;
    }
    .choice {
      align-items: start;
      min-block-size: 44px;
      padding-block: 0.6em;
    }
    .choice input {
      inline-size: 1.375em;
      block-size: 1.375em;
      margin: 0;
    }
    [part='measures'] li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line);
    }
    [part='measures'] .choice {
      flex: 1 1 16em;
      min-inline-size: 0;
    }
    [part='measures'] a {
      display: inline-block;
      align-content: center;
      min-block-size: 32px;
    }
    /* A finger's width, where the link is all there is in its line. */
    .about a,
    .evidence li a {
      padding-block: 0.25em;
    }
    .hint {
      font-weight: 600;
    }
    .small {
      font-size: 0.9375em;
    }
    .count {
      font-weight: 400;
    }
    .fault {
      font-weight: 600;
    }
    .fault:not(:empty) {
      margin-block-start: 0.5em;
      padding-inline-start: 0.75em;
      border-inline-start: 4px solid var(--_error);
    }
    [aria-invalid='true'] {
      border-width: 2px;
    }
    .evidence ul {
      display: grid;
      gap: 0.25em;
      margin-block-end: 0.75em;
    }
    .evidence li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1em;
    }
    .removed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      margin-block-end: 0.75em;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.625em;
      margin-block-start: 0.25em;
    }
    .line input[type='text'] {
      flex: 1 1 14em;
      inline-size: auto;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.625em;
    }

    dl.answer {
      display: grid;
      gap: 0.5em;
    }
    dt {
      font-weight: 700;
    }
    /* A grid in each width: Firefox 153 leaves out on paper what a container makes another kind of box. */
    dl.answer > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .lines {
      white-space: pre-wrap;
    }

    @container (inline-size >= 40em) {
      .fields {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .wide-field {
        grid-column: 1 / -1;
      }
      dl.answer > div {
        grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
        gap: 0 1.5em;
      }
      dl.answer dd {
        grid-column: 2;
      }
    }
    @container (inline-size < 40em) {
      .details {
        padding-inline-start: 0;
      }
    }
    @media (forced-colors: active) {
      input:not([type='checkbox'], [type='radio']),
      textarea,
      select {
        border-color: ButtonBorder;
      }
      .select {
        outline-color: Highlight;
      }
    }
  `,
];
