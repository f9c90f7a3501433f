/** The context by which a `kader-source` reaches the elements inside it. */
import { createContext } from '@lit/context';
import type { KaderProvider } from './kader-types.js';

// A string, so that elements of two copies of the library find each other's sources; the number is the interface's version.
export const kaderContext = createContext<KaderProvider>('algoritmeregister-widgets/kader-provider/1');
