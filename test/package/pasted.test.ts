import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFERENCE_POLICY } from '../../tools/policy.js';
import type * as helpers from '../helpers/forms.js';
import { type Form, formsIn, linksIn, type Outcome } from '../helpers/forms.js';
import { root } from './packed.js';
import { openSite, seenOn, SINGLE_FILE, type Site } from './pages.js';

const DOCUMENT = path.join(root, 'docs/embedding.md');
const text = readFileSync(DOCUMENT, 'utf8');
const forms = formsIn(text);
const SCRIPT = `<script src="/widgets/${SINGLE_FILE}" defer></script>`;
const POLICY = { 'content-security-policy': REFERENCE_POLICY };

const SANITIZERS = ['as pasted', 'DOMPurify defaults', 'WordPress kses'] as const;
type Sanitizer = (typeof SANITIZERS)[number];

let site: Site;
/** What the sanitizers and the judging are made of, for a page. */
let tools: string;

beforeAll(async () => {
  site = await openSite();
  const contents = `export { default as purify } from 'dompurify'; export * from './test/helpers/kses.ts'; export * from './test/helpers/forms.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'iife',
    globalName: 'tools',
    write: false,
  });
  tools = outputFiles[0]?.text ?? '';
});
afterAll(() => site.close());

interface Tools {
  tools: typeof helpers & { kses: (markup: string) => string; purify: { sanitize: (markup: string) => string } };
}

async function sanitized(markup: string, by: Sanitizer): Promise<string> {
  if (by === 'as pasted') return markup;
  const page = await site.browser.newPage();
  await page.evaluate(tools);
  const left = await page.evaluate(
    (markup, by) => {
      const { kses, purify } = (globalThis as unknown as Tools).tools;
      return by === 'WordPress kses' ? kses(markup) : purify.sanitize(markup);
    },
    markup,
    by,
  );
  await page.close();
  return left;
}

async function outcome(
  form: Form,
  by: Sanitizer,
): Promise<{ outcome: Outcome; violations: string[]; errors: string[] }> {
  const page = await site.open(`${SCRIPT}${await sanitized(form.markup, by)}`, POLICY);
  await page.evaluate(tools);
  const found = await page.waitForFunction(
    (links) => (globalThis as unknown as Tools).tools.outcomeOn(document, links),
    {},
    linksIn(form),
  );
  const result = { outcome: (await found.jsonValue()) as Outcome, ...(await seenOn(page)) };
  await page.close();
  return result;
}

const WORDS: Readonly<Record<Outcome, string>> = { element: 'works', link: 'link remains', nothing: '**lost**' };

describe('the snippet as pasted by a stranger, on a page of the installed files, under the reference header', () => {
  it('works or leaves its link, through each sanitizer, and the table in docs/embedding.md says which', async () => {
    const rows: string[] = [];
    for (const form of forms) {
      const cells: string[] = [];
      for (const by of SANITIZERS) {
        const { outcome: found, violations, errors } = await outcome(form, by);
        expect({ form: form.name, by, violations, errors }).toEqual({
          form: form.name,
          by,
          violations: [],
          errors: [],
        });
        expect(found).not.toBe('nothing');
        if (form.written === 'placeholder') expect(found, `${form.name} ${by}`).toBe('element');
        cells.push(WORDS[found]);
      }
      rows.push(`| ${form.name} | ${form.written} | ${cells.join(' | ')} |`);
    }
    const table = [`| Form | Written as | ${SANITIZERS.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n');
    const updated = text.replace(/(<!-- results -->\n)[\s\S]*?(<!-- \/results -->)/, `$1${table}\n$2`);
    if (process.env['UPDATE_DOCS']) writeFileSync(DOCUMENT, updated);
    else expect(text).toBe(updated);
  }, 120_000);

  it('works with a renamed file', async () => {
    site.instead.set('/widgets/asset-123.js', {
      type: 'text/javascript',
      body: readFileSync(path.join(root, 'dist/cdn', SINGLE_FILE)),
    });
    const page = await site.open(
      `<script src="/widgets/asset-123.js" defer></script>${forms[0]?.markup ?? ''}`,
      POLICY,
    );
    await page.waitForSelector('register-search >>> algorithm-card');
    expect(await seenOn(page)).toEqual({ violations: [], errors: [] });
    await page.close();
  });

  it('works in a frame with an opaque origin, without storage or worker', async () => {
    const frame = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kader</title><script src="/report.js"></script>${SCRIPT}${forms[1]?.markup ?? ''}`;
    site.instead.set('/frame', { type: 'text/html', body: frame });
    const page = await site.open('<iframe title="kader" sandbox="allow-scripts" src="/frame"></iframe>', {
      'access-control-allow-origin': '*',
    });
    let workers = 0;
    page.on('workercreated', () => (workers += 1));
    const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
    const field = await inner?.waitForSelector('register-search >>> form input');
    await inner?.waitForSelector('register-search >>> algorithm-card');
    expect(await inner?.evaluate(() => globalThis.origin)).toBe('null');
    await field?.type('parkerne');
    await inner?.waitForSelector('register-search >>> algorithm-card >>> mark');
    expect(await inner?.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual({
      violations: [],
      errors: [],
    });
    expect(workers).toBe(0);
    await page.close();
  });
});
