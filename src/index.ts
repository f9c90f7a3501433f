/** The classes, events and types of the elements. Defines nothing: see `define/` and `all`. */
export { RegisterSource } from './elements/register-source/register-source.js';
export { RegisterSearch } from './elements/register-search/register-search.js';
export { AlgorithmCard } from './elements/algorithm-card/algorithm-card.js';

export { ArErrorEvent, ArReadyEvent } from './elements/register-source/register-source.events.js';
export { ArSearchEvent } from './elements/register-search/register-search.events.js';
export { ArSelectEvent } from './elements/algorithm-card/algorithm-card.events.js';

export { RegisterError, type RegisterErrorCode } from './core/errors.js';
export type { LanguageCode, RegistrationSummary } from './core/model/registration.js';
export type { FacetName, Filters, Progress, RegisterInfo, SortOrder } from './core/search/types.js';
export { VERSION } from './core/version.js';
