/**
 * Keeps requests for a register that nobody answers yet, and repeats them when a `register-source` is defined later.
 * Imported for its effect, and first, by every define file: imports run before code, so a call there would come too late.
 */
import { ContextRoot } from '@lit/context';
import { native } from './native.js';

// On a server there is no document, and nothing to wait for.
if (typeof document !== 'undefined') new ContextRoot().attach(native('documentElement'));
