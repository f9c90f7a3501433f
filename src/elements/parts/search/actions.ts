/** What a visitor's acts do: to the search, to the column of filters, and to the focus. */
import type { FocusPlan } from '../focus-plan.js';
import { SPEECH_PAUSE } from '../pause.js';
import type { Panel } from './panel.js';
import type { SearchController } from './search-controller.js';
import { chosen } from './search-state.js';
import type { FacetedResult, Searched } from './searched.js';
import type { SearchActions } from './view.js';

/** What the acts need of the element. */
export interface SearchActionsHost<Name extends string, Sort extends string, Result extends FacetedResult<Name>> {
  readonly search: SearchController<Name, Sort, Result>;
  readonly searched: Searched<Name, Sort, Result>;
  readonly focus: FocusPlan;
  readonly panel: Panel<Name>;
  readonly all: (selector: string) => NodeListOf<HTMLElement>;
  readonly focusOn: (part: string) => boolean;
  /** Moves the focus to the results, as soon as they are those of the newest search. */
  readonly toResults: () => boolean;
  /** Asks again what has failed, if something has. */
  readonly mend: () => void;
  readonly draw: () => void;
}

export function searchActions<Name extends string, Sort extends string, Result extends FacetedResult<Name>>(
  host: SearchActionsHost<Name, Sort, Result>,
): SearchActions<Name, Sort> {
  const { search, searched, focus, panel, draw, toResults } = host;
  const toggleFold: SearchActions<Name, Sort>['toggleFold'] = (facet, backToButton) => {
    const fold = panel.fold(facet);
    Object.assign(fold, { open: !fold.open, needle: '' });
    if (backToButton) focus.plan(() => host.focusOn(`fold-${facet}`));
    draw();
  };
  return {
    toggleFold,
    warm: () => searched.source().store?.warm?.(),
    type: (query) => {
      focus.drop();
      search.type(query);
    },
    submit: (event) => {
      event.preventDefault();
      focus.plan(toResults);
      host.mend();
    },
    sort: (order) => {
      search.sort(order);
    },
    toggle: (facet, value) => {
      panel.fold(facet).kept.add(value);
      search.toggle(facet, value);
    },
    remove: (facet, value) => {
      const at = chosen(search.state.filters).findIndex((pair) => pair[0] === facet && pair[1] === value);
      focus.plan(() => {
        const next = host.all('.chip')[at];
        if (!next) return toResults();
        // The same button may now be another chip: only a new focus makes a screen reader read it.
        next.blur();
        next.focus();
        return true;
      });
      search.toggle(facet, value);
    },
    clear: () => {
      focus.plan(toResults);
      search.clear();
    },
    searchLiterally: (literal) => {
      // The button of the answer is the way back; where that has none, its heading tells what became of the search.
      focus.plan(() => !search.busy && (host.focusOn('literal') || toResults()));
      search.searchLiterally(literal);
    },
    more: () => {
      const from = search.result ? searched.drawn(search.result) : 0;
      focus.plan(() => searched.focusResult(from));
      search.more();
    },
    togglePanel: () => {
      panel.open = !panel.open;
      draw();
    },
    openPanel: () => {
      panel.open = true;
      draw();
    },
    narrow: (facet, needle, left) => {
      panel.fold(facet).needle = needle;
      draw();
      search.speak(SPEECH_PAUSE, () => (left ? searched.texts().left(left) : searched.texts().noValue));
    },
  };
}
