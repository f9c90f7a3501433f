/** When what an element names, or stands in, should be on the page: until then a script, or the next part of the page, may bring it. */
import { ONCE } from '../core/bare.js';
import { native } from './native.js';

/** How long it may take to come, after the page has been loaded. */
const PATIENCE_MS = 2000;

/** Resolves when an element with this tag that has not come by now is a slip of the pen. */
export async function shouldBeThere(tag: string): Promise<void> {
  if (native('readyState') !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded, ONCE);
    });
  }
  if (native('querySelector')(`${tag}:not(:defined)`)) await customElements.whenDefined(tag);
  await new Promise((over) => setTimeout(over, PATIENCE_MS));
}
