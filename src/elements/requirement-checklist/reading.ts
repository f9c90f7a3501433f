/** Reading a checklist from a file that a visitor chose. */
import { compareChecklists, mergeChecklists, type Preference } from '../../core/checklist/merge.js';
import type { Checklist } from '../../core/checklist/model.js';
import { readChecklist } from '../../core/checklist/read.js';
import { asRegisterError, type RegisterErrorCode } from '../../core/errors.js';
import { LIMITS } from '../../core/limits.js';
import type { FileFault } from '../../locales/checklist/index.js';
import type { Import } from './view.js';

const FAULTS: Partial<Record<RegisterErrorCode, FileFault>> = {
  'newer-format': 'newer',
  'too-large': 'too-large',
  'too-deep': 'no-checklist',
};

/** What is in the file, compared with what is here; never rejects. */
export async function readFile(file: File, present: Checklist): Promise<Import> {
  const start = { prefer: 'newest', skipped: 0 } as const;
  if (file.size > LIMITS.checklistBytes) return { ...start, fault: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ...start, fault: 'unreadable' };
  }
  try {
    const { checklist, problems } = readChecklist(text, file.name.slice(0, 200));
    return preferring({ ...start, incoming: checklist, skipped: problems.length }, present, 'newest');
  } catch (thrown) {
    return { ...start, fault: FAULTS[asRegisterError(thrown).code] ?? 'no-checklist' };
  }
}

/** The same file, where other answers win. */
export function preferring(reading: Import, present: Checklist, prefer: Preference): Import {
  const { incoming } = reading;
  return incoming ? { ...reading, prefer, changes: compareChecklists(present, incoming, prefer) } : reading;
}

/** The checklist with what the file brings. */
export const imported = ({ incoming, prefer }: Import, present: Checklist): Checklist =>
  incoming ? mergeChecklists(present, incoming, prefer) : present;
