/** The checklists of a page by id: two elements with one id, also of two copies of the library, share one. */
import { sharedStore } from '../page.js';
import { AtRisk } from './at-risk.js';
import { ChecklistSession } from './checklist-session.js';
import { browserPlace, type Place } from './place.js';
import type { ChecklistStore } from './types.js';

const atRisk = (): AtRisk => sharedStore('checklists at risk/1', () => new AtRisk());

/** The checklist with this id. It stays for as long as the page: where nothing can be kept, it is all there is. */
export const checklistFor = (id: string, place: Place = browserPlace): ChecklistStore =>
  sharedStore<ChecklistStore>(`checklist/1 ${id}`, () => new ChecklistSession(id, place, atRisk().note));
