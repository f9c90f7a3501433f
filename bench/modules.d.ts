/** Of any type: only `npm run bench:peers` installs them, and the compiler is to find the same with them and without. */
declare module '@orama/orama';
declare module 'flexsearch';
declare module 'pagefind';
