/** The command line as one bundled program, run as a person runs it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

interface Program {
  /** A new empty folder, in which the program runs from now on. */
  work: () => Promise<string>;
  run: (...args: string[]) => Promise<Outcome>;
  remove: () => Promise<void>;
}

async function buildProgram(): Promise<Program> {
  const scratch = await mkdtemp(join(tmpdir(), 'ar-cli-'));
  let folder = scratch;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/cli/main.ts',
      outDir: scratch,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return {
    work: async () => (folder = await mkdtemp(join(scratch, 'work-'))),
    run: (...args) =>
      new Promise((resolve) => {
        const program = join(scratch, 'main.mjs');
        const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
        let [out, err] = ['', ''];
        child.stdout.on('data', (chunk) => (out += String(chunk)));
        child.stderr.on('data', (chunk) => (err += String(chunk)));
        child.on('close', (status) => resolve({ status, out, err }));
      }),
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

/** The program for all tests of a file, with a new folder for each of them. */
export function programForTests(): { run: Program['run']; folder: () => string } {
  let program: Program;
  let folder = '';
  beforeAll(async () => {
    program = await buildProgram();
  }, 60_000);
  afterAll(() => program.remove());
  beforeEach(async () => {
    folder = await program.work();
  });
  return { run: (...args) => program.run(...args), folder: () => folder };
}
