/**
 * The parts of the library that only some pages need, loaded when they are. How depends on the build, so each build says
 * it here: modules by `import()` (see `module-parts.ts`), the single file from files beside it.
 */
import type { WriteSpreadsheet } from '../core/checklist/spreadsheet.js';
import { RegisterError } from '../core/errors.js';
import type { KaderEngine } from '../core/kader/engine-types.js';
import type { Kader } from '../core/kader/model.js';

export interface LateParts {
  /** The built-in catalogue. */
  readonly catalogue: () => Promise<Kader>;
  /** Opens a kader from an address. */
  readonly openKader: (src: string, options: { signal: AbortSignal }) => Promise<KaderEngine>;
  /** What writes spreadsheets. */
  readonly spreadsheets: () => Promise<WriteSpreadsheet>;
}

let parts: LateParts | undefined;

export function lateParts(): LateParts {
  if (parts) return parts;
  throw new RegisterError({
    code: 'internal',
    what: 'This build does not say how it loads the catalogue',
    remedy: 'Report this with the way in which the library was built',
  });
}

export function setLateParts(given: LateParts): void {
  parts = given;
}
