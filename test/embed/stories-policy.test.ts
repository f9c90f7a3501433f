import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { openPolicyPage } from '../helpers/policy-page.js';
import type { StoryPage } from './story-page.js';

const STATES: Record<string, string> = {
  Idle: 'idle',
  Loading: 'loading',
  Ready: 'ready',
  Empty: 'empty',
  Failed: 'error',
};

/** What the table in the documentation says of an element. */
const document = await (await fetch('/docs/security.md')).text();
const written = (tag: string): string[] => {
  const [, cells = ''] = new RegExp(`^\\| \`<${tag}>\` \\|(.*)\\|$`, 'm').exec(document) ?? [];
  return cells.split(/[|,]/).map((cell) => cell.trim());
};

describe('every story of every element', () => {
  for (const policy of ['reference', 'trusted-types'] as const) {
    it(`breaks nothing of the ${policy} policy, as drawn and with everything on it pressed`, async function () {
      // Every story of every element: three quarters of a minute in WebKit, and more on a busy machine.
      this.timeout(240_000);
      const page = await openPolicyPage('stories.html', policy);
      try {
        const stories = await until(() => (page.window as unknown as { storyPage?: StoryPage }).storyPage);
        expect(Object.keys(stories.names).length).to.be.greaterThan(8);
        for (const [tag, names] of Object.entries(stories.names)) {
          expect(names).to.include.members(Object.keys(STATES));
          const said = names.map((name) => STATES[name] ?? name);
          expect(written(tag), 'docs/security.md: npm run docs').to.have.members(said);
          for (const name of names) {
            const element = stories.show(tag, name);
            const state = STATES[name];
            await until(() => element.matches(state ? `:state(${state})` : ':not(:state(loading))'));
            const pressed = await stories.use();
            expect(await page.violations(), `${tag} ${name}`).to.deep.equal([]);
            expect(page.errors, `${tag} ${name}`).to.deep.equal([]);
            if (name === 'Ready' && !tag.endsWith('-source') && tag !== 'algorithm-card') {
              expect(pressed, tag).to.be.greaterThan(3);
            }
          }
        }
        stories.clear();
      } finally {
        page.close();
      }
    });
  }
});
