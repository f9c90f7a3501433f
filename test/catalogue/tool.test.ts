/** The maintainer's tool, as one runs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { INSTRUMENTS } from '../../src/catalogue/instruments.js';
import { MEASURES } from '../../src/catalogue/measures.js';
import { REQUIREMENTS } from '../../src/catalogue/requirements.js';
import { kaderFolder } from './kader-data.js';

interface Run {
  status: number | null;
  stdout: string;
  remarks: string[];
}

function run(...options: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/catalogue.js', ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, remarks: stderr.split('\n') };
}

/** A kader of three items, made up. */
function smallKader(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kader-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    const file = path.join(folder, 'docs/voldoen-aan-wetten-en-regels', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write(
    'vereisten/aia-24-informeren-werknemers.md',
    '---\ntitle: De zwaan is wit.\nid: urn:nl:ak:ver:aia-24\nlevenscyclus:\n- uitfaseren\n- ontwerp\nonderwerp: data\n' +
      'rollen:\n- jurist\n- zwanendrifter\nrol-ai-act:\n- importeur\n---\n## Bronnen\n' +
      '- [Artikel 9 (6 en 8) Verordening Artificiële Intelligentie](https://example.org/), zie [elders](x.md)\n' +
      '- Overweging 3 - 5 AVG\n- Zwanenboek\n\n## Risico\n- Artikel 1 AVG\n',
  );
  write(
    'maatregelen/0-org-99-zwanen-tellen.md',
    '---\ntitle: Tel de zwanen\nid: urn:nl:ak:mtr:org-99\nvereiste:\n- aia-24-informeren-werknemers\n- aia-99-weg\n' +
      'sources:\n  ARK:\n  - 2.10\n  - 3.1\nhide:\nhide: toc\n---\n',
  );
  write(
    'hulpmiddelen/IAMA.md',
    '---\ntitle: Zwanengids\nonderwerp:\n- grondrechten\ncategorie:\n---\n' +
      '[Naar de gids](https://example.org/gids){ .button }\n',
  );
  return folder;
}

it('prints the facts as tables', () => {
  const { status, stdout } = run(smallKader());
  expect(status).toBe(0);
  expect(stdout.replace(/\| [\da-f]{8} \|/g, '| MARK |').split('\n')).toEqual([
    'requirements',
    'aia-24-informeren-werknemers | MARK | 2,8 | data | ju | I | - | - | - | - | - | - | ai:9(6),ai:9(8),avg:rct-3..5',
    '',
    'measures',
    '0-org-99-zwanen-tellen | MARK | - | - | - | aia-24 | - | 2.10,3.1',
    '',
    'instruments',
    'IAMA | MARK | - | fr | - | - | - | - | https://example.org/gids',
    '',
    '',
  ]);
});

it('says what is left to people', () => {
  const { remarks } = run(smallKader());
  expect(remarks).toEqual(
    expect.arrayContaining([
      "aia-24-informeren-werknemers: 'zwanendrifter' is no known word, left out",
      "aia-24-informeren-werknemers: source 'elders' is no law, left out",
      "aia-24-informeren-werknemers: source 'Zwanenboek' is no law, left out",
      'aia-24-informeren-werknemers: the official title was changed, look at ours',
      "0-org-99-zwanen-tellen: links to 'aia-99-weg', which is not there, left out",
      'org-99: no title of ours in fy',
      'aia-23: title in nl of no item',
    ]),
  );
  expect(remarks).not.toContain('aia-24: no title of ours in nl');
});

it('refuses to guess the folder', () => {
  const { status, remarks } = run();
  expect(status).toBe(2);
  expect(remarks[0]).toBe('Usage: node tools/catalogue.js KADER_DIR [--write]');
});

it('made the tables that are there, and every item has its titles', (context) => {
  const { stdout, remarks } = run(kaderFolder(context));
  const tables = [`requirements${REQUIREMENTS}`, `measures${MEASURES}`, `instruments${INSTRUMENTS}`, ''];
  expect(stdout).toBe(tables.join('\n'));
  expect(remarks.filter((remark) => remark.includes('title'))).toEqual([]);
});
