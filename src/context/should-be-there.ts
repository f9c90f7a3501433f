/** When what an element names, or stands in, should be on the page: until then a script, or the next part of the page, may bring it. */
import type { ReactiveElement } from 'lit';
import { ONCE } from '../core/bare.js';
import { native } from './native.js';

/** How long it may take to come, after the page has been loaded. */
const PATIENCE_MS = 2000;

/** Tells in the console what an element's author has to write, if that has not come by the time that it should be there. */
export async function tellAuthor(
  host: ReactiveElement,
  tag: string,
  wrong: () => string | undefined,
): Promise<boolean> {
  await shouldBeThere(tag);
  await host.updateComplete;
  const said = host.isConnected ? wrong() : undefined;
  if (said) console.warn(`algoritmeregister-widgets: <${host.localName}> ${said}`);
  return Boolean(said);
}

/** Resolves when an element with this tag that has not come by now is a slip of the pen. */
async function shouldBeThere(tag: string): Promise<void> {
  if (native('readyState') !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded, ONCE);
    });
  }
  if (native('querySelector')(`${tag}:not(:defined)`)) await customElements.whenDefined(tag);
  await new Promise((over) => setTimeout(over, PATIENCE_MS));
}
