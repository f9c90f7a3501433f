/** The tags as types, for JSX and the templates of a framework; which framework, only an application knows. */
import type { LitElement } from 'lit';
import type { AiActProfile } from './ai-act-profile/ai-act-profile.js';
import type { AlgorithmCard } from './algorithm-card/algorithm-card.js';
import type { InstrumentList } from './instrument-list/instrument-list.js';
import type { KaderSource } from './kader-source/kader-source.js';
import type { MeasureList } from './measure-list/measure-list.js';
import type { RegisterSearch } from './register-search/register-search.js';
import type { RegisterSource } from './register-source/register-source.js';
import type { RequirementChecklist } from './requirement-checklist/requirement-checklist.js';
import type { RequirementList } from './requirement-list/requirement-list.js';

interface Classes {
  'ai-act-profile': AiActProfile;
  'algorithm-card': AlgorithmCard;
  'instrument-list': InstrumentList;
  'kader-source': KaderSource;
  'measure-list': MeasureList;
  'register-search': RegisterSearch;
  'register-source': RegisterSource;
  'requirement-checklist': RequirementChecklist;
  'requirement-list': RequirementList;
}

/** `pageSize` as `page-size`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

type Method = (...given: never[]) => unknown;

/** The properties that are ours: what is left of a class without methods and what Lit and browsers give to all. */
type Own<Class> = {
  [Name in Exclude<keyof Class, keyof LitElement | 'form'> & string as Class[Name] extends Method ? never : Name]:
    Class[Name] | undefined;
};

/** What a template may write: the name alone of what is on or off, and numbers as text. */
type Written<Value> = Value extends boolean ? boolean | '' : Value extends number ? number | `${number}` : Value;

type Attributes<Props> = {
  [
    Name in keyof Props & string as Props[Name] extends string | number | boolean | undefined ? Kebab<Name> : never
  ]?: Written<Props[Name]>;
};

type Events<Prefix extends string> = {
  [Name in keyof GlobalEventHandlersEventMap & `ar-${string}` as `${Prefix}${Name}`]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};

/**
 * Every tag with its attributes, properties and listeners.
 *
 * @typeParam Html - what the framework lets every element have, such as React's `HTMLAttributes`
 * @typeParam Prefix - what it writes before the name of an event
 */
export type Elements<Html = object, Prefix extends string = 'on'> = {
  [Tag in keyof Classes]: Omit<Html, keyof Own<Classes[Tag]>> &
    Partial<Own<Classes[Tag]>> &
    Attributes<Own<Classes[Tag]>> &
    Events<Prefix>;
};
