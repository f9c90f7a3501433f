const { setTimeout } = globalThis;

/** The time that what an author left out may still take to come; a test ends it. */
export class Patience {
  /** What is waited for. */
  waiting: (() => void)[] = [];

  start(): void {
    this.waiting = [];
    globalThis.setTimeout = ((act: () => void, ms?: number) =>
      ms === 2000 ? this.waiting.push(act) : setTimeout(act, ms)) as typeof setTimeout;
  }

  stop(): void {
    globalThis.setTimeout = setTimeout;
  }

  /** A task later all that follows has been said. */
  async ends(): Promise<void> {
    await new Promise((task) => setTimeout(task));
    for (const over of this.waiting.splice(0)) over();
    await new Promise((task) => setTimeout(task));
  }
}
