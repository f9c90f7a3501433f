/** Reading rich text as plain text: apart from the parser, because who only shows registrations needs no parser. */
import type { RichElement, RichText } from './rich.js';

/** What stands in an element. */
export const children = ([, ...nodes]: RichElement): RichText => nodes;

/** The text of rich text: every `br`, block and list item begins a new line (`\n`); nothing stands in for bullets. */
export function plainText(rich: RichText): string {
  const lines: string[] = [''];
  const newLine = (): void => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const walk = (nodes: RichText): void => {
    for (const node of nodes) {
      if (typeof node === 'string') lines[lines.length - 1] += node;
      else {
        newLine();
        walk(children(node));
        newLine();
      }
    }
  };
  walk(rich);
  return lines.join('\n').trim();
}
