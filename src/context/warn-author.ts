/** Warns in the console when what an element names, or stands in, has not come two seconds after the page was loaded. */
import type { ReactiveElement } from 'lit';
import { ONCE } from '../core/bare.js';
import { native } from './native.js';

/** Until then a script, or the next part of the page, may bring it. */
const PATIENCE_MS = 2000;

const patience = (): Promise<unknown> => new Promise((over) => setTimeout(over, PATIENCE_MS));

/** What is wrong where nobody defines this tag of ours. */
export const notDefined = (tag: string): string =>
  `waits for <${tag}>, which nothing defines: import algoritmeregister-widgets/define/${tag}`;

/** Says what the author has to write, if `wrong` still has it when elements with this tag should have come; tells whether it did. */
export async function warnAuthor(
  host: ReactiveElement,
  tag: string,
  wrong: () => string | undefined,
): Promise<boolean> {
  const isWaiting = (): boolean => native('querySelector')(`${tag}:not(:defined)`) !== null;
  if (native('readyState') !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded, ONCE);
    });
  }
  // Its script may be slow, or forgotten.
  if (isWaiting()) await Promise.race([customElements.whenDefined(tag), patience()]);
  if (!isWaiting()) await patience();
  await host.updateComplete;
  const said = host.isConnected ? wrong() : undefined;
  if (said) console.warn(`algoritmeregister-widgets: <${host.localName}> ${isWaiting() ? notDefined(tag) : said}`);
  return Boolean(said);
}
