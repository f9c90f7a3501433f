/**
 * Loads late parts by `import()`, which a bundler makes files of. Imported for its effect. The single file is built without
 * this: there nothing may come by `import()`.
 */
import { setLateParts } from './late-parts.js';

setLateParts({
  catalogue: async () => (await import('../catalogue/index.js')).catalogue(),
  openKader: async (src, options) => (await import('../core/kader-snapshot/open.js')).openKader(src, options),
  spreadsheets: async () => (await import('../core/checklist/spreadsheet.js')).writeSpreadsheet,
});
