import { css } from 'lit';

export const styles = css`
  .list {
    margin-block-start: 1em;
    border-block-end: 1px solid var(--_line);
  }
  li[part] {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    li[part] {
      break-inside: avoid;
    }
  }
`;
