/** What only the tag of a single file may say: on that of a module it would be passed by in silence, and elements fail. */
import { native } from '../context/native.js';

const COUNTING = 'take a single file, or import countWith in a bundle';
const NOT_HERE: Readonly<Record<string, string>> = {
  'data-allowed-origins': 'write <meta name="algoritmeregister-allowed-origins" content="..."> in the head',
  'data-count': COUNTING,
  'data-count-text': COUNTING,
};

export function warnOfTag(address: string): void {
  for (const script of native('querySelectorAll')<HTMLScriptElement>('script[type=module][src]')) {
    if (script.src !== address) continue;
    for (const [name, remedy] of Object.entries(NOT_HERE)) {
      if (!script.hasAttribute(name)) continue;
      console.warn(`algoritmeregister-widgets: ${name} on the tag of the autoloader does nothing; ${remedy}`);
    }
  }
}
