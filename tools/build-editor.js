/** What editors offer while somebody types a tag: data for VS Code and for JetBrains, made from the manifest. */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readFileSync } from 'node:fs';

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
