import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { offence } from '../../tools/eslint-layers.js';

describe('layers', () => {
  it.each([
    ['core/search/engine.ts', '../text/fold.js', false],
    ['core/kader-read/markdown.ts', 'marked', false],
    ['core/open/open-live.ts', '../read/open-source.js', false],
    ['context/root.ts', '@lit/context', false],
    ['context/register-store.ts', '../core/errors.js', false],
    ['locales/nl.ts', '../core/model/registration.js', true],
    ['elements/register-search/register-search.ts', 'lit/decorators.js', false],
    ['define/register-search.ts', './algorithm-card.js', false],
    ['cli/main.ts', 'node:process', false],
    ['all.ts', './define/register-search.js', false],
  ])('%s may import %s', (from, source, typeOnly) => {
    expect(offence(from, source, typeOnly)).toBeUndefined();
  });

  it.each([
    ['core/search/engine.ts', 'lit', false],
    ['core/search/engine.ts', '../snapshot/manifest.js', false],
    ['core/text/fold.ts', '../model/registration.js', true],
    ['core/packed/build.ts', 'minisearch', false],
    ['core/search/engine.ts', 'node:fs', false],
    ['core/search/engine.ts', '../../context/root.js', true],
    ['core/search/engine.ts', '../../../tools/npm.js', false],
    ['context/register-store.ts', '../elements/register-search/register-search.js', false],
    ['locales/nl.ts', '../core/model/registration.js', false],
    ['elements/register-search/register-search.ts', '../../define/algorithm-card.js', false],
    ['elements/register-search/register-search.ts', 'node:fs', false],
    ['cli/main.ts', '../context/root.js', false],
    ['index.ts', './define/register-search.js', false],
    ['worker.ts', './elements/register-search/register-search.js', false],
    ['newroom/file.ts', '../core/errors.js', false],
  ])('%s may not import %s', (from, source, typeOnly) => {
    expect(offence(from, source, typeOnly)).toBeTypeOf('string');
  });
});

describe('lint', () => {
  // Without the rules that need types: those need the file to exist.
  const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

  /** The rules that speak about this text, were it in this file. */
  async function rulesFor(filePath: string, text: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(text, { filePath });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  }

  it.each([
    ['src/core/x.ts', "import '../context/root.js';", 'project/layers'],
    ['src/core/x.ts', "export * from '../context/register-types.js';", 'project/layers'],
    ['src/core/x.ts', "export const later = () => import('../context/root.js');", 'project/layers'],
    ['src/core/x.ts', "export type T = import('../context/register-types.js').T;", 'project/layers'],
    ['src/core/x.ts', 'export const title = document.title;', 'no-restricted-globals'],
    ['src/core/x.ts', 'export const home = process.env;', 'no-restricted-globals'],
    ['src/context/x.ts', 'export const home = process.env;', 'no-restricted-globals'],
    ['src/elements/a/x.ts', "document.body.innerHTML = '';", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "document.body['outerHTML'] = '';", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "document.body.insertAdjacentHTML('beforeend', '');", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "document.write('');", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "document.body.setAttribute('style', '');", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "import { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = html`<p style="color:red"></p>`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = html`<p style=${x}></p>`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = html`<p onclick="x()"></p>`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = html`<style></style>`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = html`<p .innerHTML=${x}></p>`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', 'export const t = css`p { margin: 1rem }`;', 'no-restricted-syntax'],
    ['src/elements/a/x.ts', "new Function('');", 'no-new-func'],
    ['src/elements/a/x.ts', "eval('');", 'no-eval'],
    ['src/elements/a/x.ts', 'export const t = html`<img src="x">`;', 'lit-a11y/alt-text'],
    ['test/core/x.test.ts', "it.only('x', () => {});", 'no-only-tests/no-only-tests'],
    ['src/core/x.ts', '//\n'.repeat(401), 'max-lines'],
  ])('in %s stops %s', async (file, text, rule) => {
    expect(await rulesFor(file, text)).toContain(rule);
  });

  it('lets through what looks like it', async () => {
    const template = 'export const t = html`<p class="lifestyle" @click=${x}>style = 1, once = 2</p>`;';
    expect(await rulesFor('src/elements/a/x.ts', template)).not.toContain('no-restricted-syntax');
    const sheet = 'export const t = css`p { margin: 1em; --theorem: 2px }`;';
    expect(await rulesFor('src/elements/a/x.ts', sheet)).not.toContain('no-restricted-syntax');
  });
});
