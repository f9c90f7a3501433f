/** Takes white space and comments out of the style sheets in modules: bundlers leave what stands in a template as it is. */
import { transformSync } from 'esbuild';

/** A sheet; one with something filled in is left as it is. */
const SHEET = /\bcss\s*`(?<sheet>(?:[^`\\$]|\\[^])*)`/g;

/** @param {string} code of a module */
export const withMinifiedStyles = (code) =>
  code.replaceAll(SHEET, (...match) => {
    const { sheet } = /** @type {{ sheet: string }} */ (match.at(-1));
    const written = sheet.replaceAll(/\\([^])/g, '$1');
    const { code: minified } = transformSync(written, { loader: 'css', minifyWhitespace: true, charset: 'utf8' });
    return `css\`${minified.trim().replaceAll(/[\\`$]/g, String.raw`\$&`)}\``;
  });
