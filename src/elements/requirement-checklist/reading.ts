/** Reading a checklist from a file that a visitor chose. */
import { compareChecklists, mergeChecklists } from '../../core/checklist/merge.js';
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

/** What is in the file; never rejects. */
export async function readFile(file: File): Promise<Import> {
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
    return { ...start, incoming: checklist, skipped: problems.length };
  } catch (thrown) {
    return { ...start, fault: FAULTS[asRegisterError(thrown).code] ?? 'no-checklist' };
  }
}

/** The file, with what it would change in the checklist as it is now: another tab may be at work in it. */
export function compared(reading: Import, present: Checklist): Import {
  const { incoming, prefer } = reading;
  return incoming ? { ...reading, changes: compareChecklists(present, incoming, prefer) } : reading;
}

/** The checklist with what the file brings, and the older kader of the two: what came after it is news. */
export function imported({ incoming, prefer }: Import, present: Checklist): Checklist {
  if (!incoming) return present;
  const merged = mergeChecklists(present, incoming, prefer);
  const { date, requirements } = incoming.kader;
  const isOlder = requirements.length > 0 && date !== '' && date < merged.kader.date;
  return isOlder ? { ...merged, kader: incoming.kader } : merged;
}
