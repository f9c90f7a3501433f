/** The real kader, which is not part of the repository; without it a test is skipped and says so. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'vitest';

/** A checkout of the kader. */
export function kaderFolder(context: TestContext): string {
  const folder = path.resolve(process.env['ALGORITMEREGISTER_DATA'] ?? '../shared/data', 'kader');
  if (!existsSync(folder)) context.skip(`no ${folder}: set ALGORITMEREGISTER_DATA to a folder that has it`);
  return folder;
}
