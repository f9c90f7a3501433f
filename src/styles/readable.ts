import { unsafeCSS } from 'lit';

/**
 * Colours of a house style that give way where they could not be read: a dark link on a dark page, white text on orange.
 *
 * A style sheet does not know what lies under a text. But the page's own text can be read there, so what a colour has to
 * be is told by that: dark where the text is dark, and light where it is light. Each token `--_x` is then the wish
 * `--_x-wish` itself, to the last digit, or mostly the colour of the text. Without script, and as the page changes.
 */
const when = (condition: string, least = '0'): string => `clamp(${least}, (${condition}) * 1e6, 1)`;
const only = (colour: string, condition: string): string => `color(from ${colour} xyz-d65 x y z / ${when(condition)})`;
/** What gives way has hardly any weight in the mix (`least`), and otherwise the text hardly any. */
const unless = (colour: string, condition: string, least: string, text: string): string =>
  `color-mix(in srgb, color(from ${colour} xyz-d65 x y z / ${when(condition, least)}) 99.99%, ${text})`;

/** Between light texts and dark ones lies 0.25. On white paper 0.175 gives 4.6:1, and 0.3 on the grey of dark themes 4.5:1. */
function readable(wish: string, text: string, least = '0.00002'): string {
  const lightEnough = unless(wish, 'y - 0.3', least, only(text, 'y - 0.25'));
  const both = unless(lightEnough, '0.175 - y', least, only(text, '0.25 - y'));
  return `color(from ${both} srgb r g b / 1)`;
}

const COLOURS = ['link', 'link-hover', 'button', 'heading', 'focus', 'field-line', 'accent', 'error'];
const tokens = COLOURS.map((name) => [name, readable(`var(--_${name}-wish)`, 'currentColor')]);
/** Black or white, whichever can be read on the colour of the action; of luminances about 0.18 both can. */
const BLACK_OR_WHITE = `color(from var(--_action) xyz-d65 ${['0.9505', '1', '1.089']
  .map((most) => `clamp(0, (0.1833 - y) * 1e6, ${most})`)
  .join(' ')})`;

export const guards = unsafeCSS(`
  @supports (color: color(from red xyz-d65 x y z)) {
    :host { --_readable: ${BLACK_OR_WHITE}; }
  }
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    :host {
      ${[...tokens, ['on-action', readable('var(--_on-action-wish)', 'var(--_readable)', '0.0000005')]]
        .map(([name, value]) => `--_${name}: ${value};`)
        .join(' ')}
    }
  }`);
