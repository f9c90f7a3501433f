/** The classes, events and types of the elements. Defines nothing: see `define/` and `all`. */
export { RegisterSource } from './elements/register-source/register-source.js';
export { RegisterSearch } from './elements/register-search/register-search.js';
export { AlgorithmCard } from './elements/algorithm-card/algorithm-card.js';
export { KaderSource } from './elements/kader-source/kader-source.js';
export { AiActProfile } from './elements/ai-act-profile/ai-act-profile.js';
export { RequirementList } from './elements/requirement-list/requirement-list.js';
export { MeasureList } from './elements/measure-list/measure-list.js';
export { InstrumentList } from './elements/instrument-list/instrument-list.js';
export { RequirementChecklist } from './elements/requirement-checklist/requirement-checklist.js';

export type { Elements } from './elements/tags.js';
export { ArErrorEvent } from './elements/events.js';
export { ArReadyEvent } from './elements/register-source/register-source.events.js';
export { ArSearchEvent } from './elements/register-search/register-search.events.js';
export { ArSelectEvent } from './elements/algorithm-card/algorithm-card.events.js';
export { ArKaderReadyEvent } from './elements/kader-source/kader-source.events.js';
export { ArProfileChangeEvent } from './elements/ai-act-profile/ai-act-profile.events.js';
export { ArFilterEvent, ArItemOpenEvent } from './elements/kader-list/kader-list.events.js';
export { ArChecklistChangeEvent } from './elements/requirement-checklist/requirement-checklist.events.js';

export { allowOrigins } from './context/allowed-origins.js';
export { RegisterError, type RegisterErrorCode } from './core/errors.js';
export type { LanguageCode, RegistrationSummary } from './core/model/registration.js';
export type { FacetName, Filters, Progress, RegisterInfo, SortOrder } from './core/search/types.js';
export type * from './core/kader/model.js';
export type { Match, MatchMode, Verdict } from './core/profile/match-types.js';
export type { Profile, ProfileGroup, ProfileLabel } from './core/profile/profile.js';
export type * from './core/checklist/model.js';
export type { Progress as ChecklistProgress } from './core/checklist/progress.js';
export { VERSION } from './core/version.js';
