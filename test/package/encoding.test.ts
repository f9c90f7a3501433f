import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from './packed.js';
import { openSite, SINGLE_FILE, type Site } from './pages.js';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

describe('a page in an old encoding', () => {
  it('shows our texts as they are: its classic scripts are read in that encoding too', async () => {
    const page = await site.open('', {});
    site.instead.set('/oud', {
      type: 'text/html; charset=windows-1252',
      body: `<!doctype html><html lang="nl"><title>Oud</title><script src="/widgets/${SINGLE_FILE}" defer></script>
        <register-search src="/register/manifest.json"></register-search>`,
    });
    await page.goto(new URL('/oud', page.url()).href);
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
    await (await page.waitForSelector('register-search >>> input'))?.type('zwembad');
    const heading = await page.waitForFunction(() => {
      const text =
        document.querySelector('register-search')?.shadowRoot?.querySelector<HTMLElement>('.results h3')?.innerText ??
        '';
      return text.includes('zwembad') ? text : undefined;
    });
    expect(await heading.jsonValue()).toMatch(/gevonden voor ‘zwembad’$/);
    await page.close();
  });

  for (const file of readdirSync(packed('dist/cdn')).filter((name) => name.endsWith('.min.js'))) {
    it(`reads ${file} in no other way`, () => {
      expect(readFileSync(packed(`dist/cdn/${file}`), 'utf8')).not.toMatch(/[^\0-\x7f]/);
    });
  }
});
