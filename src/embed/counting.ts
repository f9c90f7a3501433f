/** What the tag of the single file asks for: `data-count="matomo"` or `"piwik-pro"`, and `data-count-text`. */
import { countWith, matomo, piwikPro } from '../counting/index.js';

export function countAsAsked({ count, countText }: DOMStringMap): void {
  if (count === undefined) {
    if (countText !== undefined)
      console.warn(
        'algoritmeregister-widgets: data-count-text does nothing without data-count="matomo" or "piwik-pro"',
      );
    return;
  }
  const options = { text: countText !== undefined };
  if (count === 'matomo') countWith(matomo(options));
  else if (count === 'piwik-pro') countWith(piwikPro(options));
  else
    console.warn(`algoritmeregister-widgets: data-count="${count.slice(0, 50)}" is unknown; use matomo or piwik-pro`);
}
