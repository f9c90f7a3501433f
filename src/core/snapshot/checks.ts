/** Checks on a shard. */
import type { Registration } from '../model/registration.js';
import { damagedFile, type SnapshotFile } from './manifest-parts.js';
import { checkRegistration } from './stored.js';

/** What a shard holds. */
export function registrationsIn(stored: unknown, file: SnapshotFile): Registration[] {
  if (!Array.isArray(stored)) throw damagedFile(file, 'is no list');
  return stored.map((item) => {
    const checked = checkRegistration(item);
    if (!checked) throw damagedFile(file, 'holds something that is no registration');
    return checked;
  });
}
