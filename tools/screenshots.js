/**
 * `npm run screenshots [-- <tag>]`: each element in each theme, state and width as a picture, and a sheet of them all that
 * works without a server: screenshots/index.html.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGallery } from './gallery.js';

const WIDTHS = [1280, 768, 320];
const PAGES_AT_ONCE = 3;
const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const only = process.argv[2];

/** @param {string} text */
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const started = performance.now();
const { open, close } = await openGallery();
const first = await open();
/** @type {{ themes: string[], stories: [string, string[]][] }} */
const { themes, stories } = /** @type {any} */ (
  await first.evaluate(`({ themes: gallery.THEMES.map(({ name }) => name),
    stories: [...gallery.STORIES].map(([tag, of]) => [tag, [...of.keys()]]) })`)
);

// The theme's own page, and two readers who have their browser do otherwise.
const looks = [...themes, 'forced colours', 'print'];
const jobs = WIDTHS.flatMap((width) =>
  looks.flatMap((look) =>
    stories.filter(([tag]) => !only || tag === only).map(([tag, names]) => ({ width, look, tag, names })),
  ),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @type {{ file: string, tag: string, look: string, name: string, width: number }[]} */
const pictures = [];

async function take() {
  const page = await open();
  const client = await page.createCDPSession();
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { width, look, tag, names } = job;
    /** @param {string} media */
    const on = (media) =>
      client.send('Emulation.setEmulatedMedia', {
        media,
        features: [
          { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    await page.setViewport({ width, height: 800 });
    await page.evaluate(`gallery.wear(${JSON.stringify(themes.includes(look) ? look : 'no theme')})`);
    for (const name of names) {
      // What is pressed in a story is pressed on a screen.
      await on('screen');
      await page.evaluate(`gallery.show(document.querySelector('main'), '${tag}', '${name}')
        .then((element) => gallery.layOut(element))`);
      if (look === 'print') await on('print');
      const file = `${slug(tag)}-${slug(name)}-${slug(look)}-${width}.webp`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true, quality: 70, type: 'webp' });
      pictures.push({ file, tag, look, name, width });
    }
  }
  await page.close();
}
try {
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, take));
} finally {
  await close();
}

/** @param {string} look */
const sheetOf = (look) =>
  `<h2 id="${slug(look)}">${look}</h2>\n` +
  pictures
    .filter((picture) => picture.look === look)
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map(
      ({ file, tag, name, width }) =>
        `<a href="${file}"><img loading="lazy" src="${file}" width="240" alt="">${tag}, ${name}, ${width} px</a>`,
    )
    .join('\n');
const style =
  'body { font: 16px/1.4 sans-serif; margin: 1em } a { display: inline-block; inline-size: 240px; margin: 8px; ' +
  'vertical-align: top } img { display: block; max-block-size: 400px; object-fit: cover; object-position: top; ' +
  'border: 1px solid gray }';
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Screenshots</title><style>${style}</style></head><body>
<h1>${pictures.length} screenshots</h1>
<p>${looks.map((look) => `<a href="#${slug(look)}">${look}</a>`).join(' ')}</p>
${looks.map(sheetOf).join('\n')}
</body></html>\n`,
);
console.log(
  `${pictures.length} screenshots in ${Math.round((performance.now() - started) / 1000)} s: ${folder}/index.html`,
);
