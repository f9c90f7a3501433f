/** What editors offer while somebody types a tag: data for VS Code and for JetBrains, made from the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
for (const { declarations } of manifest.modules) {
  // The bases are no tags: an editor would offer them without a name.
  for (const declaration of declarations) if (!declaration.tagName) delete declaration.customElement;
}
const options = { outdir: 'dist/editor', hideLogs: true, hideMethodDocs: true };
generateVsCodeCustomElementData(manifest, {
  ...options,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(manifest, { ...options, webTypesFileName: 'web-types.json', packageJson: false });

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Described */
/** @typedef {{ tagName?: string, attributes?: Described[], cssProperties?: Described[], cssParts?: Described[] }} Declaration */
/** @type {Declaration[]} */
const declarations = manifest.modules.flatMap(
  (/** @type {{ declarations: Declaration[] }} */ module) => module.declarations,
);
const elements = declarations.filter(({ tagName }) => tagName);

/** By custom property or part, what is said of it, and of which tags. @type {Map<string, Map<string, string[]>>} */
const said = new Map();
for (const { tagName, cssProperties = [], cssParts = [] } of elements) {
  const parts = cssParts.map(({ name, description }) => ({ name: `part(${name})`, description }));
  for (const { name, description = '' } of [...cssProperties, ...parts]) {
    const tags = said.get(name) ?? new Map();
    said.set(name, tags.set(description, [...(tags.get(description) ?? []), `\`<${tagName}>\``]));
  }
}

/** What the generators say once for each tag, once: an editor would offer all of them. @param {Described[]} entries */
function once(entries) {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()].map((entry) => {
    const descriptions = [...(said.get(entry.name.replace('::', '')) ?? [])];
    if (descriptions.length < 2) return entry;
    return { ...entry, description: descriptions.map(([text, tags]) => `${tags.join(', ')}: ${text}`).join('\n\n') };
  });
}

/** @param {string} file @param {(data: any) => void} change */
function rewrite(file, change) {
  const data = JSON.parse(readFileSync(`${options.outdir}/${file}`, 'utf8'));
  change(data);
  writeFileSync(`${options.outdir}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
}

rewrite('vscode.css-custom-data.json', (data) => {
  data.properties = once(data.properties);
  data.pseudoElements = once(data.pseudoElements);
});
rewrite('web-types.json', ({ contributions: { css } }) => {
  css.properties = once(css.properties);
  css['pseudo-elements'] = once(css['pseudo-elements']);
});
rewrite('vscode.html-custom-data.json', ({ tags }) => {
  for (const { tagName, attributes = [] } of elements) {
    const offered = tags.find((/** @type {Described} */ { name }) => name === tagName);
    for (const { name, type } of attributes) {
      if (type?.text !== 'boolean') continue;
      const attribute = offered.attributes.find((/** @type {Described} */ one) => one.name === name);
      // The set that VS Code reads as "takes no value": it then writes the name without `=""`.
      attribute.valueSet = 'v';
      delete attribute.values;
    }
  }
});
