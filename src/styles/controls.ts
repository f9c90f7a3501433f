import { css } from 'lit';

/** Native controls that several elements draw. */
export const controls = css`
  input[type='text'],
  input[type='search'],
  input[type='date'],
  textarea,
  select {
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background-color: var(--_field);
    color: var(--_on-field);
  }
  input[type='search'] {
    appearance: none;
  }
  /* The cross that empties a field, in the colour of its text: that of a browser is dark on a dark page. */
  input[type='search']::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    background:
      linear-gradient(45deg, transparent 45%, currentColor 45% 55%, transparent 55%) 50% / 12px 12px no-repeat,
      linear-gradient(-45deg, transparent 45%, currentColor 45% 55%, transparent 55%) 50% / 12px 12px no-repeat;
    cursor: pointer;
  }
  /* The list of a select is drawn by the system: with its own colours, whatever the page's are. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  /* Around the list, which has no edge in Safari: here the ring has the colour of the page. */
  .select {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    /* As high as the fields beside it: most browsers give a list a line of their own height. */
    min-block-size: max(44px, 1lh + 1em + 2px);
    border-radius: var(--_radius);
  }
  .select:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Said twice, because without :has (Firefox before 121) there is no other ring. */
  .select:has(:focus-visible) :focus-visible {
    outline: none;
  }

  /* A box or a dot with its text. */
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.625em;
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:hover span {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .choice input {
    accent-color: var(--_accent);
    cursor: inherit;
  }

  /* The name of a group, on a line of its own: browsers would set it in the edge of the group. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
`;
