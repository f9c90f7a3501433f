/** The context by which a `register-source` reaches the elements inside it. */
import { createContext } from '@lit/context';
import type { RegisterProvider } from './register-types.js';

// A string, so that elements of two copies of the library find each other's sources; the number is the interface's version.
export const registerContext = createContext<RegisterProvider>('algoritmeregister-widgets/register-provider/1');
