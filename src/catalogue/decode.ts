/**
 * Reads the tables and titles of the catalogue: text, so that a change shows as a changed line. Strict, because a cell
 * in the wrong place would still be a plausible fact.
 */
import { RegisterError } from '../core/errors.js';
import type { Codes } from './codes.js';

/** Stands for an empty cell. */
const EMPTY = '-';

export function flaw(what: string, where: string): RegisterError {
  const remedy = 'Put the line right, or write the tables anew with node tools/catalogue.js KADER_DIR --write';
  return new RegisterError({ code: 'internal', what, where, remedy });
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The rows of a table, each with a cell for every column; the first cell identifies. */
export function rows<C extends string>(text: string, columns: readonly C[], where: string): Record<C, string>[] {
  const seen = new Set<string>();
  return lines(text).map((line) => {
    const cells = line.split(' | ');
    const [key = ''] = cells;
    const place = `${where}, '${key}'`;
    if (cells.length !== columns.length) {
      throw flaw(`A row has ${cells.length} cells instead of ${columns.length}`, place);
    }
    if (cells.some((cell) => !/^[^\s|]([^|]*[^\s|])?$/.test(cell))) throw flaw('A cell is empty or loose', place);
    if (seen.has(key)) throw flaw('Two rows have the same key', place);
    seen.add(key);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<C, string>;
  });
}

/** The parts of a cell with commas; none for `-`. */
export function list(cell: string, where: string): string[] {
  if (cell === EMPTY) return [];
  const parts = cell.split(',');
  if (parts.some((part) => part.trim() !== part || part === '' || part === EMPTY)) {
    throw flaw(`'${cell}' is no list`, where);
  }
  if (new Set(parts).size < parts.length) throw flaw(`'${cell}' names something twice`, where);
  return parts;
}

/** What the codes of a cell stand for. */
export function words(cell: string, codes: Codes, where: string): string[] {
  return list(cell, where).map((code) => {
    const word = codes.get(code);
    if (word === undefined) throw flaw(`'${code}' is no known code`, where);
    return word;
  });
}

/** The items that a cell names by their short codes, of which `aia-03..07` are five. `keys` has them all, in order. */
export function links(cell: string, keys: ReadonlyMap<string, string>, where: string): string[] {
  const codes = [...keys.keys()];
  return list(cell, where).flatMap((part) => {
    const [from = '', last] = part.split('..');
    const start = codes.indexOf(from);
    const end = last === undefined ? start : codes.indexOf(from.slice(0, from.indexOf('-') + 1) + last);
    if (start < 0 || end < start) throw flaw(`'${part}' names no known item`, where);
    return codes.slice(start, end + 1).map((code) => keys.get(code) ?? '');
  });
}

/** Lines such as `aia-24: title`. */
export function titles(text: string, where: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(text)) {
    const [, code = '', title = ''] = /^([A-Za-z0-9-]+): (\S.*\S)$/.exec(line) ?? [];
    if (title === '') throw flaw(`'${line}' is not a code with a title`, where);
    if (found.has(code)) throw flaw('Two titles have the same code', `${where}, '${code}'`);
    found.set(code, title);
  }
  return found;
}
