/**
 * The entry `algoritmeregister-widgets/search`: the search engine without DOM or Lit, for browsers and workers.
 *
 * ```js
 * const engine = await openSnapshot('https://example.org/register/manifest.json');
 * const { total, hits, facets } = await engine.search('parkeren', { limit: 20 });
 * ```
 */
export { RegisterError, type RegisterErrorCode, type RegisterErrorParts } from './core/errors.js';
export type * from './core/model/registration.js';
export { openRegister } from './core/open/open-register.js';
export { openSnapshot } from './core/open/open-snapshot.js';
export type * from './core/search/types.js';
export { FACET_NAMES, TEXT_FIELDS } from './core/search/types.js';
export { markRanges } from './core/search/marks.js';
export { VERSION } from './core/version.js';
