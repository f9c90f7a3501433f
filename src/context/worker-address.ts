/** Where the worker's file is. Each way of shipping knows it in its own way, so whoever knows says it here. */
export interface WorkerAddress {
  url: string;
  /** The single-file build has a classic worker, the modules a module worker. */
  type: 'classic' | 'module';
}

let known: WorkerAddress | undefined;

export const workerAddress = (): WorkerAddress | undefined => known;

export function setWorkerAddress(address: WorkerAddress): void {
  known = address;
}
