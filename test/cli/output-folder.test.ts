import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, type TestContext } from 'vitest';
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

const snapshot = async (write: WriteFile): Promise<void> => {
  await write('manifest.json', new TextEncoder().encode(JSON.stringify({ format: KADER_FOLDER.format })));
  await write('items-00.json', new Uint8Array(9));
};

/** Owner, group and rights of a folder, and of each file in it. */
async function rightsIn(folder: string): Promise<string[]> {
  const paths = [folder, join(folder, 'manifest.json'), join(folder, 'items-00.json')];
  return Promise.all(
    paths.map(async (path) => {
      const { uid, gid, mode } = await stat(path);
      return `${uid}:${gid} ${(mode & 0o7777).toString(8)}`;
    }),
  );
}

async function give(folder: string, uid: number, gid: number, [ofFolder, ofFiles]: [number, number]): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  for (const [path, mode] of [[folder, ofFolder] as const, ...paths.map((path) => [path, ofFiles] as const)]) {
    await chown(path, uid, gid);
    await chmod(path, mode);
  }
}

async function withUmask<T>(umask: number, run: () => Promise<T>): Promise<T> {
  const before = process.umask(umask);
  try {
    return await run();
  } finally {
    process.umask(before);
  }
}

const me = process.getuid?.() ?? -1;
const ours = process.getgid?.() ?? -1;
const JOB = 1001;
const WEB = 1033;

/** As a user without special rights: the one that runs the tests or, when that is root, one that only has `work`. */
async function asJob<T>(run: () => Promise<T>): Promise<T> {
  if (me !== 0) return run();
  await chown(work, JOB, JOB);
  process.setegid?.(JOB);
  process.seteuid?.(JOB);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(ours);
  }
}

const onlyWithRights = (test: TestContext): void => {
  if (process.platform === 'win32') test.skip('no such rights on Windows');
};
const onlyForRoot = (test: TestContext): void => {
  if (me !== 0) test.skip('only root can make a folder of another user or group');
};

it('a folder that was replaced has the rights of the one before, and so have its files', async (test) => {
  onlyWithRights(test);
  const target = join(work, 'uit');
  await writeFolder(target, snapshot, KADER_FOLDER);
  await give(target, me, ours, [0o775, 0o664]);
  await withUmask(0o077, () => writeFolder(target, snapshot, KADER_FOLDER));
  const file = `${me}:${ours} 664`;
  expect(await rightsIn(target)).toEqual([`${me}:${ours} 775`, file, file]);
});

it('a folder of another owner stays of that owner, who may be the only one that reads it', async (test) => {
  onlyForRoot(test);
  const target = join(work, 'uit');
  await writeFolder(target, snapshot, KADER_FOLDER);
  await give(target, WEB, WEB, [0o700, 0o600]);
  await writeFolder(target, snapshot, KADER_FOLDER);
  const file = `${WEB}:${WEB} 600`;
  expect(await rightsIn(target)).toEqual([`${WEB}:${WEB} 700`, file, file]);
});

it('what a group might is not for another group, when the job may not give that group', async (test) => {
  onlyForRoot(test);
  const target = join(work, 'uit');
  const write = () => asJob(() => writeFolder(target, snapshot, KADER_FOLDER));
  await write();
  await give(target, JOB, WEB, [0o2770, 0o660]);
  await withUmask(0o022, write);
  const file = `${JOB}:${JOB} 644`;
  expect(await rightsIn(target)).toEqual([`${JOB}:${JOB} 755`, file, file]);
});

it('what everybody may read, also a group may that the job gives instead', async (test) => {
  onlyForRoot(test);
  const target = join(work, 'uit');
  const write = () => asJob(() => writeFolder(target, snapshot, KADER_FOLDER));
  await write();
  await give(target, JOB, WEB, [0o775, 0o664]);
  await withUmask(0o077, write);
  const file = `${JOB}:${JOB} 644`;
  expect(await rightsIn(target)).toEqual([`${JOB}:${JOB} 755`, file, file]);
});

it('an empty folder that was prepared keeps its rights, and hands its group on', async (test) => {
  onlyWithRights(test);
  const target = join(work, 'uit');
  await mkdir(target);
  const group = me === 0 ? WEB : ours;
  await give(target, me, group, [0o2775, 0]);
  await withUmask(0o027, () => writeFolder(target, snapshot, KADER_FOLDER));
  const file = `${me}:${group} 640`;
  expect(await rightsIn(target)).toEqual([`${me}:${group} 2775`, file, file]);
});

it('a folder in which nobody may write is not replaced, and nothing is left beside it', async (test) => {
  onlyWithRights(test);
  const target = join(work, 'uit');
  await asJob(async () => {
    await writeFolder(target, snapshot, KADER_FOLDER);
    await chmod(target, 0o555);
    try {
      await expect(writeFolder(target, snapshot, KADER_FOLDER)).rejects.toThrow('cannot be replaced (EACCES)');
    } finally {
      await chmod(target, 0o755);
    }
  });
  expect(await readdir(work)).toEqual(['uit']);
});
