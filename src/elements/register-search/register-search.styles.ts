import { css } from 'lit';

export const styles = css`
  /* No grid: in WebKit a button in one stays as high as it was when its text takes another line. */
  .also {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.25em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .also ul {
    display: grid;
    gap: 0.25em;
  }
  /* About what comes here when all texts have been searched, and not less when it is less. */
  .late {
    min-block-size: 6em;
  }
  /* The number in the heading is then another, and may take another line. */
  .bar:has(~ .late) > :first-child {
    min-block-size: 2lh;
  }
  .list {
    margin-block-start: 1em;
    border-block-end: 1px solid var(--_line);
  }
  li[part] {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  /* Until its turn to be drawn: about the room of a card, and nothing that is seen to move. */
  li[part]:has(> algorithm-card:state(idle)) {
    min-block-size: 15em;
    visibility: hidden;
  }
  .error-beside {
    margin-block-start: 1em;
  }
  .follows {
    margin-block-start: 1.5em;
  }
  @container (inline-size >= 48em) {
    .bar:has(~ .late) > :first-child {
      min-block-size: 0;
    }
  }
  @media print {
    [part='literal'] {
      display: none;
    }
    li[part] {
      break-inside: avoid;
    }
  }
`;
