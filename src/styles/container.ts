import { css } from 'lit';

/** For elements that fill a column: their layout follows their own width, whatever the page's is. */
export const container = css`
  /* A container has no width of its own: in a row beside other things it would get none at all. */
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
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
