import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../tools/browsers.js';
import { type Served, serveFiles } from '../helpers/serve.js';
import { root, tags } from './packed.js';

interface Entry {
  id: string;
  name: string;
  title: string;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'storybook-'));
let site: Served;
let browser: Browser;
let entries: Entry[];

beforeAll(async () => {
  const command = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  execFileSync(process.execPath, [command, 'build', '--quiet', '--disable-telemetry', '-o', folder], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
  });
  entries = Object.values(
    (JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> }).entries,
  );
  site = await serveFiles(folder);
  const { executablePath, args, env } = await findChromium();
  browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the built Storybook', () => {
  it('has stories of every element', () => {
    const told = new Set(entries.map(({ title }) => title.replace('Elements/', '')));
    expect([...told].sort()).toEqual(tags().sort());
  });

  it('draws the five states of every element, and asks no other host for anything', { timeout: 120_000 }, async () => {
    const states = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Empty: 'empty', Failed: 'error' };
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    // The frame around the stories, with what it would show of news.
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    const drawn: string[] = [];
    for (const { id, name, title } of entries) {
      const state = states[name as keyof typeof states];
      if (!state) continue;
      await page.goto(`${site.url}iframe.html?id=${id}&viewMode=story`);
      await page.waitForSelector(`${title.replace('Elements/', '')}:state(${state})`);
      drawn.push(id);
    }
    expect(drawn).toHaveLength(5 * tags().length);
    expect([...hosts].filter((host) => host !== new URL(site.url).origin && host !== 'null')).toEqual([]);
  });
});
