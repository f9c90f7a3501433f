import { css } from 'lit';

/** For elements that fill a column: their layout follows their own width, whatever the page's is. */
export const container = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
    /* On a line below the words that give the width, where a page makes a row of it. */
    flex-wrap: wrap;
  }
  .root {
    container-type: inline-size;
    /* Also in what a page makes a row or a grid of, where it would have none. */
    inline-size: 100%;
  }
  /*
   * A container has no width of its own: beside other things, or where a page asks how wide its content would like to be, it
   * would get none at all. Two words that nobody sees have one: 60em in a line, but 8em when they are wrapped. An intrinsic
   * size would be both at once, and pages in columns (grid, flex, float, table) would get that wide on a telephone.
   */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    letter-spacing: 8em;
    word-spacing: 36em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
  }
  .root > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
    font-size: var(--ar-heading-font-size, 1.625em);
  }

  /* What holds the room of rows that are not there yet. */
  .skeleton p {
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Nor is it known how many: what stands below waits out of sight, where it may move. */
  .skeleton:not(.follows) {
    min-block-size: 100vh;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 2.4s ease-in-out infinite alternate;
    }
    @keyframes wait {
      50% {
        opacity: 0.55;
      }
    }
  }
`;
