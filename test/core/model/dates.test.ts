import { describe, expect, it } from 'vitest';
import { dayOf, monthOf } from '../../../src/core/model/dates.js';

describe('a month', () => {
  it.each([
    ['2023-01', '2023-01'],
    ['2023-1', '2023-01'],
    ['2023', '2023'],
    ['1-2023', '2023-01'],
    ['01/2023', '2023-01'],
    ['2023-01-31', '2023-01'],
    ['31-1-2023', '2023-01'],
    [' 2023-12 ', '2023-12'],
  ])('is read from %j', (text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  it.each(['', '2023-13', '2023-00', '13-2023', '0023', '1123', 'januari 2023', '2023-01-32', '20230', 'begin 2023'])(
    'is not in %j',
    (text) => {
      expect(monthOf(text)).toBeUndefined();
    },
  );
});

describe('a day', () => {
  it('is the day as written, whatever the zone', () => {
    expect(dayOf('2026-03-04T23:30:00.123456Z')).toBe('2026-03-04');
    expect(dayOf('2026-03-04T00:30:00+02:00')).toBe('2026-03-04');
    expect(dayOf('2026-03-04 10:11')).toBe('2026-03-04');
    expect(dayOf('4-3-2026')).toBe('2026-03-04');
  });

  it.each(['2026-02-30', '2026-3', '04-03-26', 'vandaag', '2026-03-045'])('is not in %j', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
