/** A checklist in which somebody has worked, over the made-up kader. */
import { emptyAnswer, withPatch } from '../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer, withKader } from '../../src/core/checklist/checklist.js';
import { withMeasure } from '../../src/core/checklist/measures.js';
import type { Checklist } from '../../src/core/checklist/model.js';
import { inventedKader, requirement } from './invented-kader.js';

const NOW = '2026-06-17T10:00:00.000Z';
export const PROFILE =
  'rol-ai-act-gebruiksverantwoordelijke soort-toepassing-ai-systeem risicogroep-hoog-risico-ai-systeem ' +
  'transparantieverplichting-geen-transparantieverplichting';

/** A checklist in which somebody has worked: one done, one not applicable, one withdrawn since. */
export function workedOn(id = 'verhaal'): Checklist {
  const kader = inventedKader();
  const [robots, manual, , , secrets] = kader.requirements;
  let checklist = withKader(emptyChecklist(id), kader);
  for (const [item, patch] of [
    [robots, { status: 'done', responsible: 'A. Verzonnen', evidence: ['https://zaak.example/1', 'Zaak 2026-17'] }],
    [manual, { status: 'not-applicable', reason: 'Er is geen machine.' }],
    [secrets, { status: 'in-review', note: 'Eerste regel\nTweede regel', due: '2026-08-08', reviewer: 'B. Bedacht' }],
    [requirement('woo-99', { title: 'Deze vereiste is vervallen' }), { status: 'done', note: 'Van vroeger' }],
  ] as const) {
    if (item) checklist = withAnswer(checklist, withPatch(emptyAnswer(item, item.title.nl), patch, NOW));
  }
  const [course] = kader.measures;
  return course ? withMeasure(checklist, course, course.title.nl, true, NOW) : checklist;
}
