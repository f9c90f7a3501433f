import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FolderKind, KADER_FOLDER, writeFolder } from '../../src/cli/output-folder.js';
import type { WriteFile } from '../../src/core/snapshot/file-writer.js';

let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'output-folder-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const files = async (write: WriteFile): Promise<void> => {
  await write('manifest.json', new TextEncoder().encode('{}'));
};

it('a folder that cannot be put back stays where it was moved, and the error says where', async () => {
  const target = join(work, 'uit');
  mkdirSync(target);
  writeFileSync(join(target, 'manifest.json'), JSON.stringify({ format: KADER_FOLDER.format }));
  writeFileSync(join(target, 'scriptie.txt'), 'van iemand');
  // While what was moved aside is looked at, somebody makes the folder anew.
  const names = Object.assign(/^$/, {
    test: () => {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, 'nieuw.txt'), 'van een ander');
      return false;
    },
  });
  const kind: FolderKind = { ...KADER_FOLDER, names };
  const error = await writeFolder(target, files, kind).then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  const [aside = ''] = (await readdir(work)).filter((name) => name !== 'uit');
  expect(error?.message).toContain(join(work, aside, 'old'));
  expect(await readFile(join(work, aside, 'old/scriptie.txt'), 'utf8')).toBe('van iemand');
  expect(await readdir(join(work, aside))).toEqual(['old']);
  expect(await readdir(target)).toEqual(['nieuw.txt']);
});

it('nothing is left beside a folder that was replaced, or that could not be', async () => {
  const target = join(work, 'uit');
  await writeFolder(target, files, KADER_FOLDER);
  writeFileSync(join(target, 'manifest.json'), JSON.stringify({ format: KADER_FOLDER.format }));
  await writeFolder(target, files, KADER_FOLDER);
  expect(await readFile(join(target, 'manifest.json'), 'utf8')).toBe('{}');
  await expect(writeFolder(target, files, KADER_FOLDER)).rejects.toThrow('holds no snapshot of this kind');
  expect(await readdir(work)).toEqual(['uit']);
});

it('a folder whose files cannot all be made stays as it was', async () => {
  const target = join(work, 'uit');
  await writeFolder(target, files, KADER_FOLDER);
  const failing = async (write: WriteFile): Promise<void> => {
    await write('items-00.json', new Uint8Array(9));
    throw new Error('halverwege');
  };
  await expect(writeFolder(target, failing, KADER_FOLDER)).rejects.toThrow('halverwege');
  expect(await readdir(work)).toEqual(['uit']);
  expect(await readdir(target)).toEqual(['manifest.json']);
});

it('a folder that was replaced has the rights of the one before, and so have its files', async (test) => {
  if (process.platform === 'win32') test.skip('no such rights on Windows');
  const rights = async (name = ''): Promise<string> => ((await stat(join(target, name))).mode & 0o777).toString(8);
  const target = join(work, 'uit');
  const make = async (write: WriteFile): Promise<void> => {
    await write('manifest.json', new TextEncoder().encode(JSON.stringify({ format: KADER_FOLDER.format })));
    await write('items-00.json', new Uint8Array(9));
  };
  await writeFolder(target, make, KADER_FOLDER);
  await chmod(target, 0o775);
  for (const name of await readdir(target)) await chmod(join(target, name), 0o664);
  const before = process.umask(0o077);
  try {
    await writeFolder(target, make, KADER_FOLDER);
  } finally {
    process.umask(before);
  }
  expect([await rights(), await rights('manifest.json'), await rights('items-00.json')]).toEqual(['775', '664', '664']);
});
