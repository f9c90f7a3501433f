/** The entry `algoritmeregister-widgets/kader` in Node: as in browsers, and `openKader` takes a folder as well. */
export * from './kader.js';
export { openKader } from './node/kader-snapshot-folder.js';
