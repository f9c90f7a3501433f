/** What a visitor does with a checklist as a whole, and what is heard of it. */
import { type AnswerPatch, emptyAnswer, withPatch } from '../../../src/core/checklist/answers.js';
import { emptyChecklist, withAnswer } from '../../../src/core/checklist/checklist.js';
import type { Checklist } from '../../../src/core/checklist/model.js';
import { writeChecklist } from '../../../src/core/checklist/write.js';
import { inventedKader } from '../../../stories/support/invented-kader.js';
import { listen, until } from '../helpers/harness.js';
import { checklistIn, choose, clean, type Shown, wipe } from './checklists.js';

export const DOOR = 'De deur van de serverruimte gaat op slot';
export const MANUAL = 'De handleiding van de machine wordt gevolgd';
export const LATER = '2026-06-20T10:00:00.000Z';

/** What is said from now on; `hears` waits for a sentence. */
export function listening(): { said: string[]; hears: (part: string) => Promise<string> } {
  const { said, stop } = listen();
  stops.push(stop);
  return { said, hears: (part) => until(() => said.find((line) => line.includes(part))) };
}
const stops: (() => void)[] = [];

export function fileWith(
  title: string,
  patch: AnswerPatch,
  change = (checklist: Checklist): Checklist => checklist,
): string {
  const item = inventedKader().requirements.find((one) => one.title.nl === title)!;
  const answer = withPatch(emptyAnswer(item, title), patch, LATER);
  return writeChecklist(change(withAnswer(emptyChecklist('elders'), answer)));
}

export async function give({ screen, element }: Shown, text: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], 'checklist.json', { type: 'application/json' }));
  const input = screen.one<HTMLInputElement>('input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => screen.has('.files .notice'));
  await element.updateComplete;
}

export const press = async ({ screen, element }: Shown, name: string): Promise<void> => {
  screen.button(name).focus();
  screen.button(name).click();
  await element.updateComplete;
};

export async function filledIn(given: Parameters<typeof checklistIn>[0] = {}): Promise<Shown> {
  const shown = await checklistIn(given);
  shown.screen.button(DOOR).click();
  await shown.element.updateComplete;
  choose(shown.screen.fieldOf(DOOR, 'Status'), 'in-progress');
  await shown.element.updateComplete;
  return shown;
}

/** As when everything was thrown away in another tab. */
export async function lost(shown: Shown): Promise<void> {
  wipe();
  dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
  await shown.element.updateComplete;
}

export function endOfTest(): void {
  for (const stop of stops.splice(0)) stop();
  clean();
}
