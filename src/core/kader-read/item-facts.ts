/** What the two sources share: values held against what the kader knows, and the fields of every item. */
import { asRegisterError } from '../errors.js';
import type { ItemKind, KaderItem, LabelGroup } from '../kader/model.js';
import { asLabel } from '../kader/stored.js';
import { titleMark } from '../kader/title-mark.js';
import { inOrderOf, PHASES, ROLES, TOPICS } from '../kader/vocabulary.js';
import { LIMITS } from '../limits.js';
import { parseExpression } from '../profile/expression.js';
import { isMatchedLabel } from '../profile/kader-labels.js';
import { cutAtWord, oneLine } from '../text/plain.js';
import { pageAddress } from './addresses.js';
import { quoted, type Tell } from './problems.js';
import type { Fields, Line } from './yaml-fields.js';

/** The names that a source gives to what every item has. */
export interface CommonKeys {
  readonly title: string;
  readonly urn: string;
  readonly phases: string;
  readonly topics: string;
  readonly roles: string;
}

/** Words that were used for what has another name in the kader. */
const MEANT: Readonly<Record<string, string>> = { grondrechten: 'fundamentele-rechten' };

/**
 * The texts of a list in the order of their vocabulary; unknown ones are reported and kept at the end, because they still
 * say something to a reader.
 */
export function known(fields: Fields, key: string, vocabulary: readonly string[], tell: Tell): string[] {
  const found = fields.list(key).map(({ text, line }) => {
    if (!vocabulary.includes(text)) {
      const meant = Object.hasOwn(MEANT, text) ? MEANT[text] : undefined;
      const remedy = meant ? `It may mean ${meant}` : `Use one of ${vocabulary.join(', ')}`;
      tell(line, 'unknown', `${key} has the unknown value ${quoted(text)}`, remedy);
    }
    return cut(text);
  });
  return found.sort(inOrderOf(vocabulary));
}

/** Tells that a key is not there or has nothing behind it. */
export function expect(fields: Fields, key: string, found: boolean, tell: Tell): void {
  if (found) return;
  const what = fields.has(key) ? `There is nothing behind ${key}` : `There is no ${key}`;
  tell(fields.line(key), 'missing', what, `Fill in ${key}`);
}

/** A label of the profile that nobody can have must not change what applies without a word, so it is kept and reported. */
export function checkLabel(group: LabelGroup, { text, line }: Line, tell: Tell): string {
  const value = asLabel(text);
  if (!isMatchedLabel(`${group}-${value}`))
    tell(
      line,
      'unknown',
      `${group} has the unknown value ${quoted(text)}`,
      'Correct it; until then it fits no profile',
    );
  return cut(value);
}

/** An exception, of which is reported what no profile can make true or false. */
export function checkExpression({ text, line }: Line, tell: Tell): string {
  const expression = asLabel(text);
  const labels = new Set<string>();
  const collect = (label: string): bigint => {
    labels.add(label);
    return 0n;
  };
  try {
    parseExpression(expression)(collect, 0n);
  } catch (error) {
    tell(line, 'unknown', `The exception ${quoted(text)} cannot be read`, asRegisterError(error).remedy);
  }
  for (const label of labels) {
    if (isMatchedLabel(label)) continue;
    const remedy = 'Write the group and one of its values, such as rol-ai-act-aanbieder; no profile has it as it is';
    tell(line, 'unknown', `The exception has the unknown label ${quoted(label)}`, remedy);
  }
  return expression;
}

/** The fields that all items have; `undefined`, and a problem, when the item cannot be known without what is missing. */
export function common<K extends ItemKind>(
  kind: K,
  key: string,
  fields: Fields,
  names: CommonKeys,
  tell: Tell,
): Omit<KaderItem & { readonly kind: K }, 'sources' | 'summary'> | undefined {
  const title = line(fields.text(names.title));
  const urn = line(fields.text(names.urn));
  for (const [name, value] of [
    [names.title, title],
    [names.urn, urn],
  ] as const) {
    if (name === names.urn && (kind === 'instrument' || URN.test(value))) continue;
    if (name === names.title && value !== '') continue;
    const what = value === '' ? `There is no ${name}` : `The ${name} is no URN`;
    tell(fields.line(name), 'missing', `${what}, so this ${kind} is left out`, `Fill in ${name}`);
    return undefined;
  }
  return {
    kind,
    key,
    // An instrument has none in the kader; that of the registry is of its form.
    urn: kind === 'instrument' ? '' : urn,
    title: { nl: title },
    mark: titleMark(title),
    url: pageAddress(kind, key),
    phases: known(fields, names.phases, PHASES, tell),
    topics: known(fields, names.topics, TOPICS, tell),
    roles: known(fields, names.roles, ROLES, tell),
  };
}

/** Keys that are not in a list: what is misspelled would be lost without a word. */
export function reportOthers(fields: Fields, names: readonly string[], tell: Tell): void {
  for (const key of fields.keys) {
    if (!names.includes(key))
      tell(fields.line(key), 'unknown-key', `The key ${quoted(key)} is not read`, 'Check its spelling, or remove it');
  }
}

const URN = /^urn:[\w.:-]{1,200}$/;

const cut = (text: string): string => text.slice(0, LIMITS.lineLength);
export const line = (text: string, longest: number = LIMITS.lineLength): string => cutAtWord(oneLine(text), longest);
