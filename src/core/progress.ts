/** How far opening has come; `total` is 0 when it cannot be known. */
export interface Progress {
  /** `write` comes only where a snapshot is made. */
  stage: 'download' | 'read' | 'index' | 'write';
  done: number;
  total: number;
}
