/** The autoloader on a page whose server fails for a moment: a browser that keeps no failed module, as Chromium, tries again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packedFiles } from './packed.js';
import { openSite, type Site } from './pages.js';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

it('what could not be loaded is loaded for the next tag, and those that were there are made too', async () => {
  const file = packedFiles().find((name) => /autoload-measure-list-[\w-]+\.js$/.test(name)) ?? '';
  const address = file.replace('dist/cdn', '/widgets');
  site.instead.set(address, { type: 'text/html', body: 'Bad gateway' });
  const page = await site.open('<p>Nog geen elementen</p>', {});
  const add = (): Promise<void> => page.evaluate(() => document.body.append(document.createElement('measure-list')));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addScriptTag({ type: 'module', url: '/widgets/autoload.js' });
  await add();
  await expect.poll(() => said.join('\n')).toContain('<measure-list> cannot be loaded.');
  site.instead.delete(address);
  await add();
  await page.waitForFunction(() => document.querySelectorAll('measure-list:defined').length === 2);
  await page.close();
});
