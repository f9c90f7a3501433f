/** Where the files of the workers are. Each way of shipping knows it in its own way, so whoever knows says it here. */

/**
 * What a worker is asked to open. `snapshot`: one whose manifest has been fetched. `reading`: anything at all, which takes
 * the readers of raw sources and the thesaurus too, and so a file more than twice as large.
 */
export type WorkerKind = 'snapshot' | 'reading';

export interface WorkerFiles extends Readonly<Record<WorkerKind, string>> {
  /** The single file has classic workers, the modules module workers. */
  readonly type: 'classic' | 'module';
}

let known: WorkerFiles | undefined;

export const workerFiles = (): WorkerFiles | undefined => known;

export function setWorkerFiles(files: WorkerFiles): void {
  known = files;
}
