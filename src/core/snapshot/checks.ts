/** Checks on a shard. */
import type { Registration } from '../model/registration.js';
import { damagedFile, type SnapshotFile } from './manifest-parts.js';
import { checkRegistration } from './stored.js';

/** What a shard holds. */
export function registrationsIn(stored: unknown, file: SnapshotFile): Registration[] {
  if (!Array.isArray(stored)) throw damagedFile(file, 'is no list');
  const ids = new Set<string>();
  return stored.map((item, number) => {
    const checked = checkRegistration(item);
    if (!checked) throw damagedFile(file, `holds something that is no registration, as number ${number + 1}`);
    if (ids.has(checked.id)) throw damagedFile(file, `holds registration ${checked.id} twice`);
    ids.add(checked.id);
    return checked;
  });
}
