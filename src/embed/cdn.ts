/** The single file for a page without a build: a classic script that defines every element. */
import '../all.js';
