import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  /* Room for two lines, so that nothing moves when what there is takes the place of "loading"; as in embed/room.css. */
  .root {
    min-block-size: 3.4em;
    padding-block-end: 0.5em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
`;
