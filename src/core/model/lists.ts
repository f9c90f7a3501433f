/** Lists of texts in the three ways in which the register writes them: an array, a Postgres literal, joined text. */
import { oneLine } from '../text/plain.js';

/** Whether a list goes on with a new item at `next`, which stands behind a comma after `item`. */
export type StartsItem = (next: string, item: string) => boolean;

/** Themes begin with a capital, so that `Zorg, welzijn` stays one and `Verkeer, Werk` becomes two. */
export const startsTheme: StartsItem = (next) => /^[\p{Lu}\d]/u.test(next);

/** The items of a Postgres array such as `{a,"b \"c\""}`; `undefined` when the text is none, or a broken one. */
export function postgresItems(text: string): string[] | undefined {
  const inside = /^\{(.*)\}$/s.exec(text.trim())?.[1];
  if (inside === undefined) return undefined;
  const items: string[] = [];
  let item = '';
  let quoted = false;
  let wasQuoted = false;
  const end = (): void => {
    const found = wasQuoted ? item : item.trim();
    if (found !== '' && (wasQuoted || found !== 'NULL')) items.push(found);
    item = '';
    wasQuoted = false;
  };
  for (let at = 0; at < inside.length; at++) {
    const sign = inside.charAt(at);
    if (sign === '\\') item += inside.charAt(++at);
    else if (sign === '"') {
      quoted = !quoted;
      wasQuoted = true;
    } else if (sign === ',' && !quoted) end();
    else item += sign;
  }
  if (quoted) return undefined;
  end();
  return items;
}

/** The items of a text: a Postgres array, or items joined by semicolons, new lines, or commas where `starts` agrees. */
export function textItems(text: string, starts: StartsItem): string[] {
  const literal = postgresItems(text);
  if (literal) return literal.map(oneLine);
  const items: string[] = [];
  for (const line of text.split(/[;\n]/)) {
    let item = '';
    for (const piece of line.split(/,\s/)) {
      const next = oneLine(piece);
      if (item === '') item = next;
      else if (starts(next, item)) {
        items.push(item);
        item = next;
      } else item += `, ${next}`;
    }
    items.push(item);
  }
  return items.filter((item) => item !== '');
}
