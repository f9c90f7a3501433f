/**
 * `npm run themes`: measures contrast in every element, state and theme, and writes docs/themes.md and the table of
 * custom properties in docs/theming.md. Ends with an error when something cannot be seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fallbacks } from './custom-properties.js';
import { openGallery } from './gallery.js';
import { withTable } from './theming-table.js';

/** What a colour of ours lies on, by the property that a theme has to fill in; text, or the lines of controls. */
const COLOURS = {
  '--ar-link-color': 4.5,
  '--ar-link-hover-color': 4.5,
  '--ar-button-color': 4.5,
  '--ar-heading-color': 4.5,
  '--ar-field-border-color': 3,
  '--ar-focus-color': 3,
  '--ar-action-background-color': 3,
  '--ar-action-color': 4.5,
};

/** @typedef {{ what: 'text' | 'edge' | 'focus', where: string, ratio: number, asked: number, colours: string }} Finding */
/** @typedef {{ theme: string, token: string, value: string, ratio: number, asked: number }} Weak */

const chains = fallbacks();
const { open, close } = await openGallery();
const page = await open();

/** @type {{ theme: string, rows: Record<string, Finding[]>, weak: Weak[] }[]} */
const measured = /** @type {any} */ (
  await page.evaluate(
    `(async () => {
      const { THEMES, STORIES, show, wear, takeOff, measure, ratio, backgrounds } = gallery;
      const colours = ${JSON.stringify(COLOURS)};
      const chains = ${JSON.stringify(Object.fromEntries(chains))};
      const place = document.querySelector('main');
      const probe = document.createElement('span');
      const themes = THEMES.map(({ name }) => ({ theme: name, rows: {}, weak: [] }));
      for (const [tag, stories] of STORIES) {
        for (const one of themes) one.rows[tag] = [];
        for (const name of stories.keys()) {
          const element = await show(place, tag, name);
          for (const one of themes) {
            await wear(one.theme);
            one.rows[tag].push(...measure(element));
          }
          takeOff();
        }
      }
      const first = (chain) => chain.filter((link) => link.startsWith('--') && !link.startsWith('--ar-'))
        .find((token) => getComputedStyle(document.body).getPropertyValue(token).trim());
      const colourOf = (token) => {
        probe.style.color = 'var(' + token + ')';
        return getComputedStyle(probe).color;
      };
      place.replaceChildren(probe);
      for (const one of themes) {
        await wear(one.theme);
        const under = backgrounds(document.body);
        const action = first(chains['--ar-action-background-color']);
        for (const [property, asked] of Object.entries(colours)) {
          const token = first(chains[property]);
          if (!token) continue;
          const value = colourOf(token);
          const on = property === '--ar-action-color' && action ? [...under, colourOf(action)] : under;
          const found = ratio([...on, value], on);
          if (found < asked - 0.005) one.weak.push({ theme: one.theme, token, value, ratio: found, asked });
        }
      }
      takeOff();
      return themes;
    })()`,
  )
);
await close();

/** @param {Finding[]} findings @param {string} kind */
const lowest = (findings, kind) => {
  const ratios = findings.filter(({ what }) => what === kind);
  // Large letters need 3; the lowest is the one that is nearest to what it needs.
  const nearest = ratios.sort((one, other) => one.ratio / one.asked - other.ratio / other.asked)[0];
  return nearest ? nearest.ratio.toFixed(1) : '–';
};
const tags = Object.keys(measured[0]?.rows ?? {});
const matrix = measured.map(
  ({ theme, rows }) =>
    `| ${theme} | ${tags
      .map((tag) => ['text', 'edge', 'focus'].map((kind) => lowest(rows[tag] ?? [], kind)).join(' · '))
      .join(' | ')} |`,
);
const weak = measured.flatMap(({ weak }) => weak);
const faults = measured.flatMap(({ theme, rows }) =>
  Object.entries(rows).flatMap(([tag, findings]) =>
    findings
      .filter(({ ratio, asked }) => ratio < asked - 0.005)
      .map(
        (one) => `${theme}, ${tag}: ${one.what} ${one.where} ${one.ratio.toFixed(2)} of ${one.asked} (${one.colours})`,
      ),
  ),
);

writeFileSync(
  new URL('../docs/themes.md', import.meta.url),
  `# Elements in house styles

Made by \`npm run themes\`; do not edit it by hand. The themes are the packages on npm in \`package.json\`, in the versions there;
nothing of them is in this repository. Measured in Chromium, from the colours that are computed, over all that lies under them.

## Lowest contrast

Over all states of each element: text (4.5 is asked, of large letters 3) · edges of fields, buttons and notices (3) · focus ring (3).
\`test/themes/contrast.test.ts\` asks the same of Chromium, Firefox and WebKit. The edge of a box without a tick is the browser's.

| page | ${tags.map((tag) => `\`${tag}\``).join(' | ')} |
|---|${'---|'.repeat(tags.length)}
${matrix.join('\n')}

## Tokens that cannot be read where they are used

What a theme says, on the background of its own page (or the page named); a button's text on the button. The elements use a
colour of their own there ([theming.md](theming.md) says which).

| page | token | value | contrast | asked |
|---|---|---|---|---|
${weak.map(({ theme, token, value, ratio, asked }) => `| ${theme} | \`${token}\` | \`${value}\` | ${ratio.toFixed(2)} | ${asked} |`).join('\n')}
`,
);
const theming = new URL('../docs/theming.md', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
writeFileSync(theming, withTable(readFileSync(theming, 'utf8'), manifest));

for (const { theme, token, value, ratio, asked } of weak)
  console.log(`${theme}: ${token} is ${value}: ${ratio.toFixed(2)} of ${asked}`);
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
