import { expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { lars, register, registration } from '../../helpers/registrations.js';
import { filesOf, opened, renamed } from '../../helpers/snapshots.js';

/** Few bytes when they are compressed, and gigabytes once they are read. */
const BOMBS = {
  'nested too deep': '['.repeat(LIMITS.jsonDepth + 1),
  'too many values': `[${'[],'.repeat(LIMITS.jsonValues)}[]]`,
};

it.each(Object.entries(BOMBS))('a file of a snapshot that is %s is refused unread', async (what, bomb) => {
  const files = await filesOf(register([registration(1)]));
  for (const stem of ['names', 'facts', 'about', 'shard-', 'shards-']) {
    const { engine } = opened(renamed(files, stem, bomb));
    const asked = stem.startsWith('shard') ? engine.find(lars(1)) : engine.search('');
    await expect(asked, stem).rejects.toThrow(what);
  }
});
