/**
 * Makes the single files indifferent to what a page has done to shared objects: Lit asks the document itself, where a form
 * with the name of a method stands in its place, and reads names that a page added to `Object.prototype`, as does the
 * bundler's helper for exports. Fails when one of the places is not found any more, so that a new version is looked at.
 */

/** What is looked for, and what comes in its place. @typedef {[place: RegExp, own: string]} Place */

/**
 * Lit looks for switches and other copies of itself on the global scope, where an element with such an id (`litHtmlVersions`,
 * `ShadyCSS`) is found. Each of its modules gets an object of its own, with what it needs.
 * @type {Place}
 */
const OWN_SCOPE = [
  /=globalThis\b/g,
  '={__proto__:null,ShadowRoot,trustedTypes:Object.hasOwn(globalThis,"trustedTypes")?globalThis.trustedTypes:void 0}',
];

/** By module; a place that becomes itself is only relied on. @type {Record<string, Place[]>} */
const PLACES = {
  'lit-html/lit-html.js': [
    [/\bl=document\b/g, '$&'],
    OWN_SCOPE,
    [/\bl\.(createComment|createElement|createTextNode|createTreeWalker)\(/g, 'Document.prototype.$1.call(l,'],
    [/\(t\?\.creationScope\?\?l\)\.importNode\(/g, 'Document.prototype.importNode.call(t?.creationScope??l,'],
    // A function is no options.
    [
      /(addEventListener|removeEventListener)\(this\.name,this,(\w)\)/g,
      '$1(this.name,this,"function"==typeof $2?void 0:$2)',
    ],
    [/this\.strings=s\):this\._\$AH=(\w)\}/g, 'this.strings=s):(this.strings=void 0,this._$AH=$1)}'],
  ],
  'lit-html/directive-helpers.js': [
    [/\bdocument\.createComment\(/g, 'Document.prototype.createComment.call(document,'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\ba=globalThis\b/g, '$&'],
    OWN_SCOPE,
    [/=litPropertyMetadata\.get\(/g, '=a.litPropertyMetadata.get('],
  ],
  '@lit/reactive-element/css-tag.js': [OWN_SCOPE],
  'lit-element/lit-element.js': [OWN_SCOPE],
};

/** The modules of packages that are bundled in a changed form, as `package/file`. */
export const CHANGED = Object.keys(PLACES);

const HELPER = /for \((var|let|const) (\w+) in (\w+)\) ?\{?\s*(?=__defProp)/g;
const EXPORTS = /__defProp\((\w+), (\w+|Symbol\.toStringTag), \{/g;

/** The module as it is bundled, with each text that was found and what came in its place. @param {string} module @param {string} code */
export function hardened(module, code) {
  /** @type {[was: string, is: string][]} */
  const changes = [];
  const safe = (PLACES[module] ?? []).reduce((text, [place, own]) => {
    const found = text.match(place) ?? [];
    if (found.length === 0 || (place === OWN_SCOPE[0] && found.length > 1)) {
      throw new Error(`tools/shared-objects.js no longer knows this version of ${module}`);
    }
    if (own !== '$&') for (const was of found) changes.push([was, was.replace(new RegExp(place.source), own)]);
    return text.replaceAll(place, own);
  }, code);
  return { code: safe, changes };
}

/** @type {import('vite').Plugin} */
export const sharedObjects = {
  name: 'shared-objects',
  transform(code, id) {
    const module = CHANGED.find((module) => id.endsWith(`/${module}`));
    return module && { code: hardened(module, code).code, map: null };
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
