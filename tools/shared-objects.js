/**
 * Makes the single files indifferent to what a page has done to shared objects: Lit asks the document itself, where a form
 * with the name of a method stands in its place, and reads names that a page added to `Object.prototype`, as does the
 * bundler's helper for exports. Fails when one of the places is not found any more, so that a new version is looked at.
 */

const METHODS = /\bl\.(createComment|createElement|createTextNode|createTreeWalker)\(/g;
const LISTENERS = /(addEventListener|removeEventListener)\(this\.name,this,(\w)\)/g;

/** In lit-html: what is looked for, and what comes in its place. @type {[RegExp, string][]} */
const IN_LIT = [
  [METHODS, 'Document.prototype.$1.call(l,'],
  [/\(t\?\.creationScope\?\?l\)\.importNode\(/g, 'Document.prototype.importNode.call(t?.creationScope??l,'],
  // A function is no options.
  [LISTENERS, '$1(this.name,this,"function"==typeof $2?void 0:$2)'],
  [/this\.strings=s\):this\._\$AH=(\w)\}/g, 'this.strings=s):(this.strings=void 0,this._$AH=$1)}'],
];

/**
 * Lit looks for switches and other copies of itself on the global scope, where an element with such an id (`litHtmlVersions`,
 * `ShadyCSS`) is found. Each of its modules gets an object of its own, with what it needs.
 */
const LIT =
  /\/(?:lit-html\/(?:lit-html|directive-helpers)|@lit\/reactive-element\/(?:reactive-element|css-tag)|lit-element\/lit-element)\.js$/;
const OWN_SCOPE =
  '{__proto__:null,ShadowRoot,trustedTypes:Object.hasOwn(globalThis,"trustedTypes")?globalThis.trustedTypes:void 0}';
const COMMENT = 'document.createComment(';
const METADATA = '=litPropertyMetadata.get(';
const HELPER = /for \((var|let|const) (\w+) in (\w+)\) ?\{?\s*(?=__defProp)/g;
const EXPORTS = /__defProp\((\w+), (\w+|Symbol\.toStringTag), \{/g;

/** @type {import('vite').Plugin} */
export const sharedObjects = {
  name: 'shared-objects',
  transform(code, id) {
    if (!LIT.test(id)) return undefined;
    if (id.endsWith('/directive-helpers.js')) {
      return { code: code.replaceAll(COMMENT, 'Document.prototype.createComment.call(document,'), map: null };
    }
    const unknown = new Error(`tools/shared-objects.js no longer knows this version of ${id}`);
    if (code.split('=globalThis').length !== 2) throw unknown;
    let safe = code.replace('=globalThis', `=${OWN_SCOPE}`);
    if (id.endsWith('/reactive-element.js')) {
      if (!code.includes('a=globalThis') || !code.includes(METADATA)) throw unknown;
      safe = safe.replace(METADATA, METADATA.replace('=', '=a.'));
    }
    if (id.endsWith('/lit-html.js')) {
      if (!code.includes('l=document') || !IN_LIT.every(([place]) => code.search(place) >= 0)) throw unknown;
      safe = IN_LIT.reduce((text, [place, own]) => text.replaceAll(place, own), safe);
    }
    return { code: safe, map: null };
  },
  renderChunk(code) {
    const safe = code
      .replaceAll(HELPER, (found, kind, name, all) =>
        found.replace(`${kind} ${name} in ${all}`, `${kind} ${name} of Object.keys(${all})`),
      )
      .replaceAll(EXPORTS, '__defProp($1, $2, {__proto__: null, ');
    return safe === code ? undefined : { code: safe, map: null };
  },
};
