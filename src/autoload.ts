/**
 * Defines the tags that are on the page, and those that come later, each when it is there; fills placeholders too. Loads
 * nothing else: on a page without our tags this file is all.
 */
import { VERSION } from './core/version.js';
import { warnOfTag } from './embed/module-tag.js';
import { placeholders } from './embed/placeholder.js';
import { watchPage } from './embed/watch-page.js';

/** All that is ever loaded: nothing on the page can name another file. */
const MODULES: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['register-source', () => import('./define/register-source.js')],
  ['kader-source', () => import('./define/kader-source.js')],
  ['ai-act-profile', () => import('./define/ai-act-profile.js')],
  ['register-search', () => import('./define/register-search.js')],
  ['algorithm-card', () => import('./define/algorithm-card.js')],
  ['requirement-list', () => import('./define/requirement-list.js')],
  ['measure-list', () => import('./define/measure-list.js')],
  ['instrument-list', () => import('./define/instrument-list.js')],
  ['requirement-checklist', () => import('./define/requirement-checklist.js')],
]);

const loading = new Map<string, Promise<void>>();

/** `undefined` when the tag is there already, from here or from another copy. */
function load(tag: string): Promise<void> | undefined {
  const module = MODULES.get(tag);
  if (!module || customElements.get(tag)) return undefined;
  let defined = loading.get(tag);
  if (!defined) {
    defined = module().then(() => undefined);
    loading.set(tag, defined);
    defined.catch((error: unknown) => {
      // The next element of this tag asks again.
      loading.delete(tag);
      console.warn(`algoritmeregister-widgets: <${tag}> cannot be loaded. ${String(error)}`);
    });
  }
  return defined;
}

// The key under which a single file stays away when another is there. See vite.config.ts.
const KEY = Symbol.for('algoritmeregister-widgets/script/1');
const page = globalThis as unknown as { [KEY]?: string };

if (typeof document !== 'undefined') {
  const present = (page[KEY] ??= VERSION);
  if (present === VERSION) start();
  else
    console.warn(
      `algoritmeregister-widgets: version ${present} is already on this page; version ${VERSION} is not used.`,
    );
}

function start(): void {
  warnOfTag(import.meta.url);
  const tags = [...MODULES.keys()];
  const { selector, found, ...rest } = placeholders(tags, load);
  watchPage({
    ...rest,
    selector: [...tags.map((tag) => `${tag}:not(:defined)`), selector].join(),
    found(element, attend) {
      if (element.matches(selector)) found(element, attend);
      else void load(element.localName)?.catch(() => undefined);
    },
  });
}
