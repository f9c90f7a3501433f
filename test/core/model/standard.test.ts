import { describe, expect, it } from 'vitest';
import { normaliseRecord } from '../../../src/core/model/normalise.js';
import type { Registration } from '../../../src/core/model/registration.js';
import { lars } from '../../helpers/registrations.js';

/** The delivered fields of each standard, in the order of its schema. */
const STANDARDS = {
  '1.0':
    'name description_short organization category status begin_date end_date contact_email website publication_category url ' +
    'goal proportionality human_intervention risks lawful_basis lawful_basis_grouping process_index_url ' +
    'impacttoetsen_grouping impacttoetsen source_data source_data_grouping methods_and_models provider publiccode lang ' +
    'standard_version source_id tags',
  '0.4':
    'name organization description_short type category website status begin_date end_date goal proportionality provider ' +
    'lawful_basis lawful_basis_link impacttoetsen iama_description url contact_email lang standard_version uuid source_id ' +
    'tags source_data source_data_link methods_and_models publiccode human_intervention risks',
  '0.1':
    'name organization department description_short type category website status goal impact proportionality ' +
    'decision_making_process documentation description application_url publiccode mprd source_data methods_and_models ' +
    'monitoring human_intervention risks performance_standard competent_authority lawful_basis iama iama_description dpia ' +
    'dpia_description objection_procedure standard_version uuid url contact_email area lang revision_date',
};

/** A value that can be found again, of the kind that the field has. */
function sample(key: string): unknown {
  if (key === 'lang') return 'nld';
  if (key.endsWith('_date') && key !== 'revision_date') return '2024-05';
  if (key.endsWith('_grouping')) return [{ title: `Waarde ${key}`, link: `https://voorbeeld.nl/${key}` }];
  if (key === 'category') return [`Waarde ${key}`];
  return `Waarde ${key}`;
}

function read(standard: keyof typeof STANDARDS): { registration: Registration; keys: string[] } {
  const keys = STANDARDS[standard].split(' ');
  const raw = {
    ...Object.fromEntries(keys.map((key) => [key, sample(key)])),
    standard_version: standard,
    lars: lars(1),
  };
  return { registration: normaliseRecord(raw, { record: 1 }, () => undefined)!, keys };
}

describe.each(['1.0', '0.4', '0.1'] as const)('standard %s', (standard) => {
  it('loses no field', () => {
    const { registration, keys } = read(standard);
    const text = JSON.stringify(registration);
    for (const key of keys) {
      if (key === 'lang' || key === 'standard_version' || key.endsWith('_date')) continue;
      expect(text).toContain(`Waarde ${key}`);
    }
    expect(registration.standard).toBe(standard);
  });
});

describe('the fields of other standards', () => {
  it('are none in 1.0', () => {
    expect(read('1.0').registration.other).toBeUndefined();
  });

  it('in 0.4 are its type and national number', () => {
    expect(Object.keys(read('0.4').registration.other ?? {})).toEqual(['type', 'uuid']);
  });

  it('in 0.1 are those that later standards dropped', () => {
    expect(Object.keys(read('0.1').registration.other ?? {}).join(' ')).toBe(
      'department type decision_making_process documentation application_url mprd monitoring performance_standard ' +
        'competent_authority objection_procedure uuid area revision_date',
    );
  });
});
