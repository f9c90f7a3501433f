import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFERENCE_POLICY } from '../../tools/policy.js';
import { packageJson, packed, packedFiles } from './packed.js';
import { openSite, seenOn, SINGLE_FILE, type Site } from './pages.js';

interface Integrity {
  version: string;
  files: Record<string, { integrity: string; bytes: number }>;
}

const read = (): Integrity => JSON.parse(readFileSync(packed('dist/cdn/integrity.json'), 'utf8')) as Integrity;
const hashOf = (content: Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

describe('dist/cdn/integrity.json', () => {
  it('has the hash and the size of every file that a page loads from that folder, and of no other', () => {
    const files = packedFiles()
      .map((file) => /^dist\/cdn\/(?!integrity\.json)(.+\.(?:css|js|json))$/.exec(file)?.[1])
      .filter((name) => name !== undefined)
      .map((name) => [name, readFileSync(packed('dist/cdn', name))] as const)
      .map(([name, content]) => [name, { integrity: hashOf(content), bytes: content.length }]);
    expect(read()).toEqual({ version: packageJson().version, files: Object.fromEntries(files) as Integrity['files'] });
  });
});

describe('a page with that hash', () => {
  let site: Site;
  beforeAll(async () => void (site = await openSite()));
  afterAll(() => site.close());

  const markup = (): string =>
    `<script src="/widgets/${SINGLE_FILE}" integrity="${read().files[SINGLE_FILE]?.integrity ?? ''}" defer></script>
     <register-search src="/register/manifest.json"><a href="https://algoritmes.overheid.nl/nl/algoritme">Register</a></register-search>`;
  const policy = { 'content-security-policy': REFERENCE_POLICY };

  it('runs the file', async () => {
    const page = await site.open(markup(), policy);
    await page.waitForSelector('register-search >>> algorithm-card');
    expect(await seenOn(page)).toEqual({ violations: [], errors: [] });
    await page.close();
  });

  it('does not run it with one byte changed, and the link remains', async () => {
    const content = readFileSync(packed('dist/cdn', SINGLE_FILE), 'utf8');
    site.instead.set(`/widgets/${SINGLE_FILE}`, { type: 'text/javascript', body: `${content} ` });
    const page = await site.open(markup(), policy);
    expect((await seenOn(page)).errors).toEqual(['a file']);
    const { defined, link } = await page.evaluate(() => ({
      defined: !!customElements.get('register-search'),
      link: document.querySelector('a')?.checkVisibility(),
    }));
    expect({ defined, link }).toEqual({ defined: false, link: true });
    await page.close();
  });
});
