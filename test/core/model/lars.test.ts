import { describe, expect, it } from 'vitest';
import { isLars, isPreviewId } from '../../../src/core/model/lars.js';
import { lars } from '../../helpers/registrations.js';

describe('the number of a registration', () => {
  it('has a check digit that weighs the odd places three times', () => {
    // (1+1+1+1)*3 + 1+1+1 = 15
    expect(isLars('11111115')).toBe(true);
    for (const wrong of '012346789') expect(isLars(`1111111${wrong}`)).toBe(false);
  });

  it('has no zero in its first seven digits', () => {
    expect(isLars('10111112')).toBe(false);
    expect(isLars(lars(0))).toBe(true);
  });

  it.each(['', '1111111', '111111155', ' 11111115', '11111115\n', '１１１１１１１５', 'C11111115'])(
    'is not %j',
    (text) => {
      expect(isLars(text)).toBe(false);
    },
  );

  it('of a preview has a C before it', () => {
    expect(isPreviewId('C11111115')).toBe(true);
    expect(isPreviewId('11111115')).toBe(false);
  });
});
