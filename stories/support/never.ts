/** A register that is being read for ever, without a server that never answers. */
import { sharedStore } from '../../src/context/page.js';
import { loading } from './states.js';

export const NEVER = '/nooit-een-register.json';

// As the key of `storeFor`: under another one the address is asked for, and the story of this state fails its test.
sharedStore(JSON.stringify(['register', new URL(NEVER, document.baseURI).href, 'nl', '', '']), loading);
