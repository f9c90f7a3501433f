/** What is said in the console while a test runs. */
export class Warnings {
  readonly all: string[] = [];
  #warn = console.warn;

  hear(): void {
    this.all.length = 0;
    this.#warn = console.warn;
    console.warn = (...said: unknown[]) => void this.all.push(said.join(' '));
  }

  stop(): void {
    console.warn = this.#warn;
  }
}
