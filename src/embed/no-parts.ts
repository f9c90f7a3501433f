/** In the place of `context/module-parts.ts` in the single files. */
export {};
