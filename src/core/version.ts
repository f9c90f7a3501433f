/** The version of this copy of the library; a package test holds it equal to package.json. */
export const VERSION = '0.1.0';
