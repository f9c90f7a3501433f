/** Reading the custom elements manifest in the package. */
import { readFileSync } from 'node:fs';
import { packed } from './packed.js';

/** A documented thing of an element. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

export interface Declaration {
  kind: string;
  name: string;
  customElement?: boolean;
  tagName?: string;
  description?: string;
  summary?: string;
  members?: { name: string; privacy?: string }[];
  attributes?: Described[];
  events?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

export const modules = (): Manifest['modules'] =>
  (JSON.parse(readFileSync(packed('dist/custom-elements.json'), 'utf8')) as Manifest).modules;

export const elements = (): (Declaration & { tagName: string; module: string })[] =>
  modules().flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) =>
      declaration.tagName ? [{ ...declaration, tagName: declaration.tagName, module: path }] : [],
    ),
  );
