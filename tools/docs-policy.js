/** The table of docs/security.md that says which element is tested in which states under the policies, from the stories. */
import { readdirSync, readFileSync } from 'node:fs';

const STORIES = new URL('../stories/', import.meta.url);
const STATES = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Empty: 'empty', Failed: 'error' };
const TABLE = /(?<=<!-- policy table -->\n)[\s\S]*?(?=<!-- end -->)/;

/** The document with its table as the stories are now. @param {string} document */
export function withPolicyTable(document) {
  if (!TABLE.test(document)) throw new Error('docs/security.md has no place for the table of the policies');
  const rows = readdirSync(STORIES)
    .filter((name) => name.endsWith('.stories.ts'))
    .map((name) => {
      const source = readFileSync(new URL(name, STORIES), 'utf8');
      const all = [...source.matchAll(/^export const (\w+)\b/gm)].map(([, story = '']) => story);
      const others = all.filter((story) => !(story in STATES));
      const states = Object.entries(STATES).flatMap(([story, state]) => (all.includes(story) ? [state] : []));
      return `| \`<${name.replace('.stories.ts', '')}>\` | ${states.join(', ')} | ${others.join(', ')} |\n`;
    });
  return document.replace(TABLE, `\n| element | states | other stories |\n|---|---|---|\n${rows.join('')}\n`);
}
