/**
 * Makes the single files indifferent to what a page has done to shared objects: Lit asks the document itself, where a form
 * with the name of a method stands in its place, and the bundler's helper for exports walks what a page added to
 * `Object.prototype`. Fails when either is not found any more, so that a new version of them is looked at.
 */

const METHODS = /\bl\.(createComment|createElement|createTextNode|createTreeWalker)\(/g;
const IMPORT = '(t?.creationScope??l).importNode(';
const HELPER = /for \((var|let|const) (\w+) in (\w+)\) ?\{?\s*(?=__defProp)/g;

/** @type {import('vite').Plugin} */
export const sharedObjects = {
  name: 'shared-objects',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    if (!code.includes('l=document') || !code.includes(IMPORT) || !METHODS.test(code)) {
      throw new Error('tools/shared-objects.js no longer knows this version of lit-html');
    }
    const safe = code
      .replaceAll(METHODS, 'Document.prototype.$1.call(l,')
      .replace(IMPORT, 'Document.prototype.importNode.call(t?.creationScope??l,');
    return { code: safe, map: null };
  },
  renderChunk(code) {
    const safe = code.replaceAll(HELPER, (found, kind, name, all) =>
      found.replace(`${kind} ${name} in ${all}`, `${kind} ${name} of Object.keys(${all})`),
    );
    return safe === code ? undefined : { code: safe, map: null };
  },
};
