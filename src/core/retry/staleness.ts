/**
 * How old what is on the screen may be.
 *
 * Elements say of what day their data are whatever its age ("Gegevens van ..."), so there is no age from which they begin to:
 * whether a week is old is for who reads to judge. What is decided here is when a page looks for something newer.
 */
import type { RegisterError } from '../errors.js';
import { parsedUrl } from '../parsed-url.js';

/** A page that was left open this long looks for a newer snapshot when somebody comes back to it. */
export const LOOK_AGAIN_MS = 60 * 60_000;

/** How long a source that nobody shows is kept: visitors come back to a tab or unfold a section again. */
export const REST_MS = 30_000;

/** What the files of a snapshot answer when a newer one has taken its place. */
export const isReplaced = ({ code }: RegisterError): boolean => code === 'not-found' || code === 'damaged';

/** Whether looking for a newer one costs a few kB: a snapshot's manifest, which says by its hash that it is the same. */
export const isCheapToLook = (src: string): boolean => parsedUrl(src)?.pathname.endsWith('/manifest.json') ?? false;
