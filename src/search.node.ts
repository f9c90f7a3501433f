/** The entry `algoritmeregister-widgets/search` in Node: as in browsers, and `openSnapshot` takes a folder as well. */
export * from './search.js';
export { openSnapshot } from './node/snapshot-folder.js';
