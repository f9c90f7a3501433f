/** The table of custom properties in docs/theming.md, from the comments in the code and the style sheets. */
import { fallbacks } from './custom-properties.js';

const START = '<!-- table: made by `npm run themes` -->\n';
const END = '<!-- end of the table -->';

/** @typedef {{ name: string, description?: string }} Property */

/**
 * @param {string} page
 * @param {{ modules: { declarations: { cssProperties?: Property[] }[] }[] }} manifest
 */
export function withTable(page, manifest) {
  const meanings = new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations.flatMap(({ cssProperties }) => cssProperties ?? []))
      .map(({ name, description }) => [name, description ?? '']),
  );
  const chains = fallbacks();
  const rows = [...meanings]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, meaning]) => {
      const chain = chains.get(name) ?? [];
      const tokens = chain.slice(0, -1).map((link) => `\`${link}\``);
      const literal = chain.at(-1);
      return `| \`${name}\` | ${meaning.replace(/\s+/g, ' ').replaceAll('|', '\\|')} | ${tokens.join(' → ') || '–'} | ${literal ? `\`${literal}\`` : '–'} |\n`;
    });
  const head = '| property | meaning | falls back on | else |\n|---|---|---|---|\n';
  const [before = '', rest = ''] = page.split(START);
  return `${before}${START}\n${head}${rows.join('')}\n${END}${rest.slice(rest.indexOf(END) + END.length)}`;
}
