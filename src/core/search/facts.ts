/** What facets and cards need of every registration besides its name, by place. */
import type { Assessed, LanguageCode, RegistrationSummary } from '../model/registration.js';
import { type CodedColumn, either, joined, valueAt } from './columns.js';
import { newestFirst } from './first.js';
import type { Names } from './names.js';
import { record } from './record.js';

/** Fields with one text for each registration, empty where it has none. */
export const TEXT_FACTS = [
  'language',
  'status',
  'publicationCategory',
  'assessed',
  'begin',
  'end',
  'published',
  'saved',
] as const;
/** Fields with a list of texts. */
export const LIST_FACTS = ['themes', 'assessments'] as const;

export type TextFact = (typeof TEXT_FACTS)[number];
export type ListFact = (typeof LIST_FACTS)[number];

/** The facts of one segment. */
export interface FactColumns {
  readonly texts: Readonly<Record<TextFact, CodedColumn<string>>>;
  readonly lists: Readonly<Record<ListFact, CodedColumn<readonly string[]>>>;
  /** The register's id of each public body that the names number, or empty. */
  readonly organisationIds: readonly string[];
}

const OPTIONAL = ['begin', 'end', 'published', 'saved'] as const satisfies readonly TextFact[];

export class Facts implements FactColumns {
  readonly texts: Readonly<Record<TextFact, CodedColumn<string>>>;
  readonly lists: Readonly<Record<ListFact, CodedColumn<readonly string[]>>>;
  readonly organisationIds: readonly string[];
  /** The day of publication, or else of saving. */
  readonly days: CodedColumn<string>;
  #newest: Uint32Array | undefined;

  constructor(segments: readonly FactColumns[]) {
    this.texts = record(TEXT_FACTS, (fact) => joined(segments.map(({ texts }) => texts[fact])));
    this.lists = record(LIST_FACTS, (fact) => joined(segments.map(({ lists }) => lists[fact])));
    this.organisationIds = segments.flatMap(({ organisationIds }) => organisationIds);
    this.days = either(this.texts.published, this.texts.saved, (day) => !day);
  }

  /** All places, those of the newest day first. */
  newest(names: Names): Uint32Array {
    this.#newest ??= newestFirst(names, this.days);
    return this.#newest;
  }

  /** The summary of the registration at a place. */
  summary(names: Names, place: number, description: string): RegistrationSummary {
    const { texts, lists } = this;
    const optionals = OPTIONAL.flatMap((fact) => {
      const value = valueAt(texts[fact], place);
      return value ? [[fact, value]] : [];
    });
    const organisationId = this.organisationIds[names.organisations.codes[place] ?? -1];
    return {
      id: names.id(place),
      name: names.name(place),
      organisation: names.organisation(place),
      ...(organisationId ? { organisationId } : {}),
      language: valueAt(texts.language, place) as LanguageCode,
      description,
      status: valueAt(texts.status, place) ?? '',
      publicationCategory: valueAt(texts.publicationCategory, place) ?? '',
      themes: [...(valueAt(lists.themes, place) ?? [])],
      assessments: [...(valueAt(lists.assessments, place) ?? [])],
      assessed: valueAt(texts.assessed, place) as Assessed,
      ...(Object.fromEntries(optionals) as Pick<RegistrationSummary, (typeof OPTIONAL)[number]>),
    };
  }
}
