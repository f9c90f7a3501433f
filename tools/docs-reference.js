/** The reference of the elements as Markdown, made from the custom elements manifest and the style sheets. */
import { fallbacks } from './custom-properties.js';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, default?: string }} Item
 * @typedef {{ name: string, tagName?: string, summary?: string, description?: string, members?: (Item & { static?: boolean })[],
 *   attributes?: Item[], events?: Item[], slots?: Item[], cssParts?: Item[], cssProperties?: Item[], cssStates?: Item[],
 * }} Declaration
 * @typedef {{ modules: { path: string, declarations: Declaration[] }[] }} Manifest
 */

const HEAD = `# Reference of the elements

Made from the comments in the code by \`npm run docs\`; do not edit it by hand. The same facts for programs stand in
\`dist/custom-elements.json\`, and for editors in \`dist/editor/\` ([developers.md](developers.md) says how to use them).

Attributes are texts, numbers, or on when they are there and off when they are not. In a
placeholder (\`<div data-algoritmeregister="register-search">\`) each is written with \`data-\` in front. Each attribute has a property
too, in camel case (\`page-size\`: \`pageSize\`).
`;

/** In one cell of a table. @param {string | undefined} text */
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
/** @param {string} text */
const code = (text) => `\`${text}\``;
/** @param {string} text */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 */
function table(title, columns, rows) {
  if (rows.length === 0) return '';
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |\n`;
  return `\n${title}\n\n${line(columns)}|${'---|'.repeat(columns.length)}\n${rows.map(line).join('')}`;
}

/** @param {string | undefined} value */
const usual = (value) => (value === undefined || value === "''" ? '' : code(value.replace(/^'(.*)'$/, '$1')));

/** @param {Item} attribute */
const kind = ({ type }) =>
  type?.text.startsWith("'")
    ? type.text
        .split('|')
        .map((word) => code(word.trim().slice(1, -1)))
        .join(', ')
    : (type?.text.replace('boolean', 'on or off').replace('string', 'text') ?? 'text');

/**
 * @param {Item[]} properties
 * @param {Map<string, string[]>} chains
 */
const propertyRows = (properties, chains) =>
  properties.map(({ name, description }) => [
    code(name),
    description ?? '',
    (chains.get(name) ?? []).map(code).join(' → '),
  ]);

/** @param {Manifest} manifest */
export function reference(manifest) {
  const declarations = manifest.modules.flatMap(({ declarations }) => declarations);
  const elements = declarations
    .filter(({ tagName }) => tagName)
    .sort((one, other) => ((one.tagName ?? '') < (other.tagName ?? '') ? -1 : 1));
  const events = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const shared = declarations.find(({ name }) => name === 'BaseElement')?.cssProperties ?? [];
  const isShared = (/** @type {Item} */ { name }) => shared.some((property) => property.name === name);
  const chains = fallbacks();

  /** @param {Item} event */
  const eventRow = ({ name, type, description }) => {
    const details = (events.get(type?.text ?? '')?.members ?? []).filter((member) => !member.static);
    const told = details.map(
      (detail) =>
        `${code(detail.name)} (${code(detail.type?.text ?? '')})${detail.description ? `: ${detail.description}` : ''}`,
    );
    return [code(name), sentence(description ?? ''), told.join(' ')];
  };

  const parts = elements.map((element) =>
    [
      `\n## \`<${element.tagName}>\`\n\n${element.summary ?? ''}\n`,
      element.description ? `\n${element.description.trim()}\n` : '',
      table(
        '### Attributes',
        ['attribute', 'takes', 'without it', 'meaning'],
        (element.attributes ?? []).map((attribute) => [
          code(attribute.name),
          kind(attribute),
          attribute.type?.text === 'boolean' ? 'off' : usual(attribute.default),
          attribute.description ?? '',
        ]),
      ),
      table(
        '### Inside the tag',
        ['slot', 'meaning'],
        (element.slots ?? []).map(({ name, description }) => [name ? code(name) : 'content', description ?? '']),
      ),
      table('### Events', ['event', 'when', 'what it tells'], (element.events ?? []).map(eventRow)),
      table(
        '### States',
        ['state', 'meaning'],
        (element.cssStates ?? []).map(({ name, description }) => [code(`:state(${name})`), description ?? '']),
      ),
      table(
        '### Parts',
        ['part', 'what it is'],
        (element.cssParts ?? []).map(({ name, description }) => [code(`::part(${name})`), description ?? '']),
      ),
      table(
        '### Custom properties of its own',
        ['property', 'meaning', 'falls back on'],
        propertyRows(
          (element.cssProperties ?? []).filter((property) => !isShared(property)),
          chains,
        ),
      ),
    ].join(''),
  );
  const common = table(
    '## Custom properties of every element',
    ['property', 'meaning', 'falls back on'],
    propertyRows(shared, chains),
  );
  return `${HEAD}${common}${parts.join('')}`;
}
