/** The checklists of a page by id: two elements with one id, also of two copies of the library, share one. */
import { sharedStore } from '../page.js';
import { AtRisk } from './at-risk.js';
import { type BrowserStorage, browserStorage } from './browser-storage.js';
import { ChecklistSession } from './checklist-session.js';
import type { ChecklistStore } from './types.js';

const atRisk = (): AtRisk => sharedStore('checklists at risk/1', () => new AtRisk());

/** The checklist with this id. It stays for as long as the page: where nothing can be kept, it is all there is. */
export const checklistFor = (id: string, browser: BrowserStorage = browserStorage): ChecklistStore =>
  sharedStore<ChecklistStore>(`checklist/1 ${id}`, () => new ChecklistSession(id, browser, atRisk().note));
