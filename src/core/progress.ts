/** How far opening has come; `total` is 0 when it cannot be known. */
export interface Progress {
  stage: 'download' | 'read' | 'index';
  done: number;
  total: number;
}
