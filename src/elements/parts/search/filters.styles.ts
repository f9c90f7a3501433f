import { css } from 'lit';

/** The filters: a column beside the results, or on a narrow page behind a button. */
export const filterStyles = css`
  /* As high as the button that will be here on a narrow page. */
  .filters-room {
    min-block-size: 44px;
  }
  .panel {
    display: none;
  }
  .panel.open {
    display: block;
  }
  .wide {
    display: none;
  }
  .filters .narrow {
    inline-size: 100%;
    font-size: 0.8em;
    text-align: start;
  }
  .narrow::after {
    content: '';
    float: inline-end;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0.3em 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .narrow[aria-expanded='true']::after {
    margin-block-start: 0.55em;
    transform: rotate(225deg);
  }

  /* Facets */
  fieldset {
    padding-block: 1.125em;
    border-block-end: 1px solid var(--_line);
  }
  fieldset:last-child {
    border-block-end: 0;
  }
  legend {
    margin-block-end: 0.4em;
  }
  .choice {
    padding-block: 0.3125em;
  }
  .choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.08em;
  }
  /* What stands before it may have a sign in it that turns round what follows. */
  .count {
    color: var(--_muted);
    white-space: nowrap;
    unicode-bidi: isolate;
  }
  .small {
    display: block;
    font-size: 0.9375em;
  }
  fieldset input[type='search'] {
    inline-size: 100%;
    margin-block: 0.25em 0.5em;
  }
  .scroll {
    max-block-size: min(21em, 60vh);
    overflow: auto;
    padding: 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
