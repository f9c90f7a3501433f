import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/version.js';
import { openKader } from '../../src/kader.node.js';
import { openSnapshot } from '../../src/search.node.js';
import { packed, root } from './packed.js';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

it('a snapshot and a kader are opened by their file: address too', async () => {
  const folder = pathToFileURL(packed('dist/sample'));
  for (const place of [folder, `${folder.href}/manifest.json`])
    expect((await (await openSnapshot(place)).search('')).total).toBeGreaterThan(0);
  await expect(openKader(new URL('nergens', folder))).rejects.toMatchObject({ code: 'not-found' });
});

describe.each([
  'README.md',
  'docs/voor-redacteuren.md',
  'demo/index.html',
  'demo/kaart.html',
  'demo/toestanden.html',
  'demo/intranet.html',
  'demo/intranet-kader.html',
])('the snippets in %s', (file) => {
  const text = read(file);

  it('name the script of this version', () => {
    const named = [...text.matchAll(/algoritmeregister-widgets-([\d.]+)\.min\.js/g)].map(([, version]) => version);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set([VERSION]));
  });

  it('work on the sample register: its organisations and algorithms are there', async () => {
    const engine = await openSnapshot(packed('dist/sample'));
    for (const [, organisation = ''] of text.matchAll(/ organisation="([^"]+)"/g)) {
      expect((await engine.search('', { organisation })).total, organisation).toBeGreaterThan(0);
    }
    const ids = [...text.matchAll(/algorithm-id="(\d+)"/g)].map(([, id = '']) => id);
    // The demo shows on purpose what an unknown number looks like.
    for (const id of ids.filter((id) => id !== '11111115')) expect(await engine.find(id), id).toBeDefined();
  });

  it('have a link inside every element that draws something', () => {
    for (const [element, tag] of text.matchAll(
      /<(register-search|algorithm-card|ai-act-profile|[a-z]+-(?:list|checklist))[\s\S]*?<\/\1>/g,
    )) {
      const draws = !/^(register-search|algorithm-card)$/.test(tag ?? '') || / (src|register)=/.test(element);
      if (draws) expect(element).toContain('<a href="https://');
    }
  });
});
