import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: 0.5em;
  }
  /*
   * As high as some three in four cards of the sample register, which have all facts, by their own width in Arial; the same
   * as in embed/room.css. The last line is for one column of facts. No minimum, which cannot ask for the width.
   */
  .held {
    display: flow-root;
  }
  .held::before {
    content: '';
    float: inline-start;
    padding-block-start: max(18em, 28.5em - 24%, 43.5em - 72%, min(57em - 118%, (17.8em - 100%) * 999));
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: var(--ar-card-heading-font-size, 1.1875em);
  }
  a {
    padding-block: 0.2em;
  }
  .organisation {
    font-size: 0.9375em;
  }
  .description {
    max-inline-size: 46em;
  }
  .found {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  /* As many lines as a description mostly takes; one that takes more ends there, and goes on behind the link. */
  .room {
    container: room / inline-size;
    display: grid;
    align-items: start;
  }
  .kept,
  .room::before {
    grid-area: 1 / 1;
  }
  .room::before {
    content: '';
    block-size: 6lh;
  }
  .room:empty::before {
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .kept {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  @container room (inline-size >= 25em) {
    .room::before {
      block-size: 5lh;
    }
    .kept {
      -webkit-line-clamp: 5;
    }
  }
  @container room (inline-size >= 37em) {
    .room::before {
      block-size: 4lh;
    }
    .kept {
      -webkit-line-clamp: 4;
    }
  }
  mark {
    padding-inline: 0.08em;
    /* A word takes as much room marked as not. */
    margin-inline: -0.08em;
    border-radius: 2px;
    background: var(--_mark);
    color: var(--_on-mark);
    box-decoration-break: clone;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(max(9em, 30%), 100%), 1fr));
    gap: 0.75em 1em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  dd {
    line-height: 1.4;
  }
  .whole {
    grid-column: 1 / -1;
  }

  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    padding: 0.1em 0.7em 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_surface);
  }
  /* A shape beside the word: full, half full, empty. */
  .status::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .in-use::before {
    box-sizing: content-box;
    inline-size: 0;
    block-size: 0;
    border-width: 0.3em;
  }
  .in-development::before {
    background: linear-gradient(to right, currentColor 50%, transparent 50%);
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .status {
      border-color: CanvasText;
    }
  }
  @media print {
    .held::before,
    .room:empty {
      display: none;
    }
    mark,
    .status {
      background: none;
    }
    mark {
      font-weight: 700;
    }
  }
`;
