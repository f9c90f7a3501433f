/**
 * Where each key of the publication standards (0.1, 0.2.3, 0.3.1, 0.4, 1.0), of the CSV download and of the listing copy
 * goes in a registration, and how it is read. Keys that are not named here, nor in `assessments.ts`, end up in `other`.
 */
import type { Registration } from './registration.js';

/** How the value of a key is read. `plain` is text that may hold HTML and is kept without. */
export type Reading =
  'line' | 'plain' | 'rich' | 'themes' | 'link' | 'contact' | 'links' | 'month' | 'day' | 'status' | 'category';

/**
 * By reading: keys with their property when it has another name. The order within a reading is the order in which values
 * of one property are put together: in 0.1 the impact is part of the goal, and the description part of the methods.
 */
const TABLE: Record<Reading, string> = {
  line: 'name title>name organization>organisation organisatie>organisation standard_version>standard provider source_id>sourceId',
  plain: 'description_short>description tags',
  rich:
    'goal doel>goal impact>goal proportionality human_intervention>humanIntervention risks lawful_basis>lawfulBasis ' +
    'juridische_basis>lawfulBasis source_data>sourceData description>methods methods_and_models>methods',
  themes: 'category>themes',
  link: 'website url>sourceRegistration process_index_url>processIndex publiccode>sourceCode',
  contact: 'contact_email>contact',
  links:
    'lawful_basis_grouping>lawfulBasisLinks lawful_basis_link>lawfulBasisLinks source_data_grouping>sourceDataLinks ' +
    'source_data_link>sourceDataLinks',
  month: 'begin_date>begin end_date>end',
  day: 'publication_dt>published create_dt>saved geregistreerd>saved',
  status: 'status',
  category: 'publication_category>publicationCategory',
};

/** Every known key with its reading and its property. */
export const FIELDS: readonly (readonly [key: string, reading: Reading, property: keyof Registration])[] =
  Object.entries(TABLE).flatMap(([reading, keys]) =>
    keys.split(' ').map((entry) => {
      const [key = '', property = key] = entry.split('>');
      return [key, reading as Reading, property as keyof Registration] as const;
    }),
  );

/** Keys under which a record has its number, the best one first. */
export const ID_KEYS = ['lars', 'algorithm_id', 'id'] as const;

/** Keys that are used in another way, or that say something of a register's household and nothing of the algorithm. */
export const HOUSEHOLD = new Set(['language', 'lang', 'org_id', 'code', 'state', 'owner', 'hierarchy_path']);

/** The register's ids of public bodies, in lower case. */
export const ORGANISATION_ID = /^(?:gm\d{4}|mnre\d{4}|oorg\d{5}|pv\d\d|so\d{4}|ws\d{4}|zb\d{6}|\d{12}|\d{6}|\d{8})$/;
