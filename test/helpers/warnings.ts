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

/** What is said in the console while this goes on. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const warnings = new Warnings();
  warnings.hear();
  try {
    await act();
  } finally {
    warnings.stop();
  }
  return warnings.all;
}
