/** Reads from the style sheets what each custom property of ours falls back on. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** All style sheets of the elements, without comments. */
function styles() {
  return ['styles', 'elements']
    .flatMap((room) =>
      readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.styles.ts') || (room === 'styles' && file.endsWith('.ts')))
        // It has formulas over the tokens and none of its own.
        .filter((file) => file !== 'readable.ts')
        .sort()
        .map((file) => readFileSync(path.join(src, room, file), 'utf8')),
    )
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '');
}

/**
 * The text up to the bracket that closes the one before `start`.
 * @param {string} text
 * @param {number} start
 */
function inBrackets(text, start) {
  let depth = 1;
  let end = start;
  for (; depth && end < text.length; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1);
}

/**
 * `var(--a, var(--b, 1px))` as `['--a', '--b', '1px']`. A property that is only ours inside (`--_blue`) gives what it
 * stands for.
 * @param {string} value
 * @param {string} css
 * @returns {string[]}
 */
function links(value, css) {
  const [, name, comma] = /^var\(\s*(--[\w-]+)\s*(,?)/.exec(value) ?? [];
  if (!name)
    return [
      value.replace(/\s+/g, ' ').replace(/var\((--_[\w-]+)\)/g, (_, inner) => links(`var(${inner})`, css).at(-1) ?? ''),
    ];
  if (name.startsWith('--_')) {
    const meanings = [...css.matchAll(new RegExp(`${name}:\\s*([^;]+);`, 'g'))].map(([, meaning = '']) => meaning);
    // Others are for paper, or for a browser that knows newer colours.
    const meaning = meanings.find((one) => one.startsWith('var(')) ?? meanings[0] ?? '';
    return links(meaning.trim(), css);
  }
  const rest = inBrackets(value, value.indexOf('(') + 1);
  return [name, ...(comma ? links(rest.slice(rest.indexOf(',') + 1).trim(), css) : [])];
}

/**
 * What each `--ar-…` falls back on, in order, ending with the value that holds when a page sets nothing.
 * @returns {Map<string, string[]>}
 */
export function fallbacks() {
  const css = styles();
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { index, 0: start, 1: name } of css.matchAll(/var\(\s*(--ar-[\w-]+)/g)) {
    // Inside the chain of another one it is a link and no beginning.
    if (!name || css.slice(0, index).trimEnd().endsWith(',')) continue;
    const [, ...chain] = links(`var(${inBrackets(css, index + start.indexOf('(') + 1)})`, css);
    found.set(name, chain);
  }
  return found;
}
