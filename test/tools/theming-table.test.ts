import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTable } from '../../tools/theming-table.js';

const manifest = new URL('../../dist/custom-elements.json', import.meta.url);

describe('docs/theming.md', () => {
  it('has the table of properties that the code and the style sheets give', (context) => {
    if (!existsSync(manifest)) return context.skip('(skipped: no build)');
    const page = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
    const made = withTable(page, JSON.parse(readFileSync(manifest, 'utf8')) as Parameters<typeof withTable>[1]);
    expect(made).toBe(page);
    expect(made).toContain('| `--ar-link-color` | ');
    expect(made).toContain('`--utrecht-link-color`');
  });
});
