import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .root {
    min-block-size: 2em;
    margin-block-end: 1em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
`;
