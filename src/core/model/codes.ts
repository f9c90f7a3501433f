/** The codes of the register's fixed values: what filters, addresses and snapshots hold, so they never change. */

export const STATUS_CODES = ['in-use', 'in-development', 'out-of-use'] as const;
export const CATEGORY_CODES = ['high-risk', 'impactful', 'other'] as const;
export const ASSESSMENT_CODES = [
  'dpia',
  'iama',
  'fria',
  'aiia',
  'fraia',
  'deda',
  'uthiek',
  'rekenkamer',
  'z-inspection',
  'bijsluiter',
  'privacy-quickscan',
  'pre-scan-dpia',
] as const;

export type StatusCode = (typeof STATUS_CODES)[number];
export type CategoryCode = (typeof CATEGORY_CODES)[number];
export type AssessmentCode = (typeof ASSESSMENT_CODES)[number];
