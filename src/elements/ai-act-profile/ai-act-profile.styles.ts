import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
  }
  .root > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
    font-size: var(--ar-heading-font-size, 1.625em);
  }
  .form {
    display: grid;
    gap: 1.5em;
    justify-items: start;
  }
  .form > * {
    inline-size: 100%;
  }
  .form > button {
    inline-size: auto;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 700;
    font-size: 1.0625em;
  }
  legend + * {
    clear: both;
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
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.375em;
    line-height: 1.4;
    cursor: pointer;
  }
  label:hover span {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  label input {
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_action);
    cursor: inherit;
  }
  .choice .hint {
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
    .box,
    .notice {
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
`;
