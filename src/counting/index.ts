/**
 * Counts what visitors do in the page's own Matomo or Piwik PRO, when the page asks for it: how often something is searched,
 * narrowed or opened, and how much it gave. Never what somebody typed unless that is asked for too, never an answer of a
 * profile or checklist. Loads nothing, stores nothing, and sends nothing itself: it adds to the queue of a tool that is there.
 */
import { native } from '../context/native.js';
import type { ArSelectEvent } from '../elements/algorithm-card/algorithm-card.events.js';
import type { ArFilterEvent, ArItemOpenEvent } from '../elements/kader-list/kader-list.events.js';
import type { ArSearchEvent } from '../elements/register-search/register-search.events.js';
import { append } from './queue.js';

/** One thing that a visitor did. */
export interface Act {
  readonly action: 'search' | 'filter' | 'select' | 'open';
  /** Where: `register`, or the kind of item of the kader. */
  readonly category: 'register' | 'requirement' | 'measure' | 'instrument';
  /** How many results it gave, where it gives results. */
  readonly total?: number;
  /** The names of the facets that were used, never their values. */
  readonly facets?: readonly string[];
  /** What was typed, where the element says it (`report-query`). */
  readonly text?: string | undefined;
}

/** What an adapter makes of an act. */
export type Counter = (act: Act) => void;

export interface CountingOptions {
  /** Whether what was typed is sent too, of elements with `report-query`. It may hold personal data. */
  text?: boolean | undefined;
}

/** For Matomo, on a page that has its `_paq`. */
export const matomo = (options?: CountingOptions): Counter => queued(options);

/** For Piwik PRO, on a page that has its `_paq`: for searches and events it takes the same commands as Matomo. */
export const piwikPro = (options?: CountingOptions): Counter => queued(options);

/** Results come at each letter: a search is over when no other has followed for so long, in milliseconds. */
const PAUSE_MS = 1500;

/**
 * Counts with an adapter from now on; returns the function that ends it.
 *
 * @param pauseMs - how long after the last letter or filter a search counts, in milliseconds. What comes after it (a result
 * that is opened, another page) counts it at once.
 */
export function countWith(counted: Counter, pauseMs = PAUSE_MS): () => void {
  let search: { act: Act; from: EventTarget | null } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = (): void => {
    clearTimeout(timer);
    const { act } = search ?? {};
    search = undefined;
    if (act) counted(act);
  };
  const hear = (event: Event): void => {
    const act = actOf(event);
    if (!act) return;
    const { target } = event;
    const goesOn = act.total !== undefined && search?.from === target;
    if (goesOn) clearTimeout(timer);
    else over();
    if (act.total === undefined) return counted(act);
    search = { act, from: target };
    timer = setTimeout(over, pauseMs);
  };
  for (const type of TYPES) native('addEventListener')(type, hear);
  window.addEventListener('pagehide', over);
  return () => {
    over();
    for (const type of TYPES) native('removeEventListener')(type, hear);
    window.removeEventListener('pagehide', over);
  };
}

const TYPES = ['ar-search', 'ar-filter', 'ar-select', 'ar-item-open'] as const;

function actOf(event: Event): Act | undefined {
  switch (event.type as (typeof TYPES)[number]) {
    case 'ar-search': {
      const { total, filters, query } = event as ArSearchEvent;
      return { action: 'search', category: 'register', total, facets: used(filters), text: query };
    }
    case 'ar-filter': {
      const { kind, total, filters, query } = event as ArFilterEvent;
      return { action: 'filter', category: kind, total, facets: used(filters), text: query };
    }
    case 'ar-select':
      return (event as ArSelectEvent).id ? { action: 'select', category: 'register' } : undefined;
    case 'ar-item-open': {
      const { kind, open } = event as ArItemOpenEvent;
      return open ? { action: 'open', category: kind } : undefined;
    }
  }
}

const used = (filters: object): string[] =>
  Object.entries(filters as Record<string, readonly unknown[] | undefined>).flatMap(([facet, values]) =>
    values?.length ? [facet] : [],
  );

/** Without a text neither tool has a use for a search: then it is an event, which takes a number too. */
function queued({ text = false }: CountingOptions = {}): Counter {
  return ({ action, category, total, facets = [], text: typed }) => {
    const name = `algoritmeregister ${category}`;
    const query = text && typed?.trim();
    if (query) append(['trackSiteSearch', query, name, total ?? 0]);
    else
      append(['trackEvent', name, action, facets.join(' ') || 'no filters', ...(total === undefined ? [] : [total])]);
  };
}
