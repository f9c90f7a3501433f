/** Reads one register from all sources of a command: files, folders of snapshots, and addresses. */
import { basename } from 'node:path';
import { RegisterError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import type { LanguageCode, Register } from '../core/model/registration.js';
import { snapshotParts } from '../core/open/open-snapshot.js';
import { readSource } from '../core/read/open-source.js';
import { located, readText } from '../core/read/read-text.js';
import { recognise } from '../core/read/recognise.js';
import { keepOrganisation, mergeRegisters } from '../core/read/register-builder.js';
import type { Progress } from '../core/search/types.js';
import type { SnapshotParts } from '../core/snapshot/open.js';
import { isAddress, isFolder, readTextFile } from '../node/files.js';
import { snapshotInFolder } from '../node/snapshot-folder.js';

export interface ReadOptions {
  language: LanguageCode;
  organisation?: string;
  onProgress: (progress: Progress) => void;
}

/**
 * Reads all sources and puts them together. A body may be in one source and not in another, so only all of them together
 * can miss it.
 */
export async function readRegister(sources: readonly string[], options: ReadOptions): Promise<Register> {
  const registers: Register[] = [];
  let missed: unknown;
  for (const source of sources) {
    try {
      registers.push(await readOne(source, options));
    } catch (error) {
      if (!(error instanceof RegisterError) || error.code !== 'unknown-organisation') throw error;
      missed = error;
    }
  }
  if (registers.length === 0) throw missed;
  const register = mergeRegisters(registers);
  // A source that fails without saying so must not take the place of last night's register.
  if (register.registrations.length === 0) {
    throw new RegisterError({
      code: 'wrong-shape',
      what: 'There is not one registration to write',
      where: sources.join(', '),
      remedy: 'Look at the source; an earlier snapshot stays as it was',
    });
  }
  return register;
}

async function readOne(source: string, options: ReadOptions): Promise<Register> {
  if (isAddress(source)) {
    const found = await readSource(source, { ...options, maxBytes: LIMITS.nodeBytes, sameOrigin: false });
    if (found.kind === 'register') return found.register;
    return whole(snapshotParts(found.text, found.url), options);
  }
  if (await isFolder(source)) return whole(await snapshotInFolder(source), options);
  const text = await readTextFile(source, LIMITS.nodeBytes);
  const shape = await located(source, () => recognise(text));
  if (shape === 'manifest') return whole(await snapshotInFolder(source), options);
  return readText(text, { ...options, source: basename(source) });
}

/** A snapshot as a register again. Its records were judged when it was built; what was left out then stays counted. */
async function whole(parts: SnapshotParts, { organisation }: ReadOptions): Promise<Register> {
  const { language, date, source, dropped } = parts.info;
  const registrations = await parts.registrations();
  const register = { registrations, language, date, source, dropped, problems: [] };
  return organisation === undefined ? register : keepOrganisation(register, organisation);
}
