import { describe, expect, it } from 'vitest';
import { usableUrl } from '../../../src/core/model/links.js';
import { safeUrl } from '../../../src/core/model/stored-values.js';
import { HOSTILE } from '../helpers/hostile-links.js';

describe(`${HOSTILE.length} addresses that are no links`, () => {
  it.each(HOSTILE)('%j', (href) => {
    for (const read of [usableUrl, safeUrl]) {
      const url = read(href) ?? '';
      expect(url === '' ? '' : new URL(url).protocol).not.toMatch(/^(?!https?:$|mailto:$)./);
      expect(url).toBe('');
    }
  });
});
