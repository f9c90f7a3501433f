import { css } from 'lit';
import { container } from '../../styles/container.js';
import { controls } from '../../styles/controls.js';

export const styles = [
  container,
  controls,
  css`
    /* No grid: in WebKit a button in one stays as high as it was when its text takes another line. */
    .form {
      display: flex;
      flex-direction: column;
      gap: 1.5em;
      align-items: start;
    }
    .form > * {
      inline-size: 100%;
    }
    .form > button {
      inline-size: auto;
    }

    legend {
      font-weight: 700;
      font-size: 1.0625em;
    }
    .hint {
      max-inline-size: 46em;
      color: var(--_muted);
      font-size: 0.9375em;
    }
    .choices {
      display: grid;
      gap: 0.25em 2em;
      padding-block-start: 0.25em;
    }
    .choice {
      align-items: center;
      min-block-size: 44px;
      padding-block: 0.375em;
    }
    .choice input {
      inline-size: 1.375em;
      block-size: 1.375em;
    }
    .answer .hint {
      margin-inline-start: 2em;
      margin-block: -0.25em 0.5em;
    }

    details {
      display: block;
      padding-block: 0.25em;
      border-block: 1px solid var(--_line);
    }
    details fieldset {
      margin-block: 0.75em 1.25em;
    }
    summary {
      inline-size: fit-content;
      min-block-size: 44px;
      align-content: center;
      color: var(--_button);
      font-weight: 600;
      cursor: pointer;
      scroll-margin-block: var(--_sticky) 1em;
    }

    .outcome {
      display: grid;
      gap: 0.5em;
      align-content: start;
      justify-items: start;
      min-block-size: 4.5em;
      margin-block-start: 1.5em;
    }
    .sentence {
      font-weight: 700;
    }
    /* As wide as what is told of above it. */
    .outcome > :is(.box, .notice) {
      justify-self: stretch;
    }
    .box {
      display: grid;
      gap: 0.25em;
      padding: 1em 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .outcome > * {
      max-inline-size: 100%;
    }

    .answers {
      display: none;
      gap: 0.75em 2em;
      grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    }
    .readonly .answers {
      display: grid;
    }
    dt {
      color: var(--_muted);
      font-size: 0.9375em;
    }

    @container (inline-size >= 48em) {
      .choices {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: start;
      }
      .unknown {
        grid-column: 1 / -1;
      }
    }

    @media (forced-colors: active) {
      .box {
        border: 1px solid CanvasText;
      }
      summary {
        color: ButtonText;
      }
    }
    @media print {
      .form {
        display: none;
      }
      .answers {
        display: grid;
      }
      .box {
        display: grid;
        gap: 0.25em;
        padding: 0;
        background: none;
      }
    }
  `,
];
